import { Html, html, type Part } from './html.ts';

/** A page before it gets its frame. */
export interface SitePage {
  /** Path in the site, such as `chat/messages.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What stands in the page's main part. */
  readonly body: Html;
}

/** A link of a page's navigation. */
export interface Stop {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}

/** Sets the theme before anything is drawn: the reader's choice, else that of the system. */
const THEME = new Html(
  `(()=>{let t;try{t=localStorage.getItem('colloquy-theme')}catch{}document.documentElement.classList.toggle('dark',t?t==='dark':matchMedia('(prefers-color-scheme: dark)').matches)})()`,
);

/** A whole page: head, navigation, what the page says. */
export function wholePage(
  page: SitePage,
  frame: { site: string; root: string; stops: readonly Stop[] },
): string {
  const { site, root, stops } = frame;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        <meta name="description" content="${page.description}" />
        <link rel="icon" href="data:," />
        <script>
          ${THEME};
        </script>
        <link rel="stylesheet" href="${root}assets/colloquy.css" />
        <script src="${root}assets/colloquy.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="bar">
          <a class="home" href="${root}index.html">${site}</a>
          <nav aria-label="Pages">${stops.map(stop)}</nav>
          <button type="button" class="theme" data-theme-toggle aria-label="Light or dark">◐</button>
        </header>
        <main id="main" class="cq" tabindex="-1">${page.body}</main>
      </body>
    </html> `.text;
}

function stop({ href, text, current }: Stop): Part {
  return html`<a href="${href}" ${current ? html` aria-current="page"` : undefined}>${text}</a>`;
}
