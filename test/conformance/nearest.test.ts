import { describe, expect, test } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Heard, Ways } from './small-peer.ts';
import { runAgainst } from './support.ts';

/** What is said to be near, by check, and of the first cause. */
async function told(
  contract: Contract,
  serve: (ways: Ways) => (heard: Heard) => void,
): Promise<{ nearest: Record<string, string | undefined>; cause: string }> {
  await using peer = await startSmallPeer(serve);
  const { checks, causes } = await runAgainst(contract, peer.url);
  const shown = checks.filter(({ nearest }) => nearest !== undefined);
  return {
    nearest: Object.fromEntries(shown.map(({ id, nearest }) => [id, nearest])),
    cause: causes[0]?.text ?? '',
  };
}

const { contract: named } = await contractOf({
  client: { ask: {}, tell: {} },
  server: { answer: {}, hint: {}, noted: {} },
  session: `version: 1
states: [ready]
exchanges:
  question: {in: ready, many: 1, steps: [{client: ask}, {server: answer, within: 1s}, {server: hint, within: 1s}]}
  remark: {in: ready, steps: [{client: tell}, {server: noted, within: 1s}]}`,
});

/** Replies that only their shape tells apart. */
const { contract: shaped } = await compileText(
  `asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
defaultContentType: application/json
channels:
  t:
    address: /
    messages:
      open: {payload: {type: object, required: [id, method], properties: {id: {type: integer}, method: {const: open}}}}
      count: {payload: {type: object, required: [id, method], properties: {id: {type: integer}, method: {const: count}}}}
      opened: {payload: {type: object, required: [id, result], properties: {id: {type: integer}, result: {type: object, required: [door], additionalProperties: false, properties: {door: {enum: [ajar, wide]}}}}}}
      counted: {payload: {type: object, required: [id, result], properties: {id: {type: integer}, result: {type: object, required: [sum], additionalProperties: false, properties: {sum: {type: integer}}}}}}
    x-session:
      version: 1
      exchanges:
        opening: {key: /id, steps: [{client: open}, {server: opened, within: 1s}]}
        counting: {key: /id, steps: [{client: count}, {server: counted, within: 1s}]}
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/open'}, {$ref: '#/channels/t/messages/count'}]}
  out: {action: send, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/opened'}, {$ref: '#/channels/t/messages/counted'}]}
`,
  { file: 't.yaml' },
);

/** Lists, whose answers only their shape tells apart. */
const LISTS = `asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
defaultContentType: application/json
channels:
  t:
    address: /
    messages:
      open: {payload: {type: array, items: [{const: 2}, {const: open}], minItems: 2, maxItems: 2}}
      opened: {payload: {type: array, items: [{const: 3}, {type: object, required: [door]}], minItems: 2, maxItems: 2}}
      counted: {payload: {type: array, items: [{const: 3}, {type: object, required: [sum]}], minItems: 2, maxItems: 2}}
    x-session:
      version: 1
      exchanges:
        opening: {many: 1, steps: [{client: open}, {server: [opened, counted], id: result, within: 1s}]}
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/open'}]}
  out: {action: send, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/opened'}, {$ref: '#/channels/t/messages/counted'}]}
`;

/** The name of an event tells events apart; nothing else has a name, for `true` is none. */
const { contract: coded } = await compileText(
  `asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
defaultContentType: application/json
channels:
  t:
    address: /
    messages:
      ask: {payload: {type: object, required: [op], properties: {op: {const: 1}}}}
      ack: {payload: {type: object, required: [op], properties: {op: {const: true}, d: {type: 'null'}}}}
      gone: {payload: {type: object, required: [op], properties: {op: {const: false}, d: {type: boolean}}}}
      rain: {payload: {type: object, required: [op, t], properties: {op: {const: 0}, t: {const: RAIN}}}}
      hail: {payload: {type: object, required: [op, t], properties: {op: {const: 0}, t: {const: HAIL}}}}
      snow: {payload: {type: object, required: [op, t], properties: {op: {const: 0}, t: {const: SNOW}}}}
    x-session:
      version: 1
      exchanges:
        question: {many: 1, steps: [{client: ask}, {oneOf: {heard: [{server: ack, within: 1s}], over: [{server: gone, within: 1s}]}}]}
        weather: {steps: [{id: event, server: [rain, hail, snow]}]}
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/ask'}]}
  out: {action: send, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/ack'}, {$ref: '#/channels/t/messages/gone'}, {$ref: '#/channels/t/messages/rain'}, {$ref: '#/channels/t/messages/hail'}, {$ref: '#/channels/t/messages/snow'}]}
`,
  { file: 't.yaml' },
);

