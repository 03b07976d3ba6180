import type { Channel, Side } from '../contract/index.ts';
import { createSession } from '../session/index.ts';
import type { Finding, FrameInput, Observation, SessionApi } from '../session/index.ts';
import type { JudgeOptions } from './options.ts';

/** One socket as the document judges it: both sides of it. Times are the monitor's. */
export class Judged {
  readonly #session: SessionApi;
  readonly #start: number;
  readonly #find: (finding: Finding) => void;
  /** Findings that were told, by what tells them apart. */
  readonly #told = new Set<string>();

  constructor(
    options: JudgeOptions,
    channel: Channel,
    how: { start: number; epoch: number; find: (finding: Finding) => void },
  ) {
    const { contract, features = [], timeScale = 1 } = options;
    // Whether a credential was good is between the two whose traffic this is.
    const more = { epoch: how.epoch, causes: false };
    this.#session = createSession({ contract, channel, features, timeScale, ...more });
    this.#start = how.start;
    this.#find = how.find;
  }

  open(at: number): void {
    this.#tell(this.#session.open(at - this.#start));
  }

  refused(status: number, at: number): void {
    this.#tell(this.#session.refused(status, at - this.#start));
  }

  frame(input: FrameInput, at: number): Observation {
    const observation = this.#session.frame(input, at - this.#start);
    this.#tell(observation);
    return observation;
  }

  close(side: Side, code: number | null, at: number): void {
    this.#tell(this.#session.close(side, code, at - this.#start));
  }

  /** Tells what is overdue by now. */
  tick(at: number): void {
    const now = at - this.#start;
    if ((this.#session.nextDeadline() ?? Infinity) < now) this.#tell(this.#session.tick(now));
  }

  /** Nothing follows: what is only certain now is told. */
  end(at: number): void {
    for (const finding of this.#session.end(at - this.#start).findings) this.#report(finding);
  }

  #tell({ findings }: Observation): void {
    for (const finding of findings) this.#report(finding);
  }

  #report(finding: Finding): void {
    const key = `${finding.side} ${finding.id} ${String(finding.frame)} ${String(finding.at)}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#find(finding);
  }
}
