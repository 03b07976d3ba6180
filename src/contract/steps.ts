import type { Side } from './contract.ts';
import type { Element, Exchange, Step } from './exchange.ts';

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

/** Whether the step is the sending of this message. */
export function sends(step: Step, message: string): boolean {
  return step.act.kind === 'message' && step.act.messages.includes(message);
}
