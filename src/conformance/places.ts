import type { Channel, Element, Exchange, Reaction, Side, Step } from '../contract/index.ts';
import { duration } from '../promises/index.ts';

/** So many places are told. */
const MOST_PLACES = 3;

/** Which steps or reactions of a side are meant, and what to call what it does there. */
interface Sought<Place> {
  readonly from: Side;
  readonly isIt: (place: Place) => boolean;
  readonly name: string;
}

/** Where the document has what is sought: what it begins, what it comes after, or what it stands for that did not come. */
export function placesOf({ session }: Channel, { from, isIt, name }: Sought<Step>): string | undefined {
  const places = session.exchanges.flatMap((exchange) => {
    const placed = [...placedIn(exchange.steps, BEGINS), ...placedIn(exchange.abort, undefined)];
    return placed
      .filter(({ step }) => step.side === from && isIt(step))
      .map(({ after }) => placeIn(exchange, after));
  });
  if (places.length === 0) return undefined;
  return `${name} ${[...new Set(places)].slice(0, MOST_PLACES).join(', or ')}`;
}

/** Of which faults it is the reaction. */
export function reactionsOf(
  { session }: Channel,
  { from, isIt, name }: Sought<Reaction>,
): string | undefined {
  const faults = session.faults.filter(({ of, then }) => of !== from && then.some(isIt));
  if (faults.length === 0) return undefined;
  const names = faults.slice(0, MOST_PLACES).map(({ id }) => `\`${id}\``);
  return `${name} is the reaction of ${names.join(' or ')}`;
}

/** Stands for what is before the first step. */
const BEGINS = Symbol('the beginning');

/** The label of the step before, or a step that was not there in time; undefined: more than one may be. */
type After = string | Step | typeof BEGINS | undefined;

/** Every step with what comes before it. */
function* placedIn(elements: readonly Element[], before: After): Generator<{ step: Step; after: After }> {
  let after = before;
  for (const element of elements) {
    if (element.kind === 'step') {
      yield { step: element, after };
      yield* placedIn(element.else, element);
      after = element.label;
    } else if (element.kind === 'all') {
      for (const step of element.steps) yield { step, after };
      after = undefined;
    } else {
      for (const { steps } of element.branches) yield* placedIn(steps, after);
      after = undefined;
    }
  }
}

function placeIn({ id, at, in: states }: Exchange, after: After): string {
  if (after === undefined) return `has its place later in \`${id}\``;
  if (typeof after === 'object') return `is due where ${missing(after)} in \`${id}\``;
  if (after !== BEGINS) return `comes after \`${after}\` in \`${id}\``;
  if (at !== undefined) return `comes once, when the state \`${at}\` begins`;
  if (states === undefined) return `begins \`${id}\``;
  return `begins \`${id}\` in ${states.map((state) => `\`${state}\``).join(' or ')}`;
}

function missing({ act, label, within }: Step): string {
  const what = act.kind === 'close' ? 'the close' : `\`${label}\``;
  return `${what} does not come${within === undefined ? '' : ` within ${duration(within)}`}`;
}
