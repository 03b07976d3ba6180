import type { Findings, Place } from '../source.ts';

/*
 * Values by their kind. Each reads one keyword: undefined, or nothing, where it is not written and after a diagnostic.
 * A keyword that is written without a value is the business of `checkKeywords`.
 */

/** A text. */
export function textAt(findings: Findings, place: Place): string | undefined {
  if (place.exists && place.text === undefined)
    refuse(findings, place, { kind: 'a text', hint: 'in quotes, where YAML takes it for something else' });
  return place.text;
}

/** A name, or a list of names; each is checked where it stands. */
export function namesAt(
  findings: Findings,
  place: Place,
  check: (item: Place, name: string) => void,
): string[] | undefined {
  if (!place.exists) return undefined;
  return eachAt(findings, place, 'name').flatMap((item) => {
    const name = nameIn(findings, item);
    if (name !== undefined) check(item, name);
    return name ?? [];
  });
}

/** A name as an item of a list. */
export function nameIn(findings: Findings, item: Place): string | undefined {
  if (item.text === undefined) refuse(findings, item, { kind: 'a name', hint: 'a text' });
  return item.text;
}

/** One thing, or a list of things, which is not empty. */
export function eachAt(findings: Findings, place: Place, what: string): Place[] {
  if (!Array.isArray(place.value)) return [place];
  if (place.items.length === 0)
    refuse(findings, place, { kind: `a ${what}, or a list of them`, hint: `name one ${what} at least` });
  return place.items;
}

/** The members of a mapping. */
export function entriesAt(findings: Findings, place: Place): [string, Place][] {
  if (place.exists && !place.isMap)
    refuse(findings, place, { kind: 'a mapping', hint: 'a name, a colon, and what it names' });
  return place.entries;
}

/** The items of a list, which is not empty. */
export function itemsAt(findings: Findings, place: Place): Place[] {
  if (place.exists && place.items.length === 0)
    refuse(findings, place, { kind: 'a list', hint: '[one, another], or a line with - for each' });
  return place.items;
}

/** `true` or `false`; false where it is not written. */
export function flagAt(findings: Findings, place: Place): boolean {
  if (place.exists && typeof place.value !== 'boolean')
    refuse(findings, place, { kind: 'true or false', hint: 'without quotes' });
  return place.value === true;
}

function refuse(findings: Findings, place: Place, want: { kind: string; hint: string }): void {
  const seen = JSON.stringify(place.value);
  const short = seen.length > 40 ? `${seen.slice(0, 40)}…` : seen;
  findings.error('bad-value', place, { message: `${short} is not ${want.kind}`, hint: want.hint });
}
