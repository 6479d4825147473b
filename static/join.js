// A link carries its secret after the #, where no server sees it. Move the secret into the form,
// and out of the address bar and the history. The visitor sends the form.
//
// Mail programs and chats encode the #, or put something of theirs after the secret.

const arrived = document.getElementById("arrived");

function receive() {
  const { hash } = location;
  // The links of the page itself lead to its parts.
  if (!hash || document.getElementById(hash.slice(1))) return;
  const [, secret = ""] = /(?:[#*]|%(?:25)*23)([\w-]{43})/.exec(hash) ?? [];
  document.getElementById("secret").value = secret;
  document.getElementById("typed").hidden = Boolean(secret);
  document.querySelector(".errors")?.remove();
  arrived.textContent = secret ? arrived.dataset.text : arrived.dataset.damaged;
  for (const link of document.querySelectorAll("a[hreflang]")) link.hash = secret;
  // The history remembers that there was a link, but not its secret.
  history.replaceState("arrived", "", location.pathname);
}

if (history.state === "arrived") arrived.textContent = arrived.dataset.gone;
receive();
// The link may be opened while this page is already open.
addEventListener("hashchange", receive);
