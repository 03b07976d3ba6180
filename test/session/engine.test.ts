import { readFileSync, readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { createSession } from '../../src/session/index.ts';
import type { SessionApi } from '../../src/session/index.ts';
import { onlyChannel } from '../support/engine.ts';
import { contractOf } from '../support/oracle-contract.ts';
import { firstChannel } from '../support/oracle-documents.ts';
import { contractOf as documentOf } from '../promises/support.ts';

const LONG = process.env['COLLOQUY_LONG'] === '1';
const contract = await loadContract('test/session/traces/documents/chat.yaml');
const channel = onlyChannel(contract);
const text = (value: object): string => JSON.stringify(value);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function ready(more: Partial<Parameters<typeof createSession>[0]> = {}): SessionApi {
  const session = createSession({ contract, channel, ...more });
  session.open(0);
  session.frame({ from: 'server', data: text({ type: 'connection', message: 'hi' }) }, 1);
  return session;
}

/** One question and its whole answer, four frames. */
function answer(session: SessionApi, at: number, messageId: string): void {
  session.frame({ from: 'client', data: text({ type: 'chat', content: 'q' }) }, at);
  session.frame({ from: 'server', data: text({ type: 'stream-start', messageId }) }, at);
  session.frame({ from: 'server', data: text({ type: 'stream-token', messageId, token: 'x' }) }, at);
  session.frame({ from: 'server', data: text({ type: 'stream-end', messageId }) }, at);
}

test('what is far above a size is not read', async () => {
  const limited = await loadContract('test/session/traces/documents/limits.yaml');
  const session = createSession({ contract: limited, channel: onlyChannel(limited) });
  session.open(0);
  const frame = (length: number): string => text({ type: 'say', text: 'x'.repeat(length) });
  const [above, farAbove] = [300, 500].map((length) =>
    session.frame({ from: 'client', data: frame(length) }, 1),
  );
  expect(above?.reading?.kind).toBe('message');
  expect(farAbove?.reading).toBeUndefined();
  expect(farAbove?.provoked.map(({ fault }) => fault.id)).toEqual(['too-big']);
});

test('a value that none of several reactions owes is told with all that they do', async () => {
  const { contract: coded, channel: only } = await documentOf({
    client: { ask: {} },
    server: { end: {}, error: { code: { type: 'string' } } },
    session: `version: 1
exchanges:
  x: {steps: [{client: ask}, {server: end, within: 1s}]}
faults:
  f: {when: not-json, then: [{send: error, with: {/code: a}}, {send: error, with: {/code: b}}]}`,
  });
  const session = createSession({ contract: coded, channel: only });
  session.open(0);
  session.frame({ from: 'client', data: '{' }, 1);
  session.frame({ from: 'server', data: text({ type: 'error', code: 'c' }) }, 2);
  const { findings } = session.close('client', 1000, 5000);
  expect(findings.map((finding) => finding.text)).toEqual(['error: /code is "c", expected "a" or "b"']);
});

describe('the core is pure', () => {
  const files = readdirSync('src/session').map((name) => `src/session/${name}`);

  test.each(files)('%s has no clock, no timer, no chance', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /Date\.now|new Date\(\)|performance\.|setTimeout|setInterval|Math\.random|'node:/,
    );
  });

  test('the same inputs give the same outcome', () => {
    const run = (): unknown => {
      const session = ready();
      answer(session, 10, 'a');
      session.frame({ from: 'client', data: '{' }, 20);
      return session.end(60_000);
    };
    expect(run()).toEqual(run());
  });

  test.each([NaN, undefined, -Infinity])('a time that is none, %s, is refused at once', (at) => {
    const session = createSession({ contract, channel });
    expect(() => session.open(at as number)).toThrow(RangeError);
    expect(() => ready().frame({ from: 'client', data: '{}' }, at as number)).toThrow(
      /a time in milliseconds/,
    );
  });

  test('the next deadline is when a tick does something', () => {
    const session = ready();
    expect(session.nextDeadline()).toBe(90_001);
    session.frame({ from: 'client', data: text({ type: 'ping' }) }, 100);
    expect(session.owes('server')).toMatchObject([
      { id: 'chat/heartbeat/pong', since: 100, due: 5100, patience: 15_100 },
    ]);
    expect(session.nextDeadline()).toBe(15_100);
    expect(session.tick(15_100).findings).toEqual([]);
    expect(session.tick(15_101).findings).toMatchObject([
      { id: 'chat/heartbeat/pong', verdict: 'fail', side: 'server' },
    ]);
  });
});

