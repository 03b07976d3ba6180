import { expect, test } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import { encode, Payloads } from '../../src/conformance/payloads.ts';

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
  const { contract } = await compileText(DOCUMENT, { file: 't.yaml' });
  const [channel] = contract?.channels ?? [];
  if (contract === undefined || channel === undefined) throw new Error('the document has no channel');
  const payloads = new Payloads(contract, channel, { seed: 1 });
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
  const { contract } = await compileText(LISTS, { file: 't.yaml' });
  const [channel] = contract?.channels ?? [];
  if (contract === undefined || channel === undefined) throw new Error('the document has no channel');
  const payloads = new Payloads(contract, channel, { seed: 1 });
  expect(payloads.of('ask', undefined, { 2: { of: 'two' } })).toStrictEqual(['ask', 'a1', { of: 'two' }]);
  expect(payloads.of('ask')).toStrictEqual(['ask', 'a1', { of: 'one' }]);
});
