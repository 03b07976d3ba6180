import type { Side } from '../../src/contract/index.ts';
import type { World } from '../session/oracle/model.ts';
import { smallest } from './oracle-payload.ts';
import type { FrameEvent, TraceEvent } from './traces.ts';

/** One thing that goes wrong on the way: what it is, where, and with what. */
export interface Mutation {
  readonly kind: (typeof MUTATIONS)[number];
  readonly at: number;
  readonly with: number;
}

/** Every kind of trouble that {@link mutated} knows. */
export const MUTATIONS = [
  'drop',
  'double',
  'swap',
  'delay',
  'delay-rest',
  're-key',
  'spoil',
  'stray',
  'not-json',
  'unknown',
  'binary',
  'close',
  'cut',
] as const;

const CODES: readonly (number | null)[] = [1000, 1001, 1005, 1008, 1011, 1012, 1013, 4000, 4001, null];
const DELAYS: readonly number[] = [1, 30, 200, 1100, 2600, 5500, 16000, 40000];

/** The events with all of this done to them, one after the other; times never fall, and an `end` stays last. */
export function mutated(
  world: World,
  events: readonly TraceEvent[],
  mutations: readonly Mutation[],
): TraceEvent[] {
  const body = events.filter((e) => e.kind !== 'end' && e.kind !== 'open');
  const changed = mutations.reduce<TraceEvent[]>((sofar, mutation) => mutate(world, sofar, mutation), body);
  const ordered = [...changed].sort((a, b) => a.t - b.t);
  const ended = events.find((e) => e.kind === 'end')?.t ?? 0;
  const isCut = mutations.some((m) => m.kind === 'cut');
  const last = Math.max(ordered.at(-1)?.t ?? 0, isCut ? 0 : ended);
  // The recording may go on long after the last frame: what is missing shows then.
  const more = DELAYS[(mutations[0]?.with ?? 0) % DELAYS.length] ?? 0;
  return [{ kind: 'open', t: 0 }, ...ordered, { kind: 'end', t: last + (isCut ? 0 : more) }];
}

function mutate(world: World, events: readonly TraceEvent[], mutation: Mutation): TraceEvent[] {
  const index = events.length === 0 ? 0 : mutation.at % events.length;
  const at = events[index];
  const t = at?.t ?? 0;
  const n = mutation.with;
  const delay = DELAYS[n % DELAYS.length] ?? 0;
  const from: Side = n % 2 === 0 ? 'client' : 'server';
  const insert = (event: TraceEvent): TraceEvent[] => events.toSpliced(index + 1, 0, event);
  const text = (data: string): TraceEvent[] => insert({ kind: 'frame', t, from, data, opcode: 'text' });
  switch (mutation.kind) {
    case 'drop':
      return events.toSpliced(index, 1);
    case 'double':
      return at?.kind === 'frame' ? insert(at) : [...events];
    case 'swap':
      return swapped(events, index);
    case 'delay':
      return at ? events.toSpliced(index, 1, { ...at, t: t + delay }) : [];
    case 'delay-rest':
      return events.map((e, i) => (i < index ? e : { ...e, t: e.t + delay }));
    case 're-key':
      return at
        ? events.toSpliced(
            index,
            1,
            changed(at, (value) => ({ ...value, ...rekeyed(value, n) })),
          )
        : [];
    case 'spoil':
      return at
        ? events.toSpliced(
            index,
            1,
            changed(at, (value) => spoiled(value, n)),
          )
        : [];
    case 'stray':
      return insert(stray(world, { n, t }));
    case 'not-json':
      return text('{');
    case 'unknown':
      return text('{"type":"colloquy_unknown"}');
    case 'binary':
      return insert({ kind: 'frame', t, from, data: new Uint8Array(3), opcode: 'binary' });
    case 'close':
      return insert({ kind: 'close', t, by: from, code: CODES[(n >> 1) % CODES.length] ?? null });
    case 'cut':
      return events.slice(0, index + 1);
  }
}

function swapped(events: readonly TraceEvent[], index: number): TraceEvent[] {
  const [a, b] = [events[index], events[index + 1]];
  if (!a || !b) return [...events];
  return events.toSpliced(index, 2, { ...b, t: a.t }, { ...a, t: b.t });
}

type Value = Readonly<Record<string, unknown>>;

/** The frame with another payload; frames that are no JSON object stay. */
function changed(event: TraceEvent, change: (value: Value) => Value): TraceEvent {
  if (event.kind !== 'frame' || typeof event.data !== 'string' || !event.data.startsWith('{"')) return event;
  return { ...event, data: JSON.stringify(change(JSON.parse(event.data) as Value)) };
}

/** Another value in one field that is not the discriminator, of the same type. */
function rekeyed(value: Value, n: number): Value {
  const fields = Object.keys(value).filter((key) => !['type', 'event'].includes(key));
  const field = fields[n % Math.max(1, fields.length)];
  if (field === undefined) return {};
  const old = value[field];
  if (typeof old === 'number') return { [field]: old + 1 + (n % 3) };
  return { [field]: typeof old === 'string' ? `${old}${String(n % 3)}` : old };
}

/** A field left out, or of another type. */
function spoiled(value: Value, n: number): Value {
  const fields = Object.keys(value).filter((key) => !['type', 'event'].includes(key));
  const field = fields[n % Math.max(1, fields.length)] ?? 'type';
  if (n % 3 === 0) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));
  return { ...value, [field]: { spoiled: true } };
}

/** A valid message at a time when nobody may expect it. */
function stray(world: World, of: { readonly n: number; readonly t: number }): FrameEvent {
  const { messages } = world.channel;
  const message = messages[of.n % messages.length];
  const from = message?.senders[of.n % (message.senders.length || 1)] ?? 'client';
  if (message?.encoding === 'binary') {
    return { kind: 'frame', t: of.t, from, data: new Uint8Array(2), opcode: 'binary' };
  }
  const value = smallest(message?.payload ?? {});
  const data = message?.encoding === 'text' ? String(value) : JSON.stringify(value);
  return { kind: 'frame', t: of.t, from, data, opcode: 'text' };
}
