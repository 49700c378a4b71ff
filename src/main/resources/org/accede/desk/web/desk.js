// What is quicker with JavaScript; all of it works without. Keys act only in a question and not in a text field.
'use strict';
(() => {
  const question = (element) => element && element.closest && element.closest('form[data-question]');
  const typing = (element) => element.matches('input[type="text"], input[type="search"], input:not([type]), textarea, select');

  /**
   * After an error the summary has the focus; after a question was opened its answer, after a save or a closed question its line; after
   * a save that goes on, what is asked next.
   */
  document.addEventListener('htmx:afterSettle', (event) => {
    const summary = document.querySelector('[data-focus]');
    const opened = event.target.querySelector ? event.target.querySelector('form[data-question]') : null;
    const asker = event.detail.requestConfig && event.detail.requestConfig.elt;
    if (summary) {
      summary.focus();
    } else if (asker && asker.matches('button[value="next"]')) {
      const next = document.querySelector('form[data-question] legend');
      const answered = document.querySelector('.rows > li:has(.saved) .c a');
      (next || answered || document.getElementById('content')).focus();
    } else if (opened) {
      (opened.querySelector('input[name="value"]:checked') || opened.querySelector('input[name="value"], input[name="number"], input[type="text"]')).focus();
    } else if (asker && asker.closest('form[data-question]')) {
      const line = document.getElementById(event.target.id);
      const link = line && line.querySelector('.c a');
      if (link) link.focus();
    }
  });

  // A question opens where it stands: nothing scrolls.
  document.addEventListener('htmx:configRequest', (event) => {
    if (event.detail.boosted) event.detail.path = event.detail.path.split('#')[0];
  });

  document.addEventListener('keydown', (event) => {
    const form = question(event.target);
    if (!form || document.body.dataset.keys !== 'on' || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.matches('textarea')) {
      if (event.key === 'Enter' && event.ctrlKey) {
        event.preventDefault();
        form.requestSubmit(form.querySelector('.main-action'));
      }
      return;
    }
    if (event.key === 'Escape') {
      const close = form.querySelector('[data-close]');
      if (close) close.click();
      return;
    }
    if (typing(event.target) || event.ctrlKey) return;
    if (event.key === 'Enter' && event.target.matches('input[type="radio"], input[type="checkbox"]')) {
      event.preventDefault();
      form.requestSubmit(form.querySelector('.main-action'));
      return;
    }
    const letters = (form.dataset.letters || '').split(' ');
    const at = letters.indexOf(event.key.toLowerCase());
    if (at >= 0) {
      const radio = form.querySelectorAll('input[type="radio"][name="value"]')[at];
      if (radio) {
        event.preventDefault();
        radio.checked = true;
        radio.focus();
        radio.dispatchEvent(new Event('change', { bubbles: true }));
      }
      return;
    }
    if (event.key === '.' || event.key === ',') {
      const links = [...document.querySelectorAll('.rows > li')];
      const here = links.indexOf(form.closest('li'));
      const open = (line) => line.querySelector('.sign.open') && line.querySelector('.c a');
      const next = event.key === '.' ? links.slice(here + 1).find(open) : links.slice(0, here).reverse().find(open);
      if (next) {
        event.preventDefault();
        next.querySelector('.c a').click();
      }
    }
  });

  // Unfinished typing is a draft: kept by itself, and counted as nothing.
  let waiting = 0;
  const tell = (form, what) => {
    for (const one of ['gone', 'unkept']) {
      const says = form.querySelector(`[data-${one}]`);
      if (says) says.hidden = one !== what;
    }
  };
  const keep = (form) => {
    const data = new URLSearchParams(new FormData(form));
    data.set('stamp', form.dataset.draftStamp);
    fetch(form.dataset.draft, { method: 'POST', body: data, headers: { 'HX-Request': 'true' } })
      .then((answer) => {
        if (question(form)) form.classList.toggle('draft', answer.ok);
        tell(form, answer.ok ? '' : 'unkept');
      })
      .catch(() => tell(form, 'gone'));
  };
  document.addEventListener('input', (event) => {
    const form = event.target.closest('form[data-draft]');
    if (!form) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => form.isConnected && keep(form), 1200);
  });
  document.addEventListener('submit', () => clearTimeout(waiting), true);
  document.addEventListener('htmx:beforeRequest', () => clearTimeout(waiting));

  // The Desk was ended, or does not answer: what was typed stays in the page.
  document.addEventListener('htmx:sendError', () => {
    document.querySelectorAll('form[data-draft]').forEach((form) => tell(form, 'gone'));
  });
})();
