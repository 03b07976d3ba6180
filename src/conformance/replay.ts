import { goesAway } from './ending.ts';
import type { Channel, Contract, Side } from '../contract/index.ts';
import type { Scenario } from '../promises/index.ts';
import type { RecordedEvent, RecordedFrame, Recording } from '../recording/index.ts';
import { frameData } from '../recording/index.ts';
import { createSession } from '../session/index.ts';
import type { Observation, SessionApi } from '../session/index.ts';
import { CoverageCounts } from './coverage.ts';
import { withEvidence } from './finish.ts';
import { Collected } from './scenario-run.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { Transcript } from './transcript.ts';
import type { SeenFrame } from './transcript.ts';

/** What a recorded socket is judged by. */
export interface Judged {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly subject: Side;
  readonly features: readonly string[];
  readonly timeScale: number;
}

/** Lets a session see one socket of a recording, event by event. */
export function replay(judged: Judged, recording: Recording, socket: number): ScenarioRun {
  const events = recording.events.filter((event) => event.socket === socket);
  const player = new Replay(judged, recording, events);
  for (const event of events) player.see(event);
  return player.finish(socket);
}

/** What is said of a frame that the session was told in another way. */
const NOTHING: Observation = { findings: [], provoked: [] };

class Replay {
  readonly #judged: Judged;
  readonly #session: SessionApi;
  /** A recording is redacted already. */
  readonly #transcript = new Transcript(String);
  readonly #coverage = new CoverageCounts();
  /** When this socket's upgrade request was sent, ms since the recording's start; its own times count from there. */
  readonly #start: number;
  #last: number;
  #open = false;
  /** The client's next message carries a credential that is not good: it was told as a cause, and is no step. */
  #isRefused = false;
  #heard = false;
  #lost = false;
  #left = false;

  constructor(judged: Judged, recording: Recording, events: readonly RecordedEvent[]) {
    this.#judged = judged;
    this.#start = events[0]?.t ?? 0;
    this.#last = this.#start;
    const { contract, channel, features, timeScale } = judged;
    const epoch = Date.parse(recording.header.started);
    const url = events.find((event) => event.event === 'upgrade')?.url ?? '';
    const path = URL.canParse(url) ? new URL(url).pathname : '';
    this.#session = createSession({
      ...{ contract, channel, features, timeScale, path },
      epoch: epoch + this.#start,
      // Whoever records what was wrong with a request records it each time.
      causes: recording.events.some(({ event }) => event === 'cause'),
    });
  }

  see(event: RecordedEvent): void {
    const at = event.t - this.#start;
    this.#last = event.t;
    switch (event.event) {
      case 'upgrade':
        this.#transcript.upgrade({ url: event.url, headers: event.headers });
        return;
      case 'cause':
        this.#tell(this.#session.cause(event.when, at), 'client');
        this.#isRefused = this.#open;
        return;
      case 'open':
        this.#opened(at, event.protocol);
        return;
      case 'refused':
        this.#transcript.refused(at, event.status, event.body ?? '');
        this.#tell(this.#session.refused(event.status, at), 'server');
        return;
      case 'frame':
        this.#frame(event, at);
        return;
      case 'close':
        this.#closed(event, at);
        return;
      case 'end':
    }
  }

  finish(socket: number): ScenarioRun {
    const { subject } = this.#judged;
    const collected = new Collected();
    const outcome = this.#session.end(this.#last - this.#start);
    this.#coverage.closes(this.#judged.channel, outcome.met);
    collected.take(outcome, { subject, rename: (id) => id });
    const seen = collected.seen.map((each) => withEvidence(each, this.#transcript));
    return {
      scenario: scenarioFor(socket),
      standing: 'done',
      at: this.#start,
      durationMs: this.#last - this.#start,
      sockets: [{ at: this.#start, events: this.#transcript.finish(seen) }],
      seen,
      met: collected.met,
      unclear: collected.unclear,
      suspicions: [],
      heard: this.#heard,
      tardy: false,
      strained: false,
      held: 0,
      lost: this.#lost,
      left: this.#left,
      lastSent: this.#last,
      coverage: this.#coverage,
      observed: [],
      internal: [],
    };
  }

  #opened(at: number, protocol = ''): void {
    this.#open = true;
    this.#transcript.open(at, protocol);
    this.#tell(this.#session.open(at), this.#judged.subject);
  }

  #frame(event: RecordedFrame, at: number): void {
    // Whoever recorded from the middle did not see the opening.
    if (!this.#open) this.#opened(at);
    const data = frameData(event);
    const plain = typeof data === 'string' ? 'text' : 'binary';
    const input: SeenFrame = { at, from: event.from, data, opcode: event.opcode ?? plain };
    const isRefused = this.#isRefused && event.from === 'client' && event.opcode === undefined;
    if (isRefused) this.#isRefused = false;
    const observation = isRefused ? NOTHING : this.#session.frame(input, at);
    this.#transcript.frame(input, observation);
    this.#heard ||= event.from === this.#judged.subject && event.opcode === undefined;
    this.#tell(observation, event.from);
  }

  #closed({ from, code, reason }: Extract<RecordedEvent, { event: 'close' }>, at: number): void {
    this.#transcript.close(at, { from, code, reason, ours: false });
    this.#tell(this.#session.close(from, code, at), from);
    const theirs = from === this.#judged.subject;
    this.#lost ||= theirs && code === null;
    this.#left ||= theirs && goesAway(code);
  }

  #tell(observation: Observation, from: Side): void {
    this.#coverage.observe(observation, from);
  }
}

function scenarioFor(socket: number): Scenario {
  const id = `recording/${String(socket)}`;
  const act = { kind: 'plays', plays: [] } as const;
  return { id, family: 'exchange', summary: `Socket ${String(socket)} of the recording.`, route: [], act };
}
