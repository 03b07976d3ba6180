import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { MISHAPS, parseRule, type MishapRule } from '../../src/mock/index.ts';
import { dial } from '../../src/wire/index.ts';
import { house, problemsOf, traceContract, type Talk } from './support.ts';

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});
const { mock: start, talk } = house();

/** A client of a mock that makes this trouble, greeted and with one question asked. */
async function asked(...mishaps: MishapRule[]) {
  const mock = await start(chat, { auth: 'off', text: 'one two three', mishaps });
  const client = await talk(mock.url);
  await client.until('connection');
  client.say({ type: 'chat', content: 'a' });
  return { mock, client };
}

/** The types of what comes until the stream ends. */
async function stream(client: Talk): Promise<unknown[]> {
  return (await client.until('stream-end')).map((one) => one['type'] ?? one['raw']);
}

const START = 'stream-start';
const TOKEN = 'stream-token';
const END = 'stream-end';

describe('what is made of a message', () => {
  it.each<{ rule: MishapRule; want: unknown[] }>([
    { rule: { mishap: 'double', at: START }, want: [START, START, TOKEN, TOKEN, TOKEN, END] },
    {
      rule: { mishap: 'unknown', at: START },
      want: ['colloquy_unknown', START, TOKEN, TOKEN, TOKEN, END],
    },
    { rule: { mishap: 'swapped', at: START }, want: [TOKEN, START, TOKEN, TOKEN, END] },
    {
      rule: { mishap: 'double', at: 'chat/chat/*/stream-token', nth: 2 },
      want: [START, TOKEN, TOKEN, TOKEN, TOKEN, END],
    },
    { rule: { mishap: 'double', at: TOKEN, chance: 0 }, want: [START, TOKEN, TOKEN, TOKEN, END] },
  ])('$rule.mishap at $rule.at', async ({ rule, want }) => {
    const { client, mock } = await asked(rule);
    expect(await stream(client)).toEqual(want);
    expect(problemsOf(mock.events)).toEqual([]);
  });

  it('garbled: cut in the middle', async () => {
    const { client } = await asked({ mishap: 'garbled', at: START });
    expect(await client.next()).toMatchObject({ raw: expect.stringMatching(/^\{[^}]*$/) });
  });

  it('invalid: known, but not as its schema has it', async () => {
    const { client } = await asked({ mishap: 'invalid', at: START });
    const broken = await client.next();
    expect(broken['type']).toBe(START);
    expect(Object.keys(broken)).not.toEqual(['type', 'messageId', 'timestamp']);
  });

  it('oversized: padded', async () => {
    const mock = await start(chat, {
      auth: 'off',
      mishaps: [{ mishap: 'oversized', at: 'pong', bytes: 20_000 }],
    });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'ping' });
    await client.until('pong');
    const sent = mock.journal.find((entry) => entry.message === 'pong');
    expect(sent?.data).toHaveLength(20_000);
  });

  it('late: after a wait', async () => {
    const { client } = await asked({ mishap: 'late', at: START, wait: 60 });
    const before = performance.now();
    await client.until(START);
    expect(performance.now() - before).toBeGreaterThan(50);
  });
});

describe('what is done instead of a message', () => {
  it.each<{ rule: MishapRule; want: object }>([
    { rule: { mishap: 'cut', at: TOKEN, nth: 2 }, want: { code: null, by: 'peer' } },
    { rule: { mishap: 'close', at: TOKEN, nth: 2, code: 4123 }, want: { code: 4123, by: 'peer' } },
    { rule: { mishap: 'close', at: START, code: 1005 }, want: { code: 1005, by: 'peer' } },
  ])('$rule.mishap ends the socket in the middle of a stream', async ({ rule, want }) => {
    const { client } = await asked(rule);
    expect(await client.end()).toMatchObject(want);
    expect(client.heard.filter((one) => one['type'] === TOKEN).length).toBeLessThan(2);
  });

  it('silence: nothing comes any more, and a close is answered', async () => {
    const mock = await start(chat, { auth: 'off', mishaps: [{ mishap: 'silence', at: 'pong' }] });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'ping' });
    await mock.received('ping');
    await new Promise((resolve) => setTimeout(resolve, 30));
    client.connection.close(1000);
    expect(await client.end()).toMatchObject({ code: 1000, by: 'us' });
    expect(client.heard.map((one) => one['type'])).toEqual(['connection']);
  });

  it('half-open: not even a close is answered', async () => {
    const mock = await start(chat, { auth: 'off', mishaps: [{ mishap: 'half-open', at: 'pong' }] });
    const client = await talk(mock.url, { closeTimeoutMs: 100 });
    await client.until('connection');
    client.say({ type: 'ping' });
    await mock.received('ping');
    // The answer would have left 5 ms after the greeting.
    await new Promise((resolve) => setTimeout(resolve, 30));
    client.connection.close(1000);
    expect(await client.end()).toMatchObject({ code: null });
  });
});

