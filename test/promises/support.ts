import { compileText } from '../../src/compile/index.ts';
import type { Channel, Contract } from '../../src/contract/index.ts';

const HEAD = `asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
defaultContentType: application/json
`;

/** A contract of one channel `t`, made of its messages (name: properties besides \`type\`), who sends them, and an \`x-session\`. */
export async function contractOf(given: {
  readonly client: Readonly<Record<string, object>>;
  readonly server: Readonly<Record<string, object>>;
  readonly session: string;
  readonly more?: string;
}): Promise<{ contract: Contract; channel: Channel }> {
  const message = ([name, properties]: [string, object]): string => {
    const schema = {
      type: 'object',
      required: ['type'],
      properties: { type: { const: name }, ...properties },
    };
    return `      ${name}: ${JSON.stringify({ payload: schema })}\n`;
  };
  const refs = (names: object): string =>
    Object.keys(names)
      .map((name) => `{$ref: '#/channels/t/messages/${name}'}`)
      .join(', ');
  const text = `${HEAD}channels:
  t:
    address: /
    messages:
${Object.entries({ ...given.client, ...given.server })
  .map(message)
  .join('')}    x-session:
${given.session.replaceAll(/^/gm, '      ')}
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}, messages: [${refs(given.client)}]}
  out: {action: send, channel: {$ref: '#/channels/t'}, messages: [${refs(given.server)}]}
${given.more ?? ''}`;
  const { contract, diagnostics } = await compileText(text, { file: 't.yaml' });
  const [channel] = contract?.channels ?? [];
  if (contract === undefined || channel === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return { contract, channel };
}

/** A lock that its holder gives back, or that the server takes away: the exchange, whose answers come within so long. */
export function locking(within: string): string {
  return `locking:
    steps:
      - client: lock
      - {server: granted, within: ${within}}
      - oneOf:
          back: [{client: unlock}, {server: unlocked, within: ${within}}]
          away: [{server: revoked}]`;
}

/** A stream that the client may stop. */
export const STREAM = {
  client: { ask: {}, stop: {} },
  server: { begun: {}, part: {}, done: {}, stopped: {} },
  session: `version: 1
exchanges:
  answer:
    steps: [{client: ask}, {server: begun, within: 5s}, {server: part, times: 0..*}, {server: done, within: 60s}]
    abort: [{client: stop}, {server: stopped, within: 5s}]`,
};
