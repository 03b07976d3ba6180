import type { Message, Side } from '../../contract/index.ts';
import type { Operation } from '../operation.ts';
import type { Resolver } from '../resolver.ts';
import type { Findings, Place } from '../source.ts';

/** What the parts of an `x-session` are compiled against. */
export interface SessionScope {
  readonly findings: Findings;
  readonly resolver: Resolver;
  readonly channel: Place;
  readonly messages: readonly Message[];
  readonly operations: readonly Operation[];
  readonly application: Side;
}

/** The message of a name; a diagnostic with the nearest name where there is none. Control frames are no messages. */
export function isControl(name: string): boolean {
  return name === '$ping' || name === '$pong';
}