describe('what is done to the peer', () => {
  it('refuse: a status at the upgrade, so often as it says', async () => {
    const mock = await start(chat, {
      auth: 'off',
      mishaps: [{ mishap: 'refuse', status: 429, times: 2 }],
    });
    for (let attempt = 0; attempt < 2; attempt += 1)
      expect(await dial(mock.url)).toMatchObject({ kind: 'refused', status: 429 });
    await (await talk(mock.url)).until('connection');
  });

  it('slow-reader: what it sends is read after a while', async () => {
    const mock = await start(chat, { auth: 'off', mishaps: [{ mishap: 'slow-reader', wait: 80 }] });
    const client = await talk(mock.url);
    await client.until('connection');
    const before = performance.now();
    client.say({ type: 'ping' });
    await client.until('pong');
    client.say({ type: 'ping' });
    await client.until('pong');
    expect(performance.now() - before).toBeGreaterThan(80);
  });

  it('rate-limit: closed when it sends too much', async () => {
    const mock = await start(chat, {
      auth: 'off',
      mishaps: [{ mishap: 'rate-limit', max: 3, per: 60_000 }],
    });
    const client = await talk(mock.url);
    await client.until('connection');
    for (let count = 0; count < 3; count += 1) client.say({ type: 'ping' });
    await client.until('pong', 3);
    client.say({ type: 'ping' });
    expect(await client.end()).toMatchObject({ code: 1013 });
  });
});

describe('when it happens', () => {
  it('is the same with the same seed', async () => {
    const runs: unknown[] = [];
    for (let run = 0; run < 2; run += 1) {
      const { client } = await asked({ mishap: 'double', at: TOKEN, chance: 0.5 });
      runs.push(await stream(client));
    }
    expect(runs[0]).toEqual(runs[1]);
  });

  it('is when the client sends the example that the document names', async () => {
    const { contract } = await compileText(
      `
asyncapi: 3.0.0
info: {title: t, version: 1.0.0}
defaultContentType: application/json
channels:
  c:
    address: /
    messages:
      ask:
        payload: {type: object, required: [ask], properties: {ask: {type: string}}}
        examples:
          - {name: usual, payload: {ask: something}}
          - {name: lose-me, payload: {ask: lose me}, x-mishap: {mishap: cut}}
      answer: {payload: {type: object, required: [answer]}, examples: [{name: a, payload: {answer: 1}}]}
    x-session:
      version: 1
      exchanges: {asking: {steps: [{client: ask}, {server: answer, within: 2s}]}}
operations:
  hear: {action: receive, channel: {$ref: '#/channels/c'}, messages: [{$ref: '#/channels/c/messages/ask'}]}
  say: {action: send, channel: {$ref: '#/channels/c'}, messages: [{$ref: '#/channels/c/messages/answer'}]}
`,
      { file: 't.yaml' },
    );
    if (!contract) throw new Error('no contract');
    const mock = await start(contract);
    const client = await talk(mock.url);
    client.say({ ask: 'something' });
    expect(await client.next()).toEqual({ answer: 1 });
    client.say({ ask: 'lose me' });
    expect(await client.end()).toMatchObject({ code: null });
  });
});

describe('a rule as it is typed', () => {
  it.each([
    { given: 'cut@stream-token,nth=3,chance=0.2', want: { mishap: 'cut', at: TOKEN, nth: 3, chance: 0.2 } },
    { given: 'late,wait=3s', want: { mishap: 'late', wait: 3000 } },
    { given: 'silence,now', want: { mishap: 'silence', now: true } },
    { given: 'close@chat/faults/*,code=4000', want: { mishap: 'close', at: 'chat/faults/*', code: 4000 } },
  ])('$given', ({ given, want }) => {
    expect(parseRule(given)).toEqual(want);
  });

  it.each(['explode', 'cut,nth=0', 'late,wait=soon', 'close,code=7', 'cut,wherever=1', ''])(
    'refuses %j',
    (given) => {
      expect(() => parseRule(given)).toThrow('--mishap');
    },
  );

  it('names every kind that there is', () => {
    for (const kind of Object.keys(MISHAPS)) expect(parseRule(kind)).toEqual({ mishap: kind });
  });
});

describe('every kind of trouble', () => {
  it.each(['mishaps.test.ts', '../cli/mock-trouble.test.ts'])('is made in %s', (file) => {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8').replace(
      /describe\('every kind of trouble'.*/s,
      '',
    );
    // As a rule in code, or as it is typed.
    const isMade = (kind: string): boolean => new RegExp(`mishap: '${kind}'|['(]${kind}[@,]`).test(text);
    expect(Object.keys(MISHAPS).filter((kind) => !isMade(kind))).toEqual([]);
  });
});
