import type { With, WithValue } from '../../contract/index.ts';
import { suggestion } from '../../diagnostics/index.ts';
import type { Place } from '../source.ts';
import type { SessionScope } from './scope.ts';

const WORDS = ['$seq', '$n', '$elapsed', '$now', '$uuid', '$key'] as const;
const POINTER = /^(\/[^/]*)+$/;

/** Compiles a `with`: values that the sender owes, by JSON Pointer. */
export function compileWith(scope: SessionScope, place: Place): With[] {
  if (place.exists && !place.isMap)
    scope.findings.error('bad-with', place, {
      message: 'with is a mapping from JSON Pointer to value',
      hint: 'with: {/sequenceNumber: $seq}',
    });
  return place.entries.map(([pointer, at]) => {
    if (!POINTER.test(pointer)) {
      scope.findings.error('bad-pointer', at, {
        message: `${pointer} is no JSON Pointer`,
        hint: 'it begins with /',
      });
    }
    return { pointer, value: valueOf(scope, at) };
  });
}

function valueOf(scope: SessionScope, place: Place): WithValue {
  const { text } = place;
  if (text === undefined || !text.startsWith('$')) return { word: 'literal', value: place.value };
  const word = WORDS.find((known) => known === text);
  if (word !== undefined) return { word };
  const first = /^\$first#((\/[^/]*)*)$/.exec(text);
  if (first?.[1] !== undefined) return { word: '$first', pointer: first[1] };
  const hint = suggestion(text, [...WORDS, '$first#/pointer'], 'words');
  scope.findings.error('unknown-word', place, { message: `${text} is no word of with`, hint });
  return { word: 'literal', value: text };
}
