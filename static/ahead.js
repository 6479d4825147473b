// Fetches the page behind a link as soon as a finger or the pointer is on it. A GET of
// ours changes nothing, so that this counts for nothing; only pages that are the same
// for everyone carry this script, so that none can be out of date.

const fetched = new Set();

function fetchAhead(event) {
  const link = event.target.closest?.("main a[href^='/']");
  if (!link || fetched.has(link.href) || navigator.connection?.saveData) return;
  fetched.add(link.href);
  const hint = document.createElement("link");
  hint.rel = "prefetch";
  hint.href = link.href;
  document.head.append(hint);
}

for (const sign of ["pointerover", "touchstart", "focusin"]) {
  document.addEventListener(sign, fetchAhead, { passive: true });
}
