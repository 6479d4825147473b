// Buttons that need a script: copy, share, print. They are hidden, and shown here if the browser
// supports them.

function offer(name, possible, act) {
  if (!possible) return;
  for (const button of document.querySelectorAll(`button[data-${name}]`)) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const answer = button.parentElement.querySelector("output");
      if (answer) answer.textContent = "";
      try {
        await act(button);
        if (answer) answer.textContent = button.dataset.done ?? "";
      } catch (error) {
        // Closing the share sheet is no failure.
        if (answer && error.name !== "AbortError") answer.textContent = button.dataset.failed;
      }
    });
  }
}

// The clipboard exists only over https and on localhost.
offer("copy", navigator.clipboard, (button) => {
  const sources = button.dataset.copy.split(" ").map((id) => document.getElementById(id));
  const texts = sources.map((source) => source.value ?? source.innerText);
  return navigator.clipboard.writeText(texts.join("\n\n* * *\n\n"));
});
offer("share", navigator.share, (button) => {
  return navigator.share({ text: button.dataset.text, url: button.dataset.share });
});
offer("print", window.print, () => window.print());
