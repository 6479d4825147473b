// A link brings its secret behind the #, where no server sees it. It moves into the
// form, and out of the address bar and the history; sending it is the visitor’s to do.

const secret = location.hash.slice(1);

if (/^[\w-]{43}$/.test(secret)) {
  const arrived = document.getElementById("arrived");
  document.getElementById("secret").value = secret;
  document.getElementById("typed").hidden = true;
  arrived.textContent = arrived.dataset.text;
  for (const link of document.querySelectorAll("a[hreflang]")) link.hash = secret;
  history.replaceState(null, "", location.pathname);
}
