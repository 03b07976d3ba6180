import { otherSide } from '../../contract/index.ts';
import type { Condition, Fault, PlainConditionWord, Reaction, Side } from '../../contract/index.ts';
import { suggestion } from '../../diagnostics/index.ts';
import { checkKeywords } from '../keywords.ts';
import { present } from '../optional.ts';
import type { Place } from '../source.ts';
import { compileDuration } from './duration.ts';
import type { StateScope } from './exchange.ts';
import { unknownMessage } from './key.ts';
import { compileLevel } from './level.ts';
import { actOf, codesOf } from './step.ts';
import { compileWith } from './with.ts';
import { eachAt, namesAt, textAt } from './values.ts';
import { checkId, featureAt } from './words.ts';

const KEYWORDS = ['when', 'of', 'messages', 'then', 'within', 'level', 'feature', 'description', 'spec'];
const REACT = 5000;
const WORDS: readonly PlainConditionWord[] = [
  'credential-missing',
  'credential-invalid',
  'credential-expired',
  'credential-forbidden',
  'query-invalid',
  'path-unknown',
  'subprotocol-unsupported',
  'origin-forbidden',
  'not-json',
  'binary-frame',
  'unknown-message',
  'invalid-message',
  'unexpected-message',
  'key-in-use',
  'too-many-open',
];

const COUNTED: readonly string[] = ['rate', 'max', 'per', 'size', 'silence'];

/** Compiles one entry of `faults`. Undefined when it is no mapping. */
export function compileFault(scope: StateScope, id: string, place: Place): Fault | undefined {
  checkId(scope.findings, place, { id, reserved: [], what: 'fault' });
  checkKeywords(scope.findings, place, KEYWORDS);
  if (!place.isMap || !place.at('when').exists || !place.at('then').exists) {
    scope.findings.error('bad-fault', place, {
      message: `fault ${id} needs when and then`,
      hint: '{when: not-json, then: {close: 1007}}',
    });
    return undefined;
  }
  const of = sideOf(scope, place.at('of'));
  const messages = messagesOf(scope, place.at('messages'));
  const text = (key: string): string | undefined => textAt(scope.findings, place.at(key));
  return {
    id,
    when: eachAt(scope.findings, place.at('when'), 'mistake').flatMap(
      (item) => conditionOf(scope, item) ?? [],
    ),
    of,
    ...present({
      messages,
      feature: featureAt(scope.findings, place),
      description: text('description'),
      spec: text('spec'),
    }),
    then: eachAt(scope.findings, place.at('then'), 'reaction').flatMap(
      (item) => reactionOf(scope, item, otherSide(of)) ?? [],
    ),
    within: compileDuration(scope.findings, place.at('within')) ?? REACT,
    level: compileLevel(scope.findings, place.at('level')) ?? 'MUST',
    location: place.location,
  };
}

/** Whose mistake it is. */
function sideOf(scope: StateScope, place: Place): Side {
  const { text } = place;
  if (place.exists && text !== 'client' && text !== 'server') {
    const hint = suggestion(text ?? '', ['client', 'server'], 'sides');
    scope.findings.error('bad-fault', place, {
      message: 'of is client or server: whose mistake it is',
      hint,
    });
  }
  return text === 'server' ? 'server' : 'client';
}

/** Names of messages, each of which the channel has. */
function messagesOf(scope: StateScope, place: Place): string[] | undefined {
  return namesAt(scope.findings, place, (item, name) => {
    if (!scope.messages.some((message) => message.name === name)) unknownMessage(scope, item, name);
  });
}

function conditionOf(scope: StateScope, place: Place): Condition | undefined {
  if (['rate', 'size', 'silence'].some((word) => place.at(word).value !== undefined))
    return countedCondition(scope, place);
  const word = WORDS.find((known) => known === place.text);
  if (word !== undefined) return { word };
  const isKnown = (key: string): boolean => COUNTED.includes(key) || key.startsWith('x-');
  if (!place.entries.every(([key]) => isKnown(key))) {
    checkKeywords(scope.findings, place, COUNTED);
    return undefined;
  }
  const hint = suggestion(place.text ?? '', [...WORDS, '{rate}', '{size}', '{silence}'], 'words');
  scope.findings.error('unknown-condition', place, {
    message: `${JSON.stringify(place.value)} is no word of when`,
    hint,
  });
  return undefined;
}

function countedCondition(scope: StateScope, place: Place): Condition | undefined {
  const { findings } = scope;
  if (place.at('rate').exists) {
    checkKeywords(findings, place, ['rate', 'max', 'per']);
    const per = compileDuration(findings, place.at('per'));
    const max = wholeAt(scope, place.at('max'));
    if (per === undefined || max === undefined) {
      findings.error('bad-condition', place, {
        message: 'a rate needs max and per',
        hint: '{rate: say, max: 30, per: 60s}',
      });
      return undefined;
    }
    return { word: 'rate', messages: messagesOf(scope, place.at('rate')) ?? [], max, per };
  }
  if (place.at('size').exists) {
    checkKeywords(findings, place, ['size']);
    const bytes = wholeAt(scope, place.at('size'));
    return bytes === undefined ? undefined : { word: 'size', bytes };
  }
  checkKeywords(findings, place, ['silence', 'rate', 'size']);
  const duration = compileDuration(findings, place.at('silence'));
  return duration === undefined ? undefined : { word: 'silence', duration };
}

function wholeAt(scope: StateScope, place: Place): number | undefined {
  const { value } = place;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  scope.findings.error('bad-condition', place, {
    message: `${JSON.stringify(value)} is no whole number from 1`,
    hint: '{size: 65536}, {rate: say, max: 30, per: 60s}',
  });
  return undefined;
}

function reactionOf(scope: StateScope, place: Place, reactor: Side): Reaction | undefined {
  if (place.at('ignore').value === true) {
    checkKeywords(scope.findings, place, ['ignore']);
    return { kind: 'ignore' };
  }
  const http = place.at('http').value;
  if (http !== undefined) {
    checkKeywords(scope.findings, place, ['http']);
    if (typeof http === 'number' && Number.isInteger(http) && http >= 300 && http <= 599)
      return { kind: 'http', status: http };
    scope.findings.error('bad-reaction', place, {
      message: 'http is a status from 300 to 599',
      hint: 'the status that refuses the upgrade: 401, 403, 404, 429',
    });
    return undefined;
  }
  checkKeywords(scope.findings, place, ['http', 'send', 'with', 'close', 'ignore']);
  const close = place.at('close').exists ? codesOf(scope, place.at('close')) : null;
  if (place.at('send').exists) {
    const act = actOf(scope, place.at('send'), reactor);
    const messages = act.kind === 'message' ? act.messages : [];
    return { kind: 'send', messages, with: compileWith(scope, place.at('with')), close };
  }
  if (close !== null) return { kind: 'close', codes: close };
  const hint = '{http: 401}, {send: error}, {close: 1008}, {send: error, close: 1008} or {ignore: true}';
  scope.findings.error('bad-reaction', place, { message: 'this is no reaction', hint });
  return undefined;
}
