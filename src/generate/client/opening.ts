import { stepsOf } from '../../contract/index.ts';
import { draftType } from './calls.ts';
import { exchangesOf, isKnown } from './facts.ts';
import type { Facts } from './facts.ts';

/** A message that a client sends by itself when a state is entered. */
export interface OpeningMessage {
  readonly name: string;
  readonly type: string;
  /** The caller must say what is in it. */
  readonly required: boolean;
  readonly about: string | undefined;
}

/** What a client sends by itself, by the exchanges that begin with a state. */
export function openingOf(facts: Facts): readonly OpeningMessage[] {
  const found = new Map<string, OpeningMessage>();
  for (const exchange of exchangesOf(facts)) {
    if (exchange.at === undefined) continue;
    const [first] = stepsOf(exchange.steps);
    if (first?.side !== 'client') continue;
    for (const step of stepsOf(exchange.steps)) {
      if (step.side !== 'client' || step.act.kind !== 'message') continue;
      for (const name of step.act.messages) {
        const message = facts.messages.get(name);
        if (message === undefined || found.has(name)) continue;
        const at = { step, message, key: true };
        const required = step.min > 0 && step.act.messages.length === 1 && !isKnown(facts, exchange, at);
        found.set(name, { name, type: draftType(facts, exchange, at), required, about: message.summary });
      }
    }
  }
  return [...found.values()];
}
