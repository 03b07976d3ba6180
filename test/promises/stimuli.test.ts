import { expect, test } from 'vitest';
import { scenariosOf } from '../../src/promises/index.ts';
import { contractOf } from './support.ts';

test('a stimulus for a branch behind one of ours takes that one', async () => {
  const { contract, channel } = await contractOf({
    client: { begin: {}, resume: { session: { type: 'string' } } },
    server: { ready: {}, resumed: {}, gone: {} },
    session: `version: 1
states: [opening, live]
exchanges:
  login:
    at: opening
    steps:
      - oneOf:
          fresh: [{client: begin, within: 1s}, {server: ready, within: 1s, enter: live}]
          again:
            - {client: resume, within: 1s}
            - oneOf:
                known: [{server: resumed, within: 1s, enter: live}]
                unknown: [{server: gone, within: 1s}]`,
  });
  const stimuli = { unknown: { resume: { session: 'of-yesterday' } } };
  const scenarios = scenariosOf(contract, channel, { subject: 'server', stimuli });
  expect(scenarios.find(({ id }) => id === 't/login/stimulus:unknown')?.act).toMatchObject({
    plays: [{ wishes: [{ message: 'resume', members: { session: 'of-yesterday' } }] }],
  });
});

test('a stimulus for a branch that leads to a state is on the way to what is tried there', async () => {
  const { contract, channel } = await contractOf({
    client: { begin: {}, ask: {} },
    server: { ready: {}, wait: {}, answer: {}, error: {} },
    session: `version: 1
states: [opening, waiting, live]
exchanges:
  login:
    in: [opening, waiting]
    steps:
      - client: begin
      - oneOf:
          in: [{server: ready, within: 1s, enter: live}]
          later: [{server: wait, within: 1s, enter: waiting}]
  question: {in: live, steps: [{client: ask}, {server: answer, within: 1s}]}
faults:
  early: {when: unexpected-message, messages: ask, then: {send: error}}`,
  });
  const stimuli = { later: { begin: { name: 'nobody' } } };
  const scenarios = scenariosOf(contract, channel, { subject: 'server', stimuli });
  const routeOf = (id: string) => scenarios.find((each) => each.id === id)?.route;
  const coaxed = [{ wishes: [{ message: 'begin', members: { name: 'nobody' } }] }];
  expect(routeOf('t/faults/early/ask@waiting')).toMatchObject(coaxed);
  expect(routeOf('t/states/waiting')).toMatchObject(coaxed);
  expect(routeOf('t/states/live')).not.toMatchObject(coaxed);
});
