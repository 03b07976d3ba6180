import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeTwice } from '../support/oracle-compare.ts';
import { subjectOf } from '../support/oracle-documents.ts';
import { asTraceLines } from '../support/oracle-print.ts';
import { loadTraces, type Trace, type TraceEvent } from '../support/traces.ts';

const LONG = process.env['COLLOQUY_LONG'] === '1';

/** What a side says, and how long after what was said before. */
interface Said {
  readonly from: 'client' | 'server';
  readonly value: Record<string, unknown>;
  readonly after: number;
}

/** The document of a trace, and what may be said in it. */
interface Talk {
  readonly trace: string;
  readonly client: readonly Record<string, unknown>[];
  readonly server: readonly Record<string, unknown>[];
}

const id = '1';
const TALKS: readonly Talk[] = [
  {
    trace: 'what-crosses-a-change-of-state-may-be-refused',
    client: ['leave', 'ask', 'ask', 'plea', 'wave', 'upload', 'part', 'cancel', 'reply', 'sorry'].map(
      (type) => ({
        type,
      }),
    ),
    server: [
      ...['ending', 'call', 'answer', 'answer', 'stored', 'cancelled'].map((type) => ({ type })),
      { type: 'error', code: 4 },
      { type: 'error', code: 4 },
      { type: 'error', code: 5 },
    ],
  },
  {
    trace: 'too-early-before-own-init',
    client: [
      { type: 'connection_init' },
      { type: 'subscribe', id, payload: { query: 'q' } },
      { type: 'subscribe', id: '2', payload: { query: 'q' } },
      { type: 'complete', id },
    ],
    server: [
      { type: 'connection_ack' },
      { type: 'next', id, payload: {} },
      { type: 'complete', id },
      { type: 'next', id: '2', payload: {} },
    ],
  },
  {
    trace: 'too-many-where-another-reading-has-room',
    client: ['a', 'b', 'c'].flatMap((name) => [
      { type: 'hello', id: name },
      { type: 'ask', id: name },
    ]),
    server: ['a', 'b', 'c'].flatMap((name) => [
      { type: 'welcome', id: name },
      { type: 'answer', id: name },
      { type: 'error', id: name },
    ]),
  },
  {
    trace: 'what-comes-before-its-turn-may-be-served',
    client: ['a', 'b'].flatMap((name) => [
      { type: 'ask', id: name },
      { type: 'data', id: name },
      { type: 'end', id: name },
    ]),
    server: [
      ...['a', 'b'].flatMap((name) => ['busy', 'ready', 'ready', 'done'].map((type) => ({ type, id: name }))),
      { type: 'error' },
    ],
  },
  {
    trace: 'what-a-change-of-state-overtakes-may-begin-something-else',
    client: [
      { type: 'hello' },
      ...['a', 'b'].flatMap((name) => ['ask', 'ask', 'list'].map((type) => ({ type, id: name }))),
    ],
    server: [
      { type: 'welcome' },
      ...['a', 'b'].flatMap((name) => ['answer', 'answer', 'sorry'].map((type) => ({ type, id: name }))),
    ],
  },
  {
    trace: 'what-is-passed-over-may-be-under-way',
    client: [
      ...['tune', 'go', 'go', 'ask'].map((type) => ({ type })),
      ...['start', 'start', 'audio', 'finish', 'thanks'].map((type) => ({ type, id: 'a' })),
      { type: 'start', id: 'b' },
      { type: 'audio', id: 'b', data: 1 },
    ],
    server: [
      ...['hello', 'hello', 'answer', 'error'].map((type) => ({ type })),
      ...['stopped', 'stopped', 'text'].map((type) => ({ type, id: 'a' })),
      { type: 'stopped', id: 'b' },
    ],
  },
];

const document = (name: string): Trace['document'] =>
  loadTraces('rules.yaml').find((trace) => trace.id === name)?.document ?? name;

/** A close at the end, of which side. */
type Close = Pick<Said, 'from'> & { readonly code: number };

function eventsOf(said: readonly Said[], close: Close | null): TraceEvent[] {
  const events: TraceEvent[] = [{ kind: 'open', t: 0 }];
  let t = 0;
  for (const { from, value, after } of said) {
    t += after;
    events.push({ kind: 'frame', t, from, data: JSON.stringify(value), opcode: 'text' });
  }
  if (close !== null) events.push({ kind: 'close', t: t + 5, by: close.from, code: close.code });
  return [...events, { kind: 'end', t: t + 60_000 }];
}

/** Messages of both sides with no regard to what is due, most of them so close to one another that they may have crossed. */
describe('the engine says what the oracle says where everything crosses', () => {
  it.each(TALKS)(
    'as in $trace',
    ({ trace, client, server }) => {
      const subject = subjectOf({ document: document(trace) });
      const gap = fc.oneof({ weight: 5, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(2500) });
      const said = fc.oneof(
        fc.record<Said>({ from: fc.constant('client'), value: fc.constantFrom(...client), after: gap }),
        fc.record<Said>({ from: fc.constant('server'), value: fc.constantFrom(...server), after: gap }),
      );
      const close = fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        {
          weight: 1,
          arbitrary: fc.record<Close>({
            from: fc.constantFrom('client', 'server'),
            code: fc.constantFrom(1000, 4401, 4400, 1011, 4000),
          }),
        },
      );
      fc.assert(
        fc.property(fc.array(said, { minLength: 2, maxLength: 9 }), close, (all, end) => {
          const events = eventsOf(all, end);
          const both = judgeTwice({ ...subject, features: [], events });
          expect(both?.engine, asTraceLines(events)).toEqual(both?.oracle);
        }),
        { numRuns: LONG ? 5000 : 50, ...(LONG ? {} : { seed: 86 }) },
      );
    },
    3_600_000,
  );
});
