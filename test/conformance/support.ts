import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import type { Approach, Doorway, Prepared, Lacking } from '../../src/conformance/approach.ts';
import type { Report } from '../../src/conformance/index.ts';
import type { RunSettings } from '../../src/conformance/settings.ts';
import { run } from '../../src/conformance/run.ts';
import type { Contract } from '../../src/contract/index.ts';

/** The contract of a document beside this file. */
export function contractOf(file: string): Promise<Contract> {
  return loadContract(fileURLToPath(new URL(file, import.meta.url)));
}

/** A way in whose credential is `?token=good-token-value`. */
export function doorwayTo(url: string): Doorway {
  return {
    tls: {},
    redact: (text) => text.replaceAll('good-token-value', '***'),
    prepare: ({ mistake }: Approach): Promise<Prepared | Lacking> => {
      const target = new URL(url);
      const spoil = mistake?.kind === 'credential' ? mistake.spoil : undefined;
      if (spoil === 'expired') {
        const lines = ['credentials: {jwt: {expired: $OLD}}'];
        return Promise.resolve({ kind: 'untestable', reason: 'no expired credential', lines });
      }
      if (spoil !== 'missing')
        target.searchParams.set('token', spoil === undefined ? 'good-token-value' : 'bad');
      return Promise.resolve({ kind: 'ready', url: target.href, headers: {}, protocols: [] });
    },
  };
}

/** Settings for a quick run: time at a twentieth. */
export function quick(url: string, more: Partial<RunSettings> = {}): RunSettings {
  return {
    subject: 'server',
    url,
    seed: 1,
    timeScale: 0.05,
    concurrency: 8,
    features: [],
    skip: [],
    knownFailing: [],
    probes: ['credentials'],
    authentication: true,
    strict: false,
    version: '0.0.0',
    rerun: (scenario) => `colloquy test chat.yaml --only '${scenario}'`,
    ...more,
  };
}

/** Runs a contract's first channel against a peer. */
export async function runAgainst(
  contract: Contract,
  url: string,
  more: Partial<RunSettings> & { signal?: AbortSignal } = {},
): Promise<Report> {
  const [channel] = contract.channels;
  if (channel === undefined) throw new Error('the contract has no channel');
  const { signal = new AbortController().signal, ...settings } = more;
  const doorway = doorwayTo(url);
  return run({ contract, channel, doorway, settings: quick(url, settings), reporters: [], signal });
}

/** Nobody is blamed for anything. */
export function expectNoBlame(report: Report): void {
  expect(report.causes, summary(report).join('\n')).toEqual([]);
}

/** What went wrong, in one line each. */
export function summary(report: Report): string[] {
  return report.checks
    .filter(({ verdict }) => !['pass', 'not-exercised', 'skipped', 'not-applicable'].includes(verdict))
    .map(
      ({ id, verdict, seen, reason, seenIn }) =>
        `${verdict} ${id} ${seen ?? reason ?? ''} [${String(seenIn.length)}]`,
    );
}
