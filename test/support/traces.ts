import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ConditionWord, Side } from '../../src/contract/index.ts';

/** Check ids per verdict against one side, sorted and without doubles. */
export interface Verdicts {
  readonly fail: readonly string[];
  readonly warn: readonly string[];
  readonly note: readonly string[];
}

/** What is said of a whole session: sets of check ids. */
export interface Judgement {
  readonly client: Verdicts;
  readonly server: Verdicts;
  readonly inconclusive: readonly string[];
}

/** One golden trace: a document, what happened on a socket, and exactly what is to be said about it. */
export interface Trace {
  readonly id: string;
  /** The name of a file in `traces/documents/`, or the AsyncAPI document itself. */
  readonly document: string | Readonly<Record<string, unknown>>;
  readonly note: string;
  readonly features: readonly string[];
  readonly timeScale: number;
  /** As written, with `repeat` and templates; see {@link expandEvents}. */
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly expect: Judgement;
}

/** One thing that happened on a socket, at `t` milliseconds since the open (or since the upgrade request). */
export type TraceEvent =
  | { readonly kind: 'cause'; readonly t: number; readonly word: ConditionWord }
  | { readonly kind: 'open'; readonly t: number }
  | { readonly kind: 'refused'; readonly t: number; readonly status: number }
  | FrameEvent
  | { readonly kind: 'close'; readonly t: number; readonly by: Side; readonly code: number | null }
  | { readonly kind: 'end'; readonly t: number };

/** A frame: text is a string, the rest bytes. */
export interface FrameEvent {
  readonly kind: 'frame';
  readonly t: number;
  readonly from: Side;
  readonly data: string | Uint8Array;
  readonly opcode: 'text' | 'binary' | 'ping' | 'pong';
}

const FOLDER = new URL('../session/traces/', import.meta.url);

/** The path of a file in the folder of the traces. */
export function tracePath(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}

/** The traces of one file of the folder; none where the file is missing and may be (`found.yaml`). */
export function loadTraces(file = 'traces.yaml'): Trace[] {
  const path = tracePath(file);
  if (file !== 'traces.yaml' && !existsSync(path)) return [];
  const written = (parse(readFileSync(path, 'utf8')) ?? []) as Record<string, unknown>[];
  return written.map(readTrace);
}

function readTrace(written: Record<string, unknown>): Trace {
  return {
    id: written['id'] as string,
    document: written['document'] as Trace['document'],
    note: (written['note'] as string | undefined) ?? '',
    features: (written['features'] as string[] | undefined) ?? [],
    timeScale: (written['timeScale'] as number | undefined) ?? 1,
    events: written['events'] as Record<string, unknown>[],
    expect: readJudgement((written['expect'] ?? {}) as Record<string, unknown>),
  };
}

function readJudgement(written: Record<string, unknown>): Judgement {
  return {
    client: readVerdicts(written['client']),
    server: readVerdicts(written['server']),
    inconclusive: idSet((written['inconclusive'] ?? []) as string[]),
  };
}

function readVerdicts(written: unknown): Verdicts {
  const some = (written ?? {}) as Partial<Record<keyof Verdicts, string[]>>;
  return { fail: idSet(some.fail ?? []), warn: idSet(some.warn ?? []), note: idSet(some.note ?? []) };
}

/** A list of check ids as a set: sorted, without doubles. */
export function idSet(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort();
}

/**
 * A trace's events one by one: `repeat` and templates resolved, an `open` at 0 where the trace says nothing about the
 * upgrade, and an `end` with the last event where it has none.
 */
export function expandEvents(trace: Pick<Trace, 'events'>): TraceEvent[] {
  const events = trace.events.flatMap(repeated).map(readEvent);
  const upgraded = events.some((e) => e.kind === 'cause' || e.kind === 'open' || e.kind === 'refused');
  if (!upgraded) events.unshift({ kind: 'open', t: 0 });
  const last = events.at(-1);
  if (last && last.kind !== 'end') events.push({ kind: 'end', t: last.t });
  return events;
}

/** `{t, repeat: n, every: ms, …}` → n events; in their payloads `"$i+1"`, `"$i+1s"` and `"$t"` count. */
function repeated(written: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  const { repeat = 1, every = 0, ...event } = written;
  const copies = Array.from({ length: repeat as number }, (_, i) => i);
  return copies.map((i) => {
    const t = (event['t'] as number) + i * (every as number);
    return { ...(fill(event, { i, t }) as Record<string, unknown>), t };
  });
}

function fill(value: unknown, now: { readonly i: number; readonly t: number }): unknown {
  if (value === '$i+1') return now.i + 1;
  if (value === '$i+1s') return String(now.i + 1);
  if (value === '$t') return now.t;
  if (Array.isArray(value)) return value.map((item) => fill(item, now));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, now)]));
}

function readEvent(written: Record<string, unknown>): TraceEvent {
  const t = written['t'] as number;
  if ('cause' in written) return { kind: 'cause', t, word: written['cause'] as ConditionWord };
  if ('open' in written) return { kind: 'open', t };
  if ('refused' in written) return { kind: 'refused', t, status: written['refused'] as number };
  if ('end' in written) return { kind: 'end', t };
  if ('close' in written) {
    return { kind: 'close', t, by: written['close'] as Side, code: written['code'] as number | null };
  }
  const from: Side = 'client' in written ? 'client' : 'server';
  return { kind: 'frame', t, from, ...readFrame(written[from]) };
}

/** A JSON payload, `{raw: text}`, `{binary: number of zero bytes}`, `{$ping: text}` or `{$pong: text}`. */
function readFrame(written: unknown): Pick<FrameEvent, 'data' | 'opcode'> {
  const [only, ...more] = Object.entries((written ?? {}) as Record<string, unknown>);
  if (only && more.length === 0) {
    const [kind, value] = only;
    if (kind === 'raw') return { data: value as string, opcode: 'text' };
    if (kind === 'binary') return { data: new Uint8Array(value as number), opcode: 'binary' };
    if (kind === '$ping' || kind === '$pong') {
      return { data: Buffer.from(value as string), opcode: kind === '$ping' ? 'ping' : 'pong' };
    }
  }
  return { data: JSON.stringify(written), opcode: 'text' };
}
