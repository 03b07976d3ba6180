import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileText, loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { parseBegin, readScript, type MockOptions } from '../../src/mock/index.ts';
import { findingsOf, house, problemsOf } from './support.ts';

const example = (name: string): Promise<Contract> =>
  loadContract(fileURLToPath(new URL(`../../examples/${name}/asyncapi.yaml`, import.meta.url)));

let quiz: Contract;
let events: Contract;
beforeAll(async () => {
  quiz = await example('quiz-room');
  events = await example('team-events');
});
const { mock: start, talk } = house();

/** A player who has joined. */
async function joined(options: MockOptions = {}) {
  const mock = await start(quiz, { auth: 'off', timeScale: 0.1, ...options });
  const client = await talk(mock.url);
  client.say({ kind: 'join', name: 'Ada' });
  await client.next();
  return { mock, client };
}

describe('where only the server can go on', () => {
  it('it does: each dialogue in turn, some rounds of it, and then the one that ends it all', async () => {
    const { mock, client } = await joined();
    // An answer may be left out: it is waited for so long as the document gives it, 20 s × 0.1.
    for (const round of [1, 2]) {
      await client.next();
      const asked = performance.now();
      if (round === 1) client.say({ kind: 'answer', round, choice: 'b' });
      await client.next();
      const waited = performance.now() - asked;
      if (round === 1) expect(waited).toBeLessThan(1500);
      else expect(waited).toBeGreaterThanOrEqual(1950);
      await client.next();
    }
    await client.next();
    client.say({ kind: 'answer', round: 3, choice: 'd' });
    expect(await client.end()).toMatchObject({ code: 1000, by: 'peer' });
    expect(client.heard.map(({ kind, round }) => [kind, round])).toEqual([
      ['welcome', undefined],
      ...[1, 2, 3].flatMap((round) => [
        ['question', round],
        ['result', round],
        ['ranking', round],
      ]),
      ['over', undefined],
    ]);
    expect(findingsOf(mock.events, 'server')).toEqual([]);
    expect(problemsOf(mock.events)).toEqual([]);
  });

  it('does nothing where it is told so, and where a handler says what is begun', async () => {
    for (const options of [
      { begin: false },
      { entering: { playing: async function* () {} } },
    ] as MockOptions[]) {
      const { client } = await joined(options);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(client.heard).toHaveLength(1);
    }
  });

  it('begins nothing in a state in which the client has something to do', async () => {
    const mock = await start(events, { auth: 'off', timeScale: 0.1 });
    const client = await talk(mock.url);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(client.heard.map(({ type }) => type)).toEqual(['hello']);
  });
});

describe('what is begun by rule', () => {
  it('comes so often, the messages of one step by turns, and keeps the contract', async () => {
    const mock = await start(events, {
      ...{ auth: 'off', begin: [{ begin: 'event', every: 20, times: 5 }] },
    });
    const client = await talk(mock.url);
    await expect.poll(() => client.heard.length).toBe(6);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(client.heard.map(({ type }) => type)).toEqual([
      ...['hello', 'message', 'user_typing', 'presence_change', 'reaction_added', 'message'],
    ]);
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });

  it('is one message where a message is named, in its state, and may be said in a script', async () => {
    const script = readScript({
      begin: ['goodbye', { begin: 'user_typing', every: '10ms', in: 'live', after: 0 }],
    });
    const mock = await start(events, { auth: 'off', timeScale: 0.1, script });
    const client = await talk(mock.url);
    expect(await client.end()).toMatchObject({ code: 1000 });
    const said = client.heard.map(({ type }) => type);
    expect(new Set(said)).toEqual(new Set(['hello', 'user_typing', 'goodbye']));
    expect(said.at(-1)).toBe('goodbye');
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });

  it('waits where no second one may be open beside the first', async () => {
    const { contract } = await compileText(
      `
asyncapi: 3.0.0
info: {title: t, version: 1.0.0}
defaultContentType: application/json
channels:
  c:
    address: /
    messages:
      ask: {payload: {type: object, required: [ask]}, examples: [{name: a, payload: {ask: 1}}]}
      answer: {payload: {type: object, required: [answer]}, examples: [{name: a, payload: {answer: 1}}]}
      other: {payload: {type: object, required: [other]}, examples: [{name: a, payload: {other: 1}}]}
    x-session:
      version: 1
      exchanges:
        asking: {steps: [{server: ask}, {client: answer}]}
        others: {steps: [{client: other}]}
operations:
  hear: {action: receive, channel: {$ref: '#/channels/c'}, messages: [{$ref: '#/channels/c/messages/answer'}, {$ref: '#/channels/c/messages/other'}]}
  say: {action: send, channel: {$ref: '#/channels/c'}, messages: [{$ref: '#/channels/c/messages/ask'}]}
`,
      { file: 't.yaml' },
    );
    if (!contract) throw new Error('no contract');
    const mock = await start(contract, { begin: [{ begin: 'asking', every: 10 }] });
    const client = await talk(mock.url);
    await client.next();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(client.heard).toHaveLength(1);
    client.say({ answer: 1 });
    await client.next();
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });

  it.each([
    { given: 'event,every=5s,in=live', want: { begin: 'event', every: 5000, in: 'live' } },
    { given: 'goodbye,after=1m,times=1', want: { begin: 'goodbye', after: 60_000, times: 1 } },
  ])('is typed as $given', ({ given, want }) => {
    expect(parseBegin(given)).toEqual(want);
  });

  it.each(['', 'event,every=often', 'event,every=0s', 'event,times=0', 'event,never=1s'])(
    'is not typed as %j',
    (given) => {
      expect(() => parseBegin(given)).toThrow('--begin');
    },
  );

  it('is refused where the document has nothing of that name', async () => {
    await expect(start(events, { begin: [{ begin: 'evnt' }] })).rejects.toThrow('no exchange and no message');
    await expect(start(events, { begin: [{ begin: 'event', in: 'dead' }] })).rejects.toThrow('no state');
  });
});
