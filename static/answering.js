// Answers to a step, sent by htmx: the button shows that one is being sent, and the form says if
// it did not get through.

// htmx writes the address of each page into this storage, and has no setting against it. Without
// the storage it keeps the address in memory.
Reflect.defineProperty(window, "sessionStorage", { value: null });

const formOf = (event) => event.detail.requestConfig.elt;

function say(event, isUnsent) {
  const notice = formOf(event).querySelector("[data-unsent]");
  notice.textContent = isUnsent ? notice.dataset.unsent : "";
}

document.addEventListener("htmx:beforeRequest", (event) => {
  say(event, false);
  event.detail.requestConfig.triggeringEvent?.submitter?.setAttribute("aria-busy", "true");
});

document.addEventListener("htmx:afterRequest", (event) => {
  formOf(event).querySelector("[aria-busy]")?.removeAttribute("aria-busy");
});

for (const failure of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, (event) => say(event, true));
}

// A proxy may answer in our place, with any status. Only our pages have data-calm: anything else
// is not swapped in, and counts as not sent.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.serverResponse.includes(" data-calm=")) return;
  event.preventDefault();
  say(event, true);
});

// The colour of the page is that of <html>, and the browser’s frame takes its colours from the
// head. htmx changes neither, so the header that was swapped in repeats them.
document.addEventListener("htmx:afterSwap", () => {
  const { calm, light, dark } = document.querySelector("body > header").dataset;
  document.documentElement.dataset.calm = calm;
  document.querySelector('[name="theme-color"][media*="light"]').content = light;
  document.querySelector('[name="theme-color"][media*="dark"]').content = dark;
});
