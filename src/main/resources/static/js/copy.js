/* Copies a text, and says so in words that a screen reader speaks. */
const said = document.createElement('p');
said.className = 'said';
said.setAttribute('role', 'status');
document.body.append(said);

function say(words) {
  said.textContent = words;
  setTimeout(() => said.textContent = '', 4000);
}

/* Without https there is no clipboard. */
function copy(text, words) {
  navigator.clipboard?.writeText(text).then(() => say(words), () => say('The browser does not let us copy.'));
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () =>
    copy(document.getElementById(button.dataset.copy).textContent.trim(), 'Copied.'));
}