describe('the nearest explanation of a frame that nothing explains', () => {
  test('is the message that a mistyped name was meant to be', async () => {
    const { nearest, cause } = await told(named, ({ say }) => (heard) => {
      if (heard?.['type'] === 'tell') return say({ type: 'noted' });
      say({ type: 'anwser' });
      say({ type: 'hint' });
    });
    const near = 'It would be `answer`, but `/type` is "anwser", expected "answer".';
    expect(nearest['t/undocumented/anwser']).toBe(near);
    expect(cause).toContain(near);
  });

  test('is the reply that was due, but for what is wrong in it', async () => {
    if (shaped === undefined) throw new Error('the document does not compile');
    const { nearest, cause } = await told(shaped, ({ say }) => (heard) => {
      const id = heard?.['id'];
      say({ id, result: heard?.['method'] === 'open' ? { door: 'shut' } : { sum: 3 } });
    });
    const near = 'It would be `opened`, but `/result/door` is "shut", expected one of "ajar", "wide".';
    expect(Object.values(nearest)).toEqual([near]);
    expect(cause).toContain(near);
  });

  test('is rather the message whose own values the frame has than one before it', async () => {
    if (coded === undefined) throw new Error('the document does not compile');
    const { nearest } = await told(
      coded,
      ({ say }) =>
        () =>
          say({ op: false, d: null }),
    );
    expect(Object.values(nearest)).toEqual(['It would be `gone`, but `/d` is null, expected a boolean.']);
  });

  test.each([
    { title: 'a message of the client', contract: named, said: { type: 'ask' }, at: 't/undocumented/ask' },
    { title: 'one that has no name', contract: coded, said: { op: 1 }, at: 't/frames/unknown' },
  ])('is the other direction, of $title', async ({ contract, said, at }) => {
    if (contract === undefined) throw new Error('the document does not compile');
    const { nearest, cause } = await told(
      contract,
      ({ say }) =>
        () =>
          say(said),
    );
    expect(nearest[at]).toBe('It is a message of the client.');
    expect(cause).toContain('It is a message of the client.');
  });

  test('is where the document has a message that comes where nothing takes it', async () => {
    const { nearest } = await told(named, ({ say }) => (heard) => {
      if (heard?.['type'] === 'tell') {
        say({ type: 'noted' });
        return say({ type: 'hint' });
      }
      say({ type: 'answer' });
      say({ type: 'hint' });
      say({ type: 'noted' });
    });
    expect(nearest['t/frames/unexpected/hint']).toBe('`hint` comes after `answer` in `question`.');
    expect(nearest['t/frames/unexpected/noted']).toBe('`noted` comes after `tell` in `remark`.');
  });

  test('is nothing where a frame is far from everything', async () => {
    const { nearest } = await told(
      named,
      ({ say }) =>
        () =>
          say([7]),
    );
    expect(nearest).toEqual({});
  });
});

test('a list with an item too many is told from the message that it would be', async () => {
  const { contract } = await compileText(LISTS, { file: 't.yaml' });
  if (contract === undefined) throw new Error('the document has errors');
  const { nearest } = await told(
    contract,
    ({ say }) =>
      () =>
        say([3, { door: 'ajar' }, {}]),
  );
  expect(nearest['t/frames/unknown']).toBe('It would be `opened`, but the payload has more than 2 items.');
});

test('what belongs to another branch did not come once too often', async () => {
  const { contract } = await contractOf({
    client: { begin: {}, resume: {} },
    server: { ready: {}, resumed: {} },
    session: `version: 1
exchanges:
  login:
    many: 1
    steps:
      - oneOf:
          fresh: [{client: begin}, {server: ready, within: 1s}]
          again: [{client: resume}, {server: resumed, within: 1s}]`,
  });
  const { cause } = await told(
    contract,
    ({ say }) =>
      () =>
        say({ type: 'ready' }),
  );
  expect(cause).toContain('{"type":"ready"} came where resumed was due');
});

