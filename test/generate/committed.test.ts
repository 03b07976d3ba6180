import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { generate } from '../../src/generate/index.ts';
import { checkExamples } from '../../src/validate/index.ts';
import { typecheck } from './typecheck.ts';

const protocols = readdirSync('asyncapi').sort();

const CHAT = `
import type { ClientMessage, ServerMessage } from './types.ts';
export function client(m: ClientMessage): unknown {
  switch (m.type) {
    case 'chat': return m.content.length;
    case 'human-escalation': return m.reason;
    case 'ping': return m.timestamp;
  }
}
export function server(m: ServerMessage): string {
  switch (m.type) {
    case 'connection': return m.message;
    case 'stream-start': return m.messageId;
    case 'stream-token': return m.token;
    case 'stream-end': return m.messageId;
    case 'human-escalation-response': return m.message;
    case 'error': return m.message;
    case 'pong': return m.timestamp;
  }
}
`;

describe.each(protocols)('generated/%s', (protocol) => {
  const committed = (path: string): string => readFileSync(`generated/${protocol}/${path}`, 'utf8');

  it('is what the document says: `npm run generate` writes it again', async () => {
    const files = await generate(await loadContract(`asyncapi/${protocol}/asyncapi.yaml`));
    for (const [path, text] of files) expect(committed(path), path).toBe(text);
    expect(readdirSync(`generated/${protocol}`).sort()).toEqual([...files.keys()].sort());
  });

  it('comes from a document whose examples and schemas are in order', async () => {
    expect(checkExamples(await loadContract(`asyncapi/${protocol}/asyncapi.yaml`))).toEqual([]);
  });

  it('loads as a contract like the document itself', async () => {
    const { $comment, ...contract } = JSON.parse(committed('contract.json')) as Record<string, unknown>;
    expect($comment).toContain('do not edit');
    expect(contract).toEqual(await loadContract(`asyncapi/${protocol}/asyncapi.yaml`));
  });
});

describe('generated/chat/types.ts', () => {
  const types = ['types.ts', readFileSync('generated/chat/types.ts', 'utf8')] as const;

  it('lets an exhaustive switch compile', () => {
    expect(typecheck(new Map([types, ['use.ts', CHAT]]))).toEqual([]);
  });

  it('refuses a switch that forgets a message', () => {
    const forgetful = CHAT.replace("    case 'stream-end': return m.messageId;\n", '');
    expect(typecheck(new Map([types, ['use.ts', forgetful]])).join()).toMatch(/lacks ending return/);
  });
});
