import { describe, expect, test, vi } from 'vitest';

import { diagnose, FINDINGS } from '../../src/doctor/index.ts';
import { describeNeeding } from '../support/needs.ts';
import type { Tool } from '../support/needs.ts';
import { Bench } from './bench.ts';
import { optionsOf } from './setups/setup.ts';
import type { Setup } from './setups/setup.ts';
import { PROXY_SETUPS } from './setups/proxies.ts';
import { SESSION_SETUPS } from './setups/sessions.ts';
import { STRANGE_SETUPS } from './setups/strange.ts';
import { TELEPHONY_SETUPS } from './setups/telephony.ts';
import { TOKEN_SETUPS } from './setups/tokens.ts';
import { UPGRADE_SETUPS } from './setups/upgrades.ts';
import { WIRE_SETUPS } from './setups/wire.ts';

const SETUPS: readonly Setup[] = [
  ...WIRE_SETUPS,
  ...UPGRADE_SETUPS,
  ...PROXY_SETUPS,
  ...TOKEN_SETUPS,
  ...SESSION_SETUPS,
  ...TELEPHONY_SETUPS,
  ...STRANGE_SETUPS,
];

/** Groups of set-ups that need the same programs. */
function groups(): ReadonlyMap<string, readonly Setup[]> {
  const found = new Map<string, Setup[]>();
  for (const setup of SETUPS) {
    const key = (setup.needs ?? []).join(' ');
    found.set(key, [...(found.get(key) ?? []), setup]);
  }
  return found;
}

/** A block of tests that needs all of these programs. */
function describeAll(tools: readonly Tool[], name: string, body: () => void): void {
  const [tool, ...more] = tools;
  if (tool === undefined) describe(name, body);
  else describeNeeding(tool, name, more.length === 0 ? body : () => describeAll(more, 'together', body));
}

// Most of a set-up's time goes by in waiting for what does not come.
vi.setConfig({ maxConcurrency: 6 });

describe('the doctor finds', () => {
  for (const [key, setups] of groups()) {
    const tools = setups[0]?.needs ?? [];
    describeAll(tools, key === '' ? 'with Node alone' : `with ${key}`, () => {
      test.concurrent.each(setups.map((setup) => [setup.want, setup.name, setup] as const))(
        '%s: %s',
        async (want, _name, setup) => {
          await using bench = new Bench();
          const diagnosis = await diagnose(optionsOf(await setup.start(bench)));
          const codes = diagnosis.findings.map(({ code }) => code);
          expect(codes, JSON.stringify(diagnosis, null, 1)).toEqual(want === 'healthy' ? [] : [want]);
          expect(diagnosis.healthy).toBe(want === 'healthy');
          expect(JSON.stringify(diagnosis.findings)).toMatch(setup.says ?? '');
          expect(JSON.stringify(diagnosis)).not.toMatch(/eyJ\w+\.\w+|correct-horse/);
        },
      );
    });
  }
});

/** Codes without a set-up: what they need cannot be had on every machine, or has a test of its own. */
const ELSEWHERE = /^(tcp-unreachable|tcp-failed)$/;

test('every code of a finding has a set-up that yields it, and no other code is yielded', () => {
  const wanted = new Set(SETUPS.map(({ want }) => want).filter((want) => want !== 'healthy'));
  const known = Object.keys(FINDINGS).filter((code) => !ELSEWHERE.test(code));
  expect([...wanted].toSorted()).toEqual(known.toSorted());
});
