/* Remembers the place in a book: with the account where the page has a form for it, else in this browser. Offers it again. */
(() => {
  const KEY = 'colophon.places';
  const MOST = 100;
  const IDLE = 700;
  const article = document.querySelector('article[data-entry]');
  const offer = document.querySelector('[data-resume]');
  const form = document.getElementById('bookmark');

  function places() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch {
      return {};
    }
  }

  /* The book read last stands last. */
  function keepHere(book, place) {
    const { [book]: before, ...others } = places();
    const kept = [...Object.entries(others), [book, place]].slice(-MOST);
    try {
      localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
    } catch {
      // No room or not allowed: the place is not kept.
    }
  }

  function offerAgain(book, { entry, paragraph, label }) {
    const turned = document.referrer.startsWith(`${location.origin}/books/${book}/read/`);
    if (turned && article || article?.dataset.entry === entry && !paragraph) {
      return;
    }
    const link = offer.querySelector('a');
    link.href = `/books/${book}/read?entry=${encodeURIComponent(entry)}${paragraph ? '#' + paragraph : ''}`;
    if (article?.dataset.entry === entry) {
      link.href = '#' + paragraph;
    }
    link.querySelector('span').textContent = label;
    offer.hidden = false;
    document.querySelector('.begin')?.classList.remove('primary');
  }

  function percent(text) {
    const { top, bottom, height } = text.getBoundingClientRect();
    return bottom <= innerHeight ? 100 : Math.round(100 * Math.min(1, Math.max(0, -top / height)));
  }

  function here() {
    const text = article.querySelector('.text');
    return { paragraph: text && scrollY > 0 ? paragraphInView()?.id || '' : '', percent: text ? percent(text) : 0 };
  }

  function keep() {
    const place = here();
    if (!form) {
      keepHere(article.dataset.book, { entry: article.dataset.entry, label: article.dataset.label, ...place });
      return;
    }
    form.elements.paragraph.value = place.paragraph;
    form.elements.percent.value = place.percent;
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive: true }).catch(() => {});
  }

  const known = offer && places()[offer.dataset.resume];
  if (known) {
    offerAgain(offer.dataset.resume, known);
  }
  if (!article) {
    return;
  }
  if (!form && known?.entry !== article.dataset.entry) {
    keep();
  }

  let waiting = 0;
  function keepWhatWaits() {
    if (waiting) {
      clearTimeout(waiting);
      waiting = 0;
      keep();
    }
  }
  addEventListener('scroll', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keepWhatWaits, IDLE);
  }, { passive: true });
  addEventListener('pagehide', keepWhatWaits);
  document.addEventListener('visibilitychange', () => document.hidden && keepWhatWaits());
})();
