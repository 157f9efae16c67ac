// Shows what is found while somebody types. Without it the form leads to the same page.
for (const form of document.querySelectorAll("form.look-inside[data-found]")) {
  const input = form.elements.q;
  let pause, asked;
  const show = async () => {
    asked?.abort();
    asked = new AbortController();
    const address = form.action + "?q=" + encodeURIComponent(input.value);
    try {
      const answer = await fetch(address, { headers: { "X-Requested-Part": "found" }, signal: asked.signal });
      if (answer.ok) {
        document.getElementById(form.dataset.found).outerHTML = await answer.text();
        history.replaceState(null, "", address);
      }
    } catch (e) {
      if (e.name !== "AbortError") throw e;
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(show, 180);
  });
}
