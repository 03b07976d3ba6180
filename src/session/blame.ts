import type { Level } from '../contract/index.ts';
import type { Incoming } from './core.ts';
import type { Instance } from './instance.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import type { View } from './view.ts';

/** A finding about a frame at a position. */
interface AtPosition {
  readonly incoming: Incoming;
  readonly aspect: string;
  readonly text: string;
  readonly program: Program;
  readonly level?: Level;
  readonly instance?: Instance;
}

/** Reports a frame at the position where it was due, with an aspect of its id. */
export function reportAt(view: View, position: Position, what: AtPosition): void {
  const { incoming, program, text, instance } = what;
  const report = {
    path: `${position.step.path}${what.aspect}`,
    level: what.level ?? position.step.level,
    side: incoming.side,
    frame: incoming.frame,
    program,
    text,
  };
  view.report(instance === undefined ? report : { ...report, instance }, incoming.at);
}

/** Reports a frame that nothing takes now; a message that only unclaimed features send is legal. */
export function reportUnexpected(
  view: View,
  incoming: Incoming,
  what: { text: string; instance?: Instance },
): void {
  const first = view.core.plan.firstSending(incoming.side, incoming.message);
  const level = first.step?.level ?? first.fault?.level ?? 'MUST';
  const report = {
    path: `frames/unexpected/${incoming.message}`,
    level,
    side: incoming.side,
    frame: incoming.frame,
    text: what.text,
  };
  const feature = first.exchange?.feature ?? first.fault?.feature;
  if (!view.core.claims(feature)) return;
  view.report(what.instance === undefined ? report : { ...report, instance: what.instance }, incoming.at);
}
