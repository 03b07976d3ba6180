import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClosedError } from '../../../src/generate/client/runtime/errors.ts';
import type { Plan, PlanExchange } from '../../../src/generate/client/runtime/plan.ts';
import { named, talk } from './plans.ts';
import { openScene, sceneOf } from './wire.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('opening', () => {
  const opening: Partial<Plan> = {
    states: ['opening', 'ready'],
    sends: { hello: { fixed: { '/type': 'hello' } } },
    receives: named('welcome'),
    exchanges: {
      greet: {
        at: 'opening',
        first: [0],
        automatic: true,
        steps: [
          { by: 'client', messages: ['hello'], next: [1] },
          { by: 'server', messages: ['welcome'], within: 1000, enter: 'ready', last: true },
        ],
      },
    },
  };

  it('sends what it knows, and is done when the state is entered', async () => {
    const scene = sceneOf(opening, { opening: { hello: { name: 'me' } } });
    const opened = scene.session.open();
    await vi.advanceTimersByTimeAsync(0);
    scene.socket.accept();
    expect(scene.socket.sent).toEqual([{ type: 'hello', name: 'me' }]);
    scene.socket.say({ type: 'welcome' });
    await opened;
    expect(scene.session.state).toBe('ready');
  });

  it('rejects with what the document says of the close', async () => {
    const scene = sceneOf({ ...opening, closes: { 1008: ['no-token'] } });
    const opened = scene.session.open();
    await vi.advanceTimersByTimeAsync(0);
    scene.socket.accept();
    scene.socket.end(1008, 'who are you');
    await expect(opened).rejects.toMatchObject({
      ...{ kind: 'closed', code: 1008, reason: 'who are you', faults: ['no-token'], opened: true },
      message: 'the socket closed (1008: who are you; no-token)',
    });
  });

  it('gives up and closes where nothing comes', async () => {
    const scene = sceneOf(opening, { openTimeoutMs: 500 });
    const opened = scene.session.open().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(500);
    expect(await opened).toMatchObject({ kind: 'timeout' });
    expect(scene.socket.closedWith).toBeNull();
  });
});

describe('the URL that is dialled', () => {
  it.each([
    ['the document’s server where none is given', undefined, 'ws://host/rooms/7'],
    ['another host, with the path of the document', 'ws://other:8080', 'ws://other:8080/rooms/7'],
    ['the same with a slash', 'ws://other:8080/', 'ws://other:8080/rooms/7'],
    ['a path of its own', 'ws://other/elsewhere/{room}', 'ws://other/elsewhere/7'],
    ['a query, which makes it whole', 'ws://other/?a=1', 'ws://other/?a=1'],
  ])('is %s', async (_, url, want) => {
    const options = { parameters: { room: '7' }, ...(url === undefined ? {} : { url }) };
    const scene = sceneOf({ url: 'ws://host/rooms/{room}' }, options);
    void scene.session.open().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(scene.socket.url).toBe(want);
  });
});

describe('a credential', () => {
  const dialled = async (credential: Partial<Plan['credentials'][number]>): Promise<unknown> => {
    const [one] = [{ name: 'token', in: 'query', format: '{value}', ...credential } as const];
    const scene = sceneOf({ credentials: [one] }, { credentials: { token: async () => 'a&b' } });
    void scene.session.open().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    const { url, headers, protocols } = scene.socket;
    return { url, headers, protocols };
  };

  it.each([
    [{ at: 'token' }, { url: 'ws://host/?token=a%26b' }],
    [
      { in: 'header', at: 'Authorization', format: 'Bearer {value}' },
      { headers: { Authorization: 'Bearer a&b' } },
    ],
    [{ in: 'cookie', at: 'sid' }, { headers: { Cookie: 'sid=a&b' } }],
    [{ in: 'subprotocol', format: 'key.{value}' }, { protocols: ['key.a&b'] }],
  ] as const)('goes where the document says: %j', async (credential, want) => {
    expect(await dialled(credential)).toMatchObject(want);
  });

  it('goes into the first message where that is its place', async () => {
    const credential = {
      name: 'token',
      in: 'message',
      at: 'ask',
      pointer: '/auth/token',
      format: '{value}',
    } as const;
    const { session, socket } = await openScene(
      { ...talk, credentials: [credential] },
      { credentials: { token: 'secret' } },
    );
    session.talk('question', 'ask', {}).end.catch(() => undefined);
    expect(socket.sent).toEqual([{ type: 'ask', auth: { token: 'secret' } }]);
  });

  it('that travels in a header is refused where no header can be set', async () => {
    const { session } = sceneOf(
      { credentials: [{ name: 'token', in: 'header', at: 'Authorization', format: '{value}' }] },
      { credentials: { token: 'x' }, socket: undefined },
    );
    await expect(session.open()).rejects.toThrow('give a `socket` that can set one');
  });
});

