import type { Act, Element, Level, Side, Step } from '../../contract/index.ts';
import { checkKeywords } from '../keywords.ts';
import { present } from '../optional.ts';
import type { Place } from '../source.ts';
import { compileDuration } from './duration.ts';
import { checkState } from './exchange.ts';
import type { StateScope } from './exchange.ts';
import { unknownMessage } from './key.ts';
import { compileLevel } from './level.ts';
import { isControl } from './scope.ts';
import { compileWith } from './with.ts';
import { RESERVED_BRANCHES, checkId } from './words.ts';

const KEYWORDS = [
  'client',
  'server',
  'times',
  'within',
  'every',
  'with',
  'enter',
  'level',
  'else',
  'description',
  'id',
];
const CODES = [1000, 1001, 1002, 1003, 1005, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014];
const REACT = 5000;

/** Where steps stand: the path before them, the level they inherit, the bound of those that say none. */
export interface StepContext {
  readonly prefix: string;
  readonly level: Level;
  readonly bound?: number;
}

export function compileSteps(scope: StateScope, places: readonly Place[], context: StepContext): Element[] {
  return places.flatMap((place) => compileElement(scope, place, context) ?? []);
}

function compileElement(scope: StateScope, place: Place, context: StepContext): Element | undefined {
  const { location } = place;
  if (place.at('oneOf').exists) {
    checkKeywords(scope.findings, place, ['oneOf']);
    const branches = place.at('oneOf').entries.map(([id, at]) => {
      checkId(scope.findings, at, { id, reserved: RESERVED_BRANCHES, what: 'branch' });
      return { id, steps: compileSteps(scope, at.items, { ...context, prefix: `${context.prefix}/${id}` }) };
    });
    if (branches.length < 2)
      scope.findings.error('bad-one-of', place, { message: 'oneOf needs two named branches or more' });
    return { kind: 'oneOf', branches, location };
  }
  if (place.at('all').exists) {
    checkKeywords(scope.findings, place, ['all']);
    const { items } = place.at('all');
    const steps = items.flatMap((item) => compileStep(scope, item, context) ?? []);
    if (items.length < 2 || items.length > 6)
      scope.findings.error('bad-all', place, { message: 'all needs two to six steps' });
    return { kind: 'all', steps, location };
  }
  return compileStep(scope, place, context);
}

function compileStep(scope: StateScope, place: Place, context: StepContext): Step | undefined {
  if (!place.isMap) {
    const hint = 'client: <message>, server: <message>, oneOf: {…} or all: […]';
    scope.findings.error('bad-step', place, { message: 'a step is a mapping', hint });
    return undefined;
  }
  checkKeywords(scope.findings, place, [...KEYWORDS, 'oneOf', 'all']);
  const sides = (['client', 'server'] as const).filter((side) => place.at(side).exists);
  const [side] = sides;
  if (side === undefined || sides.length > 1) {
    scope.findings.error('bad-step', place, { message: 'a step has client: or server:, one of them' });
    return undefined;
  }
  const act = actOf(scope, place.at(side), side);
  const label = place.at('id').text ?? (act.kind === 'close' ? 'close' : (act.messages[0] ?? 'message'));
  const [min, max] = timesOf(scope, place.at('times'));
  const path = `${context.prefix}/${label}`;
  const written = compileLevel(scope.findings, place.at('level'));
  const level = written ?? context.level;
  const otherwise = place.at('else');
  const enter = place.at('enter').text;
  if (enter !== undefined) checkState(scope, place.at('enter'), enter);
  return {
    kind: 'step',
    path,
    label,
    side,
    act,
    min,
    max,
    ...present({
      within: compileDuration(scope.findings, place.at('within')) ?? context.bound,
      every: compileDuration(scope.findings, place.at('every')),
      enter,
      description: place.at('description').text,
    }),
    with: compileWith(scope, place.at('with')),
    level,
    boundIsProtocol: written === 'MUST' || otherwise.exists,
    else: compileSteps(scope, otherwise.items, { prefix: `${path}/else`, level, bound: REACT }),
    location: place.location,
  };
}

/** What a step consists of, its messages checked against the channel and against who may send them. */
export function actOf(scope: StateScope, place: Place, side: Side): Act {
  if (place.isMap) {
    checkKeywords(scope.findings, place, ['close']);
    return { kind: 'close', codes: codesOf(scope, place.at('close')) };
  }
  const places = Array.isArray(place.value) ? place.items : [place];
  const messages = places.flatMap((item) => {
    if (item.text === undefined)
      scope.findings.error('bad-step', item, { message: 'a message name is expected' });
    else checkMessage(scope, item, { name: item.text, side });
    return item.text ?? [];
  });
  return { kind: 'message', messages };
}

function checkMessage(scope: StateScope, place: Place, about: { name: string; side: Side }): void {
  const { name, side } = about;
  if (isControl(name)) return;
  const message = scope.messages.find((candidate) => candidate.name === name);
  if (message === undefined) {
    unknownMessage(scope, place, name);
    return;
  }
  if (message.senders.includes(side)) return;
  const by =
    message.senders.length === 0
      ? 'no operation sends it'
      : `by the operations the ${message.senders.join(' and ')} sends it`;
  const hint = `send and receive are the application's, which is the ${scope.application} here: mend the operation, the step, or x-session.application`;
  scope.findings.error('direction', place, {
    message: `${name} is sent by the ${side} here, but ${by}`,
    hint,
  });
}

export function codesOf(scope: StateScope, place: Place): number[] {
  const places = Array.isArray(place.value) ? place.items : [place];
  return places.flatMap((item) => {
    const { value } = item;
    const known =
      typeof value === 'number' &&
      (CODES.includes(value) || (Number.isInteger(value) && value >= 3000 && value <= 4999));
    if (known) return [value];
    const hint = '1000 to 1014 as RFC 6455 registers them, 1005 for a close without a code, 3000 to 4999';
    scope.findings.error('bad-close-code', item, {
      message: `${JSON.stringify(value)} is no close code that a peer may send`,
      hint,
    });
    return [];
  });
}

function timesOf(scope: StateScope, place: Place): [min: number, max: number | null] {
  if (!place.exists) return [1, 1];
  const { value } = place;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return [value, value];
  const match = /^([0-9]+)\.\.([0-9]+|\*)$/.exec(place.text ?? '');
  const min = Number(match?.[1]);
  const max = match?.[2] === '*' ? null : Number(match?.[2]);
  if (match !== null && (max === null || (max >= min && max >= 1))) return [min, max];
  const hint = 'times: 3, times: 0..1, times: 1..*';
  scope.findings.error('bad-times', place, {
    message: `${JSON.stringify(value)} is no number of times`,
    hint,
  });
  return [1, 1];
}