describe('what a side may and must do', () => {
  test('is told with what is known of the dialogue', () => {
    const session = ready();
    session.frame({ from: 'client', data: text({ type: 'chat', content: 'q' }) }, 10);
    session.frame({ from: 'server', data: text({ type: 'stream-start', messageId: 'a' }) }, 20);
    const [debt] = session.owes('server');
    expect(debt?.step.path).toBe('chat/streamed/stream-token');
    expect(debt?.options[0]).toMatchObject({ key: 'a', first: { content: 'q' }, count: 0 });
    const may = session.mayDo('client').map((move) => move.step.path);
    expect(may).toEqual(['chat/chat', 'escalation/human-escalation', 'heartbeat/ping']);
  });

  test('is not to begin what is open as often as it may be', () => {
    const session = ready();
    session.frame({ from: 'client', data: text({ type: 'human-escalation' }) }, 10);
    const may = session.mayDo('client').map((move) => move.step.path);
    expect(may).toEqual(['chat/chat', 'heartbeat/ping']);
  });

  test('a composed message carries the key of its dialogue', () => {
    const session = ready();
    session.frame({ from: 'client', data: text({ type: 'chat', content: 'q' }) }, 10);
    session.frame({ from: 'server', data: text({ type: 'stream-start', messageId: 'a' }) }, 20);
    const move = session.owes('server')[0]?.options[0];
    if (move === undefined) throw new Error('nothing is owed');
    const payload = { type: 'stream-token', messageId: 'example', token: 't' };
    expect(session.compose(move, { message: 'stream-token', payload }, 30)).toEqual({
      ...payload,
      messageId: 'a',
    });
  });

  test.each([
    ['a text, as it is', { type: 'tell', id: 'x' }, 'x'],
    ['a number, as the text that is asked for', { type: 'ask', id: 7 }, '7'],
    ['nothing that cannot stand there', { type: 'ask', id: null }, 'example'],
  ])('a composed reaction takes from the faulty frame %s', async (_, faulty, id) => {
    const echoing = await documentOf({
      client: { ask: { id: { type: 'string' } } },
      server: { answer: {}, refused: { id: { type: 'string' } } },
      session: `version: 1
exchanges:
  call: {steps: [{client: ask}, {server: answer, within: 1s}]}
faults:
  f: {when: [invalid-message, unknown-message], then: {send: refused, with: {/id: $first#/id, /type: refused}}}`,
    });
    const session = createSession(echoing);
    session.open(0);
    session.frame({ from: 'client', data: text(faulty) }, 1);
    const [move] = session.owes('server')[0]?.options ?? [];
    if (move === undefined) throw new Error('nothing is owed');
    const payload = { type: 'refused', id: 'example' };
    expect(session.compose(move, { message: 'refused', payload }, 2)).toEqual({ ...payload, id });
  });

  test.each([
    ['what the faulty frame named', [{ type: 'ask', id: 'x', text: 7 }], 'example', 'x'],
    ['it, though it need not', [{ type: 'ask', id: 'x', text: 7 }], undefined, 'x'],
    ['nothing that was not named', [{ type: 'ask', id: 7, text: 'a' }], 'example', 'example'],
    [
      'no dialogue that is open',
      [
        { type: 'ask', id: 'x', text: 'a' },
        { type: 'more', id: 'x', text: 7 },
      ],
      undefined,
      undefined,
    ],
  ])('a composed reaction names %s', async (_, said, drafted, id) => {
    const names = { id: { type: 'string' } };
    const keyed = await documentOf({
      client: { ask: { ...names, text: { type: 'string' } }, more: { ...names, text: { type: 'string' } } },
      server: { answer: names, failed: names },
      session: `version: 1
exchanges:
  call:
    many: '*'
    key: /id
    steps:
      - client: ask
      - {client: more, times: 0..1}
      - oneOf: {done: [{server: answer, within: 1s}], broken: [{server: failed, within: 1s}]}
faults:
  wrong: {when: invalid-message, then: {send: failed}}`,
    });
    const session = createSession(keyed);
    session.open(0);
    for (const frame of said) session.frame({ from: 'client', data: text(frame) }, 1);
    const move = session.owes('server').find(({ fault }) => fault !== undefined)?.options[0];
    if (move === undefined) throw new Error('no reaction is owed');
    const payload = { type: 'failed', ...(drafted === undefined ? {} : { id: drafted }) };
    const want = { type: 'failed', ...(id === undefined ? {} : { id }) };
    expect(session.compose(move, { message: 'failed', payload }, 2)).toEqual(want);
  });

  test.each(['the-first-message-brings-the-key', 'the-first-message-is-the-first'])(
    'a composed message that is the first keeps its own values: %s',
    (name) => {
      const file = new URL(`cases/${name}.json`, import.meta.url);
      const { document } = JSON.parse(readFileSync(file, 'utf8')) as { document: object };
      const session = createSession(firstChannel(contractOf(document)));
      session.open(0);
      const [move] = [...session.mayDo('client'), ...session.mayDo('server')];
      if (move?.step.act.kind !== 'message') throw new Error('nothing may be said');
      const [message = ''] = move.step.act.messages;
      const payload = { type: message, id: 'a', f: 'example' };
      expect(session.compose(move, { message, payload }, 1)).toEqual({ ...payload, f: 'a' });
    },
  );
});

