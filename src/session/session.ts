import type { ConditionWord, Side } from '../contract/index.ts';
import { createReader } from '../validate/index.ts';
import type { Reading } from '../validate/index.ts';
import { absorb } from './absorb.ts';
import type { Debt, Draft, FrameInput, Move, Observation, SessionApi, SessionOptions } from './api.ts';
import { debtsOf, movesOf } from './choices.ts';
import { judgeClose } from './closing.ts';
import { showOnly } from './clusters.ts';
import { composePayload } from './compose.ts';
import { Core, Incoming } from './core.ts';
import type { Sighting } from './core.ts';
import { fireUntil, isQuiet, nextDeadline } from './deadlines.ts';
import { endSession } from './ending.ts';
import { shownOf } from './explanation.ts';
import type { Outcome } from './finding.ts';
import { Limits } from './limits.ts';
import { misread, refuse, refuseInvalid, reportSchema } from './mistakes.ts';
import { News } from './news.ts';
import { NO_BEATS, beatsIn } from './pacing.ts';
import { isPassedOver } from './passed.ts';
import { planOf } from './plan.ts';
import type { Program } from './program.ts';
import { provoke, react } from './provoke.ts';
import { leaveUnjudged } from './refusals.ts';
import { repair } from './repair.ts';
import { routeClean } from './route.ts';
import { beginAt } from './states.ts';
import type { Taken } from './take.ts';
import { allowUntold, judgeAcceptance, judgeRefusal, provokeUpgrade } from './upgrade.ts';
import { countInSeries, noteClocks } from './values.ts';
import { View } from './view.ts';

/** Begins to judge one socket of a channel. Pure: time comes in with every call. */
export function createSession(options: SessionOptions): SessionApi {
  return new Session(options);
}

const NOTHING: Observation = { findings: [], provoked: [] };

class Session implements SessionApi {
  private readonly core: Core;
  private readonly limits: Limits;
  private readonly news: News;
  private outcome: Outcome | undefined;

  constructor(options: SessionOptions) {
    const plan = planOf(options.channel, options.timeScale, options.grace);
    this.core = new Core(options, plan, createReader(options.contract, options.channel));
    this.limits = new Limits(this.core);
    this.news = new News(this.core.account);
  }

  get state(): string {
    return this.core.shownContext.state;
  }

  get entered(): number {
    return this.core.shownContext.entered;
  }

  cause(word: ConditionWord, at: number): Observation {
    if (this.core.phase === 'open') this.core.frames += 1;
    return this.observe(at, () => {
      provokeUpgrade(this.core, word, at);
    });
  }

  open(at: number): Observation {
    return this.observe(at, () => {
      const { core } = this;
      core.phase = 'open';
      const beats = beatsIn(core.plan, core.context.state, { beats: NO_BEATS, at });
      core.context = { ...core.context, entered: at, left: [], beats };
      judgeAcceptance(core, at);
      if (core.options.causes === false) allowUntold(core, at);
      beginAt(new View(core), core.context.state, at);
      this.limits.heard(undefined, at);
    });
  }

  refused(status: number, at: number): Observation {
    return this.observe(at, () => {
      this.core.phase = 'refused';
      judgeRefusal(this.core, status, at);
    });
  }

  frame(input: FrameInput, at: number): Observation {
    const { core } = this;
    const seen: Sighting = { side: input.from, at, frame: core.frames };
    core.frames += 1;
    if (core.phase === 'closed') return this.afterClose(input, seen);
    if (core.phase !== 'open') return NOTHING;
    this.advance(at);
    this.limits.heard(input.from, at);
    const control = input.opcode === 'ping' || input.opcode === 'pong' ? `$${input.opcode}` : undefined;
    if (control !== undefined) return this.control(control, input, seen);
    const unread = this.limits.any ? this.limits.farTooBig(input.from, input.data) : undefined;
    if (unread !== undefined) return this.unread(unread, at);
    const reading = core.reader.read(input.from, input.data, input.value);
    const said =
      core.plan.counts && 'message' in reading
        ? {
            message: reading.message.name,
            value: reading.value,
            invalid: reading.kind === 'invalid-message',
          }
        : undefined;
    if (said !== undefined) noteClocks(core, input.from, said);
    const observation = this.judge(reading, seen, input.data);
    if (said !== undefined) countInSeries(core, input.from, said);
    return observation;
  }

  close(side: Side, code: number | null, at: number): Observation {
    if (this.core.phase !== 'open') return NOTHING;
    return this.observe(at, () => {
      const { core } = this;
      judgeClose(core, { side, code: code ?? 1006, at });
      for (const instance of [...core.bag.values()]) core.bag.drop(instance);
      core.phase = 'closed';
      core.closedBy = side;
      core.undescribed = [];
      this.limits.stop();
    });
  }

  tick(at: number): Observation {
    return this.observe(at, () => undefined);
  }

  end(at: number): Outcome {
    if (this.outcome !== undefined) return this.outcome;
    if (this.core.phase === 'open') this.advance(at);
    this.outcome = endSession(this.core, at);
    return this.outcome;
  }

  nextDeadline(): number | undefined {
    return this.core.phase === 'open' ? nextDeadline(this.core, this.limits) : undefined;
  }

  mayDo(side: Side): readonly Move[] {
    return this.core.phase === 'open' ? movesOf(this.core, side, this.core.now) : [];
  }

  owes(side: Side): readonly Debt[] {
    return this.core.phase === 'open' ? debtsOf(this.core, side) : [];
  }

  isPassedOver(side: Side, message: string): boolean {
    return isPassedOver(this.core, side, message);
  }

