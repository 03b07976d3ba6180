import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FailedError, SessionError } from '../../../src/generate/client/runtime/errors.ts';
import type { Notice } from '../../../src/generate/client/runtime/options.ts';
import type { Plan, PlanExchange } from '../../../src/generate/client/runtime/plan.ts';
import { fixed, named, question, talk } from './plans.ts';
import { openScene } from './wire.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('a call with one answer', () => {
  it('fills in what is fixed and resolves with the answer', async () => {
    const { session, socket } = await openScene(talk);
    const answer = session.ask('question', 'ask', { payload: { text: 'why' } });
    expect(socket.sent).toEqual([{ type: 'ask', text: 'why' }]);
    socket.say({ type: 'answer', text: 'so' });
    expect(await answer).toEqual({ type: 'answer', text: 'so' });
  });

  it('rejects with the message that says it failed', async () => {
    const { session, socket } = await openScene(talk);
    const answer = session.ask('question', 'ask', {});
    socket.say({ type: 'error', message: 'no' });
    const error = await answer.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FailedError);
    expect(error).toBeInstanceOf(SessionError);
    expect(error).toMatchObject({
      kind: 'failed',
      message: 'question: no',
      answer: { type: 'error', message: 'no' },
    });
  });

  it.each([
    ['three times the bound, at least 2 s beyond it', undefined, 3000],
    ['as much longer as the caller says', 2, 6000],
  ])('gives up after %s', async (_, patience, wait) => {
    const { session } = await openScene(talk, { patience });
    const answer = session.ask('question', 'ask', {}).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(await Promise.race([answer, Promise.resolve('waits')])).toBe('waits');
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toMatchObject({ kind: 'timeout', expected: ['answer', 'error'] });
  });

  it('waits its turn where only one may be open', async () => {
    const { session, socket } = await openScene({
      ...talk,
      exchanges: { question: { ...question, many: 1 } },
    });
    const first = session.ask('question', 'ask', { payload: { n: 1 } });
    const second = session.ask('question', 'ask', { payload: { n: 2 } });
    expect(socket.sent).toHaveLength(1);
    socket.say({ type: 'answer', n: 1 });
    await first;
    socket.say({ type: 'answer', n: 2 });
    expect(await second).toEqual({ type: 'answer', n: 2 });
  });

  it('rejects what the document does not allow now, before anything is sent', async () => {
    const { session, socket } = await openScene({
      ...talk,
      states: ['open', 'late'],
      exchanges: { question: { ...question, in: ['late'] } },
    });
    await expect(session.ask('question', 'ask', {})).rejects.toMatchObject({ kind: 'state', state: 'open' });
    expect(socket.sent).toEqual([]);
  });

  it('rejects a payload that does not keep its schema', async () => {
    const check = Object.assign(() => false, { errors: [{ instancePath: '/text', keyword: 'type' }] });
    const { session, socket } = await openScene({ ...talk, sends: { ask: { check } } });
    await expect(session.ask('question', 'ask', {})).rejects.toThrow('not a valid ask: /text type');
    expect(socket.sent).toEqual([]);
  });
});

describe('a call with a stream of answers', () => {
  it('iterates over them and ends with the last', async () => {
    const { session, socket } = await openScene(talk);
    const dialogue = session.talk('stream', 'chat', {});
    const all = collect(dialogue);
    for (const message of ['token', 'token', 'end']) socket.say({ type: message, id: '1' });
    expect(await all).toEqual(['token', 'token', 'end'].map((message) => ({ type: message, id: '1' })));
    expect(await dialogue.end).toEqual({ type: 'end', id: '1' });
  });

  it('makes keys and tells two streams apart by them', async () => {
    const { session, socket } = await openScene(talk);
    const [one, two] = [session.talk('stream', 'chat', {}), session.talk('stream', 'chat', {})];
    expect(socket.sent).toEqual([
      { type: 'chat', id: '1' },
      { type: 'chat', id: '2' },
    ]);
    for (const id of ['2', '1']) socket.say({ type: 'token', id });
    for (const id of ['2', '1']) socket.say({ type: 'end', id });
    expect(await collect(one)).toMatchObject([{ id: '1' }, { id: '1' }]);
    expect(await collect(two)).toMatchObject([{ id: '2' }, { id: '2' }]);
  });

  it('finds out by what follows whose end a message without a key was', async () => {
    const { session, socket } = await openScene(talk);
    const [one, two] = [session.talk('stream', 'chat', {}), session.talk('stream', 'chat', {})];
    const failed = one.end.catch((error: unknown) => error);
    socket.say({ type: 'error' });
    socket.say({ type: 'token', id: '2' });
    expect(await failed).toMatchObject({ kind: 'failed', exchange: 'stream' });
    socket.say({ type: 'end', id: '2' });
    expect(await two.end).toMatchObject({ type: 'end' });
  });

  it('throws where it fails, after what came before', async () => {
    const { session, socket } = await openScene(talk);
    const dialogue = session.talk('stream', 'chat', {});
    socket.say({ type: 'token', id: '1' });
    socket.say({ type: 'error', id: '1', message: 'broke' });
    const seen: unknown[] = [];
    const run = (async () => {
      for await (const item of dialogue) seen.push(item);
    })();
    await expect(run).rejects.toThrow('stream: broke');
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['its signal', true],
    ['leaving the loop', false],
  ])('is aborted by %s, with the message for that', async (_, bySignal) => {
    const { session, socket } = await openScene(talk);
    const controller = new AbortController();
    const dialogue = session.talk('stream', 'chat', { options: { signal: controller.signal } });
    const items = dialogue[Symbol.asyncIterator]();
    socket.say({ type: 'token', id: '1' });
    await items.next();
    if (bySignal) controller.abort(new Error('enough'));
    else await items.return?.();
    expect(socket.sent.at(-1)).toEqual({ type: 'stop', id: '1' });
    await expect(dialogue.end).rejects.toThrow(bySignal ? 'enough' : 'nobody listens');
    expect(() => socket.say({ type: 'token', id: '1' })).not.toThrow();
  });
});

