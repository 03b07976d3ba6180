import type { Channel, Element, Exchange, Step } from '../../contract/index.ts';

/** A step of an exchange, and where in its course it stands. */
export interface Place {
  readonly step: Step;
  /** States in which it may come, as far as the exchange itself tells. */
  readonly states: readonly string[];
  /** The steps that may stand right before it. */
  readonly before: readonly Step[];
  /** The exchange may begin with it. */
  readonly begins: boolean;
}

/** What has happened when an element is reached. */
type Entry = Omit<Place, 'step'>;

const courses = new WeakMap<Exchange, readonly Place[]>();

/** Every step of an exchange in document order, those of `else` and `abort` too. */
export function courseOf(channel: Channel, exchange: Exchange): readonly Place[] {
  const known = courses.get(exchange);
  if (known) return known;
  const states = exchange.at === undefined ? (exchange.in ?? channel.session.states) : [exchange.at];
  const places: Place[] = [];
  walk(exchange.steps, { states, before: [], begins: true }, places);
  const anywhere = {
    states: union(places.map((place) => place.states)),
    before: places.map((place) => place.step),
    begins: false,
  };
  walk(exchange.abort, anywhere, places);
  courses.set(exchange, places);
  return places;
}

function walk(elements: readonly Element[], entry: Entry, places: Place[]): Entry {
  return elements.reduce((now, element) => {
    if (element.kind === 'step') return take(element, now, places);
    if (element.kind === 'oneOf') {
      return merged(element.branches.map((branch) => walk(branch.steps, now, places)));
    }
    return merged(element.steps.map((step) => take(step, now, places)));
  }, entry);
}

function take(step: Step, entry: Entry, places: Place[]): Entry {
  places.push({ step, ...entry });
  walk(step.else, { ...entry, begins: false }, places);
  const taken = {
    states: step.enter === undefined ? entry.states : [step.enter],
    before: [step],
    begins: false,
  };
  return step.min === 0 ? merged([entry, taken]) : taken;
}

function merged(entries: readonly Entry[]): Entry {
  return {
    states: union(entries.map((entry) => entry.states)),
    before: union(entries.map((entry) => entry.before)),
    begins: entries.some((entry) => entry.begins),
  };
}

function union<Item>(lists: readonly (readonly Item[])[]): Item[] {
  return [...new Set(lists.flat())];
}
