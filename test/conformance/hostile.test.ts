import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseTarget } from '../../src/credentials/index.ts';
import { verifyRecording } from '../../src/conformance/index.ts';
import { fromHar, isHar, parseRecording } from '../../src/recording/index.ts';
import { HOSTILE, startHostilePeer } from './hostile-peers.ts';
import { contractOf, runAgainst } from './support.ts';

const contract = await contractOf('chat.yaml');
const RUNS = process.env['COLLOQUY_LONG'] === '1' ? 5000 : 300;

// Most of the time is spent waiting for what does not come.
vi.setConfig({ maxConcurrency: 4 });

describe('a run outlives a subject that', () => {
  test.concurrent.each(Object.entries(HOSTILE))('%s', { timeout: 180_000 }, async (_name, manners) => {
    await using peer = await startHostilePeer(manners);
    const only = ['chat/greeting/base', 'chat/faults/not-json/*'];
    const report = await runAgainst(contract, peer.url, { only, patienceMs: 400 });
    expect(report.exitCode).toBe(1);
    expect(report.causes.length).toBeGreaterThan(0);
    expect(report.causes.length).toBeLessThan(12);
    // What only comes of our own reading is no cause of its own: the tool did not break.
    expect(report.diagnostics.filter(({ code }) => code !== 'own-mistake')).toEqual([]);
  });
});

const EVENT = fc.record(
  {
    t: fc.oneof(fc.double(), fc.integer(), fc.constant('0')),
    socket: fc.oneof(fc.integer(), fc.constant(1)),
    event: fc.constantFrom('upgrade', 'cause', 'open', 'refused', 'frame', 'close', 'end', 'other'),
    url: fc.string(),
    headers: fc.oneof(fc.dictionary(fc.string(), fc.string()), fc.anything()),
    when: fc.constantFrom('credential-missing', 'not-json', 'x'),
    from: fc.constantFrom('client', 'server', 'peer'),
    text: fc.oneof(fc.json(), fc.string()),
    code: fc.oneof(fc.integer(), fc.constant(null)),
    status: fc.integer(),
    reason: fc.string(),
  },
  { requiredKeys: [] },
);
const HEADER =
  '{"colloquy":"recording/1","document":"chat","channel":"chat","started":"2026-11-20T10:00:00Z"}';

describe('whatever a file holds', () => {
  test(
    'a recording is read or refused with what is wrong, and judged without an exception',
    { timeout: 180_000 },
    () => {
      fc.assert(
        fc.property(fc.array(EVENT, { maxLength: 12 }), (events) => {
          const text = [HEADER, ...events.map((event) => JSON.stringify(event))].join('\n');
          const { recording, diagnostics } = parseRecording(text);
          if (recording === undefined) expect(diagnostics.length).toBeGreaterThan(0);
          else expect([0, 1, 2]).toContain(verifyRecording(contract, recording).exitCode);
        }),
        { numRuns: RUNS },
      );
    },
  );

  test('text is a recording, a HAR file, or told what is wrong with it', () => {
    const har = fc.anything({ maxDepth: 4 }).map((entries) => JSON.stringify({ log: { entries } }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), har), (text) => {
        const { recording, diagnostics } = isHar(text) ? fromHar(text) : parseRecording(text);
        expect(recording !== undefined || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('a target is read, or each thing that is wrong is told with its place', { timeout: 180_000 }, () => {
    const keys = fc.constantFrom(
      'url',
      'command',
      'ready',
      'listen',
      'credentials',
      'tls',
      'probe',
      'patience',
      'x',
    );
    const target = fc.dictionary(keys, fc.anything({ maxDepth: 3 })).map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(fc.oneof(fc.string(), target), (text) => {
        const { target: read, diagnostics } = parseTarget(text, 'target.yaml', {});
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect(read === undefined).toBe(errors.length > 0);
        for (const { at } of errors) expect(at?.file).toBe('target.yaml');
      }),
      { numRuns: RUNS },
    );
  });
});
