import type { Channel, Contract, CredentialPlace, SecurityScheme, Server } from '../../contract/index.ts';
import { schemesOf } from '../../contract/index.ts';
import { html, type Html, type Part } from './html.ts';
import { copyable } from './json.ts';
import { serversOf, table } from './places.ts';
import { codes, line } from './prose.ts';
import { snippetsOf } from './snippets.ts';

/** How to connect: addresses, parameters, credentials, and programs to start from. */
export function connection(contract: Contract, channel: Channel): Part {
  const servers = serversOf(contract, channel);
  const schemes = schemesOf(contract, channel);
  const { subprotocols } = channel.session;
  return [
    table(
      'Addresses',
      ['address', 'server', ''],
      servers.map((server) => addressRow(channel, server)),
    ),
    parameters(channel),
    query(channel),
    credentials(schemes),
    subprotocols.length === 0 ? undefined : html`<p>Subprotocols to offer: ${codes(subprotocols)}.</p>`,
    snippetTabs(contract, channel),
  ];
}

function addressRow(channel: Channel, server: Server): Part[] {
  const url = `${server.protocol}://${server.host}${server.pathname}${channel.address}`;
  return [html`<code>${url}</code>`, line(server.title ?? server.name), line(server.description)];
}

function parameters(channel: Channel): Part {
  const rows = channel.parameters.map(({ name, description, enum: values, examples }) => [
    html`<code>${name}</code>`,
    line(description),
    codes(values ?? examples),
  ]);
  return table('Parameters of the address', ['parameter', '', 'values'], rows);
}

function query(channel: Channel): Part {
  const schema = typeof channel.query === 'object' ? channel.query : {};
  const properties = schema['properties'];
  if (typeof properties !== 'object' || properties === null) return undefined;
  const required = Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [];
  const rows = Object.entries(properties).map(([name, value]) => {
    const text = (value as { readonly description?: unknown } | null)?.description;
    return [
      html`<code>${name}</code>`,
      required.includes(name) ? html`<span class="required">required</span>` : '',
      line(typeof text === 'string' ? text : undefined),
    ];
  });
  return table('Query of the address', ['query', '', ''], rows);
}

function credentials(schemes: readonly SecurityScheme[]): Part {
  const rows = schemes.map((scheme) => [
    html`<code>${scheme.key}</code>`,
    where(scheme.place),
    line(scheme.description),
  ]);
  const words = schemes.length > 1 ? html`<p>One of these credentials suffices.</p>` : undefined;
  return [words, table('Credentials', ['credential', 'where', ''], rows)];
}

function where(place: CredentialPlace): Part {
  switch (place.in) {
    case 'query':
      return html`query <code>${place.name}=${place.format}</code>`;
    case 'header':
    case 'cookie':
      return html`${place.in} <code>${place.name}: ${place.format}</code>`;
    case 'subprotocol':
      return html`subprotocol <code>${place.format}</code>`;
    case 'message':
      return html`message <code>${place.message}</code> at <code>${place.pointer}</code>`;
    case 'unsupported':
      return place.reason;
  }
}

function snippetTabs(contract: Contract, channel: Channel): Part {
  const snippets = snippetsOf(contract, channel);
  if (snippets.length === 0) return undefined;
  return html`<div class="snippets">
    ${snippets.map(({ name, text, note }, at) => snippet({ name, text, note }, at === 0))}
  </div>`;
}

function snippet(about: { name: string; text: string; note: string | undefined }, open: boolean): Html {
  const { name, text, note } = about;
  return html`<details${open ? html` open` : undefined}><summary>${name}</summary>${note === undefined ? undefined : html`<p>${note}</p>`}${copyable(text.trimEnd(), `the program for ${name}`)}</details>`;
}
