/**
 * What the pages do without the playground: copy, find, open what an address points into, change the theme, and fetch the
 * playground once it is asked for. It listens on the document, so that it also serves pages that are put in later. Text is
 * JavaScript.
 */
export const SCRIPT = `(() => {
  if (globalThis.colloquyPages) return;
  globalThis.colloquyPages = true;
  const closest = (event, selector) => event.target instanceof Element ? event.target.closest(selector) : null;

  async function copy(button) {
    const text = button.parentElement.querySelector('code').textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const range = document.createRange();
      range.selectNodeContents(button.parentElement.querySelector('code'));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      document.execCommand('copy');
    }
    button.textContent = 'copied';
    setTimeout(() => (button.textContent = 'copy'), 1500);
  }

  function find(input) {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    for (const item of document.querySelectorAll(input.dataset.filter)) {
      const text = item.textContent.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
    }
    for (const group of document.querySelectorAll('section.promises')) {
      group.hidden = !group.querySelector('.promise:not([hidden])');
    }
  }

  function start(button) {
    const host = button.closest('colloquy-playground');
    button.disabled = true;
    button.textContent = 'Loading …';
    const script = document.createElement('script');
    script.src = host.dataset.bundle;
    script.onerror = () => {
      button.disabled = false;
      button.textContent = 'The playground could not be loaded. Try again';
    };
    script.onload = () => globalThis.colloquyPlayground.open(host);
    document.head.append(script);
  }

  function theme() {
    const dark = document.documentElement.classList.toggle('dark');
    try {
      localStorage.setItem('colloquy-theme', dark ? 'dark' : 'light');
    } catch {
      // Kept for this page only.
    }
  }

  function reveal() {
    const id = decodeURIComponent(location.hash.slice(1));
    const found = id && document.getElementById(id);
    if (!found || !found.closest('.cq')) return;
    for (let up = found.parentElement; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true;
    found.scrollIntoView();
  }

  document.addEventListener('click', (event) => {
    const button = closest(event, 'button');
    if (!button) return;
    if (button.matches('.copy-button')) void copy(button);
    else if (button.matches('[data-start]')) start(button);
    else if (button.matches('[data-theme-toggle]')) theme();
  });
  document.addEventListener('input', (event) => {
    const input = closest(event, 'input[data-filter]');
    if (input) find(input);
  });
  addEventListener('hashchange', reveal);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', reveal);
  else reveal();
})();
`;
