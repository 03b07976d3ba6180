import { describe, expect, test } from 'vitest';
import { judgeTrace, traceContract } from '../support/engine.ts';
import { loadTraces } from '../support/traces.ts';

describe.each(['traces.yaml', 'rules.yaml', 'found.yaml'])('the golden traces of %s', (file) => {
  test.each(loadTraces(file).map((trace) => [trace.id, trace] as const))('%s', async (_, trace) => {
    const contract = await traceContract(trace.document);
    expect(judgeTrace(contract, trace), trace.note).toEqual(trace.expect);
  });
});