/** Calls of both sides in lists: what answers one is told by its shape alone. */
const CALLS = `asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
defaultContentType: application/json
channels:
  t:
    address: /
    messages:
      open: {payload: {type: array, items: [{const: 2}, {const: open}], minItems: 2, maxItems: 2}}
      close: {payload: {type: array, items: [{const: 2}, {const: close}], minItems: 2, maxItems: 2}}
      reset: {payload: {type: array, items: [{const: 2}, {const: reset}], minItems: 2, maxItems: 2}}
      opened: {payload: {type: array, items: [{const: 3}, {type: object, required: [door], properties: {door: {enum: [ajar, wide]}}}], minItems: 2, maxItems: 2}}
      stuck: {payload: {type: array, items: [{const: 3}, {type: object, required: [door], properties: {door: {enum: [locked]}}}], minItems: 2, maxItems: 2}}
      closed: {payload: {type: array, items: [{const: 3}, {type: object, maxProperties: 0}], minItems: 2, maxItems: 2}}
      done: {payload: {type: array, items: [{const: 3}, {type: object, required: [door]}], minItems: 2, maxItems: 2}}
    x-session:
      version: 1
      exchanges:
        opening: {many: 1, steps: [{client: open}, {oneOf: {moved: [{server: opened, within: 1s}], jammed: [{server: stuck, within: 1s}]}}]}
        closing: {many: 1, steps: [{client: close}, {server: closed, within: 1s}]}
        resetting: {many: 1, steps: [{server: reset}, {client: done, within: 1s}]}
operations:
  in: {action: receive, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/open'}, {$ref: '#/channels/t/messages/close'}, {$ref: '#/channels/t/messages/done'}]}
  out: {action: send, channel: {$ref: '#/channels/t'}, messages: [{$ref: '#/channels/t/messages/opened'}, {$ref: '#/channels/t/messages/stuck'}, {$ref: '#/channels/t/messages/closed'}, {$ref: '#/channels/t/messages/reset'}]}
`;

test.each([
  {
    title: 'a message that only the other side sends',
    said: { door: 'shut' },
    at: 't/undocumented/shut',
    want: 'It would be `opened`, but `/1/door` is "shut", expected one of "ajar", "wide".',
  },
  {
    title: 'another one, that nothing takes',
    said: {},
    at: 't/frames/unexpected/closed',
    want: 'It would be `opened`, but `/1/door` is missing.',
  },
])('what is due is told also where a slip makes it $title', async ({ said, at, want }) => {
  const { contract } = await compileText(CALLS, { file: 't.yaml' });
  if (contract === undefined) throw new Error('the document has errors');
  const { nearest } = await told(contract, ({ say }) => (heard) => {
    say([3, JSON.stringify(heard) === '[2,"open"]' ? said : {}]);
  });
  expect(nearest[at]).toBe(want);
});

test.each([
  { code: 4001, want: '4001 is due where `login` does not come within 2 s in `login`.' },
  { code: 4002, want: '4002 is the reaction of `strange`.' },
  { code: 4003, want: '4003 comes after `welcome` in `login`.' },
])('a close that nothing allows is told from where its code has its place: $code', async ({ code, want }) => {
  const { contract } = await contractOf({
    client: { login: {}, ask: {} },
    server: { welcome: {}, answer: {} },
    session: `version: 1
states: [new, known]
exchanges:
  login:
    at: new
    steps:
      - {client: login, within: 2s, else: [{server: {close: 4001}}]}
      - {server: welcome, within: 1s, enter: known}
      - {server: {close: 4003}, within: 1h}
  question: {in: known, many: 1, steps: [{client: ask}, {server: answer, within: 1s}]}
faults:
  strange: {when: unknown-message, within: 1s, then: {close: 4002}}`,
  });
  const { nearest } = await told(contract, ({ close, after }) => {
    after(50, () => close(code));
    return () => undefined;
  });
  expect(nearest['t/close']).toBe(want);
});
