import type { Side } from '../../contract/index.ts';
import { valueAt } from '../../contract/index.ts';
import type { Seen, Talk } from './traffic.ts';

/** What was guessed of how messages follow each other. */
export interface Exchange {
  readonly id: string;
  readonly begins: { readonly side: Side; readonly name: string };
  /** What answers, each alternative a sequence of names with whether it repeats; empty: nothing. */
  readonly branches: readonly (readonly Answer[])[];
  /** The member that is the same in request and answer. */
  readonly key?: string;
  /** The longest wait for an answer, ms. */
  readonly slowest: number;
  /** How many were seen. */
  readonly times: number;
}

/** One answer of an exchange. */
export interface Answer {
  readonly name: string;
  /** It was missing at times. */
  readonly optional: boolean;
  readonly repeats: boolean;
}

/** Messages of the server before anything else, on every socket; and the longest wait for each, ms. */
export function greetingOf(
  talks: readonly Talk[],
): readonly { readonly name: string; readonly slowest: number }[] {
  const heads = talks
    .filter(({ seen }) => seen.length > 0)
    .map(({ seen }) => {
      const end = seen.findIndex(({ from }) => from === 'client');
      return end < 0 ? seen : seen.slice(0, end);
    });
  const [first = []] = heads;
  const common: { name: string; slowest: number }[] = [];
  for (const [index, { name }] of first.entries()) {
    if (heads.some((head) => head[index]?.name !== name)) break;
    const waits = heads.map((head) => (head[index]?.at ?? 0) - (head[index - 1]?.at ?? 0));
    common.push({ name, slowest: Math.max(...waits) });
  }
  return common;
}

/** The exchanges that the client begins: each of its messages, with what the server says until the next one of the same kind. */
export function exchangesOf(talks: readonly Talk[]): readonly Exchange[] {
  const names = [
    ...new Set(
      talks.flatMap(({ seen }) => seen.filter(({ from }) => from === 'client').map(({ name }) => name)),
    ),
  ];
  const skipped = greetingOf(talks).length;
  const bodies = talks.map(({ seen }) => seen.slice(skipped));
  return names.map((name) => exchangeOf(name, bodies));
}

function exchangeOf(name: string, bodies: readonly (readonly Seen[])[]): Exchange {
  const requests = bodies.flatMap((seen) =>
    seen.flatMap((one, at) => (one.name === name ? [{ seen, at }] : [])),
  );
  const key = keyOf(requests);
  const threads = key === undefined ? undefined : threadsOf(bodies, key);
  const runs = requests.map(({ seen, at }) => answersTo(seen, at, threads?.get(seen)));
  const answered = runs.filter((run) => run.length > 0);
  const branches = new Map<string, readonly Answer[]>();
  let isClear = answered.length * 2 >= runs.length;
  for (const run of answered) {
    const shape = shapeOf(run);
    const first = shape[0]?.name ?? '';
    const known = branches.get(first);
    const both = known === undefined ? shape : widened(known, shape);
    isClear &&= both !== undefined;
    branches.set(first, both ?? shape);
  }
  const waits = answered.flatMap((run) => run.map(({ wait }) => wait));
  return {
    id: name,
    begins: { side: 'client', name },
    branches: isClear ? [...branches.values()] : [],
    ...(key === undefined ? {} : { key }),
    slowest: Math.max(0, ...waits),
    times: requests.length,
  };
}

interface Waited {
  readonly name: string;
  readonly wait: number;
}

/** The messages of a socket that carry the same key, with their places, by that key. */
interface Threads {
  readonly of: (one: Seen | undefined) => readonly number[];
}

function threadsOf(
  sockets: readonly (readonly Seen[])[],
  key: string,
): ReadonlyMap<readonly Seen[], Threads> {
  return new Map([...new Set(sockets)].map((seen) => [seen, threadsIn(seen, key)]));
}

