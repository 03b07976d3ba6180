import { describe, expect, test } from 'vitest';
import { createSession } from '../../src/session/index.ts';
import { contractOf } from '../promises/support.ts';

describe('while explanations differ', () => {
  test('a state that all of them have entered is the session’s', async () => {
    const { contract, channel } = await contractOf({
      client: { ask: {} },
      server: { say: {} },
      session: `version: 1
states: [quiet, loud]
exchanges:
  question: {steps: [{client: ask}, {server: say, within: 5s, enter: loud}]}
  unasked: {steps: [{server: say, enter: loud}]}`,
    });
    const session = createSession({ contract, channel });
    session.open(0);
    session.frame({ from: 'client', data: '{"type":"ask"}' }, 1);
    const seen = session.frame({ from: 'server', data: '{"type":"say"}' }, 2);
    expect([session.state, seen.entered]).toEqual(['loud', 'loud']);
    expect([...session.end(3).metInSome].sort()).toEqual(['t/question/say', 't/unasked/say']);
  });
});
