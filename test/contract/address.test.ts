import { expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { parametersIn, pathsOf } from '../../src/contract/index.ts';

const contract = await loadContract('asyncapi/conversations/asyncapi.yaml');
const [channel] = contract.channels;

test.each([
  ['/v1/ws/conversations/conv_1', { conversation_id: 'conv_1' }],
  ['/v1/ws/conversations/ticket%2042', { conversation_id: 'ticket 42' }],
  ['/v1/ws/conversations/100%', { conversation_id: '100%' }],
  ['/v1/ws/conversations/', {}],
  ['/v1/ws/conversations/conv_1/more', {}],
  ['/', {}],
])('what %s has in the place of the parameters is %j', (path, want) => {
  if (channel === undefined) throw new Error('no channel');
  expect(parametersIn(contract, channel, path)).toEqual(want);
});

test.each([
  ['/v2/rooms/blue', { version: '2', room: 'blue' }],
  ['/v2.1/rooms/deep%20blue', { version: '2.1', room: 'deep blue' }],
  ['/w2/rooms/blue', {}],
])('a parameter may be a piece of a part: %s is %j', (path, want) => {
  if (channel === undefined) throw new Error('no channel');
  const rooms = { ...channel, address: '/v{version}/rooms/{room}', parameters: [] };
  expect(parametersIn(contract, rooms, path)).toEqual(want);
});

test.each([
  ['/rooms/{room}/', ['/v1/rooms/{room}/', '/rooms/{room}/']],
  ['/rooms/{room}', ['/v1/rooms/{room}', '/rooms/{room}']],
  ['/', ['/v1', '/']],
])('a slash at the end of an address is kept, for some servers know no other path: %s', (address, want) => {
  if (channel === undefined) throw new Error('no channel');
  const servers = contract.servers.slice(0, 1).map((server) => ({ ...server, pathname: '/v1' }));
  expect(pathsOf({ ...contract, servers }, { ...channel, address, servers: [] })).toEqual(want);
});
