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

/** Whether the name is that of a control frame of the WebSocket protocol, which is no message of the document. */
export function isControl(name: string): boolean {
  return name === '$ping' || name === '$pong';
}
