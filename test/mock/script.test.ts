import { beforeAll, describe, expect, it } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { ToolError } from '../../src/diagnostics/index.ts';
import { readScript, startMock } from '../../src/mock/index.ts';
import { findingsOf, house, problemsOf, traceContract } from './support.ts';

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});
const { mock: start, talk } = house();

const SCRIPT = readScript({
  rules: [
    {
      on: 'chat',
      matching: { '/content': { contains: 'weather' } },
      do: [
        { send: 'stream-start' },
        { wait: '5ms' },
        { send: 'stream-token', with: { '/token': 'You said {{$first#/content}}' } },
        { send: 'stream-end' },
      ],
    },
    { on: 'chat', matching: { '/content': 'refuse me' }, do: [{ branch: 'refused' }] },
    { on: 'chat', matching: { '/content': 'slowly' }, do: [{ wait: '40ms' }] },
    { on: 'chat', matching: { '/content': 'go' }, do: [{ close: 1013, reason: 'enough' }] },
    { on: 'chat', matching: { '/content': 'rubbish' }, times: 1, do: [{ raw: '{' }, 'go-on'] },
    { on: 'chat', matching: { '/content': 'lose it' }, do: [{ mishap: 'cut' }] },
    { entering: 'ready', times: 1, do: [{ send: 'human-escalation-response' }] },
  ],
});

/** A client that has been greeted. */
async function greeted() {
  const mock = await start(chat, { auth: 'off', script: SCRIPT });
  const client = await talk(mock.url);
  await client.until('human-escalation-response');
  return { mock, client };
}

describe('a script', () => {
  it('says what is answered, the key and the time filled in', async () => {
    const { mock, client } = await greeted();
    client.say({ type: 'chat', content: 'The WEATHER?' });
    const heard = await client.until('stream-end');
    expect(heard.map((one) => one['type'])).toEqual(['stream-start', 'stream-token', 'stream-end']);
    expect(heard[1]).toMatchObject({ token: 'You said The WEATHER?' });
    expect(new Set(heard.map((one) => one['messageId'])).size).toBe(1);
    expect(problemsOf(mock.events)).toEqual([]);
  });

  it('takes a branch, and waits before the usual answer', async () => {
    const { mock, client } = await greeted();
    client.say({ type: 'chat', content: 'refuse me' });
    expect(await client.next()).toMatchObject({ type: 'error' });
    const before = performance.now();
    client.say({ type: 'chat', content: 'slowly' });
    await client.until('stream-start');
    expect(performance.now() - before).toBeGreaterThanOrEqual(38);
    await client.until('stream-end');
    expect(findingsOf(mock.events, 'client')).toEqual([]);
  });

  it('sends rubbish once, and the usual answer ever after', async () => {
    const { client } = await greeted();
    client.say({ type: 'chat', content: 'rubbish' });
    expect(await client.next()).toEqual({ raw: '{' });
    await client.until('stream-end');
    client.say({ type: 'chat', content: 'rubbish' });
    expect(await client.next()).toMatchObject({ type: 'stream-start' });
  });

  it.each([
    { content: 'go', want: { code: 1013, reason: 'enough' } },
    { content: 'lose it', want: { code: null } },
  ])('ends the session: $content', async ({ content, want }) => {
    const { client } = await greeted();
    client.say({ type: 'chat', content });
    expect(await client.end()).toMatchObject(want);
  });

  it('leaves everything else to the mock', async () => {
    const { client } = await greeted();
    client.say({ type: 'ping' });
    expect(await client.next()).toMatchObject({ type: 'pong' });
  });
});

describe('a script with a mistake', () => {
  it.each([
    { given: 7, want: 'the script is an object' },
    { given: { rule: [] }, want: 'the script has no member rule' },
    { given: { rules: [{ do: [] }] }, want: 'rules/0 has either on: or entering:' },
    { given: { rules: [{ on: 'chat', do: [{ snd: 'x' }] }] }, want: 'rules/0/do/0 is one of send, wait' },
    { given: { rules: [{ on: 'chat', do: [{ wait: 'long' }] }] }, want: 'rules/0/do/0/wait is a time' },
    {
      given: { rules: [{ on: 'chat', matching: { content: 1 }, do: [] }] },
      want: 'content is a JSON Pointer',
    },
    { given: { mishaps: [{ mishap: 'nonsense' }] }, want: 'mishaps/0: mishap is one of late' },
    { given: { mishaps: [{ mishap: 'close', code: 99 }] }, want: 'mishaps/0: code is a close code' },
  ])('is refused: $want', ({ given, want }) => {
    expect(() => readScript(given)).toThrow(ToolError);
    expect(() => readScript(given)).toThrow(want);
  });

  it.each([
    { given: { rules: [{ on: 'chatt', do: [] }] }, want: 'names the message chatt' },
    { given: { rules: [{ on: 'chat', do: [{ send: 'nothing' }] }] }, want: 'names the message nothing' },
    { given: { rules: [{ entering: 'nowhere', do: [] }] }, want: 'names the state nowhere' },
  ])('is refused at the start: $want', async ({ given, want }) => {
    await expect(startMock(chat, { script: readScript(given) })).rejects.toThrow(want);
  });
});

describe('templates in examples', () => {
  it('are filled from the incoming message, the session, the clock, a counter and made-up names', async () => {
    const { contract } = await compileText(
      `
asyncapi: 3.0.0
info: {title: t, version: 1.0.0}
defaultContentType: application/json
channels:
  c:
    address: /
    messages:
      ask: {payload: {type: object, required: [ask], properties: {ask: {type: string}}}}
      answer:
        payload: {type: object, required: [answer]}
        examples:
          - name: one
            payload:
              answer: 'To {{$first#/ask}}, no. {{$n}} in {{$state}} of {{ $session }}'
              at: '{{$now}}'
              id: '{{$uuid}}'
              name: '{{faker.person.firstName}}'
              age: '{{faker.number.int({"min": 20, "max": 20})}}'
              odd: '{{nobody}} {{faker.helpers.fake("x")}} {{faker.person.constructor("x")}}'
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
    for (const [number, ask] of ['a', 'b'].entries()) {
      client.say({ ask });
      const heard = await client.next();
      expect(heard).toMatchObject({
        answer: `To ${ask}, no. ${String(number + 1)} in open of 1`,
        age: 20,
        odd: '{{nobody}} {{faker.helpers.fake("x")}} {{faker.person.constructor("x")}}',
      });
      expect(String(heard['at'])).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(String(heard['id'])).toMatch(/^[0-9a-f-]{36}$/);
      expect(String(heard['name'])).toMatch(/^\p{Lu}/u);
    }
  });
});
