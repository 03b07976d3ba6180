import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typecheck } from '../typecheck.ts';

const FILES = ['client.ts', 'runtime.d.ts', 'types.ts', 'validators.d.ts'];

/** What the compiler says of a few lines that use a generated client. */
function complaints(
  lines: string,
  [protocol, type]: readonly [string, string] = ['chat', 'ChatClient'],
): string[] {
  const use = `import { ${type} } from './client.js';
    declare const client: ${type};
    export async function use(): Promise<void> { ${lines} }`;
  const generated = FILES.map(
    (path) => [path, readFileSync(`generated/${protocol}/${path}`, 'utf8')] as const,
  );
  return typecheck(new Map([...generated, ['use.ts', use]]));
}

describe('a generated client', () => {
  it('takes a right use', () => {
    const right = `
      for await (const message of client.chat({ content: 'hi' })) {
        if (message.type === 'stream-token') message.token.trim();
      }
      const { end } = client.chat({ content: 'hi', type: 'chat' });
      (await end).messageId.trim();
      client.on('stream-start', ({ messageId }) => messageId.trim());
      (await client.heartbeat()).timestamp?.trim();
      try { await client.open(); } catch (error) {
        if (ChatClient.isClosed(error) && error.faults.includes('bad-token')) return;
        if (ChatClient.isFailed(error)) error.answer.message.trim();
      }
      new ChatClient({ credentials: { token: async () => 'x' }, reconnect: { maxMs: 5 } });`;
    expect(complaints(right)).toEqual([]);
  });

  it.each([
    ['a payload without a required field', 'client.chat({})', /'content' is missing/],
    [
      'a payload with a field of another type',
      'client.chat({ content: 1 })',
      /not assignable to type 'string'/,
    ],
    [
      'a field that the message does not have',
      `client.chat({ content: '', contents: '' })`,
      /'contents' does not exist/,
    ],
    [
      'a value that a constant refuses',
      `client.chat({ content: '', type: 'ping' })`,
      /'"ping"' is not assignable/,
    ],
    [
      'a message that the server never sends',
      `client.on('chat', () => undefined)`,
      /not assignable to parameter/,
    ],
    ['an exchange that there is not', 'client.answer({})', /'answer' does not exist/],
    ['an answer that is another message', '(await client.heartbeat()).content', /'content' does not exist/],
    [
      'a fault that there is not',
      `const error: unknown = 0; if (ChatClient.isClosed(error)) error.faults.includes('late')`,
      /'"late"' is not assignable/,
    ],
    [
      'a credential that there is not',
      `new ChatClient({ credentials: { key: '' } })`,
      /'key' does not exist/,
    ],
    ['a state that there is not', `if (client.state === 'closed') return`, /no overlap/],
    [
      'to say something in a dialogue where it has no turn',
      `client.chat({ content: '' }).send({})`,
      /not assignable to parameter of type 'never'/,
    ],
  ])('refuses %s', (_, code, want) => {
    expect(complaints(`${code};`).join('\n')).toMatch(want);
  });

  it('wants the key that names something which is there already', () => {
    const realtime = ['realtime', 'RealtimeClient'] as const;
    expect(complaints(`client.deleteItem({ item_id: 'item_1' });`, realtime)).toEqual([]);
    expect(complaints('client.deleteItem({});', realtime).join()).toMatch(/'item_id' is missing/);
  });
});
