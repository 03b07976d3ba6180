import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { contractOf } from '../promises/support.ts';

/** A worker's protocol: the server begins everything but the heartbeat, and a note that the worker may send. */
const { contract } = await contractOf({
  client: {
    beat: {},
    took: { id: {} },
    step: { id: {} },
    done: { id: {} },
    gone: { id: {} },
    note: {},
    bye: {},
  },
  server: { hello: {}, offer: { id: {} }, go: { id: {} }, stop: { id: {} }, leave: {} },
  session: `version: 1
states: [opening, live]
subprotocols: [work.v1]
exchanges:
  greet: {at: opening, steps: [{server: hello, within: 1s, enter: live}]}
  beat: {at: live, steps: [{client: beat, times: 1..*, every: 10s}]}
  end: {in: live, steps: [{server: leave}, {client: bye, within: 2s}, {client: {close: 1000}, within: 2s}]}
  note: {in: live, steps: [{client: note}]}
  job:
    in: live
    many: '*'
    key: /id
    steps:
      - server: offer
      - {client: took, within: 2s}
      - {server: go, within: 2s}
      - {client: step, times: 0..*, within: 2s}
      - {client: done, within: 2s}
    abort: [{server: stop}, {client: gone, within: 2s}]`,
});

type Defect = 'goes-on' | 'deaf-to-stop' | 'leaves-without-a-word' | 'other-subprotocol';

/** A worker that dials again and again and beats without end. */
function startWorker(url: string, defect?: Defect): Disposable {
  let stopped = false;
  let open: WebSocket | undefined;
  const dial = (): void => {
    if (stopped) return;
    const socket = (open = new WebSocket(url, [defect === 'other-subprotocol' ? 'work.v0' : 'work.v1']));
    const say = (type: string, id?: unknown): void => socket.send(JSON.stringify({ type, id }));
    const timers: NodeJS.Timeout[] = [];
    const jobs = new Map<unknown, NodeJS.Timeout>();
    const hear: Record<string, (id: unknown) => void> = {
      hello: () => void timers.push(setInterval(() => say('beat'), 50)),
      offer: (id) => say('took', id),
      go: (id) => {
        let steps = 0;
        const timer = setInterval(() => {
          steps += 1;
          say(steps < 4 ? 'step' : 'done', id);
          if (steps === 4) clearInterval(timer);
        }, 20);
        timers.push(timer);
        jobs.set(id, timer);
      },
      leave: () => {
        if (defect !== 'leaves-without-a-word') say('bye');
        socket.close(1000);
      },
      stop: (id) => {
        if (defect === 'deaf-to-stop') return;
        if (defect !== 'goes-on') clearInterval(jobs.get(id));
        say('gone', id);
      },
    };
    socket.on('message', (data: Buffer) => {
      const { type, id } = JSON.parse(data.toString()) as { type: string; id?: unknown };
      hear[type]?.(id);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const timer of timers) clearInterval(timer);
      setTimeout(dial, 20);
    });
  };
  dial();
  return {
    [Symbol.dispose]: () => {
      stopped = true;
      open?.terminate();
    },
  };
}

async function judge(only: string[], defect?: Defect): Promise<Report> {
  let worker: Disposable | undefined;
  const report = await runConformance(
    contract,
    { ...DEFAULT_TARGET, subject: 'client', timeScale: 0.05 },
    { only, listening: (url) => void (worker = startWorker(url, defect)) },
  );
  worker?.[Symbol.dispose]();
  return report;
}

const results = ({ scenarios }: Report): string[] =>
  scenarios.filter(({ result }) => result !== 'skipped').map(({ id, result }) => `${result} ${id}`);

test('what the server begins is begun, also where a step of it is held back', async () => {
  const report = await judge(['t/client/job/*', 't/job/concurrent']);
  expect(report.causes.map(({ id }) => id)).toEqual([]);
  expect(results(report).filter((line) => !line.startsWith('pass '))).toEqual([]);
  expect(results(report)).toEqual(
    expect.arrayContaining(['pass t/client/job/silent@go', 'pass t/client/job/abort@go']),
  );
});

test('a client that only beats is not waited for without end', async () => {
  const report = await judge(['t/client/note/base']);
  expect(results(report)).toEqual(['inconclusive t/client/note/base']);
});

test('what a server asked for is missing before what comes round anyway', async () => {
  const report = await judge(['t/client/end/base'], 'leaves-without-a-word');
  expect(report.causes.map(({ id }) => id)).toEqual(['t/end/bye']);
});

test('a client that falls silent for what its request lacks is told of its request', async () => {
  const report = await judge(['t/client/greet/base'], 'other-subprotocol');
  expect(report.causes[0]).toMatchObject({
    id: 't/handshake/subprotocol',
    text: expect.stringMatching(/^the client offers none of the listed subprotocols/) as string,
  });
});

test.each<[Defect, string]>([
  ['goes-on', 'fail t/frames/unexpected/step'],
  ['deaf-to-stop', 'fail t/job/abort/gone'],
])('a client that %s is found where the server aborts', async (defect, want) => {
  const report = await judge(['t/client/job/abort*'], defect);
  expect(report.causes.map(({ verdict, id }) => `${verdict} ${id}`)[0]).toBe(want);
});
