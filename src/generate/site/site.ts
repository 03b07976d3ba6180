import type { Contract } from '../../contract/index.ts';
import { FRAME } from './assets/frame.ts';
import { PLAY_STYLE } from './assets/play-style.ts';
import { SCRIPT } from './assets/script.ts';
import { STYLE } from './assets/style.ts';
import { html, type Part } from './html.ts';
import { messagesPage } from './messages.ts';
import { overviewPage } from './overview.ts';
import { PAGES } from './places.ts';
import { playPage } from './play.ts';
import { promisesPage } from './promises.ts';
import { line } from './prose.ts';
import { wholePage, type SitePage, type Stop } from './shell.ts';

/** A contract to be shown, and the files of its document. */
export interface SiteDocument {
  readonly contract: Contract;
  /** Path below the document's own folder → text. The first is the document itself. */
  readonly files: ReadonlyMap<string, string>;
}

/** How a site is made. */
export interface SiteOptions {
  /** What the bar says. Default: the title of the only document, else `Protocols`. */
  readonly title?: string;
  /** The playground's bundle, a classic script; without it the pages have no playground. */
  readonly playground?: string;
}

/** What all pages share, by path from the site's root. */
export function siteAssets(options: SiteOptions = {}): ReadonlyMap<string, string> {
  return new Map([
    ['assets/colloquy.css', PAGE_STYLE + FRAME],
    ['assets/colloquy.js', SCRIPT],
    ...(options.playground === undefined ? [] : [['assets/playground.js', options.playground] as const]),
  ]);
}

/** The style sheet of the pages alone, for a site that frames them itself. */
export const PAGE_STYLE: string = STYLE + PLAY_STYLE;

/** The pages of one document, without a frame, and the files beside them. */
export function documentPages(
  document: SiteDocument,
  options: SiteOptions = {},
): { pages: SitePage[]; files: Map<string, string> } {
  const { contract, files } = document;
  const folder = folderOf(contract);
  const { title, version } = contract;
  const description = (contract.description ?? '').split('\n')[0] ?? '';
  const page = (path: string, name: string, body: SitePage['body']): SitePage => ({
    path: `${folder}/${path}`,
    title: `${name} · ${title} ${version}`,
    description,
    body,
  });
  const playground = options.playground !== undefined;
  const sources = { contract: 'contract.json', bundle: '../assets/playground.js' };
  return {
    pages: [
      page(PAGES.overview, 'Overview', html`${overviewPage(contract)}${downloads(files)}`),
      page(PAGES.messages, 'Messages', messagesPage(contract)),
      page(PAGES.promises, 'Promises', promisesPage(contract)),
      ...(playground ? [page(PAGES.play, 'Playground', playPage(contract, sources))] : []),
    ],
    files: new Map([
      [`${folder}/contract.json`, `${JSON.stringify(contract)}\n`],
      ...[...files].map(([path, text]) => [`${folder}/document/${path}`, text] as const),
    ]),
  };
}

/** A whole site of documents: relative paths → text. Pure and deterministic. Of documents with one name the later ones get a number. */
export function generateSite(
  documents: readonly SiteDocument[],
  options: SiteOptions = {},
): Map<string, string> {
  const named = distinct(documents);
  const site = options.title ?? (named.length === 1 ? (named[0]?.contract.title ?? '') : 'Protocols');
  const all = new Map(siteAssets(options));
  for (const document of named) {
    const { pages, files } = documentPages(document, options);
    for (const [path, text] of files) all.set(path, text);
    for (const page of pages) {
      const stops = stopsOf(document, named, { current: page, playground: options.playground !== undefined });
      all.set(page.path, wholePage(page, { site, root: '../', stops }));
    }
  }
  all.set('index.html', wholePage(indexPage(named, site), { site, root: '', stops: [] }));
  return all;
}

function stopsOf(
  document: SiteDocument,
  all: readonly SiteDocument[],
  at: { current: SitePage; playground: boolean },
): Stop[] {
  const folder = folderOf(document.contract);
  const stop = (path: string, text: string): Stop => ({
    href: path,
    text,
    current: `${folder}/${path}` === at.current.path,
  });
  return [
    stop(PAGES.overview, all.length > 1 ? document.contract.title : 'Overview'),
    stop(PAGES.messages, 'Messages'),
    stop(PAGES.promises, 'Promises'),
    ...(at.playground ? [stop(PAGES.play, 'Playground')] : []),
  ];
}

function indexPage(documents: readonly SiteDocument[], site: string): SitePage {
  const cards = documents.map(({ contract }) => {
    const folder = folderOf(contract);
    const about = contract.channels[0]?.summary ?? contract.description?.split('\n\n')[0];
    return html`<li>
      <h2>
        <a href="${folder}/${PAGES.overview}">${contract.title}</a>
        <span class="version">${contract.version}</span>
      </h2>
      <p>${line(about)}</p>
    </li>`;
  });
  const body = html`<h1>${site}</h1>
    <ul class="cards">
      ${cards}
    </ul>`;
  return { path: 'index.html', title: site, description: site, body };
}

/** Links to the document as it was written, and to the compiled contract. */
function downloads(files: ReadonlyMap<string, string>): Part {
  const links = [...files.keys()].map(
    (path) =>
      html`<li><a href="document/${path.split('/').map(encodeURIComponent).join('/')}">${path}</a></li>`,
  );
  return html`<section>
    <h2 id="document">The document</h2>
    <ul>
      ${links}
      <li><a href="contract.json">contract.json</a>, compiled</li>
    </ul>
  </section>`;
}

/** The folder of a document's pages. A name of the document is never a path: signs that could be one become `-`. */
function folderOf({ name }: Contract): string {
  const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '');
  return plain === '' || plain === 'assets' ? `document-${plain}` : plain;
}

function distinct(documents: readonly SiteDocument[]): SiteDocument[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    let { contract } = document;
    for (let number = 2; taken.has(folderOf(contract)); number += 1) {
      contract = { ...document.contract, name: `${document.contract.name}-${String(number)}` };
    }
    taken.add(folderOf(contract));
    return { ...document, contract };
  });
}