describe('what nobody asked for', () => {
  it('is told to listeners by its name, until they are taken off', async () => {
    const { session, socket } = await openScene({ ...talk, exchanges: {} });
    const heard: unknown[] = [];
    const off = session.on('pong', (message) => heard.push(message));
    socket.say({ type: 'pong', n: 1 });
    off();
    socket.say({ type: 'pong', n: 2 });
    expect(heard).toEqual([{ type: 'pong', n: 1 }]);
  });

  it.each([
    ['no JSON', '{', 'invalid'],
    ['no message', { type: 'nonsense' }, 'invalid'],
    ['bytes', new ArrayBuffer(2), 'invalid'],
  ])('is a notice where it is %s', async (_, data, kind) => {
    const notices: Notice[] = [];
    const { socket } = await openScene(talk, { onNotice: (notice) => void notices.push(notice) });
    socket.say(data);
    expect(notices.map((notice) => notice.kind)).toEqual(['state', kind]);
  });

  it('closes the socket where the document answers it so', async () => {
    const { socket } = await openScene({ ...talk, answers: { 'not-json': 4400 } });
    socket.say('{');
    expect(socket.closedWith).toBe(4400);
  });

  it('is unknown where none of several texts is it', async () => {
    const text = (only: string): Plan['receives'][string] => ({
      as: 'text',
      check: (value) => value === only,
    });
    const receives = { yes: text('yes'), no: text('no') };
    const { socket, session } = await openScene({ ...talk, receives, answers: { 'unknown-message': 4400 } });
    const heard: unknown[] = [];
    session.on('no', (value) => void heard.push(value));
    socket.say('no');
    expect({ heard, closedWith: socket.closedWith }).toEqual({ heard: ['no'], closedWith: undefined });
    socket.say('perhaps');
    expect({ heard, closedWith: socket.closedWith }).toEqual({ heard: ['no'], closedWith: 4400 });
  });

  it('is a notice where a listener throws', async () => {
    const notices: Notice[] = [];
    const { session, socket } = await openScene(talk, { onNotice: (notice) => void notices.push(notice) });
    session.on('pong', () => {
      throw new Error('oops');
    });
    socket.say({ type: 'pong' });
    expect(notices.at(-1)).toMatchObject({ kind: 'thrown', error: new Error('oops') });
  });
});

describe('an exchange of the server', () => {
  const called: PlanExchange = {
    key: { call: ['/id'], result: ['/id'] },
    first: [0],
    steps: [
      { by: 'server', messages: ['call'], next: [1] },
      { by: 'client', messages: ['result'], within: 1000, last: true },
    ],
  };
  const plan: Partial<Plan> = {
    sends: fixed('result'),
    receives: named('call'),
    exchanges: { tool: called },
  };

  it('is answered with what its handler returns, under its key', async () => {
    const { session, socket } = await openScene(plan);
    session.handle('tool', async (message: { x: number }) => ({ value: message.x + 1 }));
    socket.say({ type: 'call', id: 7, x: 1 });
    socket.say({ type: 'call', id: 8, x: 2 });
    await vi.advanceTimersByTimeAsync(0);
    expect(socket.sent).toEqual([
      { type: 'result', id: 7, value: 2 },
      { type: 'result', id: 8, value: 3 },
    ]);
  });

  it('is answered by itself where all of the answer is known', async () => {
    const { socket } = await openScene({ ...plan, exchanges: { tool: { ...called, automatic: true } } });
    socket.say({ type: 'call', id: 7 });
    expect(socket.sent).toEqual([{ type: 'result', id: 7 }]);
  });
});
