import type {
  Channel,
  Condition,
  Contract,
  Element,
  Exchange,
  Fault,
  Key,
  Level,
  Location,
  Message,
  Reaction,
  Side,
  Step,
  With,
} from '../../src/contract/index.ts';

/**
 * A Contract straight from an AsyncAPI document that a test wrote: the session of one channel, nothing else, no
 * diagnostics, no `$ref` but those to the channel's messages. Written apart from `src/compile`, so that the oracle
 * and the random documents do not depend on it.
 */
export function contractOf(document: unknown, name = 'made'): Contract {
  const root = document as Written;
  const [[channelName, channel] = ['', {}]] = Object.entries(root['channels'] as Record<string, Written>);
  const session = (channel['x-session'] ?? {}) as Written;
  const application = (session['application'] ?? 'server') as Side;
  const operations = Object.entries((root['operations'] ?? {}) as Record<string, Written>);
  const messages = Object.entries(channel['messages'] as Record<string, Written>).map(([key, written]) =>
    messageOf(key, written, sendersOf(key, { operations, application })),
  );
  const model: Channel = {
    name: channelName,
    address: (channel['address'] ?? '/') as string,
    servers: [],
    parameters: [],
    security: [],
    messages,
    location: NOWHERE,
    session: {
      application,
      described: 'x-session' in channel,
      states: (session['states'] ?? ['open']) as string[],
      same: sameOf((session['same'] ?? {}) as Written, messages),
      subprotocols: (session['subprotocols'] ?? []) as string[],
      exchanges: exchangesOf({ session, messages, operations, application }),
      faults: Object.entries((session['faults'] ?? {}) as Record<string, Written>).map(faultOf),
    },
  };
  return {
    colloquy: 'contract/1',
    name,
    asyncapi: '3.0.0',
    title: name,
    version: '1',
    source: `${name}.yaml`,
    servers: [],
    securitySchemes: {},
    channels: [model],
    definitions: {},
  };
}

type Written = Readonly<Record<string, unknown>>;

const NOWHERE: Location = { file: 'made.yaml', pointer: '', line: 1, column: 1 };

interface Operations {
  readonly operations: readonly (readonly [string, Written])[];
  readonly application: Side;
}

function refNames(refs: unknown): string[] {
  return ((refs ?? []) as { $ref: string }[]).map((r) => r.$ref.split('/').at(-1) ?? '');
}

function other(side: Side): Side {
  return side === 'client' ? 'server' : 'client';
}

function sendersOf(message: string, of: Operations): Side[] {
  const senders = of.operations.flatMap(([, operation]) => {
    const by = operation['action'] === 'send' ? of.application : other(of.application);
    const reply = operation['reply'] as Written | undefined;
    return [
      ...(refNames(operation['messages']).includes(message) ? [by] : []),
      ...(refNames(reply?.['messages']).includes(message) ? [other(by)] : []),
    ];
  });
  return [...new Set(senders)];
}

function messageOf(name: string, written: Written, senders: readonly Side[]): Message {
  const contentType = (written['contentType'] ?? 'application/json') as string;
  const correlation = (written['correlationId'] as { location: string } | undefined)?.location.split('#')[1];
  return {
    name,
    senders,
    contentType,
    encoding: contentType.includes('json') ? 'json' : contentType.startsWith('text/') ? 'text' : 'binary',
    payload: (written['payload'] ?? true) as Message['payload'],
    examples: [],
    invalidExamples: [],
    ...(correlation === undefined ? {} : { correlationId: correlation }),
    location: NOWHERE,
  };
}

/** A key for these messages: one pointer, a list (compound), or a map per message. */
function keyFor(written: unknown, messages: readonly Message[]): Key {
  if (typeof written === 'string') return Object.fromEntries(messages.map((m) => [m.name, [written]]));
  if (Array.isArray(written)) return Object.fromEntries(messages.map((m) => [m.name, written as string[]]));
  const entries = Object.entries(written as Record<string, string | string[]>);
  return Object.fromEntries(entries.map(([message, at]) => [message, typeof at === 'string' ? [at] : at]));
}

function sameOf(written: Written, messages: readonly Message[]): Record<string, Key> {
  return Object.fromEntries(Object.entries(written).map(([name, key]) => [name, keyFor(key, messages)]));
}

