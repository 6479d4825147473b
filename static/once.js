// On a slow network one taps again, and a form that makes something would make it twice.
// A second tap goes nowhere while the first one is under way.

const PATIENCE = 20_000; // Longer than a server takes. Nothing tells that loading was stopped.

function beReady() {
  for (const button of document.querySelectorAll("[aria-busy]")) {
    button.removeAttribute("aria-busy");
  }
}

document.addEventListener("submit", (event) => {
  if (document.querySelector("[aria-busy]")) {
    event.preventDefault();
    return;
  }
  event.submitter.setAttribute("aria-busy", "true");
  setTimeout(beReady, PATIENCE);
});
// A way back shows the page as it was left.
addEventListener("pagehide", beReady);
