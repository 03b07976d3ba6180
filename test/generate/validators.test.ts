import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { generate } from '../../src/generate/index.ts';
import { mutations, sample } from '../../src/validate/index.ts';
import { definitions, schema } from '../validate/arbitrary.ts';
import { contractOf, object } from '../validate/support.ts';
import { typecheck } from './typecheck.ts';

type Guard = ((value: unknown) => boolean) & { errors?: unknown };

let folder = '';
let count = 0;
beforeAll(() => {
  // Inside the repository, so that the packages it imports are found.
  mkdirSync('.colloquy', { recursive: true });
  folder = mkdtempSync(resolve('.colloquy/validators-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The generated module, loaded by Node itself. */
async function guardsOf(contract: Contract): Promise<Record<string, Guard>> {
  const files = await generate(contract, { only: ['validators'] });
  const path = join(folder, `v${String((count += 1))}.mjs`);
  writeFileSync(path, files.get('validators.js') ?? '');
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Record<string, Guard>;
}

describe('validators.js', () => {
  it('takes every example and refuses every mutation of it, message by message', async () => {
    const contract = await loadContract('asyncapi/chat/asyncapi.yaml');
    const guards = await guardsOf(contract);
    const messages = contract.channels.flatMap((channel) => channel.messages);
    expect(Object.keys(guards)).toHaveLength(messages.length);
    for (const [index, message] of messages.entries()) {
      const guard = Object.values(await inOrder(contract, guards))[index];
      for (const { payload } of message.examples) {
        expect(guard?.(payload)).toBe(true);
        for (const broken of mutations(contract, message, payload))
          expect(guard?.(broken.payload), broken.id).toBe(false);
      }
    }
  });

  it('agrees with the validators of the reader on any schema', async () => {
    await fc.assert(
      fc.asyncProperty(schema, fc.nat(), async (inner, seed) => {
        const made = contractOf({ any: { payload: object({ inner }) } }, definitions);
        const [message] = made.channel.messages;
        const { isAnyMessage } = await guardsOf(made.contract);
        const value = message && sample(made.contract, message, seed);
        expect(isAnyMessage?.(value)).toBe(true);
        for (const broken of message ? mutations(made.contract, message, value) : []) {
          expect(isAnyMessage?.(broken.payload), broken.id).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lets no text of the document become code', async () => {
    const evil = `"; */ globalThis.hacked = 1; const f = require("node:fs"); /* \`\${globalThis.hacked = 1}\` ' \u2028 \n`;
    const text = { type: 'string', pattern: '^";globalThis.hacked=1//', title: evil };
    const payload = {
      ...(object({ [evil]: { enum: [evil, 'x'] }, text }) as object),
      description: evil,
      $id: evil,
    };
    const { contract } = contractOf({ [evil]: { payload } });
    const [guard] = Object.values(await guardsOf({ ...contract, source: evil, title: evil }));
    expect(guard?.({ [evil]: evil, text: '";globalThis.hacked=1//' })).toBe(true);
    expect(guard?.({ [evil]: 'y', text: '";globalThis.hacked=1//' })).toBe(false);
    expect('hacked' in globalThis).toBe(false);
  });

  it.each([
    ['a pattern that may try for ever', '^(a+)+$', 'aaaa', 'aaab'],
    ['a pattern that is none with the flag of Unicode', 'a\\-b', 'a-b', 'ab'],
    ['a pattern of many ways, and of a bounded length', '^(a|b|c|d){0,5}$', 'abcd', 'abcde!'],
    ['a pattern of astral characters', '^.$', '😀', '😀😀'],
  ])('runs %s', async (_, pattern, good, bad) => {
    const { isTextMessage } = await guardsOf(
      contractOf({ text: { payload: object({ text: { type: 'string', pattern } }) } }).contract,
    );
    expect([good, bad].map((text) => isTextMessage?.({ text }))).toEqual([true, false]);
  });

  it('lets a text that is too long for a catastrophic pattern pass unread, in no time', async () => {
    const { isTextMessage } = await guardsOf(
      contractOf({ text: { payload: object({ text: { type: 'string', pattern: '^(a+)+$' } }) } }).contract,
    );
    const before = performance.now();
    expect(isTextMessage?.({ text: `${'a'.repeat(60)}b` })).toBe(true);
    expect(performance.now() - before).toBeLessThan(100);
  });

  it('is typed as a guard', async () => {
    const { contract } = contractOf({
      chat: { payload: object({ type: { const: 'chat' }, content: { type: 'string' } }) },
    });
    const files = await generate(contract, { only: ['types', 'validators'] });
    files.delete('validators.js');
    files.set(
      'use.ts',
      `import { isChatMessage } from './validators.js';
export function content(value: unknown): string { return isChatMessage(value) ? value.content : ''; }`,
    );
    expect(typecheck(files)).toEqual([]);
  });
});

/** The guards in the order of the declarations, which is that of the messages. */
async function inOrder(
  contract: Contract,
  guards: Record<string, Guard>,
): Promise<Record<string, Guard | undefined>> {
  const declared = (await generate(contract, { only: ['validators'] })).get('validators.d.ts') ?? '';
  const names = [...declared.matchAll(/declare const (\w+):/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(names.map((name) => [name, guards[name]]));
}
