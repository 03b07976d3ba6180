import type { Key } from '../../contract/index.ts';
import { suggestion } from '../../diagnostics/index.ts';
import type { Place } from '../source.ts';
import type { SessionScope } from './scope.ts';

const POINTER = /^(\/[^/]*)+$/;

/**
 * A `key` or a `same` value: one pointer for every message, a compound of several, or a map by message name. Given
 * back for each message that may carry it.
 */
export function compileKey(scope: SessionScope, place: Place, messages: readonly string[]): Key | undefined {
  if (!place.isMap) {
    const pointers = pointersOf(scope, place);
    return pointers && Object.fromEntries(messages.map((message) => [message, pointers]));
  }
  const entries = place.entries.flatMap(([message, at]) => {
    if (!scope.messages.some((known) => known.name === message)) {
      unknownMessage(scope, at, message);
      return [];
    }
    const pointers = pointersOf(scope, at);
    return pointers === undefined ? [] : [[message, pointers] as const];
  });
  return Object.fromEntries(entries);
}

function pointersOf(scope: SessionScope, place: Place): string[] | undefined {
  const list = Array.isArray(place.value) ? place.items : [place];
  const texts = list.flatMap((item) => item.text ?? []);
  const good = texts.length === list.length && texts.length > 0 && texts.every((text) => POINTER.test(text));
  if (good) return texts;
  const hint = 'a JSON Pointer such as /id, or a list of them';
  scope.findings.error('bad-pointer', place, {
    message: `${JSON.stringify(place.value)} is no JSON Pointer`,
    hint,
  });
  return undefined;
}

/** Says that a name is no message of the channel, with the nearest that is. */
export function unknownMessage(scope: SessionScope, place: Place, name: string): void {
  const names = scope.messages.map((message) => message.name);
  const hint = suggestion(name, names, 'messages of this channel');
  scope.findings.error('unknown-message', place, { message: `${name} is no message of this channel`, hint });
}
