import { describe, expect, test } from 'vitest';
import { scenariosOf } from '../../src/promises/index.ts';
import { contractOf } from './support.ts';

describe('the way into a state', () => {
  test('needs nothing that the subject may leave out, where there is another one', async () => {
    const { contract, channel } = await contractOf({
      client: { ask: {}, note: {} },
      server: { hello: {}, answer: {} },
      session: `version: 1
states: [opening, live]
exchanges:
  greeting: {at: opening, steps: [{server: hello, times: 0..1, enter: live}]}
  question: {steps: [{client: ask}, {server: answer, within: 1s, enter: live}]}
  remark: {in: live, steps: [{client: note}]}`,
    });
    const scenarios = scenariosOf(contract, channel, { subject: 'server' });
    const scenario = scenarios.find(({ id }) => id === 't/states/live');
    expect(scenario?.route.map(({ exchange }) => exchange)).toEqual(['question']);
  });

  test('needs no other branch of the subject than its first, though the way be longer', async () => {
    const { contract, channel } = await contractOf({
      client: { call: {}, bye: {} },
      server: { accept: {}, decline: {} },
      session: `version: 1
states: [ringing, talking, over]
exchanges:
  pick-up:
    at: ringing
    steps:
      - {client: call, within: 1s}
      - oneOf:
          taken: [{server: accept, within: 1s, enter: talking}]
          declined: [{server: decline, within: 1s, enter: over}]
  hang-up: {in: talking, steps: [{client: bye, enter: over}]}`,
    });
    const scenarios = scenariosOf(contract, channel, { subject: 'server' });
    const scenario = scenarios.find(({ id }) => id === 't/states/over');
    expect(scenario?.route.map(({ exchange }) => exchange)).toEqual(['pick-up', 'hang-up']);
  });

  test('is that of a state which the subject does not have to choose, though another stand before it', async () => {
    const { contract, channel } = await contractOf({
      client: { login: {}, ask: {} },
      server: { ready: {}, refused: {}, answer: {} },
      session: `version: 1
states: [opening, outside, inside]
exchanges:
  login:
    at: opening
    steps:
      - {client: login, within: 1s}
      - oneOf:
          in: [{server: ready, within: 1s, enter: inside}]
          out: [{server: refused, within: 1s, enter: outside}]
  question: {in: [outside, inside], steps: [{client: ask}, {server: answer, within: 1s}]}
faults:
  rubbish: {when: not-json, then: {close: 4400}}`,
    });
    const scenarios = scenariosOf(contract, channel, { subject: 'server' });
    const states = ['t/question/base', 't/faults/rubbish/not-json'].map(
      (name) => scenarios.find(({ id }) => id === name)?.state,
    );
    expect(states).toEqual(['inside', 'inside']);
  });
});
