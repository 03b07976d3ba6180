import { expect, test } from 'vitest';
import { scenariosOf } from '../../src/promises/index.ts';
import { Collected } from '../../src/conformance/scenario-run.ts';
import { keptThen, tardyAt } from '../../src/conformance/tardy.ts';
import { contractOf } from '../promises/support.ts';

const { contract, channel } = await contractOf({
  client: { login: { properties: { token: { type: 'string' } } }, ask: {} },
  server: { ready: {}, answer: {} },
  session: `version: 1
states: [opening, live]
exchanges:
  login: {at: opening, steps: [{client: login, within: 5s}, {server: ready, within: 5s, enter: live}]}
  question: {in: live, steps: [{client: ask}, {server: answer, within: 5s}]}
faults:
  bad: {when: invalid-message, then: {close: 4002}}
  rush: {when: {rate: ask, max: 5, per: 1s}, then: {close: 4008}}`,
});
const scenarios = scenariosOf(contract, channel, { subject: 'server' });

/** What is said of a login that was late at 5 s, in a scenario whose mistake was made at `made`, ms. */
function tardy(id: string, made: number): number | undefined {
  const scenario = scenarios.find((each) => each.id.startsWith(id));
  if (scenario === undefined)
    throw new Error(`no scenario ${id} in ${scenarios.map((s) => s.id).join(', ')}`);
  const collected = new Collected();
  collected.enter('act', made);
  const late = { id: 't/login/login~within', verdict: 'warn', side: 'client', at: 5000, text: '' } as const;
  return tardyAt('t', { scenario, us: 'client', collected, strained: false }, [late]);
}

test.each([
  { title: 'a mistake in place of what is late', id: 't/faults/bad/login', made: 10 },
  { title: 'a burst, which leaves what is owed owed', id: 't/faults/rush', made: 10 },
])('$title is no lateness of ours, but what is late before it is', ({ id, made }) => {
  expect(tardy(id, made)).toBeUndefined();
  expect(tardy(id, 5001)).toBe(5000);
});

test('what is late in a plain scenario is our lateness', () => {
  expect(tardy('t/question/base', 5001)).toBe(5000);
  expect(tardy('t/question/base', 10)).toBe(5000);
});

test('where we were late nothing is shown of the mistake that the scenario is about', () => {
  const scenario = scenarios.find(({ id }) => id.startsWith('t/faults/bad/login'));
  if (scenario === undefined) throw new Error('no mistake in login');
  const met = new Set(['t/login/ready', scenario.id, `${scenario.id}~alive`]);
  expect([...keptThen(met, scenario)]).toEqual(['t/login/ready']);
});
