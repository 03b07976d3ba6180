import type { SchemaObject } from '../../contract/index.ts';
import { patternTree } from '../pattern/bounded.ts';
import { sampleOfPattern } from '../pattern/sample.ts';
import type { Random } from '../random.ts';

const WORDS = [
  ...[
    'amber',
    'birch',
    'cedar',
    'delta',
    'ember',
    'fjord',
    'grove',
    'hazel',
    'inlet',
    'juniper',
    'kelp',
    'larch',
  ],
  ...[
    'maple',
    'north',
    'ochre',
    'pine',
    'quartz',
    'river',
    'slate',
    'tundra',
    'umber',
    'vale',
    'willow',
    'yarrow',
  ],
];

/** Where seeded times begin: 2025-01-01T00:00:00Z in milliseconds. */
const EPOCH = 1_735_689_600_000;

/** A string for a flat schema: by its format, else its pattern, else a few words of the asked length. */
export function makeText(schema: SchemaObject, random: Random): string {
  const format = schema['format'];
  const pattern = schema['pattern'];
  const make = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (make) return make(random);
  const tree = typeof pattern === 'string' ? patternTree(pattern) : undefined;
  if (tree) return sampleOfPattern(tree, random);
  return words(random, lengthOf(schema['minLength'], 0), lengthOf(schema['maxLength'], Infinity));
}

function lengthOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** Words until the text is long enough, cut where it is too long. Characters are code points, as JSON Schema counts. */
function words(random: Random, least: number, most: number): string {
  let text = word(random);
  const wanted = Math.max(least, random.integer(1, 24));
  while (text.length < wanted) text += ` ${word(random)}`;
  return text.slice(0, Math.max(most, 0));
}

function word(random: Random): string {
  return random.pick(WORDS) ?? '';
}

type Make = (random: Random) => string;

const time = (random: Random): string => new Date(EPOCH + random.integer(0, 31_536_000) * 1000).toISOString();
const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.integer(0, 15).toString(16)).join('');
const host: Make = (random) => `${word(random)}.example.com`;
const path: Make = (random) => `/${word(random)}/${word(random)}`;

const FORMATS: Readonly<Record<string, Make>> = {
  'date-time': time,
  'iso-date-time': time,
  date: (random) => time(random).slice(0, 10),
  time: (random) => time(random).slice(11),
  'iso-time': (random) => time(random).slice(11),
  duration: (random) => `PT${String(random.integer(1, 90))}S`,
  uri: (random) => `https://${host(random)}${path(random)}`,
  url: (random) => `https://${host(random)}${path(random)}`,
  'uri-reference': path,
  'uri-template': (random) => `${path(random)}/{id}`,
  email: (random) => `${word(random)}@${host(random)}`,
  hostname: host,
  ipv4: (random) => `192.0.2.${String(random.integer(1, 254))}`,
  ipv6: (random) => `2001:db8::${hex(random, 4)}`,
  regex: (random) => `^${word(random)}$`,
  uuid: (random) =>
    `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-${'89ab'[random.integer(0, 3)] ?? '8'}${hex(random, 3)}-${hex(random, 12)}`,
  'json-pointer': path,
  'json-pointer-uri-fragment': (random) => `#${path(random)}`,
  'relative-json-pointer': (random) => `0${path(random)}`,
  byte: (random) => btoa(word(random)),
};
