/* How somebody likes to read, before anything is drawn. Kept in this browser only; see reading.js for where it is chosen. */
try {
  const look = JSON.parse(localStorage.getItem('colophon.look')) || {};
  for (const name of ['theme', 'size', 'measure', 'keys']) {
    if (look[name]) {
      document.documentElement.dataset[name] = look[name];
    }
  }
} catch {
  // Storage is closed or holds something else: the page looks as it is made.
}