  compose(move: Move, draft: Draft, at: number): unknown {
    return composePayload(this.core, move, { message: draft.message, payload: draft.payload, at });
  }

  private afterClose(input: FrameInput, seen: Sighting): Observation {
    const { core } = this;
    const isData = input.opcode !== 'ping' && input.opcode !== 'pong';
    if (core.closedBy !== seen.side || !isData) return NOTHING;
    const text = `the ${seen.side} sent data after its close frame`;
    new View(core).report(
      { path: 'close', level: 'MUST', side: seen.side, frame: seen.frame, text },
      seen.at,
    );
    return this.observed(undefined);
  }

  private unread(program: Program, at: number): Observation {
    provoke(new View(this.core), program, { word: 'size', at, first: undefined });
    return this.observed(undefined);
  }

  private control(name: string, input: FrameInput, seen: Sighting): Observation {
    if (!this.core.plan.controls.has(name)) return this.observed(undefined);
    const value = typeof input.data === 'string' ? input.data : hex(input.data);
    const routed = routeClean(this.core, new Incoming(seen, { message: { name }, value }));
    return this.observed(undefined, routed);
  }

  private judge(reading: Reading, seen: Sighting, data: string | Uint8Array): Observation {
    const tooBig = this.limits.any ? this.limits.tooBig(seen.side, data) : undefined;
    if (reading.kind !== 'message' && reading.kind !== 'invalid-message') {
      if (tooBig === undefined) misread(this.core, reading, seen);
      else provoke(new View(this.core), tooBig, { word: 'size', at: seen.at, first: undefined });
      return this.observed(reading);
    }
    const { message, value } = reading;
    if (this.limits.any) this.limits.answered(seen.side, message.name);
    const limit = this.limits.any ? this.limits.rate(seen.side, message.name, seen.at) : undefined;
    const invalid = reading.kind === 'invalid-message';
    const incoming = new Incoming(seen, reading, invalid);
    if (tooBig !== undefined) {
      refuse(this.core, incoming, { program: tooBig, word: 'size' });
      return this.observed(reading);
    }
    if (
      reading.kind === 'invalid-message' &&
      this.core.plan.faultFor('invalid-message', seen.side, message.name)
    ) {
      refuseInvalid(this.core, incoming, reading.errors);
      return this.observed(reading);
    }
    if (limit?.kind === 'over' && !incoming.invalid) {
      refuse(this.core, incoming, { program: limit.program, word: 'rate' });
      return this.observed(reading);
    }
    const maybe = limit?.kind === 'maybe' && !incoming.invalid ? limit : undefined;
    if (maybe !== undefined && leaveUnjudged(this.core, incoming, maybe)) return this.observed(reading);
    const routed = routeClean(this.core, incoming, maybe?.program);
    if (routed !== undefined) {
      if (incoming.invalid)
        react(new View(this.core), { ...seen, word: 'invalid-message', message: message.name, value });
      return this.observed(reading, routed);
    }
    if (reading.kind === 'invalid-message') {
      if (absorb(this.core, incoming) !== undefined) return this.observed(reading);
      reportSchema(new View(this.core), incoming, reading.errors);
      react(new View(this.core), { ...seen, word: 'invalid-message', message: message.name, value });
      return this.observed(reading);
    }
    if (absorb(this.core, incoming) !== undefined) return this.observed(reading);
    showOnly(this.core);
    return this.observed(reading, repair(this.core, incoming).took);
  }

  /** Fires what is due, acts, and says what is new. */
  private observe(at: number, act: () => void): Observation {
    this.advance(at);
    act();
    return this.observed(undefined);
  }

  private advance(at: number): void {
    if (!(at > -Infinity)) throw new RangeError(`a time in milliseconds is due, and not ${String(at)}`);
    const { core } = this;
    core.now = Math.max(core.now, at);
    if (core.phase !== 'open' || isQuiet(core, this.limits, at)) return;
    fireUntil(core, this.limits, at);
  }

  private observed(reading: Reading | undefined, taken?: Partial<Taken>): Observation {
    const findings = this.news.take();
    const entered = this.newState();
    const provoked = this.newlyProvoked();
    // One literal: members that are added later would make objects of many kinds, and slow whoever reads them.
    return { reading, taken: takenBy(taken), findings, provoked, entered };
  }

  private lastState: string | undefined;

  private newState(): string | undefined {
    const { core } = this;
    if (core.phase !== 'open' || core.shownContext.state === this.lastState) return undefined;
    this.lastState = core.shownContext.state;
    return this.lastState;
  }

  /** What was provoked in the explanation that is shown. */
  private newlyProvoked(): Observation['provoked'] {
    const { core } = this;
    const { provoked } = core;
    if (provoked.length === 0) return NOTHING.provoked;
    core.provoked = [];
    const shown = core.clusters.flatMap((cluster) => shownOf(cluster.alternatives) ?? []);
    return provoked.flatMap(({ program, id, word }) => {
      const isShown = core.bag.find(program, id) !== undefined || shown.some(({ own }) => own.has(id));
      const { fault } = program;
      return isShown && fault !== undefined && word !== undefined ? [{ fault, word, instance: id }] : [];
    });
  }
}

function takenBy(taken: Partial<Taken> | undefined): Observation['taken'] {
  const step = taken?.position?.step;
  const instance = taken?.instance;
  if (step === undefined || instance === undefined) return undefined;
  return {
    instance: instance.id,
    step,
    exchange: instance.program.exchange,
    began: taken?.began ?? false,
  };
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
