import { expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { house } from './support.ts';

const { mock: start, talk } = house();

// An `error` that comes after a token may be the broken end of the first answer as well: the mock reads that, and owes the second.
test('a second question is refused where the refusal may belong to the first as well', async () => {
  const contract = await loadContract('examples/guide/5-many.yaml');
  const client = await talk((await start(contract, { break: ['chat/answer~many'] })).url);
  client.say({ type: 'chat', content: 'One?' });
  await client.until('stream-token');
  client.say({ type: 'chat', content: 'Two?' });
  await client.until('error', 2);
  client.say({ type: 'ping' });
  const heard = await client.until('pong');
  expect(heard.map(({ type }) => type)).not.toContain('stream-start');
});
