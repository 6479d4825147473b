// A link carries its secret after the #, where no server sees it. Move the secret into the form,
// and out of the address bar and the history. The visitor sends the form.

const arrived = document.getElementById("arrived");

function receive() {
  const secret = location.hash.slice(1);
  if (!/^[\w-]{43}$/.test(secret)) return;
  document.getElementById("secret").value = secret;
  document.getElementById("typed").hidden = true;
  document.querySelector(".errors")?.remove();
  arrived.textContent = arrived.dataset.text;
  for (const link of document.querySelectorAll("a[hreflang]")) link.hash = secret;
  // The history remembers that there was a link, but not its secret.
  history.replaceState("arrived", "", location.pathname);
}

if (history.state === "arrived") arrived.textContent = arrived.dataset.gone;
receive();
// The link may be opened while this page is already open.
addEventListener("hashchange", receive);
