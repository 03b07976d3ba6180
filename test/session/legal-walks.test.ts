import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/contract/index.ts';
import { endpointsOf, PUBLISHED } from '../support/documents.ts';
import { judgementOf, runEvents } from '../support/engine.ts';
import { sampled } from '../support/oracle-compose.ts';
import { DOCUMENTS, subjectOf } from '../support/oracle-documents.ts';
import type { Subject } from '../support/oracle-documents.ts';
import { asTraceLines } from '../support/oracle-print.ts';
import { legalWalk } from '../support/oracle-walk.ts';
import { loadTraces, type Judgement, type TraceEvent } from '../support/traces.ts';
import { choices, walkOptions } from './arbitraries.ts';
import { constantsAt } from './oracle/constants.ts';
import { worldOf } from './oracle/model.ts';
import { judge, TooManyExplanations } from './oracle/oracle.ts';
import { readerOf } from './oracle/reading.ts';

const NO_ALARM = { fail: [], warn: [], note: [] };
const LONG = process.env['COLLOQUY_LONG'] === '1';

/** Walks through a channel; what both ends do is legal, and frames of the two directions cross. */
function walks(
  subject: Subject,
  runs: number,
  expectNothing: (events: readonly TraceEvent[], number: number) => void,
): void {
  const { contract, channel } = subject;
  const features = featuresOf(channel);
  const world = worldOf({ ...subject, features }, constantsAt(1), readerOf(contract, channel));
  let number = 0;
  fc.assert(
    fc.property(choices(25), walkOptions, (some, options) => {
      expectNothing(legalWalk(world, some, { ...options, payloads: sampled(contract) }), number++);
    }),
    { numRuns: runs, seed: 1 },
  );
}

function expectNoAlarm(
  { client, server }: Pick<Judgement, 'client' | 'server'>,
  events: readonly TraceEvent[],
): void {
  expect({ client, server }, asTraceLines(events)).toEqual({ client: NO_ALARM, server: NO_ALARM });
}

/** What the oracle says, where it can carry all explanations. */
function oracleSays(subject: Subject, events: readonly TraceEvent[]): Judgement {
  try {
    return judge({ ...subject, features: featuresOf(subject.channel), limit: 600 }, events);
  } catch (error) {
    if (error instanceof TooManyExplanations) return { client: NO_ALARM, server: NO_ALARM, inconclusive: [] };
    throw error;
  }
}

describe('random legal walks through the documents of the traces raise no alarm in the oracle', () => {
  it.each(DOCUMENTS)(
    '%s',
    (document) => {
      const subject = subjectOf({ document });
      walks(subject, LONG ? 1000 : 6, (events) => expectNoAlarm(oracleSays(subject, events), events));
    },
    3_600_000,
  );
});

describe('random legal walks where either side may be the next', () => {
  const { document } =
    loadTraces('rules.yaml').find(({ id }) => id === 'what-is-passed-over-may-be-under-way') ?? {};

  it('raise no alarm in the oracle', () => {
    const subject = subjectOf({ document: document ?? '' });
    walks(subject, LONG ? 1000 : 50, (events) => expectNoAlarm(oracleSays(subject, events), events));
  }, 3_600_000);
});

const endpoints = await endpointsOf(PUBLISHED);

describe('random legal walks through every document raise no alarm in the engine, and a tenth of them none in the oracle', () => {
  it.each(endpoints)(
    '$name',
    (subject) => {
      const features = featuresOf(subject.channel);
      walks(subject, LONG ? 10_000 : 6, (events, number) => {
        expectNoAlarm(judgementOf(runEvents({ ...subject, features }, events)), events);
        if (number % 10 === 0) expectNoAlarm(oracleSays(subject, events), events);
      });
    },
    3_600_000,
  );
});

describe('random legal walks raise no alarm where only two explanations are kept either', () => {
  it.each([...DOCUMENTS.map((document) => subjectOf({ document })), ...endpoints])(
    '$channel.name of $contract.source',
    (subject) => {
      const features = featuresOf(subject.channel);
      walks(subject, LONG ? 1000 : 10, (events) =>
        expectNoAlarm(judgementOf(runEvents({ ...subject, features, cap: 2 }, events)), events),
      );
    },
    3_600_000,
  );
});
