import { beforeAll, describe, expect, it } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { findingsOf, house, traceContract, type Talk } from './support.ts';

let depot: Contract;
beforeAll(async () => {
  const { contract } = await compileText(
    `
asyncapi: 3.0.0
info: {title: t, version: 1.0.0}
defaultContentType: application/json
channels:
  depot:
    address: /
    messages:
      begin: {payload: {type: object, required: [type], properties: {type: {const: begin}}}}
      ready: {payload: {type: object, required: [type], properties: {type: {const: ready}}}}
    x-session:
      version: 1
      states: [idle, receiving]
      exchanges:
        upload: {in: idle, steps: [{client: begin}, {server: ready, within: 2s, enter: receiving}]}
      faults:
        second: {when: unexpected-message, messages: begin, then: {close: 4409}}
operations:
  take: {action: receive, channel: {$ref: '#/channels/depot'}, messages: [{$ref: '#/channels/depot/messages/begin'}]}
  give: {action: send, channel: {$ref: '#/channels/depot'}, messages: [{$ref: '#/channels/depot/messages/ready'}]}
`,
    { file: 't.yaml' },
  );
  if (!contract) throw new Error('no contract');
  depot = contract;
});
const { mock: start, talk } = house();

/** Begins once, and again so long after the answer. */
async function beginsTwice(client: Talk, after: number): Promise<void> {
  client.say({ type: 'begin' });
  await client.until('ready');
  await new Promise((resolve) => setTimeout(resolve, after));
  client.say({ type: 'begin' });
}

/** What is tried here is how long messages may be under way: so the test waits. */
describe('what belongs to a state that was left', () => {
  it('may have crossed the message that left it', async () => {
    const client = await talk((await start(depot)).url);
    await beginsTwice(client, 0);
    await client.until('ready');
  });

  it('is a mistake 100 ms later, whatever the time scale, of a client that spoke at once', async () => {
    for (const timeScale of [1, 0.2]) {
      const client = await talk((await start(depot, { timeScale })).url);
      await beginsTwice(client, 250);
      expect(await client.end()).toMatchObject({ code: 4409 });
    }
  });

  it('may come for longer from a client that took its time: nobody knows how far it is', async () => {
    const client = await talk((await start(depot)).url);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await beginsTwice(client, 250);
    await client.until('ready');
  });
});

it('what was said in time is read first, where the mock itself was held up', async () => {
  const mock = await start(await traceContract('agent'), { timeScale: 0.2 });
  const client = await talk(mock.url, { protocols: ['convai'] });
  client.say({ type: 'conversation_initiation_client_data' });
  // Longer than the mock waits for it before it goes on by itself.
  const until = performance.now() + 300;
  while (performance.now() < until);
  await client.until('conversation_initiation_metadata');
  expect(findingsOf(mock.events, 'client')).toEqual([]);
});
