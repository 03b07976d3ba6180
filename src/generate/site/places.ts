import type { Channel, Contract, Server } from '../../contract/index.ts';
import { anchor, hash, html, type Html, type Part } from './html.ts';

/** The pages of one document, by what they show. */
export const PAGES = {
  overview: 'index.html',
  messages: 'messages.html',
  promises: 'promises.html',
  play: 'play.html',
} as const;

/** The id of a message on its page. */
export function idOfMessage(channel: Channel, name: string): string {
  return anchor(`${channel.name}/${name}`);
}

/** A message's name that leads to what it is; control frames of WebSocket itself lead nowhere. */
export function messageLink(channel: Channel, name: string): Html {
  if (!channel.messages.some((message) => message.name === name)) return html`<code>${name}</code>`;
  return html`<a href="${PAGES.messages}${hash(idOfMessage(channel, name))}"><code>${name}</code></a>`;
}

/** The id of an exchange on the overview. */
export function exchangeId(channel: Channel, id: string): string {
  return anchor(`${channel.name}/${id}`);
}

/** An exchange's name that leads to its diagram. */
export function exchangeLink(channel: Channel, id: string): Html {
  return html`<a href="${PAGES.overview}${hash(exchangeId(channel, id))}"><code>${id}</code></a>`;
}

/** A heading with a link to itself. */
export function heading(level: 2 | 3 | 4, id: string, text: Part): Html {
  const self = html`<a class="header-anchor" href="${hash(id)}" aria-label="Link to this part">#</a>`;
  if (level === 2) return html`<h2 id="${id}">${text} ${self}</h2>`;
  return level === 3 ? html`<h3 id="${id}">${text} ${self}</h3>` : html`<h4 id="${id}">${text} ${self}</h4>`;
}

/** A table that scrolls by itself where the page is narrower. */
export function table(label: string, head: readonly Part[], rows: readonly (readonly Part[])[]): Part {
  if (rows.length === 0) return undefined;
  const cells = (row: readonly Part[]): Part =>
    row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Who sends it. */
export function sideBadge(side: string): Html {
  return html`<span class="side ${side}">${side}</span>`;
}

/** How binding it is, where it is not a MUST. */
export function levelBadge(level: string): Html {
  return html`<span class="level ${level.toLowerCase()}">${level}</span>`;
}

/** The servers that offer a channel: all of them where it names none. */
export function serversOf({ servers }: Contract, channel: Channel): readonly Server[] {
  return channel.servers.length === 0
    ? servers
    : servers.filter(({ name }) => channel.servers.includes(name));
}
