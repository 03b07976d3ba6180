import type { Act, Element, Level, Side, Step } from '../../contract/index.ts';
import { checkKeywords } from '../keywords.ts';
import { present } from '../optional.ts';
import type { Place } from '../source.ts';
import { compileDuration } from './duration.ts';
import { stateAt } from './exchange.ts';
import type { StateScope } from './exchange.ts';
import { unknownMessage } from './key.ts';
import { compileLevel } from './level.ts';
import { isControl } from './scope.ts';
import { compileWith } from './with.ts';
import { eachAt, entriesAt, itemsAt, textAt } from './values.ts';
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
    const branches = entriesAt(scope.findings, place.at('oneOf')).map(([id, at]) => {
      checkId(scope.findings, at, { id, reserved: RESERVED_BRANCHES, what: 'branch' });
      const steps = itemsAt(scope.findings, at);
      return { id, steps: compileSteps(scope, steps, { ...context, prefix: `${context.prefix}/${id}` }) };
    });
    if (branches.length < 2)
      scope.findings.error('bad-one-of', place, {
        message: 'oneOf needs two named branches or more',
        hint: 'oneOf: {done: [{server: result}], refused: [{server: error}]}',
      });
    return { kind: 'oneOf', branches, location };
  }
  if (place.at('all').exists) {
    checkKeywords(scope.findings, place, ['all']);
    const { items } = place.at('all');
    const steps = items.flatMap((item) => compileStep(scope, item, context) ?? []);
    if (items.length < 2 || items.length > 6)
      scope.findings.error('bad-all', place, {
        message: 'all needs two to six steps',
        hint: 'all: [{server: assets}, {server: pairs}]',
      });
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
  const side = sideOf(scope, place);
  if (side === undefined) return undefined;
  const act = actOf(scope, place.at(side), side);
  const label = idOf(scope, place.at('id')) ?? nameOf(act);
  const [min, max] = timesOf(scope, place.at('times'));
  const path = `${context.prefix}/${label}`;
  const written = compileLevel(scope.findings, place.at('level'));
  const level = written ?? context.level;
  const otherwise = place.at('else');
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
      enter: stateAt(scope, place.at('enter')),
      description: textAt(scope.findings, place.at('description')),
    }),
    with: compileWith(scope, place.at('with')),
    level,
    boundIsProtocol: written === 'MUST' || otherwise.exists,
    else: compileSteps(scope, itemsAt(scope.findings, otherwise), {
      prefix: `${path}/else`,
      level,
      bound: REACT,
    }),
    location: place.location,
  };
}

function sideOf(scope: StateScope, place: Place): Side | undefined {
  const [side, ...others] = (['client', 'server'] as const).filter((name) => place.at(name).exists);
  if (side !== undefined && others.length === 0) return side;
  scope.findings.error('bad-step', place, {
    message: 'a step has client: or server:, one of them',
    hint: 'make two steps of it, one after the other',
  });
  return undefined;
}

function idOf(scope: StateScope, place: Place): string | undefined {
  const id = textAt(scope.findings, place);
  if (id !== undefined) checkId(scope.findings, place, { id, reserved: [], what: 'step' });
  return id;
}

/** What a step is called in check ids that has no `id`. */
function nameOf(act: Act): string {
  return act.kind === 'close' ? 'close' : (act.messages[0] ?? 'message');
}

/** What a step consists of, its messages checked against the channel and against who may send them. */
export function actOf(scope: StateScope, place: Place, side: Side): Act {
  if (place.isMap) {
    checkKeywords(scope.findings, place, ['close']);
    return { kind: 'close', codes: codesOf(scope, place.at('close')) };
  }
  const messages = eachAt(scope.findings, place, 'message').flatMap((item) => {
    if (item.text === undefined)
      scope.findings.error('bad-step', item, {
        message: 'a message name is expected',
        hint: 'client: ask, or client: [ask, ping]',
      });
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
  return eachAt(scope.findings, place, 'close code').flatMap((item) => {
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
