// Where htmx sends an answer, the button shows that it is under way, and the form
// says when it did not get through.

// htmx is larger than a page, and comes at the first sign of a hand: nobody answers before
// they have read. Until it is there, and where it does not come, an answer loads the next page.
const fetchHtmx = () => document.head.append(document.getElementById("later").content);

const signs = ["pointermove", "pointerdown", "keydown"];

function wake() {
  // Each page that htmx swaps in has it in reserve as well.
  for (const sign of signs) removeEventListener(sign, wake);
  // Before the page is complete, htmx would wait for an event that may be over.
  if (document.readyState === "complete") fetchHtmx();
  else addEventListener("load", fetchHtmx);
}
for (const sign of signs) addEventListener(sign, wake);

// Pages that htmx has swapped in have addresses between which only htmx can go.
addEventListener("popstate", (event) => {
  if (event.state?.htmx && !window.htmx) location.reload();
});

// Whoever went back or forward before this script was there sees the page of another address.
if (new URL(document.getElementById("answer").action).pathname !== location.pathname) {
  location.reload();
}

const formOf = (event) => event.target.closest("form");

document.addEventListener("htmx:beforeRequest", (event) => {
  const notice = formOf(event).querySelector("[data-unsent]");
  notice.textContent = "";
  event.detail.requestConfig.triggeringEvent?.submitter?.setAttribute("aria-busy", "true");
});

document.addEventListener("htmx:afterRequest", (event) => {
  formOf(event)?.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
});

for (const failure of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, (event) => {
    const notice = formOf(event).querySelector("[data-unsent]");
    notice.textContent = notice.dataset.unsent;
  });
}

// Where htmx swaps the body, the colours stay: of the page, and of the browser’s frame around it.
document.addEventListener("htmx:afterSwap", (event) => {
  const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  const [ours, theirs] = [document, answer].map((page) =>
    page.querySelectorAll('meta[name="theme-color"]'),
  );
  ours.forEach((frame, index) => {
    frame.content = theirs[index].content;
  });
  document.documentElement.dataset.calm = answer.documentElement.dataset.calm;
});
