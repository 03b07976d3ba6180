import { expect, it } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import { findingsOf, house, problemsOf } from './support.ts';

const { mock: start, talk } = house();

const DOCUMENT = `
asyncapi: 3.0.0
info: {title: t, version: 1.0.0}
defaultContentType: application/json
channels:
  c:
    address: /
    messages:
      ask: {payload: {type: object, required: [type], properties: {type: {const: ask}}}}
      answer: {payload: {type: object, required: [type], properties: {type: {const: answer}}}}
      tick: {payload: {type: object, required: [type, n], properties: {type: {const: tick}, n: {type: integer}}}}
    x-session:
      version: 1
      exchanges:
        asking: {steps: [{client: ask}, {server: answer, within: 5s}]}
        ticking: {steps: [{server: tick, every: 10ms, with: {/n: $n}}]}
operations:
  say: {action: send, channel: {$ref: '#/channels/c'}, messages: [{$ref: '#/channels/c/messages/answer'}, {$ref: '#/channels/c/messages/tick'}]}
  hear: {action: receive, channel: {$ref: '#/channels/c'}, messages: [{$ref: '#/channels/c/messages/ask'}]}
`;

/** The process does nothing else for so long, as on a machine that is too slow. */
function hog(duration: number): void {
  const end = performance.now() + duration;
  while (performance.now() < end);
}

it('leaves paced messages out for which it was too slow, says so once, and answers all the same', async () => {
  const { contract } = await compileText(DOCUMENT, { file: 't.yaml' });
  if (!contract) throw new Error('the document is wrong');
  const mock = await start(contract);
  const client = await talk(mock.url);
  await client.until('tick', 3);
  const before = mock.shed;
  for (const count of [1, 2, 3]) {
    hog(100);
    client.say({ type: 'ask' });
    await client.until('answer');
    expect(client.heard.filter(({ type }) => type === 'answer')).toHaveLength(count);
  }
  // Ten slots have passed each time, and one of them was late enough to be kept.
  expect(mock.shed - before).toBeGreaterThanOrEqual(3 * 8);
  const told = mock.events.filter(({ kind }) => kind === 'overload');
  expect(told).toHaveLength(1);
  // What was left out has no number: those that were sent count on.
  const numbers = client.heard.flatMap(({ type, n }) => (type === 'tick' ? [n] : []));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(findingsOf(mock.events, 'client')).toEqual([]);
  expect(problemsOf(mock.events)).toEqual([]);
});
