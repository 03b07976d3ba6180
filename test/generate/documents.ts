import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = 'test/generate/documents';

/** Documents that are hard to generate from, by name: the file of each. */
export function hardDocuments(): Readonly<Record<string, string>> {
  const written = readdirSync(FOLDER).map((name) => {
    const isFile = name.endsWith('.yaml');
    return [isFile ? name.slice(0, -5) : name, join(FOLDER, name, isFile ? '' : 'asyncapi.yaml')] as const;
  });
  return { ...Object.fromEntries(written), hundreds: documentOfHundreds() };
}

/** 300 messages, half of them either way, each with an answer. */
function documentOfHundreds(): string {
  const numbers = Array.from({ length: 150 }, (_, index) => index + 1);
  const messages = numbers.flatMap((n) => [
    [`ask-${String(n)}`, payload(`ask-${String(n)}`, n)] as const,
    [`answer-${String(n)}`, payload(`answer-${String(n)}`, n)] as const,
  ]);
  const refs = (word: string): object[] =>
    numbers.map((n) => ({ $ref: `#/channels/desk/messages/${word}-${String(n)}` }));
  const exchanges = numbers.map((n) => [
    `exchange-${String(n)}`,
    {
      many: '*',
      key: '/id',
      steps: [{ client: `ask-${String(n)}` }, { server: `answer-${String(n)}`, within: '5s' }],
    },
  ]);
  const document = {
    asyncapi: '3.0.0',
    info: { title: 'Desk', version: '1.0.0' },
    defaultContentType: 'application/json',
    channels: {
      desk: {
        address: '/desk',
        messages: Object.fromEntries(messages),
        'x-session': { version: 1, exchanges: Object.fromEntries(exchanges) },
      },
    },
    operations: {
      ask: { action: 'receive', channel: { $ref: '#/channels/desk' }, messages: refs('ask') },
      answer: { action: 'send', channel: { $ref: '#/channels/desk' }, messages: refs('answer') },
    },
  };
  const file = join(mkdtempSync(join(tmpdir(), 'hundreds-')), 'asyncapi.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
}

function payload(op: string, n: number): object {
  const extra = { [`field-${String(n)}`]: { type: n % 2 === 0 ? 'integer' : 'string' } };
  return {
    payload: {
      type: 'object',
      required: ['op', 'id'],
      properties: { op: { const: op }, id: { type: 'integer' }, ...extra },
    },
  };
}
