import type { Channel, Contract, Exchange } from '../../contract/index.ts';
import { ends, mistakes } from './closes.ts';
import { connection } from './connect.ts';
import { html, type Html, type Part } from './html.ts';
import { exchangeId, heading, levelBadge, PAGES } from './places.ts';
import { away, codes, line, prose } from './prose.ts';
import { sequence } from './sequence.ts';
import { stateDiagram } from './states.ts';
import { timetable } from './timetable.ts';

/** The first page of a document: how to connect, who may send what and when, each exchange, how it ends. */
export function overviewPage(contract: Contract): Html {
  const { title, version, description, channels } = contract;
  return html`<h1>${title} <span class="version">${version}</span></h1>
    ${prose(description)} ${channels.map((channel) => channelPart(contract, channel))}`;
}

/** A part of a channel: its heading, and what is under it where there is anything. */
function section(channel: Channel, title: string, body: Part): Part {
  if (body === undefined) return undefined;
  const id = `${channel.name}/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return html`<section>${heading(2, id, title)}${body}</section>`;
}

function channelPart(contract: Contract, channel: Channel): Part {
  const name =
    contract.channels.length > 1
      ? heading(2, `channel/${channel.name}`, channel.title ?? channel.name)
      : undefined;
  const written = channel.session.exchanges.filter(({ origin }) => origin !== 'free');
  return [
    name,
    html`<p class="lead">${line(channel.summary)}</p>`,
    prose(channel.description),
    section(channel, 'How to connect', connection(contract, channel)),
    section(channel, 'Who may send what, and when', when(channel)),
    section(
      channel,
      'Exchanges',
      written.length === 0 ? undefined : written.map((exchange) => exchangePart(channel, exchange)),
    ),
    section(channel, 'Mistakes', mistakes(channel)),
    section(channel, 'Closes and refusals', ends(channel)),
  ];
}

function when(channel: Channel): Part {
  const legend = html`<p class="legend">
    <span class="cell opens">opens</span> is owed as the state is entered;
    <span class="cell begins">begins</span> may begin the exchange there;
    <span class="cell goes-on">goes on</span> inside one that is open.
  </p>`;
  return [stateDiagram(channel), legend, timetable(channel)];
}

function exchangePart(channel: Channel, exchange: Exchange): Html {
  const { id, summary, description } = exchange;
  const title = summary === undefined ? id : summary.replace(/\.$/, '');
  return html`<section class="exchange">
    ${heading(3, exchangeId(channel, id), html`${line(title)} <code>${id}</code>`)} ${prose(description)}
    <ul class="facts">
      ${factsOf(exchange).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${sequence(channel, exchange)}
    <p class="under">
      <a href="${PAGES.promises}#${exchangePromises(channel, exchange)}">What it promises</a>
    </p>
  </section>`;
}

/** Its group on the page of promises. */
function exchangePromises(channel: Channel, { id }: Exchange): string {
  return `promises/${channel.name}/${id}`;
}

function factsOf(exchange: Exchange): Part[] {
  const facts: Part[] = [];
  if (exchange.at !== undefined) facts.push(html`Begins by itself in the state <code>${exchange.at}</code>.`);
  else if (exchange.in === undefined) facts.push('May begin at any time.');
  else facts.push(html`May begin in ${codes(exchange.in, ' or ')}.`);
  if (exchange.at === undefined && exchange.many === null) facts.push('Any number may be open at once.');
  else if ((exchange.many ?? 1) > 1) facts.push(`At most ${String(exchange.many)} may be open at once.`);
  const keys = [...new Set(Object.values(exchange.key ?? {}).flat())];
  if (keys.length > 0)
    facts.push(html`Told apart by ${codes(keys)}${exchange.unique ? ', which no two open ones share' : ''}.`);
  if (exchange.level !== 'MUST') facts.push(levelBadge(exchange.level));
  if (exchange.feature !== undefined)
    facts.push(html`Only with the feature <code>${exchange.feature}</code>.`);
  const { spec } = exchange;
  if (spec !== undefined)
    facts.push(
      /^https?:\/\//i.test(spec) && URL.canParse(spec) ? away(spec, 'Where this comes from') : line(spec),
    );
  return facts;
}
