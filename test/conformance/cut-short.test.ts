import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Ways } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

/** The runs are made at a twentieth of the document's time, and so are the servers. */
const SCALE = 0.05;

/** Closes with 4408 after so long, in the document's seconds, unless it is called again. */
function closeForSilence({ after, close }: Ways, seconds: number): () => void {
  let last = 0;
  const heard = (): void => {
    const mine = ++last;
    after(seconds * 1000 * SCALE, () => mine === last && close(4408));
  };
  heard();
  return heard;
}

type Defect = 'nothing' | 'joined' | 'close' | 'late close' | 'answer' | 'error';

describe('a server that closes for silence before its patience with itself is over', async () => {
  const { contract } = await contractOf({
    client: { join: {}, leave: {}, ask: {} },
    server: { joined: {}, refused: {}, answer: {} },
    session: `version: 1
states: [lobby, inside, leaving]
exchanges:
  joining: {at: lobby, steps: [{client: join, within: 10s}, {server: joined, within: 2s, enter: inside}]}
  ask: {in: inside, steps: [{client: ask}, {server: answer, within: 2s}]}
  leave: {in: inside, steps: [{client: leave, enter: leaving}, {server: {close: 1000}, within: 2s}]}
faults:
  idle: {when: {silence: 3s}, then: {close: 4408}}
  early: {when: unexpected-message, messages: [leave, ask], then: {send: refused}}`,
  });

  /** What is said of a server that never does one thing. */
  async function blamedWithout(what: Defect): Promise<string[]> {
    await using peer = await startSmallPeer((ways) => {
      const arm = closeForSilence(ways, 3);
      let state = 'lobby';
      const say = (type: string): void => {
        if (what !== type) ways.say({ type });
      };
      const leave = (): void => {
        state = 'leaving';
        if (what === 'close') return;
        ways.after(what === 'late close' ? 2500 * SCALE : 0, () => ways.close(1000));
      };
      const hear: Record<string, () => void> = {
        'lobby join': () => {
          if (what !== 'joined') state = 'inside';
          say('joined');
        },
        'inside ask': () => say('answer'),
        'inside leave': leave,
      };
      return (heard) => {
        arm();
        const isJoin = heard?.['type'] === 'join';
        const act = hear[`${state} ${String(heard?.['type'])}`];
        if (act !== undefined) act();
        else if (!isJoin && what !== 'error') say('refused');
      };
    });
    const report = await runAgainst(contract, peer.url);
    return report.causes.map(({ id, verdict }) => `${verdict} ${id}`);
  }

  test.each<[Defect, string[]]>([
    ['nothing', []],
    ['joined', ['fail t/joining/joined']],
    ['close', ['fail t/leave/close']],
    ['late close', ['warn t/leave/close~within']],
    ['answer', ['fail t/ask/answer']],
    ['error', ['fail t/faults/early/leave@lobby']],
  ])('and lacks %s', async (what, causes) => {
    expect(await blamedWithout(what)).toEqual(causes);
  });
});

describe('a server that is to close where nobody comes', async () => {
  const { contract } = await contractOf({
    client: { join: {} },
    server: { joined: {} },
    session: `version: 1
exchanges:
  joining:
    at: open
    steps:
      - {client: join, within: 3s, else: [{server: {close: 4401}, within: 1s}]}
      - {server: joined, within: 2s}
faults:
  idle: {when: {silence: 5s}, then: {close: 4408}}`,
  });

  test.each([true, false])('and does: %s', async (does) => {
    await using peer = await startSmallPeer((ways) => {
      const arm = closeForSilence(ways, 5);
      let isIn = false;
      ways.after(3000 * SCALE, () => does && !isIn && ways.close(4401));
      return () => {
        isIn = true;
        arm();
        ways.say({ type: 'joined' });
      };
    });
    const report = await runAgainst(contract, peer.url);
    if (does) return expectNoBlame(report);
    expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([
      'fail t/joining/join/else/close',
    ]);
    expect(report.causes[0]?.text).toMatch(/when the server closed for silence, each of 4 times/);
  });
});

describe('a client whose silence we close for before our patience with it is over', async () => {
  const { contract } = await contractOf({
    client: { join: {}, answer: {}, oops: {} },
    server: { ask: {}, joined: {} },
    session: `version: 1
states: [lobby, inside]
exchanges:
  joining: {at: lobby, steps: [{client: join, within: 2s}, {server: joined, within: 2s, enter: inside}]}
  ask: {in: inside, steps: [{server: ask}, {client: answer, within: 2s}]}
faults:
  idle: {when: {silence: 3s}, then: {close: 4408}}
  odd: {when: not-json, of: server, then: {send: oops}}`,
  });

  /** Dials again and again, and never says one thing. */
  function startClient(url: string, what: string): Disposable {
    let socket: WebSocket | undefined;
    let isOver = false;
    const say = (type: string): void => {
      if (what !== type) socket?.send(JSON.stringify({ type }));
    };
    const dial = (): void => {
      if (isOver) return;
      socket = new WebSocket(url);
      socket.on('open', () => say('join'));
      socket.on('message', (data: Buffer) => {
        const text = data.toString();
        if (!text.endsWith('}')) say('oops');
        if (text.includes('"ask"')) say('answer');
      });
      socket.on('error', () => undefined);
      socket.on('close', () => setTimeout(dial, 10));
    };
    dial();
    return {
      [Symbol.dispose]: () => {
        isOver = true;
        socket?.terminate();
      },
    };
  }

  test.each([
    ['nothing', []],
    ['answer', ['fail t/ask/answer', 'warn t/ask/answer~within']],
    ['oops', ['fail t/faults/odd/not-json']],
  ])('and that lacks %s', async (what, want) => {
    let client: Disposable | undefined;
    const report = await runConformance(
      contract,
      { ...DEFAULT_TARGET, subject: 'client', timeScale: SCALE },
      { listening: (url) => void (client = startClient(url, what)) },
    );
    client?.[Symbol.dispose]();
    const bad = report.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    expect(bad.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual(want);
  });
});
