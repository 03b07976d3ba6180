import { describe, expect, it } from 'vitest';
import { subjectOf } from '../support/oracle-documents.ts';
import { expandEvents, loadTraces } from '../support/traces.ts';
import { judge } from './oracle/oracle.ts';

const traces = ['traces.yaml', 'rules.yaml', 'found.yaml'].flatMap((file) => loadTraces(file));

describe('the oracle says exactly what a golden trace expects', () => {
  it.each(traces.map((trace) => [trace.id, trace] as const))('%s', (_id, trace) => {
    const { features, timeScale } = trace;
    const { client, server, inconclusive } = judge(
      { ...subjectOf(trace), features, timeScale },
      expandEvents(trace),
    );
    expect({ client, server, inconclusive }).toEqual(trace.expect);
  });
});
