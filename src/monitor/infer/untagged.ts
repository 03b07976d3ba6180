import { otherSide } from '../../contract/index.ts';
import type { Side } from '../../contract/index.ts';
import { isObject, schemaOf } from './schema.ts';
import type { Draft } from './schema.ts';
import type { Seen, Talk } from './traffic.ts';

type Members = Readonly<Record<string, unknown>>;

/** So many groups are looked at one beside the other. */
const MOST = 64;

/** Messages that may be one: they answer the same, and have the same members. */
interface Group {
  readonly from: Side;
  readonly answered: string;
  /** Their members that what they answer, or most others, does not have. */
  readonly own: readonly string[];
  readonly seen: Seen[];
}

/**
 * Names objects that do not say what they are, as the answers of JSON-RPC do not: by what they answer, which has a member with the
 * same value, and by the members of their own. Those that no schema tells apart are one message.
 */
export function nameUntagged(talks: readonly Talk[], isTagged: (one: Seen) => boolean): void {
  const all = talks.flatMap(({ seen }) => seen).filter(({ kind }) => kind === 'json');
  const known = membersIn(all.flatMap(({ value }) => (isObject(value) ? [value] : [])));
  const groups = groupsIn(talks, { ...known, isTagged });
  // Members that are hardly ever the same are no names.
  const few = groups.length <= MOST ? groups : groupsIn(talks, { ...known, isTagged, some: new Set() });
  for (const { answered, own, seen } of merged(few))
    for (const one of seen)
      one.name = [answered, ...(own.length === 0 ? ['json'] : own)].join('-').replaceAll(/[^\w-]+/g, '-');
}

interface Known {
  /** Members that some objects have, and others have not. */
  readonly some: ReadonlySet<string>;
  /** Members that do not have the same value wherever they are. */
  readonly varying: ReadonlySet<string>;
}

function membersIn(objects: readonly Members[]): Known {
  const values = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const object of objects)
    for (const [name, value] of Object.entries(object)) {
      values.set(name, (values.get(name) ?? new Set()).add(JSON.stringify(value)));
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return {
    some: new Set([...counts].filter(([, count]) => count < objects.length).map(([name]) => name)),
    varying: new Set([...values].filter(([, seen]) => seen.size > 1).map(([name]) => name)),
  };
}

function groupsIn(
  talks: readonly Talk[],
  { some, varying, isTagged }: Known & { readonly isTagged: (one: Seen) => boolean },
): Group[] {
  const groups = new Map<string, Group>();
  for (const { seen } of talks) {
    const asked = { client: new Map<string, Seen>(), server: new Map<string, Seen>() };
    for (const one of seen) {
      if (one.kind !== 'json' || !isObject(one.value)) continue;
      const places = scalarsIn(one.value, varying);
      if (isTagged(one)) {
        for (const place of places) asked[one.from].set(place, one);
        continue;
      }
      const answered = places.flatMap((place) => asked[otherSide(one.from)].get(place) ?? []).at(-1);
      const theirs = isObject(answered?.value) ? answered.value : {};
      const own = Object.keys(one.value).filter((name) => some.has(name) && !Object.hasOwn(theirs, name));
      const id = JSON.stringify([one.from, answered?.name, own.toSorted()]);
      const group = groups.get(id) ?? { from: one.from, answered: answered?.name ?? one.from, own, seen: [] };
      group.seen.push(one);
      groups.set(id, group);
    }
  }
  return [...groups.values()];
}

/** The texts and numbers of an object by which an answer may be known, each with its name. */
function scalarsIn(object: Members, varying: ReadonlySet<string>): string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const isScalar = typeof value === 'string' || typeof value === 'number';
    return isScalar && varying.has(name) ? [JSON.stringify([name, value])] : [];
  });
}

/** Of groups of one side that a schema does not tell apart one is made, which answers whatever they do. */
function merged(groups: readonly Group[]): Group[] {
  const result: Group[] = [];
  for (const group of groups) {
    const same = result.filter((other) => other.from === group.from && !areApart(other, group));
    const [first] = same;
    for (const other of same) result.splice(result.indexOf(other), 1);
    const all = [...same, group];
    result.push({
      from: group.from,
      answered: all.every(({ answered }) => answered === group.answered) ? group.answered : group.from,
      own: (first ?? group).own.filter((name) => all.every(({ own }) => own.includes(name))),
      seen: all.flatMap(({ seen }) => seen),
    });
  }
  return result;
}

function areApart(a: Group, b: Group): boolean {
  const [one, other] = [a, b].map(({ seen }) => schemaOf(seen.map(({ value }) => value))) as [Draft, Draft];
  return excludes(one, other) && excludes(other, one);
}

/** Whether nothing that keeps the second draft keeps the first: a member is missing there, or of another type. */
function excludes(draft: Draft, other: Draft): boolean {
  const types = [draft['type']].flat();
  if (![other['type']].flat().some((type) => types.includes(type))) return true;
  const required = (draft['required'] ?? []) as readonly string[];
  const theirs = (other['required'] ?? []) as readonly string[];
  const [own, known] = [draft, other].map(({ properties }) => (properties ?? {}) as Record<string, Draft>);
  return required.some((name) => {
    const [mine, yours] = [own?.[name], known?.[name]];
    if (yours === undefined) return true;
    return mine !== undefined && theirs.includes(name) && excludes(mine, yours);
  });
}
