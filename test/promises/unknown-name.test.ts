import { describe, expect, test } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { provocationsOf } from '../../src/promises/index.ts';
import type { Provocation } from '../../src/promises/index.ts';
import { mutation } from '../../src/validate/index.ts';

/** A document with one fault (and perhaps more), and clients whose messages, `ask` among them, have these schemas. */
async function contractWith(
  when: string,
  schemas: Record<string, object>,
  more = '',
  contentType = 'application/json',
): Promise<Contract> {
  const names = Object.keys(schemas);
  const text = `asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
defaultContentType: application/json
channels:
  t:
    address: /
    messages:
${names.map((name) => `      ${name}: ${JSON.stringify({ contentType, payload: schemas[name] })}`).join('\n')}
      no: {payload: {type: object, required: [no], properties: {no: {type: string}}}}
    x-session:
      version: 1
      exchanges: {ask: {steps: [{client: ask}, {server: no, within: 1s}]}}
      faults: {f: {when: ${when}, then: {send: no}}${more}}
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

/** Results `[3, id, {state}]` that their state tells apart, listed before the calls. */
const answersFirst = { yes: result('yes'), maybe: result('maybe'), ...arrays };

/** What went wrong has a name at the place where calls have theirs: `[4, id, "failed"]`. */
const errorsFirst = {
  failed: {
    type: 'array',
    minItems: 3,
    items: [{ const: 4 }, { type: 'string' }, { enum: ['failed', 'late'] }],
  },
  ask: call('ask'),
  tell: call('tell'),
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

function result(state: string): object {
  const about = { type: 'object', required: ['state'], properties: { state: { const: state } } };
  return { type: 'array', minItems: 3, items: [{ const: 3 }, { type: 'string' }, about] };
}

function named(name: string): object {
  const header = { type: 'object', required: ['name'], properties: { name: { const: name } } };
  return { type: 'object', required: ['header'], properties: { header } };
}

describe('an unknown message is one that says so', () => {
  test.each([
    { why: 'in an array', schemas: arrays, pointer: '/2', value: 'colloquy_unknown' },
    {
      why: 'not a result with an unknown state',
      schemas: answersFirst,
      pointer: '/2',
      value: 'colloquy_unknown',
    },
    {
      why: 'not an error with an unknown code',
      schemas: errorsFirst,
      pointer: '/2',
      value: 'colloquy_unknown',
    },
    { why: 'by a number', schemas: numbers, pointer: '/op', value: 987_654_321 },
    { why: 'further in', schemas: nested, pointer: '/header/name', value: 'colloquy_unknown' },
  ])('$why', async ({ schemas, pointer, value }) => {
    const [made] = mistakesOf(await contractWith('unknown-message', schemas));
    expect(made?.mistake).toEqual({ kind: 'unknown', message: 'ask', pointer, value });
  });
});

describe('where no message has a name', () => {
  const keyed = {
    ask: { type: 'object', required: ['q'], properties: { q: { type: 'string' } } },
    tell: { type: 'object', required: ['t'], properties: { t: { type: 'string' } } },
  };

  test('what is none at all is sent', async () => {
    const [made] = mistakesOf(await contractWith('unknown-message', keyed));
    expect(made?.mistake).toEqual({ kind: 'text', text: '{"colloquy":"unknown"}' });
  });

  test('but not where it may pass for an invalid one, which has another reaction', async () => {
    const more = ', g: {when: invalid-message, then: {close: 1008}}';
    expect(mistakesOf(await contractWith('unknown-message', keyed, more))).toEqual([]);
  });
});

describe('among texts', () => {
  const text = (pattern: string): object => ({ type: 'string', pattern });
  const several = { ask: text('^ask '), tell: text('^tell ') };
  const more = ', g: {when: invalid-message, then: {send: no}}';

  test('one that none of several messages takes is unknown, and none is invalid or not JSON', async () => {
    const contract = await contractWith(
      '[unknown-message, not-json, invalid-message]',
      several,
      '',
      'text/plain',
    );
    const mistakes = mistakesOf(contract).map(({ mistake }) => mistake);
    expect(mistakes).toEqual([{ kind: 'text', text: '{"colloquy":"unknown"}' }]);
  });

  test('one that the only message does not take is invalid', async () => {
    const contract = await contractWith(
      '[unknown-message, not-json]',
      { ask: text('^ask ') },
      more,
      'text/plain',
    );
    expect(mistakesOf(contract)).toEqual([]);
  });
});

test('an invalid message does not have the mark of another one', async () => {
  const contract = await contractWith('invalid-message', arrays);
  expect(mistakesOf(contract).map(({ name }) => name)).toContain('ask:const:/0');
  const ask = contract.channels[0]?.messages.find(({ name }) => name === 'ask');
  const spoilt = ask && mutation(contract, ask, { payload: [2, 'a', 'ask', {}], id: 'const:/0' });
  expect(spoilt?.payload).toEqual([1, 'a', 'ask', {}]);
});

describe('what tells a message from some others, where all have something,', () => {
  const atFirst = async (schemas: Record<string, object>, unknown: string): Promise<string[]> => {
    const contract = await contractWith(
      'invalid-message',
      schemas,
      `, u: {when: unknown-message, then: ${unknown}}`,
    );
    return mistakesOf(contract).flatMap(({ name }) => (/^ask:.*:\/0$/.test(name) ? [name] : []));
  };

  test('is left as it is where an unknown message gets another reaction', async () => {
    expect(await atFirst(arrays, '{close: 1008}')).toEqual([]);
  });

  test('is spoilt where it gets the same one', async () => {
    expect(await atFirst(arrays, '{send: no}')).toEqual(['ask:type:/0', 'ask:null:/0', 'ask:const:/0']);
  });

  test.each([
    { others: { tell: call('tell') } },
    { others: { tell: call('tell'), end: { ...result('yes'), items: [{ type: 'integer' }] } } },
  ])(
    'is spoilt where it tells nothing, or one message has no value of its own there: $others',
    async ({ others }) => {
      expect(await atFirst({ ask: call('ask'), ...others }, '{close: 1008}')).toContain('ask:type:/0');
    },
  );
});