describe('memory is what is open', () => {
  const messages = LONG ? 1_000_000 : 40_000;

  test(
    `the heap is as large after ${String(messages)} messages as after a quarter of them`,
    { timeout: 240_000 },
    () => {
      const session = ready();
      const quarter = messages / 16;
      const heapAfter = (from: number, to: number): number => {
        for (let i = from; i < to; i += 1) answer(session, 2 + i, `m${String(i)}`);
        collectGarbage();
        return process.memoryUsage().heapUsed;
      };
      const early = heapAfter(0, quarter);
      const late = heapAfter(quarter, 4 * quarter);
      expect(late - early).toBeLessThan(1_000_000);
      expect(session.end(messages).findings.filter(({ side }) => side === 'server')).toEqual([]);
    },
  );

  test(`${String(messages)} messages of finished dialogues leave nothing open`, { timeout: 120_000 }, () => {
    const session = ready();
    for (let i = 0; i < messages / 4; i += 1) answer(session, 2 + i, `m${String(i)}`);
    expect(session.owes('server')).toEqual([]);
    expect(session.mayDo('server')).toEqual([]);
    const { findings, inconclusive } = session.end(messages);
    expect(findings.filter((finding) => finding.side === 'server')).toEqual([]);
    expect(inconclusive).toEqual([]);
  });

  test('a flood of mistakes is told, and not remembered one by one', { timeout: 120_000 }, async () => {
    const plain = await documentOf({
      client: { ask: {} },
      server: { answer: {} },
      session: 'version: 1\nexchanges:\n  question: {steps: [{client: ask}, {server: answer}]}',
    });
    const session = createSession({ contract: plain.contract, channel: plain.channel });
    session.open(0);
    let told = 0;
    const heapAfter = (from: number, to: number): number => {
      for (let at = from; at < to; at += 1)
        told += session.frame({ from: 'client', data: '{' }, 20 * at).findings.length;
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const early = heapAfter(0, 11_000);
    expect(heapAfter(11_000, 44_000) - early).toBeLessThan(1_500_000);
    const late = session.frame({ from: 'server', data: '{' }, 880_000).findings;
    const { findings } = session.end(880_000);
    expect([told, late.length, findings.length]).toEqual([44_000, 1, 10_001]);
    expect(findings).toContainEqual(late[0]);
  });

  test('beyond the cap the oldest dialogue is let go, and the session says so', () => {
    const session = ready({ maxInstances: 10 });
    for (let i = 0; i < 12; i += 1)
      session.frame({ from: 'client', data: text({ type: 'chat', content: 'q' }) }, 10 + i);
    expect(session.owes('server')).toHaveLength(10);
    for (let i = 0; i < 12; i += 1)
      session.frame({ from: 'server', data: text({ type: 'error', message: 'no' }) }, 30 + i);
    const { findings, inconclusive } = session.end(60);
    expect(inconclusive.map((item) => item.id)).toContain('chat/ambiguous');
    expect(findings.filter(({ verdict }) => verdict !== 'note')).toEqual([]);
  });

  test('beyond the cap of explanations nothing is alleged from what was cut', () => {
    const session = ready({ cap: 4 });
    for (const id of 'abcdef') {
      session.frame({ from: 'client', data: text({ type: 'chat', content: 'q' }) }, 10);
      session.frame({ from: 'server', data: text({ type: 'stream-start', messageId: id }) }, 11);
      session.frame({ from: 'server', data: text({ type: 'stream-token', messageId: id, token: 'x' }) }, 12);
    }
    for (let i = 0; i < 3; i += 1)
      session.frame({ from: 'server', data: text({ type: 'error', message: 'no' }) }, 20 + i);
    const { findings, inconclusive } = session.end(200_000);
    expect(inconclusive.map((item) => item.id)).toContain('chat/ambiguous');
    expect(findings.filter((finding) => finding.id.includes('unexpected'))).toEqual([]);
  });
});

test('beyond the cap of explanations what was cut counts as met no more than as missing', async () => {
  const { contract: some, channel: line } = await documentOf({
    client: { ask: {}, hello: {} },
    server: { answer: {}, error: {}, welcome: {} },
    session: `version: 1
exchanges:
  greeting: {steps: [{client: hello}, {server: welcome, within: 5s}]}
  question:
    many: '*'
    steps: [{client: ask}, {oneOf: {good: [{server: answer, within: 5s}], bad: [{server: error, within: 5s}]}}]
faults:
  garbled: {when: not-json, then: {send: error}}`,
  });
  const session = createSession({ contract: some, channel: line, cap: 2 });
  session.open(0);
  for (const data of ['{"type":"ask"}', '{', '{"type":"ask"}', '{'])
    session.frame({ from: 'client', data }, 10);
  for (const type of ['error', 'error', 'answer'])
    session.frame({ from: 'server', data: text({ type }) }, 20);
  for (const [question, reply] of [
    ['ask', 'answer'],
    ['hello', 'welcome'],
  ]) {
    session.frame({ from: 'client', data: text({ type: question }) }, 30);
    session.frame({ from: 'server', data: text({ type: reply }) }, 31);
  }
  const { met, metInSome } = session.end(100_000);
  expect([...met].sort()).toEqual(['t/greeting/hello', 't/greeting/welcome', 't/question/ask']);
  expect([...metInSome].sort()).toEqual([
    't/faults/garbled',
    't/question/bad/error',
    't/question/good/answer',
  ]);
});

test('an abort that comes behind the ends of many dialogues is no ambiguity', async () => {
  const many = await documentOf({
    client: { ask: {}, stop: {} },
    server: { answer: {} },
    session: `version: 1
exchanges:
  question:
    steps: [{client: ask}, {server: answer, within: 5s}]
    abort: [{client: stop}]`,
  });
  const session = createSession({ contract: many.contract, channel: many.channel });
  session.open(0);
  for (let i = 0; i < 600; i += 1) {
    session.frame({ from: 'client', data: text({ type: 'ask' }) }, i);
    session.frame({ from: 'server', data: text({ type: 'answer' }) }, i);
  }
  session.frame({ from: 'client', data: text({ type: 'stop' }) }, 600);
  expect(session.end(601)).toMatchObject({ findings: [], inconclusive: [] });
});
