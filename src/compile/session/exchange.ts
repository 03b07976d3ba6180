import type { Element, Exchange, Key, Level, Step } from '../../contract/index.ts';
import { stepsOf } from '../../contract/index.ts';
import { suggestion } from '../../diagnostics/index.ts';
import { checkKeywords } from '../keywords.ts';
import { present } from '../optional.ts';
import type { Place } from '../source.ts';
import { compileKey } from './key.ts';
import { compileLevel } from './level.ts';
import type { SessionScope } from './scope.ts';
import { compileSteps } from './step.ts';
import { flagAt, itemsAt, namesAt, textAt } from './values.ts';
import { featureAt } from './words.ts';

const KEYWORDS = [
  'summary',
  'description',
  'level',
  'feature',
  'spec',
  'at',
  'in',
  'many',
  'key',
  'steps',
  'abort',
  'unique',
];

/** The scope of a session with its states. */
export interface StateScope extends SessionScope {
  readonly states: readonly string[];
}

/** Compiles one entry of `exchanges`. Undefined when it is no mapping. */
export function compileExchange(scope: StateScope, id: string, place: Place): Exchange | undefined {
  if (!place.isMap) {
    scope.findings.error('bad-exchange', place, {
      message: `exchange ${id} is a mapping with steps`,
      hint: `${id}: {steps: [{client: ask}, {server: answer, within: 5s}]}`,
    });
    return undefined;
  }
  checkKeywords(scope.findings, place, KEYWORDS);
  if (place.at('at').exists && place.at('in').exists) {
    const hint = 'at: begins by itself when the state is entered; in: may begin in the state';
    scope.findings.error('at-and-in', place, { message: `exchange ${id} has both at and in`, hint });
  }
  const level = compileLevel(scope.findings, place.at('level')) ?? 'MUST';
  const steps = stepsAt(scope, place.at('steps'), { prefix: id, level });
  const abort = abortAt(scope, place.at('abort'), { prefix: `${id}/abort`, level });
  const names = messagesIn([...steps, ...abort]);
  const text = (key: string): string | undefined => textAt(scope.findings, place.at(key));
  return {
    id,
    ...present({
      summary: text('summary'),
      description: text('description'),
      feature: featureAt(scope.findings, place),
      spec: text('spec'),
    }),
    level,
    ...present({
      at: stateAt(scope, place.at('at')),
      in: namesAt(scope.findings, place.at('in'), (item, name) => checkState(scope, item, name)),
      key: place.at('key').exists ? compileKey(scope, place.at('key'), names) : correlationKey(scope, names),
    }),
    many: manyOf(scope, place.at('many'), steps),
    unique: flagAt(scope.findings, place.at('unique')),
    steps,
    abort,
    origin: 'written',
    location: place.location,
  };
}

function stepsAt(scope: StateScope, place: Place, at: { prefix: string; level: Level }): Element[] {
  if (Array.isArray(place.value) && place.items.length > 0) return compileSteps(scope, place.items, at);
  scope.findings.error('no-steps', place, {
    message: `${at.prefix} needs a list of steps`,
    hint: 'steps: [{client: ask}, {server: answer, within: 5s}]',
  });
  return [];
}

/** The rest of an abort has a bound of its own where it says none. */
function abortAt(scope: StateScope, place: Place, at: { prefix: string; level: Level }): Element[] {
  const [first, ...rest] = itemsAt(scope.findings, place);
  if (first === undefined) return [];
  return [...compileSteps(scope, [first], at), ...compileSteps(scope, rest, { ...at, bound: REACT })];
}

const REACT = 5000;

function messagesIn(elements: readonly Element[]): string[] {
  const steps: Step[] = [...stepsOf(elements)];
  return [...new Set(steps.flatMap((step) => (step.act.kind === 'message' ? step.act.messages : [])))];
}

function correlationKey(scope: SessionScope, names: readonly string[]): Key | undefined {
  const entries = scope.messages.flatMap(({ name, correlationId }) =>
    correlationId !== undefined && names.includes(name) ? [[name, [correlationId]] as const] : [],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function manyOf(scope: SessionScope, place: Place, steps: readonly Element[]): number | null {
  const [only, ...others] = steps;
  if (!place.exists)
    return only?.kind === 'step' && others.length === 0 && only.act.kind === 'message' ? null : 1;
  if (place.value === '*') return null;
  if (typeof place.value === 'number' && Number.isInteger(place.value) && place.value >= 1)
    return place.value;
  scope.findings.error('bad-many', place, {
    message: `many is a whole number from 1, or '*'`,
    hint: `many: '*' (quoted: * begins a YAML alias)`,
  });
  return 1;
}

/** The state that a keyword names. */
export function stateAt(scope: StateScope, place: Place): string | undefined {
  const state = textAt(scope.findings, place);
  if (state !== undefined) checkState(scope, place, state);
  return state;
}

function checkState(scope: StateScope, place: Place, state: string): void {
  if (scope.states.includes(state)) return;
  const hint = suggestion(state, scope.states, 'states of this session');
  scope.findings.error('unknown-state', place, { message: `${state} is no state of this session`, hint });
}
