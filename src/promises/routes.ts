import type { Channel, Element, Exchange, Side, Step } from '../contract/index.ts';
import type { Choices, Play } from './play.ts';
import { begins, oneOfName, ownerOf, playOf } from './play.ts';

/**
 * The shortest way into a state: the plays that lead there, none for the first state. Undefined where only the subject
 * decides to go there. Ways that need nothing of the subject's own will are preferred.
 */
export function routeTo(channel: Channel, state: string, us: Side): Play[] | undefined {
  const first = channel.session.states[0] ?? '';
  const known = new Map<string, Play[]>([[first, []]]);
  const queue = [first];
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    const way = known.get(from) ?? [];
    if (from === state) return way;
    for (const { enter, play } of exits(channel, from, us)) {
      if (known.has(enter)) continue;
      known.set(enter, [...way, play]);
      queue.push(enter);
    }
  }
  return undefined;
}

/** The first state, in the order of the document, from which an exchange may begin and that can be reached. */
export function stateFor(channel: Channel, exchange: Exchange, us: Side): string | undefined {
  const states = exchange.at === undefined ? (exchange.in ?? channel.session.states) : [exchange.at];
  return channel.session.states.find((state) => states.includes(state) && routeTo(channel, state, us));
}

/** Whether the exchange may begin, or begins by itself, in a state. */
export function belongsTo(exchange: Exchange, state: string): boolean {
  if (exchange.at !== undefined) return exchange.at === state;
  return exchange.in === undefined || exchange.in.includes(state);
}

interface Exit {
  readonly enter: string;
  /** The subject may leave the step out. */
  readonly wilful: boolean;
  readonly play: Play;
}

function exits(channel: Channel, from: string, us: Side): Exit[] {
  const result: Exit[] = [];
  for (const exchange of channel.session.exchanges) {
    const ours = exchange.at !== undefined || begins(exchange, us);
    if (!belongsTo(exchange, from) || !ours || exchange.feature !== undefined) continue;
    for (const step of entering(exchange.steps)) {
      result.push({
        enter: step.enter,
        wilful: step.side !== us && step.min === 0,
        play: playOf(exchange, us, { branches: towards(exchange.steps, step.path, us) }),
      });
    }
  }
  return result.sort((a, b) => Number(a.wilful) - Number(b.wilful));
}

function* entering(elements: readonly Element[]): Generator<Step & { readonly enter: string }> {
  for (const element of elements) {
    if (element.kind === 'step') {
      const { enter } = element;
      if (enter !== undefined) yield { ...element, enter };
    } else if (element.kind === 'all') {
      yield* entering(element.steps);
    } else {
      for (const branch of element.branches) yield* entering(branch.steps);
    }
  }
}

/** The branches of ours on the way to a step. */
export function towards(
  elements: readonly Element[],
  path: string,
  us: Side,
): NonNullable<Choices['branches']> {
  const chosen: Record<string, string> = {};
  const visit = (inside: readonly Element[]): boolean => inside.some((element) => leadsTo(element));
  const leadsTo = (element: Element): boolean => {
    if (element.kind === 'step') return element.path === path || visit(element.else);
    if (element.kind === 'all') return element.steps.some((step) => step.path === path);
    const branch = element.branches.find((candidate) => visit(candidate.steps));
    if (branch === undefined) return false;
    if (ownerOf(element) === us) chosen[oneOfName(element)] = branch.id;
    return true;
  };
  visit(elements);
  return chosen;
}
