import type { Channel, Element, Exchange, Side, Step } from '../contract/index.ts';
import type { Choices, Play } from './play.ts';
import { begins, mayChoose, oneOfName, playOf } from './play.ts';

/**
 * The best way into a state: the plays that lead there, none for the first state. Undefined where only the subject
 * decides to go there. The best way hangs least on the subject's own will; of those the shortest.
 */
export function routeTo(channel: Channel, state: string, us: Side): Play[] | undefined {
  const way = wayTo(channel, state, us);
  return way && [...way.plays];
}

function wayTo(channel: Channel, state: string, us: Side): Way | undefined {
  const known = new Set<string>();
  const ways: Way[] = [{ to: channel.session.states[0] ?? '', whims: 0, plays: [] }];
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const { to, whims, plays } = way;
    if (to === state) return way;
    if (known.has(to)) continue;
    known.add(to);
    for (const exit of exits(channel, to, us)) {
      ways.push({ to: exit.enter, whims: whims + exit.whims, plays: [...plays, exit.play] });
    }
    ways.sort((a, b) => a.whims - b.whims || a.plays.length - b.plays.length);
  }
  return undefined;
}

/** The state from which an exchange may begin and whose way is the surest. */
export function stateFor(channel: Channel, exchange: Exchange, us: Side): string | undefined {
  return surestState(channel, us, (state) => belongsTo(exchange, state));
}

/** Of the states that fit and can be reached the one that hangs least on the subject's will; the document's first of those. */
export function surestState(
  channel: Channel,
  us: Side,
  fits: (state: string) => boolean,
): string | undefined {
  let surest: Way | undefined;
  for (const state of channel.session.states.filter(fits)) {
    const way = wayTo(channel, state, us);
    if (way !== undefined && way.whims < (surest?.whims ?? Infinity)) surest = way;
  }
  return surest?.to;
}

/** Whether the exchange may begin, or begins by itself, in a state. */
export function belongsTo(exchange: Exchange, state: string): boolean {
  if (exchange.at !== undefined) return exchange.at === state;
  return exchange.in === undefined || exchange.in.includes(state);
}

interface Exit {
  readonly enter: string;
  /** How often the subject must decide for this way: a step that it may leave out, a branch that is not its first. */
  readonly whims: number;
  readonly play: Play;
}

interface Way extends Pick<Exit, 'whims'> {
  readonly to: string;
  readonly plays: readonly Play[];
}

function exits(channel: Channel, from: string, us: Side): Exit[] {
  const result: Exit[] = [];
  for (const exchange of channel.session.exchanges) {
    const ours = exchange.at !== undefined || begins(exchange, us);
    if (!belongsTo(exchange, from) || !ours || exchange.feature !== undefined) continue;
    for (const { step, whims } of entering(exchange.steps, us)) {
      result.push({
        enter: step.enter,
        whims: whims + Number(step.side !== us && step.min === 0),
        play: playOf(exchange, us, { branches: towards(exchange.steps, step.path, us) }),
      });
    }
  }
  return result;
}

interface Entering {
  readonly step: Step & { readonly enter: string };
  /** Branches of the subject's on the way that are not its first. */
  readonly whims: number;
}

function* entering(elements: readonly Element[], us: Side, whims = 0): Generator<Entering> {
  for (const element of elements) {
    if (element.kind === 'step') {
      const { enter } = element;
      if (enter !== undefined) yield { step: { ...element, enter }, whims };
    } else if (element.kind === 'all') {
      yield* entering(element.steps, us, whims);
    } else {
      for (const [place, branch] of element.branches.entries()) {
        const whim = place > 0 && !mayChoose(element, branch, us);
        yield* entering(branch.steps, us, whims + Number(whim));
      }
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
    if (mayChoose(element, branch, us)) chosen[oneOfName(element)] = branch.id;
    return true;
  };
  visit(elements);
  return chosen;
}
