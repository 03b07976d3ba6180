import type { Side } from '../../contract/index.ts';
import type { Recording } from '../../recording/index.ts';
import { frameData } from '../../recording/index.ts';
import { tagPlacesOf } from './lists.ts';
import type { List } from './lists.ts';
import { isObject } from './schema.ts';
import { nameUntagged } from './untagged.ts';

/** A message as it was seen. */
export interface Seen {
  readonly from: Side;
  /** ms since the socket opened. */
  readonly at: number;
  /** Parsed JSON, else the text or the bytes. */
  readonly value: unknown;
  readonly kind: 'json' | 'text' | 'binary';
  name: string;
  /** Of a list: the places of the items that say which message it is. */
  tags: readonly number[];
}

/** One socket of the traffic. */
export interface Talk {
  readonly url: string;
  readonly seen: readonly Seen[];
}

/** The sockets of some recordings, control frames and closes left out. */
export function talksOf(recordings: readonly Recording[]): readonly Talk[] {
  return recordings.flatMap(({ events }) => {
    const numbers = [...new Set(events.map(({ socket }) => socket))];
    return numbers.flatMap((socket): Talk[] => {
      const own = events.filter((event) => event.socket === socket);
      const open = own.find(({ event }) => event === 'open');
      const upgrade = own.find((event) => event.event === 'upgrade');
      if (open === undefined) return [];
      const seen = own.flatMap((event): Seen[] => {
        if (event.event !== 'frame' || event.opcode !== undefined) return [];
        return [
          { from: event.from, at: event.t - open.t, name: '', tags: [], ...contentOf(frameData(event)) },
        ];
      });
      return [{ url: upgrade?.event === 'upgrade' ? upgrade.url : 'ws://localhost/', seen }];
    });
  });
}

function contentOf(data: string | Uint8Array): Pick<Seen, 'value' | 'kind'> {
  if (typeof data !== 'string') return { value: data, kind: 'binary' };
  try {
    return { value: JSON.parse(data) as unknown, kind: 'json' };
  } catch {
    return { value: data, kind: 'text' };
  }
}

/** A member that so many objects have tells messages apart, whatever its name is. */
const NEARLY_ALL = 0.9;
/** One of a usual name does where so many have it. */
const MANY = 0.25;
/** Members that usually tell messages apart, the likeliest first. */
const USUAL = ['type', 'event', 'kind', 'action', 'op', 'method', 'cmd', 'command', 'name', 't'];

/**
 * The member that tells messages apart: a text in nearly every object, of few values; else one of the usual names that many have,
 * as the requests of JSON-RPC. What is the same everywhere tells nothing of objects that are not alike. Undefined: none.
 */
export function discriminatorOf(talks: readonly Talk[]): string | undefined {
  // Bytes are objects too, and nothing tells them apart.
  const said = talks.flatMap(({ seen }) => seen.filter(({ kind }) => kind === 'json'));
  const objects = said.map(({ value }) => value).filter(isObject);
  const names = [...new Set(objects.flatMap((value) => Object.keys(value)))];
  const areAlike = new Set(objects.map((value) => Object.keys(value).toSorted().join())).size === 1;
  const fitting = (name: string, part: number): boolean => {
    const texts = objects.map((value) => value[name]).filter(isTag);
    const values = new Set(texts).size;
    const few = values <= Math.max(2, objects.length / 2);
    return texts.length >= part * objects.length && few && (values > 1 || areAlike);
  };
  const rank = (name: string): number => (USUAL.includes(name) ? USUAL.indexOf(name) : USUAL.length);
  const ranked = names.toSorted((a, b) => rank(a) - rank(b));
  return (
    ranked.find((name) => fitting(name, NEARLY_ALL)) ??
    ranked.find((name) => USUAL.includes(name) && fitting(name, MANY))
  );
}

function isTag(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.:/-]{1,64}$/.test(value);
}

/** Gives every message a name: the value of its discriminator, the words of a list that tell it, else one made of its side. */
export function nameAll(talks: readonly Talk[], discriminator: string | undefined): void {
  const all = talks.flatMap(({ seen }) => seen);
  for (const side of ['client', 'server'] as const) tagLists(all.filter(({ from }) => from === side));
  for (const one of all) one.name = nameOf(one, discriminator);
  if (discriminator !== undefined)
    nameUntagged(talks, ({ value }) => isObject(value) && typeof value[discriminator] === 'string');
  const clash = new Map<string, Set<Side>>();
  for (const one of all) {
    clash.set(one.name, (clash.get(one.name) ?? new Set()).add(one.from));
  }
  // A name that both sides use has two shapes.
  for (const one of all) if (clash.get(one.name)?.size === 2) one.name = `${one.name}-of-${one.from}`;
}

function tagLists(seen: readonly Seen[]): void {
  const lists = seen
    .filter(({ kind }) => kind === 'json')
    .flatMap(({ value }) => (isList(value) ? [value] : []));
  const places = tagPlacesOf(lists);
  for (const one of seen) if (isList(one.value)) one.tags = places.get(one.value) ?? [];
}

function nameOf({ from, kind, value, tags }: Seen, discriminator: string | undefined): string {
  const own = isObject(value) && discriminator !== undefined ? value[discriminator] : undefined;
  if (typeof own === 'string') return keyFor(own);
  if (!isList(value) || tags.length === 0) return `${from}-${kind}`;
  const said = tags.map((place) => String(value[place])).join('-');
  return /[A-Za-z]/.test(said) ? keyFor(said) : keyFor(`${from}-${said}`);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is List {
  return Array.isArray(value);
}

function keyFor(tag: string): string {
  const clean = tag.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return clean === '' ? 'message' : clean;
}
