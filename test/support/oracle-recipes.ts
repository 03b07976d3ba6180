import type { Side } from '../../src/contract/index.ts';
import type { Plan, Position } from '../session/oracle/positions.ts';

/** What a random document is made of: plain numbers and words, so that a smaller recipe is a simpler document. */
export interface Recipe {
  readonly exchanges: readonly ExchangeRecipe[];
  readonly faults: readonly FaultRecipe[];
  readonly states: number;
  readonly same: boolean;
  /** Which messages must carry an `id`. */
  readonly required: readonly boolean[];
}

/** One exchange of a random document. */
export interface ExchangeRecipe {
  readonly place: 'any' | 'in' | 'at';
  readonly state: number;
  readonly many: 1 | 2 | '*';
  readonly unique: boolean;
  readonly key: 'none' | 'id' | 'map' | 'compound';
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly feature: 'none' | 'claimed' | 'unclaimed';
  readonly side: Side;
  readonly body: readonly ElementRecipe[];
  readonly abort: readonly StepRecipe[];
  readonly closes: boolean;
}

/** One element of an exchange. */
export type ElementRecipe =
  | { readonly kind: 'step'; readonly step: StepRecipe }
  | { readonly kind: 'oneOf'; readonly branches: readonly (readonly StepRecipe[])[] }
  | { readonly kind: 'all'; readonly steps: readonly StepRecipe[] };

/** One step; every part may be left out. */
export interface StepRecipe {
  readonly side: Side;
  readonly message: number;
  readonly times: 'once' | '0..1' | '1..*' | '0..*' | '2..3';
  readonly within: 'none' | '1s' | '2s' | '5s';
  readonly every: 'none' | '20ms' | '2s';
  readonly enter: number | null;
  readonly level: 'none' | 'MUST' | 'SHOULD' | 'MAY';
  readonly with: 'none' | '$seq' | '$n' | '$first' | 'literal' | '$key' | '$uuid' | '$elapsed';
  readonly else: 'none' | 'message' | 'close';
}

/** One fault of a random document. */
export interface FaultRecipe {
  readonly of: Side;
  readonly when: (typeof WORDS)[number];
  readonly then: readonly ('send' | 'close' | 'send-close' | 'ignore')[];
  readonly message: number;
  readonly lists: boolean;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly within: 'none' | '1s';
}

/** The words of `when` that speak of an open socket. */
export const WORDS = [
  'not-json',
  'binary-frame',
  'unknown-message',
  'invalid-message',
  'unexpected-message',
  'key-in-use',
  'too-many-open',
  'rate',
  'size',
  'silence',
] as const;

const COUNT = 5;
const STATES = ['one', 'two', 'three'];
type Written = Record<string, unknown>;

/** The AsyncAPI document of a recipe, as an author would write it. */
export function documentOf(recipe: Recipe): Written {
  const states = STATES.slice(0, recipe.states);
  const exchanges = recipe.exchanges.map((e, i) => [`x${String(i)}`, exchangeOf(e, states)] as const);
  const faults = recipe.faults.map((f, i) => [`f${String(i)}`, faultOf(f)] as const);
  const names = (side: Side): string[] => Array.from({ length: COUNT }, (_, i) => nameOf(side, i));
  const all = [...names('client'), ...names('server')];
  const messages = all.map((name, i) => [name, messageOf(name, recipe.required[i] ?? false)]);
  const refs = (side: Side) => names(side).map((name) => ({ $ref: `#/channels/made/messages/${name}` }));
  const channel = { $ref: '#/channels/made' };
  return {
    asyncapi: '3.0.0',
    info: { title: 'made', version: '1' },
    defaultContentType: 'application/json',
    channels: {
      made: {
        address: '/',
        messages: Object.fromEntries(messages),
        'x-session': {
          version: 1,
          states,
          ...(recipe.same ? { same: { sid: '/sid' } } : {}),
          exchanges: Object.fromEntries(exchanges.filter(([, e]) => e !== undefined)),
          faults: Object.fromEntries(faults),
        },
      },
    },
    operations: {
      in: { action: 'receive', channel, messages: refs('client') },
      out: { action: 'send', channel, messages: refs('server') },
    },
  };
}

