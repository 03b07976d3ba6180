import type { Channel, Contract, CredentialPlace, Message, SchemaObject } from '../../contract/index.ts';
import { examplePath, otherSide, schemesOf, sends } from '../../contract/index.ts';
import { courseOf } from './course.ts';
import { serversOf } from './places.ts';

/** A program to start from. */
export interface Snippet {
  readonly name: string;
  readonly text: string;
  readonly note: string | undefined;
}

/** What the programs have in common. */
interface Plan {
  /** Without the credential. */
  readonly url: string;
  readonly credential: { readonly place: CredentialPlace } | undefined;
  readonly protocols: readonly string[];
  /** The text of the first message that a client may send. */
  readonly first: string | undefined;
  /** The server speaks first: wait for it. */
  readonly waits: boolean;
}

/** `wscat`, a page, Node and Python: each connects, sends a first message, and prints what comes. */
export function snippetsOf(contract: Contract, channel: Channel): Snippet[] {
  const plan = planOf(contract, channel);
  if (plan === undefined) return [];
  return [
    { name: 'wscat', text: wscat(plan), note: undefined },
    { name: 'Browser', text: browser(plan), note: pageNote(plan) },
    { name: 'Node', text: node(plan), note: 'With the package ws: npm install ws' },
    { name: 'Python', text: python(plan), note: 'With the package websockets: pip install websockets' },
  ];
}

function planOf(contract: Contract, channel: Channel): Plan | undefined {
  const [server] = serversOf(contract, channel);
  if (!server) return undefined;
  const path = examplePath(`${server.pathname}${channel.address}`, channel);
  const schemes = schemesOf(contract, channel);
  const usable =
    schemes.find(({ place }) => place.in === 'query') ??
    schemes.find(({ place }) => place.in !== 'unsupported');
  const first = firstMessage(channel);
  return {
    url: `${server.protocol}://${server.host}${path}${requiredQuery(channel)}`,
    credential: usable === undefined || usable.signature !== undefined ? undefined : { place: usable.place },
    protocols: channel.session.subprotocols.slice(0, 1),
    first: textOf(first?.message),
    waits: first?.waits ?? false,
  };
}

