import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { contractOf } from '../promises/support.ts';
import { runAgainst } from './support.ts';

describe('the player', () => {
  test('says what the first state owes before what a scenario wishes for', async () => {
    const { contract } = await contractOf({
      client: { login: {}, ask: {} },
      server: { hello: {}, answer: {} },
      session: `version: 1
states: [opening, live]
exchanges:
  login: {at: opening, steps: [{client: login, within: 5s}]}
  greeting: {at: opening, steps: [{server: hello, within: 5s, enter: live}]}
  question: {in: live, steps: [{client: ask}, {server: answer, within: 5s}]}`,
    });
    await using mock = await startMock(contract, { timeScale: 0.05 });
    await runAgainst(contract, mock.url, { only: ['t/states/live'] });
    const said = mock.journal.filter(({ kind, from }) => kind === 'frame' && from === 'client');
    expect(said.map(({ message }) => message)).toEqual(['login', 'ask']);
  });
});
