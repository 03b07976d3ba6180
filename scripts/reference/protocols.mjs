// The machine-written half of each page in docs/protocols/: messages, order, mistakes and closes, from the reference page in
// generated/. It stands between two comments; what stands outside them is written by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BEGIN = /<!-- The protocol, from [^>]* -->\n/;
const END = '<!-- end of the protocol -->';
const SECTIONS = ['Messages', 'States', 'Exchanges', 'Mistakes', 'Closes'];

/** Path and writer of each page that has the two comments. */
export function protocolPages(root) {
  const folder = join(root, 'docs/protocols');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(root, 'generated', name.replace(/\.md$/, ''), 'reference.md')))
    .map((name) => [`docs/protocols/${name}`, () => pageOf(root, name.replace(/\.md$/, ''))]);
}

function pageOf(root, name) {
  const page = readFileSync(join(root, `docs/protocols/${name}.md`), 'utf8');
  const reference = readFileSync(join(root, `generated/${name}/reference.md`), 'utf8');
  const begin = BEGIN.exec(page);
  const end = page.indexOf(END);
  if (begin === null || end < begin.index)
    throw new Error(`docs/protocols/${name}.md has no room for the protocol`);
  return `${page.slice(0, begin.index)}<!-- The protocol, from generated/${name}/reference.md. Do not edit. -->

${shortOf(reference, name)}

${page.slice(end)}`;
}

/** Of every channel: what it is for, then the sections, each message in one row only. */
function shortOf(reference, name) {
  const [, ...channels] = reference.split(/^(?=## )/m);
  const several = channels.length > 1;
  const full = `Every field of every message, with examples, and every promise with the id of its check: [the reference](../../generated/${name}/reference.md).`;
  const texts = channels.map((channel) => {
    const [, ...sections] = channel.split(/^(?=### )/m);
    const kept = SECTIONS.flatMap((title) =>
      sections.filter((section) => section.startsWith(`### ${title}\n`)),
    );
    return [...(several ? [(/^## .*/.exec(channel) ?? [''])[0]] : []), ...kept.map(inShort)].join('\n\n');
  });
  return [full, ...texts].join('\n\n');
}

/** A section up to its first sub-section where that is about one message; exchanges are kept whole. */
function inShort(section) {
  return (section.startsWith('### Messages\n') ? section.split(/^#### /m)[0] : section).trim();
}
