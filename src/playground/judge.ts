import type { Channel, Contract, Side } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';
import {
  createSession,
  type Finding,
  type FrameInput,
  type Observation,
  type Outcome,
  type SessionApi,
} from '../session/index.ts';

/** What a judge is made of. */
export interface JudgeOptions {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly features: readonly string[];
  /** Control frames are not seen: nothing is said of steps that are made of them. */
  readonly blind: boolean;
  /** Is told what became certain while nothing happened. */
  readonly late: (findings: readonly Finding[]) => void;
}

/** Holds one socket against the document as it goes on: a session with the clock of the page. */
export class Judge {
  readonly session: SessionApi;
  readonly #late: JudgeOptions['late'];
  readonly #unseen: ReadonlySet<string>;
  readonly #started: number = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  constructor({ contract, channel, features, blind, late }: JudgeOptions) {
    this.session = createSession({ contract, channel, features, epoch: Date.now() });
    this.#late = late;
    const steps = channel.session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
    const controls = steps.filter(
      ({ act }) => blind && act.kind === 'message' && act.messages.some((name) => name.startsWith('$')),
    );
    this.#unseen = new Set(controls.map((step) => `${channel.name}/${step.path}`));
  }

  /** Milliseconds since the socket was dialled. */
  now(): number {
    return performance.now() - this.#started;
  }

  opened(): void {
    this.#watch(this.session.open(this.now()));
  }

  frame(input: FrameInput): Observation {
    return this.#watch(this.session.frame(input, this.now()));
  }

  closed(by: Side, code: number | null): Observation {
    return this.#watch(this.session.close(by, code, this.now()));
  }

  /** The last word on the socket. */
  end(): Outcome {
    this.#over = true;
    clearTimeout(this.#timer);
    const outcome = this.session.end(this.now());
    return { ...outcome, findings: this.#seen(outcome.findings) };
  }

  #watch(observation: Observation): Observation {
    this.#arm();
    return { ...observation, findings: this.#seen(observation.findings) };
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const next = this.session.nextDeadline();
    if (next === undefined || this.#over) return;
    this.#timer = setTimeout(
      () => {
        const { findings } = this.session.tick(this.now());
        const seen = this.#seen(findings);
        if (seen.length > 0) this.#late(seen);
        this.#arm();
      },
      Math.min(60_000, Math.max(1, next - this.now() + 1)),
    );
  }

  #seen(findings: readonly Finding[]): readonly Finding[] {
    return findings.filter(({ id }) => !this.#unseen.has(id.split('~')[0] ?? id));
  }
}
