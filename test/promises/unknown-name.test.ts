import { describe, expect, test } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { provocationsOf } from '../../src/promises/index.ts';
import type { Provocation } from '../../src/promises/index.ts';
import { mutation } from '../../src/validate/index.ts';

/** A document with one fault, and clients whose messages, `ask` among them, have these schemas. */
async function contractWith(when: string, schemas: Record<string, object>): Promise<Contract> {
  const names = Object.keys(schemas);
  const text = `asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
defaultContentType: application/json
channels:
  t:
    address: /
    messages:
${names.map((name) => `      ${name}: ${JSON.stringify({ payload: schemas[name] })}`).join('\n')}
      no: {payload: {type: object, required: [no], properties: {no: {type: string}}}}
    x-session:
      version: 1
      exchanges: {ask: {steps: [{client: ask}, {server: no, within: 1s}]}}
      faults: {f: {when: ${when}, messages: ask, then: {send: no}}}
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}, messages: [${names.map((name) => `{$ref: '#/channels/t/messages/${name}'}`).join(', ')}]}
  out: {action: send, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/no'}]}
`;
  const { contract, diagnostics } = await compileText(text, { file: 't.yaml' });
  if (contract === undefined) throw new Error(JSON.stringify(diagnostics));
  return contract;
}

function mistakesOf(contract: Contract): readonly Provocation[] {
  const [channel] = contract.channels;
  const [fault] = channel?.session.faults ?? [];
  return channel === undefined || fault === undefined ? [] : provocationsOf(contract, channel, fault);
}

/** A call is `[2, id, "ask", {}]`, an end `[3, id, {}]`. */
const arrays = {
  ask: call('ask'),
  tell: call('tell'),
  end: { type: 'array', minItems: 3, items: [{ const: 3 }, { type: 'string' }, { type: 'object' }] },
};

const numbers = {
  ask: { type: 'object', required: ['op'], properties: { op: { const: 2 }, token: { type: 'string' } } },
  end: { type: 'object', required: ['op'], properties: { op: { const: 3 } } },
};

const nested = {
  ask: named('ask'),
  end: named('end'),
};

function call(name: string): object {
  const items = [{ const: 2 }, { type: 'string' }, { const: name }, { type: 'object' }];
  return { type: 'array', minItems: 4, items };
}

function named(name: string): object {
  const header = { type: 'object', required: ['name'], properties: { name: { const: name } } };
  return { type: 'object', required: ['header'], properties: { header } };
}

describe('an unknown message is one that says so', () => {
  test.each([
    { why: 'in an array', schemas: arrays, pointer: '/2', value: 'colloquy_unknown' },
    { why: 'by a number', schemas: numbers, pointer: '/op', value: 987_654_321 },
    { why: 'further in', schemas: nested, pointer: '/header/name', value: 'colloquy_unknown' },
  ])('$why', async ({ schemas, pointer, value }) => {
    const [made] = mistakesOf(await contractWith('unknown-message', schemas));
    expect(made?.mistake).toEqual({ kind: 'unknown', message: 'ask', pointer, value });
  });
});

test('an invalid message does not have the mark of another one', async () => {
  const contract = await contractWith('invalid-message', arrays);
  expect(mistakesOf(contract).map(({ name }) => name)).toContain('ask:const:/0');
  const ask = contract.channels[0]?.messages.find(({ name }) => name === 'ask');
  const spoilt = ask && mutation(contract, ask, { payload: [2, 'a', 'ask', {}], id: 'const:/0' });
  expect(spoilt?.payload).toEqual([1, 'a', 'ask', {}]);
});
