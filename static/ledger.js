// The link of a claim puts its address into the address bar. Here it also copies it, where the
// browser allows that: over https and on localhost.

const said = document.getElementById("copied");

document.addEventListener("click", async (event) => {
  const link = event.target.closest(".address");
  if (!link || !navigator.clipboard) return;
  await navigator.clipboard.writeText(link.href);
  link.after(said);
  said.textContent = said.dataset.done;
});
