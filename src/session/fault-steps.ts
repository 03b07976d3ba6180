import { otherSide } from '../contract/index.ts';
import type { Act, Element, Fault, Reaction, Step, With } from '../contract/index.ts';

/**
 * The reactions of a fault as the steps of an implicit exchange (semantics, section 2): a `oneOf` of them, each step
 * with the fault's `within`. `http` happens before the session and `ignore` is no step, so neither appears here.
 */
export function faultElements(fault: Fault): Element[] {
  const branches = fault.then
    .map((reaction, index) => ({ id: String(index), steps: stepsOfReaction(fault, reaction) }))
    .filter((branch) => branch.steps.length > 0);
  if (branches.length === 0) return [];
  const [only, ...others] = branches;
  if (only !== undefined && others.length === 0) return only.steps;
  return [{ kind: 'oneOf', branches, location: fault.location }];
}

function stepsOfReaction(fault: Fault, reaction: Reaction): Step[] {
  switch (reaction.kind) {
    case 'http':
    case 'ignore':
      return [];
    case 'close':
      return [reactionStep(fault, { kind: 'close', codes: reaction.codes }, [])];
    case 'send': {
      const send = reactionStep(fault, { kind: 'message', messages: reaction.messages }, reaction.with);
      const close = reaction.close;
      return close === null ? [send] : [send, reactionStep(fault, { kind: 'close', codes: close }, [])];
    }
  }
}

function reactionStep(fault: Fault, act: Act, values: readonly With[]): Step {
  return {
    kind: 'step',
    path: `faults/${fault.id}`,
    label: fault.id,
    side: otherSide(fault.of),
    act,
    min: 1,
    max: 1,
    within: fault.within,
    with: values,
    level: fault.level,
    boundIsProtocol: false,
    else: [],
    location: fault.location,
  };
}
