import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, subjectOf } from '../support/oracle-documents.ts';
import { asTraceLines } from '../support/oracle-print.ts';
import { legalWalk } from '../support/oracle-walk.ts';
import { choices, walkOptions } from './arbitraries.ts';
import { constantsAt } from './oracle/constants.ts';
import { worldOf } from './oracle/model.ts';
import { judge } from './oracle/oracle.ts';
import { readerOf } from './oracle/reading.ts';

const NO_ALARM = { fail: [], warn: [], note: [] };
const RUNS = process.env['COLLOQUY_LONG'] === '1' ? 2000 : 60;

describe('random legal walks, frames of both directions crossing, raise no alarm in the oracle', () => {
  it.each(DOCUMENTS)('%s', (document) => {
    const subject = subjectOf({ document });
    const features = ['dtmf', 'client-tools'];
    const world = worldOf(
      { ...subject, features },
      constantsAt(1),
      readerOf(subject.contract, subject.channel),
    );
    fc.assert(
      fc.property(choices(25), walkOptions, (some, options) => {
        const events = legalWalk(world, some, options);
        const { client, server } = judge({ ...subject, features }, events);
        expect({ client, server }, asTraceLines(events)).toEqual({ client: NO_ALARM, server: NO_ALARM });
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });
});
