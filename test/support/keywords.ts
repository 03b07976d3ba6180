/** A way into a value: keys of mappings, indexes of lists. */
export type Path = readonly (string | number)[];

/** One use of a keyword, and what is taken out of the document to be without it. */
export interface Use {
  /** Where it belongs, and its name: `step.within`, `when.not-json`, `with.$seq`. */
  readonly keyword: string;
  readonly cut: Path;
}

type Written = Readonly<Record<string, unknown>>;

/** The words of `with`, and the literal. */
export const WITH_WORDS = ['literal', '$seq', '$n', '$elapsed', '$now', '$uuid', '$key', '$first#'] as const;

/** Every keyword that a schema of x-session knows, and every word of `when`. */
export function keywordsOf(schema: unknown): string[] {
  const { properties, definitions } = schema as { properties: Written; definitions: Record<string, Written> };
  const named = (place: string, part: Written): string[] =>
    Object.keys((part['properties'] ?? {}) as Written).map((name) => `${place}.${name}`);
  const each = (place: string, parts: unknown): string[] =>
    (parts as Written[]).flatMap((part) => named(place, part));
  const { act, exchange, step, fault, reaction, conditionWord } = definitions;
  const words = (conditionWord?.['anyOf'] as Written[]).flatMap((part) => (part['enum'] ?? []) as string[]);
  return [
    ...new Set([
      ...Object.keys(properties).map((name) => `session.${name}`),
      ...named('exchange', exchange ?? {}),
      ...each('step', step?.['oneOf']),
      ...each('act', act?.['anyOf']),
      ...named('fault', fault ?? {}),
      ...each('when', conditionWord?.['anyOf']),
      ...words.map((word) => `when.${word}`),
      ...each('then', reaction?.['oneOf']),
      ...WITH_WORDS.map((word) => `with.${word}`),
    ]),
  ];
}

/** Every use of a keyword in an x-session. What cannot stand alone is cut with what it belongs to. */
export function* usesIn(session: unknown): Generator<Use> {
  yield* members('session', session, []);
  for (const [id, exchange] of entries(at(session, 'exchanges'))) {
    const path: Path = ['exchanges', id];
    yield* members('exchange', exchange, path);
    yield* steps(at(exchange, 'steps'), [...path, 'steps']);
    yield* steps(at(exchange, 'abort'), [...path, 'abort']);
  }
  for (const [id, fault] of entries(at(session, 'faults'))) {
    const path: Path = ['faults', id];
    yield* members('fault', fault, path);
    yield* conditions(fault, path);
    yield* reactions(fault, path);
  }
}

function* steps(list: unknown, path: Path): Generator<Use> {
  for (const [index, step] of items(list).entries()) {
    const here = [...path, index];
    for (const { keyword, cut } of members('step', step, here)) {
      const isBody = ['step.client', 'step.server', 'step.oneOf', 'step.all'].includes(keyword);
      yield { keyword, cut: isBody ? here : cut };
    }
    for (const side of ['client', 'server']) {
      if (at(at(step, side), 'close') !== undefined) yield { keyword: 'act.close', cut: here };
    }
    yield* words(at(step, 'with'), [...here, 'with']);
    yield* steps(at(step, 'else'), [...here, 'else']);
    yield* steps(at(step, 'all'), [...here, 'all']);
    for (const [branch, inside] of entries(at(step, 'oneOf'))) {
      yield* steps(inside, [...here, 'oneOf', branch]);
    }
  }
}

function* words(written: unknown, path: Path): Generator<Use> {
  for (const [pointer, value] of entries(written)) {
    const text = typeof value === 'string' ? value : '';
    const word = WITH_WORDS.find(
      (known) => text === known || (known === '$first#' && text.startsWith(known)),
    );
    yield { keyword: `with.${word ?? 'literal'}`, cut: [...path, pointer] };
  }
}

function* conditions(fault: unknown, path: Path): Generator<Use> {
  const when = at(fault, 'when');
  for (const [index, condition] of items(when).entries()) {
    const alone = items(when).length === 1;
    const cut = alone ? path : [...path, 'when', index];
    if (typeof condition === 'string') yield { keyword: `when.${condition}`, cut };
    else for (const [name] of entries(condition)) yield { keyword: `when.${name}`, cut };
  }
}

function* reactions(fault: unknown, path: Path): Generator<Use> {
  const then = at(fault, 'then');
  for (const [index, reaction] of items(then).entries()) {
    const here = Array.isArray(then) ? [...path, 'then', index] : [...path, 'then'];
    const alone = items(then).length === 1;
    const isSole = entries(reaction).length === 1;
    for (const [name] of entries(reaction)) {
      yield { keyword: `then.${name}`, cut: isSole ? (alone ? path : here) : [...here, name] };
    }
    yield* words(at(reaction, 'with'), [...here, 'with']);
  }
}

function* members(place: string, value: unknown, path: Path): Generator<Use> {
  for (const [name] of entries(value)) {
    if (!name.startsWith('x-')) yield { keyword: `${place}.${name}`, cut: [...path, name] };
  }
}

function at(value: unknown, key: string): unknown {
  return isMap(value) ? value[key] : undefined;
}

function entries(value: unknown): [string, unknown][] {
  return isMap(value) ? Object.entries(value) : [];
}

/** A list, or the one thing that stands in its place. */
function items(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined ? [] : [value];
}

function isMap(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy of a value without what stands at a place. */
export function without(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    const list = value as unknown[];
    if (rest.length === 0) return list.toSpliced(Number(key), 1);
    return list.with(Number(key), without(list[Number(key)], rest));
  }
  const map = value as Written;
  if (rest.length > 0) return { ...map, [key]: without(map[key], rest) };
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}
