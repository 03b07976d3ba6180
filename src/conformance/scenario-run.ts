import type { Level, Side } from '../contract/index.ts';
import type { Scenario } from '../promises/index.ts';
import type { FindingVerdict, Outcome } from '../session/index.ts';
import type { CoverageCounts } from './coverage.ts';
import type { FrameEvent, SocketReport } from './report.ts';

/** How bad it is not to do what is of a level. */
export const VERDICT: Readonly<Record<Level, FindingVerdict>> = { MUST: 'fail', SHOULD: 'warn', MAY: 'note' };

/** Where in a scenario something was seen. */
export type Phase =
  /** On the way to the scenario's state. */
  | 'route'
  /** What the scenario is about. */
  | 'act'
  /** After a mistake: does the session go on? */
  | 'alive';

/** A finding against the subject, in one scenario. */
export interface Seen {
  /** Check id; a fault's has the provocation in it. */
  readonly id: string;
  readonly verdict: FindingVerdict;
  readonly text: string;
  /** Milliseconds since the upgrade request. */
  readonly at: number;
  readonly frame?: number;
  /** The frame that shows it, for the quote. */
  readonly event?: FrameEvent;
  readonly phase: Phase;
}

/** Why a scenario says less than it might. */
export type Standing =
  | 'done'
  /** The target lacks a fixture; `reason` has the lines to paste. */
  | 'untestable'
  | 'not-applicable'
  | 'skipped'
  /** The subject could not be reached any more. */
  | 'unreachable'
  /** The state was not reached, the run was stopped, or the subject flooded the socket. */
  | 'cut';

/** How what the subject did lies to the message of ours that it may have crossed, ms. */
export interface Crossed {
  /** So long behind that message it came. */
  readonly after: number;
  /** So long before that message we had said nothing else. */
  readonly alone: number;
  /** How long what comes behind a message may have crossed it. */
  readonly window: number;
}

/** What breaks a promise if it is so each time: once, it may have crossed a message of ours, or have been about to come. */
export interface Suspicion {
  /** The check that it breaks then. */
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  /** Milliseconds since the upgrade request. */
  readonly at: number;
  /** It may have crossed a message of ours: it is tried again slowly. */
  readonly crossed?: Crossed;
  /** The frame that shows it; undefined: it is a close. */
  readonly frame?: number;
  readonly event?: FrameEvent;
  /** The finding in the place of which it is told then. */
  readonly instead?: string;
}

/** What one scenario showed. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly standing: Standing;
  readonly reason?: string;
  /** Milliseconds since the run's start. */
  readonly at: number;
  readonly durationMs: number;
  readonly sockets: readonly SocketReport[];
  readonly seen: readonly Seen[];
  /** Check ids that were kept. */
  readonly met: ReadonlySet<string>;
  /** Check ids that stay open, with the reason. */
  readonly unclear: ReadonlyMap<string, string>;
  /** The exchange that was used to see whether the session goes on. */
  readonly question?: string;
  /** Whether any frame of the subject came. */
  readonly heard: boolean;
  /** Our own side was late without meaning to: this machine was too busy. */
  readonly tardy: boolean;
  /** This process was held up meanwhile: what did not come in time may have been there. */
  readonly strained: boolean;
  /** For how long it was held up, ms. */
  readonly held: number;
  /** The socket went away without a close frame. */
  readonly lost: boolean;
  /** The subject closed with 1001 or 1012: it goes away, or restarts. */
  readonly left: boolean;
  /** The code or status with which the subject turned the socket away as one that has no place left. */
  readonly turnedAway?: number;
  /** In the order in which they arose. */
  readonly suspicions: readonly Suspicion[];
  /** When the last frame of ours was sent, on the run's clock. */
  readonly lastSent: number;
  readonly coverage: CoverageCounts;
  /** What the subject did where the document leaves it free, in plain words. */
  readonly observed: readonly string[];
  /** What our own side did wrong without meaning to: a bug of this tool. */
  readonly internal: readonly string[];
}

/** A finding of the runner's own. */
export interface Found {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  /** Milliseconds since the upgrade request. */
  readonly at: number;
}

/** What a scenario's sockets leave behind, in the making. */
export class Collected {
  readonly met: Set<string> = new Set<string>();
  readonly unclear: Map<string, string> = new Map<string, string>();
  readonly seen: Seen[] = [];
  readonly observed: string[] = [];
  question: string | undefined;
  /** When each phase began, ms since the upgrade request. */
  readonly phases: { phase: Phase; at: number }[] = [{ phase: 'route', at: 0 }];

  enter(phase: Phase, at: number): void {
    this.phases.push({ phase, at });
  }

  phaseAt(at: number): Phase {
    return this.phases.findLast((each) => each.at <= at)?.phase ?? 'route';
  }

  find(what: Found): void {
    const { id, text, at } = what;
    this.seen.push({ id, verdict: VERDICT[what.level], text, at, phase: this.phaseAt(at) });
  }

  /** Takes over a session's judgement of the subject; `rename` puts the provocation into a fault's id. */
  take(outcome: Outcome, by: { subject: Side; rename: (id: string) => string }): void {
    for (const id of outcome.met) this.met.add(by.rename(id));
    for (const { id, side, why } of outcome.inconclusive) {
      if (side === by.subject) this.unclear.set(by.rename(id), why);
    }
    for (const id of outcome.metInSome ?? []) {
      this.unclear.set(by.rename(id), 'what was seen can be read in more than one way');
    }
    for (const finding of outcome.findings) {
      if (finding.side !== by.subject) continue;
      const { verdict, text, at, frame } = finding;
      const id = by.rename(finding.id);
      this.seen.push({
        id,
        verdict,
        text,
        at,
        phase: this.phaseAt(at),
        ...(frame === undefined ? {} : { frame }),
      });
    }
  }
}
