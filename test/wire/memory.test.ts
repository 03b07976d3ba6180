import { describe, expect, it } from 'vitest';
import { memoryPair } from '../../src/wire/index.ts';
import { Ear } from './support.ts';

describe('a connected pair', () => {
  it('carries frames both ways, in order, also those that come before a handler', async () => {
    const [client, server] = memoryPair({ protocol: 'p1' });
    client.send('one');
    client.send(new Uint8Array([2]));
    await Promise.resolve();
    const heard = new Ear(server);
    client.send('three');
    await heard.frames(3);
    expect([client.protocol, server.protocol]).toEqual(['p1', 'p1']);
    expect(heard.seen).toEqual([
      ['text', 'one'],
      ['binary', [2]],
      ['text', 'three'],
    ]);
  });

  it('answers pings unless told not to', async () => {
    const given = [true, false];
    const want = [[['pong', [9]]], []];
    for (const [index, autoPong] of given.entries()) {
      const [client, server] = memoryPair({ autoPong });
      const [told, heard] = [new Ear(client), new Ear(server)];
      client.ping(new Uint8Array([9]));
      await heard.frames(1);
      client.close();
      await told.end();
      expect(told.seen).toEqual(want[index]);
    }
  });

  it('tells both ends who closed first, and with which code', async () => {
    const [client, server] = memoryPair();
    const [told, heard] = [new Ear(client), new Ear(server)];
    server.close(4000, 'enough');
    server.send('too late');
    expect(await told.end()).toEqual({ code: 4000, reason: 'enough', by: 'peer' });
    expect(await heard.end()).toEqual({ code: 4000, reason: 'enough', by: 'us', sent: 4000 });
    expect(told.seen).toEqual([]);
  });

  it('ends without a code when one end drops it', async () => {
    const [client, server] = memoryPair();
    const [told, heard] = [new Ear(client), new Ear(server)];
    client.terminate();
    expect(await heard.end()).toEqual({ code: null, reason: '', by: 'peer' });
    expect(await told.end()).toEqual({ code: null, reason: '', by: 'us' });
  });
});
