import { isObject, schemaOf, typeOf } from './schema.ts';
import type { Draft } from './schema.ts';

/** A message that is a list. */
export type List = readonly unknown[];

/** What tells lists apart stands among so many items at the beginning. */
const PLACES = 4;
/** So many different numbers, or texts with figures in them, may tell lists apart, each seen four times on the average. */
const FEW = 10;
/** So many different words may at first; more, and others after that, where each is seen twice on the average. */
const FEW_WORDS = 3;
const WORD = /^[A-Za-z][A-Za-z_.:/-]{0,63}$/;

/** For each list the places of the items that say which message it is: a word or a number, then what that one has beside it. */
export function tagPlacesOf(lists: readonly List[]): ReadonlyMap<List, readonly number[]> {
  const places = new Map<List, readonly number[]>();
  const split = (group: readonly List[], used: readonly number[]): void => {
    const place = tellingPlace(group, used);
    if (place === undefined) for (const list of group) places.set(list, used);
    else for (const part of groupedBy(group, place)) split(part, [...used, place]);
  };
  split(lists, []);
  return places;
}

/** The place whose items go with the shapes of the lists best; the first one also where all have one shape. */
function tellingPlace(lists: readonly List[], used: readonly number[]): number | undefined {
  const all = shapesIn(lists);
  const scored = Array.from({ length: PLACES }, (_, place) => place)
    .filter((place) => !used.includes(place) && isTag(lists, place, used.length === 0 ? FEW_WORDS : 1))
    .map((place) => {
      const groups = groupedBy(lists, place);
      const apart = groups.reduce((sum, group) => sum + shapesIn(group) - 1, 1);
      return { place, apart };
    });
  const [best] = scored.toSorted((a, b) => a.apart - b.apart);
  if (best !== undefined && best.apart < all) return best.place;
  return used.length === 0 && scored[0]?.place === 0 ? 0 : undefined;
}

/** Whether there is a word or a number in each list, and few different ones; `few`: so many words in any case. */
function isTag(lists: readonly List[], place: number, few: number): boolean {
  const values = lists.map((list) => list[place]);
  const known = new Set(values);
  if (values.every((value) => typeof value === 'string' && WORD.test(value)))
    return known.size <= Math.max(few, lists.length / 2);
  const isPlain = values.every((value) => typeof value === 'string' || Number.isInteger(value));
  return isPlain && known.size <= Math.min(FEW, Math.max(1, lists.length / 4));
}

function groupedBy(lists: readonly List[], place: number): List[][] {
  const groups = new Map<unknown, List[]>();
  for (const list of lists) {
    const group = groups.get(list[place]);
    if (group === undefined) groups.set(list[place], [list]);
    else group.push(list);
  }
  return [...groups.values()];
}

function shapesIn(lists: readonly List[]): number {
  return new Set(lists.map(shapeOf)).size;
}

/** How long a list is, of what types its items are, and which members they have. */
function shapeOf(list: List): string {
  return JSON.stringify(list.map((item) => (isObject(item) ? Object.keys(item).toSorted() : typeOf(item))));
}

/** A schema that all lists of one message keep, item by item; what says which message it is is a constant. */
export function listSchemaOf(lists: readonly List[], tags: readonly number[]): Draft {
  const lengths = lists.map((list) => list.length);
  const least = Math.min(...lengths);
  const rest = lists.flatMap((list) => list.slice(least));
  const items = Array.from({ length: least }, (_, place) =>
    tags.includes(place) ? { const: lists[0]?.[place] } : schemaOf(lists.map((list) => list[place])),
  );
  const end = rest.length === 0 ? { maxItems: least } : { additionalItems: schemaOf(rest) };
  return { type: 'array', minItems: least, ...end, items };
}
