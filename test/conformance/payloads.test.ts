import { expect, test } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Channel } from '../../src/contract/index.ts';
import { encode, Payloads } from '../../src/conformance/payloads.ts';

/** The payloads of a document's only channel. */
async function payloadsOf(text: string): Promise<{ payloads: Payloads; channel: Channel }> {
  const { contract } = await compileText(text, { file: 't.yaml' });
  const [channel] = contract?.channels ?? [];
  if (contract === undefined || channel === undefined) throw new Error('the document has no channel');
  return { payloads: new Payloads(contract, channel, { seed: 1 }), channel };
}

const DOCUMENT = `asyncapi: 3.0.0
info: {title: Bytes, version: 1.0.0}
channels:
  t:
    address: /
    messages:
      chunk: {contentType: application/octet-stream, payload: {type: string, format: binary}}
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/chunk'}]}
`;

test('a message of bytes is sent as the bytes that it is made of', async () => {
  const { payloads } = await payloadsOf(DOCUMENT);
  const payload = payloads.of('chunk');
  expect(encode(payloads.message('chunk'), payload)).toBe(payload);
});

const LISTS = `asyncapi: 3.0.0
info: {title: Lists, version: 1.0.0}
channels:
  t:
    address: /
    messages:
      ask:
        payload:
          type: array
          items: [{const: ask}, {type: string}, {type: object}]
          minItems: 3
        examples: [{payload: [ask, a1, {of: one}]}]
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/ask'}]}
`;

test('members of a list are named by their places', async () => {
  const { payloads } = await payloadsOf(LISTS);
  expect(payloads.of('ask', undefined, { 2: { of: 'two' } })).toStrictEqual(['ask', 'a1', { of: 'two' }]);
  expect(payloads.of('ask')).toStrictEqual(['ask', 'a1', { of: 'one' }]);
});

const FEED = `asyncapi: 3.0.0
info: {title: Feed, version: 1.0.0}
channels:
  t:
    address: /
    messages:
      subscribe:
        payload:
          type: object
          required: [kind, symbol]
          properties:
            kind: {enum: [ticker, trade]}
            symbol: {type: string, pattern: '^[A-Z]{2,6}/[A-Z]{3}$'}
        examples:
          - {name: ticker, payload: {kind: ticker, symbol: BTC/USD}}
          - {name: trade, payload: {kind: trade, symbol: ETH/USD}}
    x-session:
      version: 1
      exchanges:
        subscription: {many: 4, unique: true, key: [/kind, /symbol], steps: [{client: subscribe}]}
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}}
`;

test('a key is fresh also where the examples have no more of them and its schema is narrow', async () => {
  const { payloads, channel } = await payloadsOf(FEED);
  const [exchange] = channel.session.exchanges;
  if (exchange === undefined) throw new Error('no exchange');
  const sent = Array.from({ length: 6 }, () =>
    JSON.stringify(payloads.withFreshKey(exchange, 'subscribe', payloads.of('subscribe'))),
  );
  expect(sent.slice(0, 2)).toEqual([
    '{"kind":"ticker","symbol":"BTC/USD"}',
    '{"kind":"trade","symbol":"ETH/USD"}',
  ]);
  expect(new Set(sent).size).toBe(6);
});
