// On a slow network people tap again, and a form that creates something would create it twice.
// A second tap does nothing while the first one is being sent.

const PATIENCE = 20_000; // Longer than a server takes. No event says that loading was stopped.

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
// “Back” shows the page as it was left.
addEventListener("pagehide", beReady);
