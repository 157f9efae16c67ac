/* The reading room: settings, keys and links to paragraphs. All of it works on the page as it was sent. */

/* The paragraph at the top of the view. Asks the browser what is drawn there, so that a long text costs no more than a short. */
function paragraphInView() {
  const text = document.querySelector('article .text');
  if (!text || text.getBoundingClientRect().top > innerHeight) {
    return null;
  }
  const { left, width } = text.getBoundingClientRect();
  for (let y = 1; y < innerHeight; y += 12) {
    const found = document.elementFromPoint(left + width / 3, y)?.closest('.text [id]');
    if (found) {
      return found;
    }
  }
  return null;
}

(() => {
  const root = document.documentElement;
  const settings = document.getElementById('settings');
  const text = document.querySelector('article .text');

  function keep() {
    const look = Object.fromEntries(['theme', 'size', 'measure', 'keys'].map(name => [name, root.dataset[name] || '']));
    try {
      localStorage.setItem('colophon.look', JSON.stringify(look));
    } catch {
      // Then it holds for this page.
    }
  }

  for (const input of settings.querySelectorAll('input')) {
    input.checked = input.value === (root.dataset[input.name] || '');
  }
  settings.hidden = false;
  settings.addEventListener('change', ({ target }) => {
    const value = target.checked ? target.value : '';
    if (value) {
      root.dataset[target.name] = value;
    } else {
      delete root.dataset[target.name];
    }
    keep();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!settings.contains(target)) {
      settings.open = false;
    }
  });

  const pilcrow = document.createElement('a');
  pilcrow.className = 'pilcrow';
  pilcrow.textContent = '¶';
  pilcrow.setAttribute('aria-label', 'Link to this paragraph');
  pilcrow.addEventListener('click', () => copy(pilcrow.href, 'The link to this paragraph is copied.'));

  function mark(paragraph) {
    if (paragraph && pilcrow.parentNode !== paragraph) {
      pilcrow.href = '#' + paragraph.id;
      paragraph.append(pilcrow);
    }
  }

  function linkHere() {
    const paragraph = paragraphInView();
    if (paragraph) {
      settings.open = false;
      mark(paragraph);
      pilcrow.click();
      pilcrow.focus();
    }
  }

  text?.addEventListener('pointerover', ({ target }) => mark(target.closest('[id]:is(p, li, dd, h2, h3, h4, h5, h6)')));
  document.getElementById('link-here').addEventListener('click', linkHere);

  function toggleSettings() {
    settings.open = !settings.open;
    settings.querySelector('summary').focus();
  }

  /* Letters can be turned off, for those who speak to their browser (WCAG 2.2, 2.1.4). */
  const letters = {
    'c': () => document.querySelector('#contents [aria-current]').focus(),
    'l': linkHere,
    '?': toggleSettings
  };
  const turns = { ArrowLeft: 'prev', ArrowRight: 'next' };

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && settings.open) {
      toggleSettings();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea, pre, table')) {
      return;
    }
    if (turns[event.key] && !event.shiftKey && root.scrollWidth <= root.clientWidth) {
      document.querySelector(`.turn [rel=${turns[event.key]}]`)?.click();
    } else if (letters[event.key] && root.dataset.keys !== 'off') {
      event.preventDefault();
      letters[event.key]();
    }
  });
})();
