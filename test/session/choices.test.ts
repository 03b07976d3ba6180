import { expect, test } from 'vitest';
import { createSession } from '../../src/session/index.ts';
import { contractOf } from '../promises/support.ts';

const { contract, channel } = await contractOf({
  client: { begin: {}, leave: {}, join: {} },
  server: { began: {}, left: {}, joined: {} },
  session: `version: 1
states: [playing, lobby]
exchanges:
  start:
    in: playing
    steps: [{client: begin}, {server: began, within: 5s}]
    abort: [{client: leave, enter: lobby}, {server: left, within: 5s}]
  leave: {in: playing, steps: [{client: leave, enter: lobby}, {server: left, within: 3s}]}
  join: {in: lobby, steps: [{client: join}, {server: joined, within: 5s}]}`,
});

test('what is open in what is shown is not begun beyond its number, whatever may belong to two dialogues', () => {
  const session = createSession({ contract, channel });
  session.open(0);
  const say = (type: string, at: number): unknown =>
    session.frame({ from: 'client', data: JSON.stringify({ type }) }, at);
  say('begin', 1);
  say('leave', 2);
  const mayJoin = (): boolean => session.mayDo('client').some(({ step }) => step.path === 'join/join');
  expect(mayJoin()).toBe(true);
  say('join', 3);
  expect(mayJoin()).toBe(false);
});