/** The query that an address cannot do without; of alternatives the first. */
function requiredQuery(channel: Channel): string {
  const schema = typeof channel.query === 'object' ? channel.query : {};
  const [choice] = [schema['anyOf'], schema['oneOf']].flat() as (
    { readonly required?: unknown } | undefined
  )[];
  const names = [schema['required'], choice?.required].flat().filter((name) => typeof name === 'string');
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, SchemaObject>>;
  const pairs = names.map((name) => [name, String(shownValue(properties[name] ?? {}) ?? name)]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

function shownValue(schema: SchemaObject): unknown {
  const examples = Array.isArray(schema['examples']) ? (schema['examples'] as unknown[]) : [];
  return examples[0] ?? schema['const'] ?? schema['default'];
}

/** The first message that a client may send of its own accord, and whether the server has to have spoken before. */
function firstMessage(channel: Channel): { message: Message; waits: boolean } | undefined {
  const { states, exchanges } = channel.session;
  for (const state of states) {
    for (const exchange of exchanges) {
      const place = courseOf(channel, exchange).find(
        ({ step, begins, states: where }) => begins && step.side === 'client' && where.includes(state),
      );
      const message = channel.messages.find(({ name }) => place !== undefined && sends(place.step, name));
      if (message) return { message, waits: speaksFirst(channel, state) };
    }
  }
  return undefined;
}

/** Whether the other side's message stands between the opening and a state, or in it before anything else. */
function speaksFirst(channel: Channel, state: string): boolean {
  const { states, exchanges } = channel.session;
  return exchanges.some((exchange) => {
    const first = exchange.steps[0];
    if (exchange.at !== states[0] || first?.kind !== 'step' || first.min === 0) return false;
    return first.side === otherSide('client') && (state !== states[0] || first.enter === undefined);
  });
}

function textOf(message: Message | undefined): string | undefined {
  if (message === undefined || message.encoding === 'binary') return undefined;
  const payload = message.examples[0]?.payload;
  if (payload === undefined) return undefined;
  return message.encoding === 'text' && typeof payload === 'string' ? payload : JSON.stringify(payload);
}

/** One argument of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function wscat({ url, credential, protocols }: Plan): string {
  const parts = [
    `wscat --connect ${quoted(url)}`,
    ...protocols.map((name) => `--subprotocol ${quoted(name)}`),
  ];
  const place = credential?.place;
  if (place?.in === 'query') {
    const sign = url.includes('?') ? '&' : '?';
    const [before = '', after = ''] = place.format.split('{value}');
    parts[0] = `wscat --connect ${quoted(`${url}${sign}${place.name}=${before}`)}"$TOKEN"${after === '' ? '' : quoted(after)}`;
  }
  if (place?.in === 'header') parts.push(`--header ${shellValue(`${place.name}: ${place.format}`)}`);
  if (place?.in === 'cookie') parts.push(`--header ${shellValue(`Cookie: ${place.name}=${place.format}`)}`);
  if (place?.in === 'subprotocol') parts.push(`--subprotocol ${shellValue(place.format)}`);
  return parts.join(' \\\n  ');
}

function shellValue(format: string): string {
  return format
    .split('{value}')
    .map((text) => (text === '' ? '' : quoted(text)))
    .join('"$TOKEN"');
}

/** The text of a format with the credential in it, as an expression of JavaScript. */
function scriptValue(format: string): string {
  const parts = format.split('{value}').map((text) => (text === '' ? undefined : JSON.stringify(text)));
  return parts
    .flatMap((part, at) => [...(at === 0 ? [] : ['token']), ...(part === undefined ? [] : [part])])
    .join(' + ');
}

function pageNote({ credential }: Plan): string | undefined {
  const place = credential?.place.in;
  if (place !== 'header' && place !== 'cookie') return undefined;
  return `A page cannot set a ${place} on a WebSocket: this works where the server also takes the credential another way.`;
}

/** The lines that make `url` and `protocols`, in JavaScript. */
function scriptTarget({ url, credential, protocols }: Plan): string[] {
  const place = credential?.place;
  const offered = [
    ...protocols.map((name) => JSON.stringify(name)),
    ...(place?.in === 'subprotocol' ? [scriptValue(place.format)] : []),
  ];
  return [
    `const url = new URL(${JSON.stringify(url)});`,
    ...(place?.in === 'query'
      ? [`url.searchParams.set(${JSON.stringify(place.name)}, ${scriptValue(place.format)});`]
      : []),
    `const protocols = [${offered.join(', ')}];`,
  ];
}

function browser(plan: Plan): string {
  const needsToken = plan.credential?.place.in === 'query' || plan.credential?.place.in === 'subprotocol';
  const send = plan.first === undefined ? [] : [`const first = ${JSON.stringify(plan.first)};`];
  const when = plan.waits ? 'message' : 'open';
  return [
    ...(needsToken ? ["const token = prompt('The credential');"] : []),
    ...scriptTarget(plan),
    'const socket = new WebSocket(url, protocols);',
    "socket.addEventListener('message', ({ data }) => console.log(data));",
    "socket.addEventListener('close', ({ code, reason }) => console.log('closed', code, reason));",
    ...send,
    ...(send.length === 0
      ? []
      : [`socket.addEventListener('${when}', () => socket.send(first), { once: true });`]),
  ].join('\n');
}

function node(plan: Plan): string {
  const place = plan.credential?.place;
  const headers =
    place?.in === 'header'
      ? `{ ${JSON.stringify(place.name)}: ${scriptValue(place.format)} }`
      : place?.in === 'cookie'
        ? `{ Cookie: ${scriptValue(`${place.name}=${place.format}`)} }`
        : undefined;
  const send = plan.first === undefined ? [] : [`const first = ${JSON.stringify(plan.first)};`];
  const when = plan.waits ? 'message' : 'open';
  return [
    "import { WebSocket } from 'ws';",
    '',
    ...(place === undefined || place.in === 'message' ? [] : ["const token = process.env.TOKEN ?? '';"]),
    ...scriptTarget(plan),
    `const socket = new WebSocket(url, protocols${headers === undefined ? '' : `, { headers: ${headers} }`});`,
    "socket.on('message', (data) => console.log(data.toString()));",
    "socket.on('close', (code, reason) => console.log('closed', code, reason.toString()));",
    "socket.on('error', (error) => console.error(error.message));",
    ...send,
    ...(send.length === 0 ? [] : [`socket.once('${when}', () => socket.send(first));`]),
  ].join('\n');
}

/** A string literal of Python; JSON's are, but for lone surrogates. */
function pythonText(text: string): string {
  return JSON.stringify(text);
}

function pythonValue(format: string): string {
  return scriptValue(format);
}

function python(plan: Plan): string {
  const { url, credential, protocols, first, waits } = plan;
  const place = credential?.place;
  const sign = url.includes('?') ? '&' : '?';
  const query =
    place?.in === 'query'
      ? ` + ${pythonText(`${sign}${place.name}=`)} + quote(${pythonValue(place.format)})`
      : '';
  const offered = [
    ...protocols.map(pythonText),
    ...(place?.in === 'subprotocol' ? [pythonValue(place.format)] : []),
  ];
  const header =
    place?.in === 'header'
      ? `{${pythonText(place.name)}: ${pythonValue(place.format)}}`
      : place?.in === 'cookie'
        ? `{"Cookie": ${pythonValue(`${place.name}=${place.format}`)}}`
        : undefined;
  const extra = [
    ...(offered.length === 0 ? [] : [`subprotocols=[${offered.join(', ')}]`]),
    ...(header === undefined ? [] : [`additional_headers=${header}`]),
  ];
  const send = first === undefined ? [] : [`        await socket.send(${pythonText(first)})`];
  const greet = waits ? ['        print(await socket.recv())'] : [];
  return [
    'import asyncio',
    ...(place === undefined || place.in === 'message' ? [] : ['import os']),
    ...(place?.in === 'query' ? ['from urllib.parse import quote'] : []),
    '',
    'import websockets',
    '',
    '',
    'async def main():',
    ...(place === undefined || place.in === 'message' ? [] : ['    token = os.environ.get("TOKEN", "")']),
    `    url = ${pythonText(url)}${query}`,
    `    async with websockets.connect(${['url', ...extra].join(', ')}) as socket:`,
    ...greet,
    ...send,
    '        async for frame in socket:',
    '            print(frame)',
    '',
    '',
    'asyncio.run(main())',
  ].join('\n');
}