function exchangesOf(
  of: Operations & { readonly session: Written; readonly messages: readonly Message[] },
): Exchange[] {
  const { session, messages } = of;
  const written = Object.entries((session['exchanges'] ?? {}) as Record<string, Written>).map(
    ([id, exchange]) => exchangeOf(id, exchange, messages),
  );
  const used = new Set(written.flatMap((e) => namesIn([...e.steps, ...e.abort])));
  const lifted = of.operations.flatMap(([id, operation]) => liftedOf({ ...of, id, operation, used }));
  for (const name of lifted.flatMap((e) => namesIn(e.steps))) used.add(name);
  const sent = Object.values((session['faults'] ?? {}) as Record<string, Written>).flatMap((fault) =>
    [fault['then']].flat().flatMap((reaction) => [(reaction as Written)['send'] ?? []].flat() as string[]),
  );
  const free = messages.filter((m) => !used.has(m.name) && !sent.includes(m.name));
  return [...written, ...lifted, ...free.flatMap((m) => m.senders.map((side) => freeOf(m.name, side)))];
}

function namesIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.kind === 'oneOf') return element.branches.flatMap((b) => namesIn(b.steps));
    if (element.kind === 'all') return namesIn(element.steps);
    return [...(element.act.kind === 'message' ? element.act.messages : []), ...namesIn(element.else)];
  });
}

function freeOf(name: string, side: Side): Exchange {
  const step = stepOf({ [side]: name }, { prefix: 'messages', level: 'MUST' });
  return { ...EXCHANGE, id: `messages/${name}`, many: null, origin: 'free', steps: [step] };
}

function liftedOf(
  of: Operations & {
    readonly id: string;
    readonly operation: Written;
    readonly messages: readonly Message[];
    readonly used: ReadonlySet<string>;
  },
): Exchange[] {
  const reply = of.operation['reply'] as Written | undefined;
  if (!reply) return [];
  const by = of.operation['action'] === 'send' ? of.application : other(of.application);
  const asked = refNames(of.operation['messages']).filter((name) => !of.used.has(name));
  return asked.map((name) => {
    const id = asked.length > 1 ? `${of.id}.${name}` : of.id;
    const first = stepOf({ [by]: name }, { prefix: id, level: 'MUST' });
    const second = stepOf(
      { [other(by)]: refNames(reply['messages']), id: 'reply', within: 10000, level: 'SHOULD' },
      { prefix: id, level: 'MUST' },
    );
    const keyed = of.messages.filter((m) => m.correlationId !== undefined);
    const key = Object.fromEntries(keyed.map((m) => [m.name, [m.correlationId ?? '']]));
    return { ...EXCHANGE, id, many: null, origin: 'lifted', key, steps: [first, second] };
  });
}

const EXCHANGE: Omit<Exchange, 'id' | 'steps'> = {
  level: 'MUST',
  many: 1,
  unique: false,
  abort: [],
  origin: 'written',
  location: NOWHERE,
};

/** What an element inherits. */
interface Above {
  readonly prefix: string;
  readonly level: Level;
  /** `within` of steps that say none. */
  readonly bound?: number;
}

/** `within` of an `else` and of an abort's rest that say none. */
const REACT = 5000;

function exchangeOf(id: string, written: Written, messages: readonly Message[]): Exchange {
  const level = (written['level'] ?? 'MUST') as Level;
  const steps = elementsOf(written['steps'], { prefix: id, level });
  const [firstOfAbort, ...rest] = (written['abort'] ?? []) as Written[];
  const aborting = { prefix: `${id}/abort`, level };
  const abort = firstOfAbort
    ? [...elementsOf([firstOfAbort], aborting), ...elementsOf(rest, { ...aborting, bound: REACT })]
    : [];
  const [only, ...more] = steps;
  const single =
    more.length === 0 && abort.length === 0 && only?.kind === 'step' && only.act.kind === 'message';
  const many = written['many'] ?? (single && only.max === 1 ? '*' : 1);
  const names = namesIn([...steps, ...abort]);
  const keyed = messages.filter((m) => names.includes(m.name));
  return {
    ...EXCHANGE,
    id,
    level,
    steps,
    abort,
    many: many === '*' ? null : (many as number),
    unique: written['unique'] === true,
    ...(written['key'] === undefined ? {} : { key: keyFor(written['key'], keyed) }),
    ...(written['at'] === undefined ? {} : { at: written['at'] as string }),
    ...(written['in'] === undefined ? {} : { in: [written['in']].flat() as string[] }),
    ...(written['feature'] === undefined ? {} : { feature: written['feature'] as string }),
  };
}

