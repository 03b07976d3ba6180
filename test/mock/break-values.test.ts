import { expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { house } from './support.ts';

const events = await loadContract('examples/team-events/asyncapi.yaml');
const { mock: start, talk } = house();

it('breaks what a `with` binds, and neither the key nor what tells messages apart', async () => {
  const mock = await start(events, { auth: 'off', break: ['events/say/accepted/posted~with'] });
  const client = await talk(mock.url);
  await client.until('hello');
  client.say({ type: 'say', id: 1, room: 'C024BE91L', text: 'Lunch?' });
  const posted = await client.next();
  expect(posted).toMatchObject({ ok: true, reply_to: 1 });
  expect(posted['text']).not.toBe('Lunch?');
});
