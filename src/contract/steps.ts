import type { Level, Side } from './contract.ts';
import type { Branch, Element, Exchange, Step } from './exchange.ts';

/** The other end of the socket. */
export function otherSide(side: Side): Side {
  return side === 'client' ? 'server' : 'client';
}

/** Every step of the elements, in document order, those of `else`s included. */
export function* stepsOf(elements: readonly Element[]): Generator<Step> {
  for (const element of elements) {
    if (element.kind === 'step') {
      yield element;
      yield* stepsOf(element.else);
    } else if (element.kind === 'all') {
      yield* stepsOf(element.steps);
    } else {
      for (const branch of element.branches) yield* stepsOf(branch.steps);
    }
  }
}

/** Every step of an exchange, its `abort` last. */
export function* allStepsOf(exchange: Exchange): Generator<Step> {
  yield* stepsOf(exchange.steps);
  yield* stepsOf(exchange.abort);
}

/** Every branch of the elements, before those inside it; those of `else`s included. */
export function* branchesOf(elements: readonly Element[]): Generator<Branch> {
  for (const element of elements) {
    if (element.kind === 'step') yield* branchesOf(element.else);
    if (element.kind !== 'oneOf') continue;
    for (const branch of element.branches) {
      yield branch;
      yield* branchesOf(branch.steps);
    }
  }
}

/** Level of a step's `~within`: SHOULD at most, unless the bound is protocol (semantics, section 9). */
export function lateLevel({ level, boundIsProtocol }: Pick<Step, 'level' | 'boundIsProtocol'>): Level {
  return level === 'MUST' && !boundIsProtocol ? 'SHOULD' : level;
}

/** Whether the step is the sending of this message. */
export function sends(step: Step, message: string): boolean {
  return step.act.kind === 'message' && step.act.messages.includes(message);
}
