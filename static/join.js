// A link brings its secret behind the #, where no server sees it. It moves into the
// form, and out of the address bar and the history; sending it is the visitor’s to do.

const arrived = document.getElementById("arrived");

function receive() {
  const secret = location.hash.slice(1);
  if (!/^[\w-]{43}$/.test(secret)) return;
  document.getElementById("secret").value = secret;
  document.getElementById("typed").hidden = true;
  document.querySelector(".errors")?.remove();
  arrived.textContent = arrived.dataset.text;
  for (const link of document.querySelectorAll("a[hreflang]")) link.hash = secret;
  // The history keeps that there was a link, not which.
  history.replaceState("arrived", "", location.pathname);
}

if (history.state === "arrived") arrived.textContent = arrived.dataset.gone;
receive();
// The link may be opened where this page is open already.
addEventListener("hashchange", receive);