function elementsOf(written: unknown, above: Above): Element[] {
  return (written as Written[]).map((element) => {
    if (element['oneOf']) {
      const branches = Object.entries(element['oneOf'] as Record<string, unknown>);
      return {
        kind: 'oneOf',
        location: NOWHERE,
        branches: branches.map(([id, steps]) => ({
          id,
          steps: elementsOf(steps, { ...above, prefix: `${above.prefix}/${id}` }),
        })),
      };
    }
    if (element['all']) {
      const steps = (element['all'] as Written[]).map((step) => stepOf(step, above));
      return { kind: 'all', location: NOWHERE, steps };
    }
    return stepOf(element, above);
  });
}

function stepOf(written: Written, above: Above): Step {
  const side: Side = 'client' in written ? 'client' : 'server';
  const what = written[side];
  const close = typeof what === 'object' && what !== null && 'close' in what ? what.close : undefined;
  const messages = [what].flat() as string[];
  const label = (written['id'] ?? (close === undefined ? messages[0] : 'close')) as string;
  const path = `${above.prefix}/${label}`;
  const [min, max] = timesOf(written['times'] ?? 1);
  const within = durationOf(written['within']) ?? above.bound;
  const every = durationOf(written['every']);
  return {
    kind: 'step',
    path,
    label,
    side,
    act:
      close === undefined
        ? { kind: 'message', messages }
        : { kind: 'close', codes: [close].flat() as number[] },
    min,
    max,
    ...(within === undefined ? {} : { within }),
    ...(every === undefined ? {} : { every }),
    with: withOf((written['with'] ?? {}) as Written),
    ...(written['enter'] === undefined ? {} : { enter: written['enter'] as string }),
    level: (written['level'] ?? above.level) as Level,
    boundIsProtocol: written['level'] === 'MUST' || written['else'] !== undefined,
    else: elementsOf(written['else'] ?? [], {
      prefix: `${path}/else`,
      level: (written['level'] ?? above.level) as Level,
      bound: REACT,
    }),
    location: NOWHERE,
  };
}

function timesOf(written: unknown): [number, number | null] {
  if (typeof written === 'number') return [written, written];
  const [low = '1', high = '*'] = String(written).split('..');
  return [Number(low), high === '*' ? null : Number(high)];
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60000 };

/** `20ms`, `5s`, `1m` or a number of milliseconds. */
function durationOf(written: unknown): number | undefined {
  if (written === undefined || typeof written === 'number') return written;
  const [, amount, unit = 'ms'] = /^([\d.]+)(ms|s|m)$/.exec(String(written)) ?? [];
  return Number(amount) * (UNITS[unit] ?? 1);
}

function withOf(written: Written): With[] {
  return Object.entries(written).map(([pointer, value]) => {
    const text = typeof value === 'string' ? value : '';
    if (text.startsWith('$first#')) return { pointer, value: { word: '$first', pointer: text.slice(7) } };
    const words = ['$seq', '$n', '$elapsed', '$now', '$uuid', '$key'] as const;
    const word = words.find((w) => w === text);
    return { pointer, value: word ? { word } : { word: 'literal', value } };
  });
}

function faultOf([id, written]: readonly [string, Written]): Fault {
  const messages = written['messages'];
  return {
    id,
    when: [written['when']].flat().map(conditionOf),
    of: (written['of'] ?? 'client') as Side,
    then: [written['then']].flat().map((reaction) => reactionOf(reaction as Written)),
    within: durationOf(written['within']) ?? 5000,
    level: (written['level'] ?? 'MUST') as Level,
    ...(messages === undefined ? {} : { messages: [messages].flat() as string[] }),
    ...(written['feature'] === undefined ? {} : { feature: written['feature'] as string }),
    location: NOWHERE,
  };
}

function conditionOf(written: unknown): Condition {
  if (typeof written === 'string') return { word: written } as Condition;
  const { rate, max, per, size, silence } = written as Written;
  if (rate !== undefined) {
    return {
      word: 'rate',
      messages: [rate].flat() as string[],
      max: max as number,
      per: durationOf(per) ?? 0,
    };
  }
  if (size !== undefined) return { word: 'size', bytes: size as number };
  return { word: 'silence', duration: durationOf(silence) ?? 0 };
}

function reactionOf(written: Written): Reaction {
  if (written['http'] !== undefined) return { kind: 'http', status: written['http'] as number };
  if (written['ignore'] !== undefined) return { kind: 'ignore' };
  const close = written['close'] === undefined ? null : ([written['close']].flat() as number[]);
  if (written['send'] === undefined) return { kind: 'close', codes: close ?? [] };
  return {
    kind: 'send',
    messages: [written['send']].flat() as string[],
    with: withOf((written['with'] ?? {}) as Written),
    close,
  };
}