function nameOf(side: Side, index: number): string {
  return `${side === 'client' ? 'c' : 's'}${String(index % COUNT)}`;
}

function messageOf(name: string, isRequired: boolean): Written {
  const properties = {
    type: { const: name },
    id: { type: 'string' },
    k: { type: 'integer' },
    n: { type: 'integer' },
    q: { type: 'integer' },
    v: { type: 'number' },
    f: { type: 'string' },
    u: { type: 'string' },
    e: { type: 'number' },
    sid: { type: 'string' },
  };
  return { payload: { type: 'object', required: ['type', ...(isRequired ? ['id'] : [])], properties } };
}

/** Messages that an exchange has used already: within one exchange a message stands once. */
type Used = Set<string>;

function exchangeOf(recipe: ExchangeRecipe, states: readonly string[]): Written | undefined {
  const used: Used = new Set();
  const making: Making = { used, states, isCompound: recipe.key === 'compound' };
  const body = recipe.body.flatMap((e) => elementOf(e, making));
  const [first] = recipe.body;
  const opening = stepOf(
    {
      ...(first?.kind === 'step' ? first.step : PLAIN),
      side: recipe.side,
      times: 'once',
      within: 'none',
      else: 'none',
    },
    making,
  );
  const steps = recipe.place === 'at' ? body : [...(opening ? [opening] : []), ...body.slice(1)];
  if (recipe.closes) steps.push({ server: { close: [1000, 4000] }, within: '2s' });
  if (steps.length === 0) return undefined;
  const abort = recipe.abort.flatMap((step, i) => {
    const written = stepOf(
      { ...step, times: 'once', else: 'none', within: i === 0 ? 'none' : step.within },
      making,
    );
    return written ? [written] : [];
  });
  const state = states[recipe.state % states.length];
  const keys = { none: undefined, id: '/id', map: mapOf(used), compound: ['/id', '/k'] };
  const key = keys[recipe.key];
  return {
    ...(recipe.place === 'any' ? {} : { [recipe.place]: state }),
    many: recipe.many,
    ...(recipe.unique && key !== undefined ? { unique: true } : {}),
    ...(key === undefined ? {} : { key }),
    level: recipe.level,
    ...(recipe.feature === 'none' ? {} : { feature: recipe.feature }),
    steps,
    ...(abort.length > 0 && recipe.place !== 'at' ? { abort } : {}),
  };
}

/** Half of the messages carry the key. */
function mapOf(used: Used): Written {
  return Object.fromEntries([...used].filter((_, i) => i % 2 === 0).map((name) => [name, '/id']));
}

interface Making {
  /** The key is compound: no single value is `$key`. */
  readonly isCompound: boolean;
  readonly used: Used;
  readonly states: readonly string[];
}

function elementOf(recipe: ElementRecipe, making: Making): Written[] {
  if (recipe.kind === 'step') return stepsOf([recipe.step], making);
  if (recipe.kind === 'all') {
    // Inside an `all` a step that must come twice would hold up the others.
    const plain = recipe.steps.map((s) => ({
      ...s,
      ...({ every: 'none', else: 'none', enter: null } as const),
      times: s.times === '2..3' ? ('once' as const) : s.times,
    }));
    const steps = stepsOf(plain, making);
    return steps.length < 2 ? steps : [{ all: steps }];
  }
  const side = recipe.branches[0]?.[0]?.side ?? 'server';
  const branches = recipe.branches.map(([first = PLAIN, ...rest]) =>
    stepsOf([{ ...first, side, times: 'once', else: 'none' }, ...rest], making),
  );
  const written = branches.filter((steps) => steps.length > 0);
  if (written.length < 2) return written[0] ?? [];
  return [{ oneOf: Object.fromEntries(written.map((steps, i) => [`b${String(i)}`, steps])) }];
}

