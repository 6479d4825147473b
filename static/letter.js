// Writes the letter while the visitor types. The text stays in this page: no request, no storage.

const find = (id) => document.getElementById(id);
const form = find("write");
const field = (name) => form.querySelector(`[name="${name}"]`);
const answer = (name) => form.querySelector(`[name="${name}"]:checked`)?.value;
const copy = document.querySelector("#letter [data-copy]");
const drafts = [...document.querySelectorAll("template[data-draft]")];
const fits = (choices) =>
  choices.split(/\s+/).includes(`${answer("platform")}-${answer("region")}`);

// The visitor’s own day, as the server writes one: optout/web/dates.py.
function today() {
  const { locale, first } = find("letter").dataset;
  const now = new Date();
  const format = new Intl.DateTimeFormat(locale.replace("_", "-"), { dateStyle: "long" });
  const parts = format.formatToParts(now).map(({ type, value }) => {
    return type === "day" && now.getDate() === 1 ? first : value;
  });
  return parts.join("").replace(/\s/, "\u00a0");
}

// Returns the paragraphs of the letter with the typed text in its gaps, or null without a letter.
function compose() {
  const draft = drafts.find((each) => fits(each.dataset.draft));
  if (!draft) return null;
  const boxes = [...form.querySelectorAll("[data-gap]")];
  const typed = new Map(boxes.map((box) => [box.dataset.gap, box.value.trim()]));
  typed.set(find("letter").dataset.day, today());
  // In one pass, so that a typed [bracket] is not taken for a gap.
  const fill = (text) => text.replace(/\[[^\]]+\]/g, (gap) => typed.get(gap) || gap);
  return [...draft.content.children]
    .filter((each) => answer("erase") || !("erasure" in each.dataset))
    .map((each) => fill(each.textContent));
}

const asText = (paragraphs) => `${paragraphs.join("\n\n")}\n`;

function show() {
  const letter = compose();
  for (const part of document.querySelectorAll("[data-for]")) {
    part.hidden = !fits(part.dataset.for);
  }
  const nowhere = Boolean(answer("platform") && answer("region") && !letter);
  // A letter that the server wrote has another lead.
  for (const id of ["words", "grounds", "lead"]) {
    if (find(id)) find(id).hidden = nowhere;
  }
  const erase = find("erase");
  if (erase && answer("platform")) {
    erase.hidden = !erase.dataset.asked.split(" ").includes(answer("platform"));
  }
  find("letter").hidden = nowhere;
  form.querySelector("[data-write]").hidden = nowhere;
  form.querySelector("[data-copy]").disabled = !field("reason").value.trim();
  find("waiting").hidden = Boolean(letter);
  find("sheet").hidden = !letter;
  find("main").classList.toggle("with-letter", Boolean(letter));
  find("complain").hash = answer("region") || "";

  const reason = field("reason");
  const enough = [...reason.value.trim()].length >= reason.minLength;
  for (const name of ["region", "platform"]) {
    field(name).setCustomValidity(answer(name) ? "" : form.dataset[name]);
  }
  reason.setCustomValidity(enough || nowhere ? "" : form.dataset.reason);
  if (!letter) return;

  find("dated")?.remove(); // That was the server’s day.
  find("unfinished").hidden = enough;
  find("finished").hidden = !enough;
  find("letter-text").replaceChildren(
    ...letter.map((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      return paragraph;
    }),
  );

  const mail = find("mail");
  const address = `mailto:?subject=${encodeURIComponent(mail.dataset.subject)}`;
  const body = encodeURIComponent(asText(letter).replaceAll("\n", "\r\n"));
  const whole = `${address}&body=${body}`;
  const onWindows = navigator.userAgent.includes("Windows");
  const atMost = onWindows ? mail.dataset.atMostOnWindows : mail.dataset.atMost;
  const carries = whole.length <= Number(atMost);
  mail.href = carries ? whole : address;
  find("too-long").hidden = carries;
  find("copy-first").hidden = !copy.hidden;
  find("copied-along").hidden = copy.hidden;
  find("copied").textContent = "";
}

function save() {
  const file = document.createElement("a");
  file.href = URL.createObjectURL(new Blob([asText(compose())], { type: "text/plain" }));
  file.download = find("letter").dataset.file.replace("*", answer("platform"));
  file.click();
  // Not at once: some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
}

// The link itself opens the mail: this only copies the letter.
find("mail").addEventListener("click", async () => {
  if (find("too-long").hidden || copy.hidden) return;
  try {
    await navigator.clipboard.writeText(asText(compose()));
    find("copied").textContent = copy.dataset.done;
  } catch {
    find("copied").textContent = copy.dataset.failed;
  }
});
form.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!form.reportValidity()) return;
  const letter = compose();
  if (letter && event.submitter?.value === "text") return save();
  find(letter ? "letter-title" : "nowhere").focus();
});
// Also after a reload or “back”, when the browser fills the boxes again.
addEventListener("pageshow", show);
// A page may be left open overnight. Each use of its letter begins with a click, or is printing.
function refresh() {
  if (compose()?.join("") !== find("letter-text").textContent) show();
}
addEventListener("click", refresh, true);
addEventListener("beforeprint", refresh);