describe('keep-alive', () => {
  const heartbeat: PlanExchange = {
    ...{ many: 1, every: 30_000, automatic: true, first: [0] },
    steps: [
      { by: 'client', messages: ['ping'], next: [1] },
      { by: 'server', messages: ['pong'], within: 5000, last: true },
    ],
  };

  it('pings as often as the document says', async () => {
    const { socket } = await openScene({ ...talk, exchanges: { heartbeat } });
    await vi.advanceTimersByTimeAsync(30_000);
    socket.say({ type: 'pong' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(socket.sent).toEqual([{ type: 'ping' }, { type: 'ping' }]);
  });

  it('takes a socket that does not answer for dead', async () => {
    const { session, socket } = await openScene({ ...talk, exchanges: { heartbeat } });
    await vi.advanceTimersByTimeAsync(45_000);
    expect(socket.closedWith).toBeNull();
    expect(await session.closed).toMatchObject({ kind: 'closed', code: 1005 });
  });

  it('can be switched off', async () => {
    const { socket } = await openScene({ ...talk, exchanges: { heartbeat } }, { keepAlive: false });
    await vi.advanceTimersByTimeAsync(90_000);
    expect(socket.sent).toEqual([]);
  });
});

describe('a socket that is lost', () => {
  const lost = async (code: number, closes: Plan['closes'] = {}): Promise<number> => {
    const { socket, sockets } = await openScene({ ...talk, closes }, { reconnect: { minMs: 100 } });
    socket.end(code);
    await vi.advanceTimersByTimeAsync(100);
    return sockets.length;
  };

  it.each([
    ['is dialled again', 1006, {}, 2],
    ['is not after a normal close', 1000, {}, 1],
    ['is not where this side was to blame', 1008, { 1008: ['bad-token'] }, 1],
  ])('%s', async (_, code, closes, want) => {
    expect(await lost(code, closes)).toBe(want);
  });

  it('fails what was under way', async () => {
    const { session, socket } = await openScene(talk);
    const answer = session.ask('question', 'ask', {});
    socket.end(1011, 'broke');
    await expect(answer).rejects.toBeInstanceOf(ClosedError);
    await expect(session.ask('question', 'ask', {})).rejects.toMatchObject({ kind: 'closed', opened: false });
  });

  it('is dialled with doubling pauses, and given up after so many', async () => {
    const pauses: number[] = [];
    const { session, sockets, socket } = await openScene(talk, {
      reconnect: { minMs: 100, maxMs: 350, attempts: 3 },
      onNotice: (notice) => void (notice.kind === 'lost' && pauses.push(notice.inMs)),
    });
    socket.end(1006);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await vi.advanceTimersByTimeAsync(400);
      sockets[0]?.end(1006);
    }
    expect(await session.closed).toMatchObject({ code: 1006 });
    const bounds = [100, 200, 350];
    expect(pauses.map((pause, at) => pause >= (bounds[at] ?? 0) / 2 && pause <= (bounds[at] ?? 0))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