function stepsOf(recipes: readonly StepRecipe[], making: Making): Written[] {
  return recipes.map((recipe) => stepOf(recipe, making)).filter((step) => step !== undefined);
}

const PLAIN: StepRecipe = {
  side: 'client',
  message: 0,
  times: 'once',
  within: 'none',
  every: 'none',
  enter: null,
  level: 'none',
  with: 'none',
  else: 'none',
};

function stepOf(recipe: StepRecipe, making: Making): Written | undefined {
  const { used, states } = making;
  const name = Array.from({ length: COUNT }, (_, i) => nameOf(recipe.side, recipe.message + i)).find(
    (n) => !used.has(n),
  );
  if (name === undefined) return undefined;
  used.add(name);
  const otherwise = recipe.within === 'none' || recipe.times !== 'once' ? undefined : elseOf(recipe, making);
  return {
    [recipe.side]: name,
    ...(recipe.times === 'once' ? {} : { times: recipe.times }),
    ...(recipe.within === 'none' ? {} : { within: recipe.within }),
    ...(recipe.every === 'none' ? {} : { every: recipe.every }),
    ...(recipe.enter === null ? {} : { enter: states[recipe.enter % states.length] }),
    ...(recipe.level === 'none' ? {} : { level: recipe.level }),
    ...(recipe.with === 'none' || (recipe.with === '$key' && making.isCompound)
      ? {}
      : { with: WITHS[recipe.with] }),
    ...(otherwise ? { else: [otherwise] } : {}),
  };
}

const WITHS: Readonly<Record<Exclude<StepRecipe['with'], 'none'>, Written>> = {
  $seq: { '/q': '$seq' },
  $n: { '/n': '$n' },
  $first: { '/f': '$first#/id' },
  literal: { '/v': 7 },
  $key: { '/f': '$key' },
  $uuid: { '/u': '$uuid' },
  $elapsed: { '/e': '$elapsed' },
};

function elseOf(recipe: StepRecipe, making: Making): Written | undefined {
  if (recipe.else === 'none') return undefined;
  const side: Side = recipe.side === 'client' ? 'server' : 'client';
  if (recipe.else === 'close') return { [side]: { close: 4008 } };
  return stepOf({ ...PLAIN, side, message: recipe.message }, making);
}

function faultOf(recipe: FaultRecipe): Written {
  const reactor: Side = recipe.of === 'client' ? 'server' : 'client';
  const send = nameOf(reactor, 4);
  const reactions = {
    send: { send },
    close: { close: 4100 },
    'send-close': { send, close: 4101 },
    ignore: { ignore: true },
  };
  const message = nameOf(recipe.of, recipe.message);
  const conditions: Written = {
    rate: { rate: message, max: 2, per: '2s' },
    size: { size: 160 },
    silence: { silence: '20s' },
  };
  const isAbout = ['invalid-message', 'unexpected-message', 'key-in-use', 'too-many-open'].includes(
    recipe.when,
  );
  return {
    when: conditions[recipe.when] ?? recipe.when,
    of: recipe.of,
    then: [...new Set(recipe.then)].map((r) => reactions[r]),
    level: recipe.level,
    ...(recipe.lists && isAbout ? { messages: [message] } : {}),
    ...(recipe.within === 'none' ? {} : { within: recipe.within }),
  };
}

/** Whether at every place of an exchange a message of a side is one step at most, as the lints demand. */
export function isDeterministic(plan: Plan): boolean {
  const places = [plan.first, ...plan.positions.map((p) => [...(p.step.max === 1 ? [] : [p]), ...p.follow])];
  return places.every((next, i) => {
    const abortable = i === 0 || plan.positions[i - 1]?.inAbort === true ? [] : plan.abort;
    const otherwise = next.flatMap((p) => p.else);
    const names = [...new Set([...next, ...otherwise, ...abortable])].flatMap(namesOf);
    return new Set(names).size === names.length;
  });
}

function namesOf(position: Position): string[] {
  const { act, side } = position.step;
  return act.kind === 'message' ? act.messages.map((m) => `${side} ${m}`) : [];
}
