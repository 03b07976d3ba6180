import type { Channel, Contract, CredentialPlace, Message } from '../../contract/index.ts';
import { schemesOf } from '../../contract/index.ts';
import { headerLines } from '../header.ts';
import { behaviourOf, promisesPart } from './behaviour.ts';
import { fieldsOf } from './fields.ts';
import { block, blocks, code, inline, prose, table } from './markdown.ts';

/** `reference.md`: what a reader wants to know: where to dial, what to send, what comes back, in which order, what closes. */
export function generateReference(contract: Contract): ReadonlyMap<string, string> {
  const comment = headerLines(contract)
    .map((line) => line.replace(/--(?=!?>)/g, '- -'))
    .join('\n     ');
  const text = blocks([
    `<!-- ${comment} -->`,
    `# ${inline(contract.title)} ${inline(contract.version)}`,
    prose(contract.description ?? ''),
    ...contract.channels.flatMap((channel) => channelPart(contract, channel)),
  ]);
  return new Map([['reference.md', `${text}\n`]]);
}

function channelPart(contract: Contract, channel: Channel): string[] {
  return [
    `## ${inline(channel.title ?? channel.name)}`,
    prose(channel.summary ?? ''),
    prose(channel.description ?? ''),
    connectionPart(contract, channel),
    messagesPart(contract, channel),
    behaviourOf(channel),
    promisesPart(contract, channel),
  ];
}

function connectionPart(contract: Contract, channel: Channel): string {
  const servers = contract.servers.filter((server) => channel.servers.includes(server.name));
  const urls = servers.map((server) => [
    code(`${server.protocol}://${server.host}${server.pathname}${channel.address}`),
    inline(server.title ?? server.name),
    inline(server.description ?? ''),
  ]);
  const parameters = channel.parameters.map((parameter) => [
    code(parameter.name),
    inline(parameter.description ?? ''),
    (parameter.enum ?? parameter.examples).map(code).join(', '),
  ]);
  const schemes = schemesOf(contract, channel).map(({ key, place, description }) => [
    code(key),
    placeWords(place),
    inline(description ?? ''),
  ]);
  const { subprotocols } = channel.session;
  return blocks([
    '### Connection',
    table(['URL', 'server', ''], urls),
    table(['parameter', '', 'values'], parameters),
    schemes.length > 1 ? 'One of these credentials suffices:' : '',
    table(['credential', 'where', ''], schemes),
    subprotocols.length === 0 ? '' : `Subprotocols: ${subprotocols.map(code).join(', ')}.`,
  ]);
}

function placeWords(place: CredentialPlace): string {
  switch (place.in) {
    case 'query':
      return `query ${code(`${place.name}=${place.format}`)}`;
    case 'header':
    case 'cookie':
      return `${place.in} ${code(`${place.name}: ${place.format}`)}`;
    case 'subprotocol':
      return `subprotocol ${code(place.format)}`;
    case 'message':
      return `message ${code(place.message)} at ${code(place.pointer)}`;
    case 'unsupported':
      return inline(place.reason);
  }
}

function messagesPart(contract: Contract, channel: Channel): string {
  const rows = channel.messages.map((message) => [
    code(message.name),
    message.senders.join(' and '),
    inline(message.summary ?? message.title ?? ''),
  ]);
  return blocks([
    '### Messages',
    table(['message', 'sent by', ''], rows),
    ...channel.messages.map((message) => messagePart(contract, message)),
  ]);
}

function messagePart(contract: Contract, message: Message): string {
  const fields = fieldsOf(contract, message.payload).map(({ path, type, required, text }) => [
    code(path),
    type,
    required ? 'yes' : 'no',
    text,
  ]);
  const kind =
    message.encoding === 'json' ? '' : `A ${message.encoding} frame (${inline(message.contentType)}).`;
  return blocks([
    `#### ${code(message.name)}`,
    kind,
    prose(message.description ?? message.summary ?? ''),
    message.conflict === undefined ? '' : `**Two readings:** ${prose(message.conflict)}`,
    table(['field', 'type', 'required', ''], fields),
    ...message.examples.map(({ name, summary, payload }) =>
      blocks([
        `Example ${code(name)}${summary === undefined ? '' : `: ${inline(summary)}`}`,
        block('json', shown(payload)),
      ]),
    ),
  ]);
}

function shown(payload: unknown): string {
  return typeof payload === 'string' ? payload : (JSON.stringify(payload, null, 2) ?? '');
}
