// What is typed stands on the poster at once, and is not sent: the form is for browsers without
// scripts.

const by = document.getElementById("by");
const posted = document.getElementById("posted");

function write() {
  const name = by.value.trim();
  posted.hidden = !name;
  posted.querySelector("b").textContent = name;
}

by.addEventListener("input", write);
by.form.addEventListener("submit", (event) => event.preventDefault());
// “Back” fills the box again.
addEventListener("pageshow", write);