function threadsIn(seen: readonly Seen[], key: string): Threads {
  const places = new Map<unknown, number[]>();
  for (const [index, { value }] of seen.entries()) {
    const own = valueAt(value, key);
    const known = places.get(own);
    if (known === undefined) places.set(own, [index]);
    else known.push(index);
  }
  return { of: (one) => places.get(valueAt(one?.value, key)) ?? [] };
}

/** What the server says to a request: what carries its key; without one, all until the client speaks again. */
function answersTo(seen: readonly Seen[], at: number, threads: Threads | undefined): readonly Waited[] {
  const request = seen[at];
  const found: Waited[] = [];
  let last = request?.at ?? 0;
  for (const one of threads === undefined ? after(seen, at) : keyed(seen, at, threads)) {
    if (one.from === 'client') {
      if (threads === undefined || one.name === request?.name) break;
      continue;
    }
    found.push({ name: one.name, wait: one.at - last });
    last = one.at;
  }
  return found;
}

function* after(seen: readonly Seen[], at: number): Generator<Seen> {
  for (let index = at + 1; index < seen.length; index += 1) yield seen[index] as Seen;
}

function* keyed(seen: readonly Seen[], at: number, threads: Threads): Generator<Seen> {
  for (const index of threads.of(seen[at])) if (index > at) yield seen[index] as Seen;
}

/**
 * A member whose value is in every request of a socket anew, and in at least one answer to most of them again; what every message
 * has in the same way is none.
 */
function keyOf(
  requests: readonly { readonly seen: readonly Seen[]; readonly at: number }[],
): string | undefined {
  if (requests.length < 2) return undefined;
  const [first] = requests;
  const sample = first?.seen[first.at]?.value;
  const names = typeof sample === 'object' && sample !== null ? Object.keys(sample) : [];
  const candidates = names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return candidates.find((pointer) => {
    const values = requests.map(({ seen, at }) => valueAt(seen[at]?.value, pointer));
    const isPlain = values.every((value) => typeof value === 'string' || typeof value === 'number');
    if (!isPlain || !areNew(requests, values) || isConstant(requests, pointer)) return false;
    const threads = threadsOf(
      requests.map(({ seen }) => seen),
      pointer,
    );
    const echoed = requests.filter(({ seen, at }) =>
      threads
        .get(seen)
        ?.of(seen[at])
        .some((index) => index > at && seen[index]?.from === 'server'),
    );
    return echoed.length * 2 > requests.length;
  });
}

function isConstant(requests: readonly { readonly seen: readonly Seen[] }[], pointer: string): boolean {
  const values = new Set<unknown>();
  for (const seen of new Set(requests.map((request) => request.seen)))
    for (const { value } of seen) values.add(valueAt(value, pointer));
  values.delete(undefined);
  return values.size === 1;
}

/** Whether no value comes twice on one socket. */
function areNew(
  requests: readonly { readonly seen: readonly Seen[] }[],
  values: readonly unknown[],
): boolean {
  const known = new Map<readonly Seen[], Set<unknown>>();
  return requests.every(({ seen }, index) => {
    const own = known.get(seen) ?? new Set();
    known.set(seen, own);
    return own.size < own.add(values[index]).size;
  });
}

function shapeOf(run: readonly Waited[]): readonly Answer[] {
  const shape: Answer[] = [];
  for (const { name } of run) {
    if (shape.at(-1)?.name === name) shape[shape.length - 1] = { name, optional: false, repeats: true };
    else shape.push({ name, optional: false, repeats: false });
  }
  return shape;
}

/** A shape that both keep, where one is the other with some left out; undefined: they have no order in common. */
function widened(a: readonly Answer[], b: readonly Answer[]): readonly Answer[] | undefined {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const rest = [...short];
  const both = long.map((answer): Answer => {
    const other = rest[0]?.name === answer.name ? rest.shift() : undefined;
    if (other === undefined) return { ...answer, optional: true };
    return {
      name: answer.name,
      optional: answer.optional || other.optional,
      repeats: answer.repeats || other.repeats,
    };
  });
  return rest.length === 0 ? both : undefined;
}
