import type { Channel, Contract } from '../../contract/index.ts';
import type { Promise_ } from '../../promises/index.ts';
import { promisesOf } from '../../promises/index.ts';
import { anchor, hash, html, type Html, type Part } from './html.ts';
import { heading, levelBadge, sideBadge } from './places.ts';
import { away, line } from './prose.ts';

/** The page of all promises: each with its number, and with an id that is the id of its check in a report. */
export function promisesPage(contract: Contract): Html {
  const counter = { number: 0 };
  const parts = contract.channels.map((channel) => channelPart(contract, channel, counter));
  return html`<h1>Promises</h1>
    <p>
      Every obligation of the document, with the id under which <code>colloquy test</code> reports it. The
      address of this page, <code>#</code> and a check's id lead to its sentence.
    </p>
    <p class="filter">
      <label>Find a promise <input type="search" data-filter=".promise" autocomplete="off" /></label>
    </p>
    ${parts}`;
}

function channelPart(contract: Contract, channel: Channel, counter: { number: number }): Part {
  const groups = new Map<string, Promise_[]>();
  for (const promise of promisesOf(contract, channel)) {
    const name = groupOf(channel, promise);
    groups.set(name, [...(groups.get(name) ?? []), promise]);
  }
  const seen = new Set<string>();
  return [...groups].map(([name, promises]) => {
    const items = promises.map((promise) => {
      counter.number += 1;
      const isFirst = !seen.has(promise.id) && seen.add(promise.id);
      return item(promise, counter.number, isFirst !== false);
    });
    const title = contract.channels.length > 1 ? `${channel.name}: ${name}` : name;
    const id = anchor(`promises/${channel.name}/${name}`);
    const head = heading(2, id, html`${title} <span class="count">${promises.length}</span>`);
    return html`<section class="promises">
      ${head}
      <ol class="promise-list">
        ${items}
      </ol>
    </section>`;
  });
}

/** The exchange or fault it is about, or what holds for all of the session. */
function groupOf(channel: Channel, { place }: Promise_): string {
  const path = place.slice(channel.name.length + 1);
  const [first = '', second = ''] = path.split('/');
  if (first === 'faults') return `faults/${second}`;
  const exchange = channel.session.exchanges.find(({ id }) => path === id || path.startsWith(`${id}/`));
  if (exchange) return exchange.id;
  return first === 'handshake' ? 'handshake' : 'the whole session';
}

/** One sentence. Both sides may owe the same thing under one id: the link leads to the first. */
function item(promise: Promise_, number: number, isFirst: boolean): Html {
  const { id, level, side, text, spec, feature, location } = promise;
  const source = `${location.file}:${String(location.line)}`;
  const name = isFirst ? html` id="${anchor(id)}"` : undefined;
  return html`<li class="promise" ${name}>
    <span class="number">${number}</span> ${levelBadge(level)} ${sideBadge(side)} ${line(text)}
    <span class="under"
      ><a class="check" href="${hash(anchor(id))}"><code>${id}</code></a>
      <span>${source}</span
      >${spec === undefined ? undefined : html` <span>${specLink(spec)}</span>`}${feature === undefined ? undefined : html` <span>with the feature <code>${feature}</code></span>`}</span
    >
  </li>`;
}

function specLink(spec: string): Part {
  return /^https?:\/\//i.test(spec) && URL.canParse(spec) ? away(spec, 'source') : spec;
}
