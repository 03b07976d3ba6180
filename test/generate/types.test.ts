import { describe, expect, it } from 'vitest';
import { generate } from '../../src/generate/index.ts';
import { contractOf, object } from '../validate/support.ts';
import type { MessageSpec } from '../validate/support.ts';
import { statementKinds, typecheck } from './typecheck.ts';

const text = { type: 'string' };
const typed = (type: string, more = {}): MessageSpec => ({
  payload: object({ type: { const: type }, ...more }),
});

const talk = contractOf(
  {
    chat: { payload: { $ref: '#/definitions/chat' } },
    ping: typed('ping', { 'at?': text, 'any?': { description: 'Anything.' } }),
    line: { encoding: 'text', payload: text },
    sound: { encoding: 'binary' },
    token: { ...typed('token', { node: { $ref: '#/definitions/tree' } }), from: 'server' },
    tick: {
      from: 'server',
      payload: {
        type: 'array',
        minItems: 2,
        items: [{ type: 'integer' }, { const: 'tick' }],
        additionalItems: false,
      },
    },
  },
  {
    chat: {
      ...(object({ type: { const: 'chat' }, content: text }) as object),
      description: 'Says something.',
    },
    tree: object({ name: text, 'children?': { type: 'array', items: { $ref: '#/definitions/tree' } } }),
  },
).contract;

async function typesOf(contract: typeof talk): Promise<string> {
  return (await generate(contract, { only: ['types'] })).get('types.ts') ?? '';
}

const EXHAUSTIVE = `
import type { ClientMessage, ServerMessage, LineMessage, SoundMessage, Tree } from './types.ts';
export function client(m: ClientMessage): string {
  switch (m.type) {
    case 'chat': return m.content;
    case 'ping': return m.at ?? '';
  }
}
export function server(m: ServerMessage): Tree | number {
  return 'type' in m ? m.node : m[0];
}
export const line: LineMessage = 'x';
export const sound: SoundMessage = new Uint8Array(1);
export const tree: Tree = { name: 'a', children: [{ name: 'b' }] };
`;

describe('types.ts', () => {
  it('reads as a person would write it', async () => {
    expect(await typesOf(talk)).toMatchInlineSnapshot(`
      "/* eslint-disable */
      // Machine-written from test.yaml: do not edit.
      // To write it again: colloquy generate test.yaml --out <this folder>

      export type LineMessage = string;

      /**
       * @minItems 2
       */
      export type TickMessage = [number, 'tick'];

      /**
       * Says something.
       */
      export interface ChatMessage {
        type: 'chat';
        content: string;
      }

      export interface PingMessage {
        type: 'ping';
        at?: string;
        /**
         * Anything.
         */
        any?: unknown;
      }

      export interface TokenMessage {
        type: 'token';
        node: Tree;
      }

      export interface Tree {
        name: string;
        children?: Tree[];
      }

      /** The bytes of a binary frame. */
      export type SoundMessage = Uint8Array;

      /** Every JSON message that the client sends on \`talk\`. */
      export type ClientMessage =
        | ChatMessage
        | PingMessage;

      /** Every JSON message that the server sends on \`talk\`. */
      export type ServerMessage =
        | TokenMessage
        | TickMessage;
      "
    `);
  });

  it('is the same every time', async () => {
    expect(await typesOf(talk)).toBe(await typesOf(structuredClone(talk)));
  });

  it('narrows on the discriminator, so that an exhaustive switch compiles', async () => {
    const files = new Map([
      ['types.ts', await typesOf(talk)],
      ['use.ts', EXHAUSTIVE],
    ]);
    expect(typecheck(files)).toEqual([]);
  });

  it.each([
    [
      'a switch that leaves a message out',
      "    case 'ping': return m.at ?? '';\n",
      '',
      /not all code paths|lacks ending return/i,
    ],
    ['a field of another message', 'return m.content', 'return m.at', /does not exist/],
    ['a value that the schema refuses', "name: 'a'", 'name: 5', /not assignable/],
  ])('refuses %s', async (_, from, to, want) => {
    expect(EXHAUSTIVE).toContain(from);
    const files = new Map([
      ['types.ts', await typesOf(talk)],
      ['use.ts', EXHAUSTIVE.replace(from, to)],
    ]);
    expect(typecheck(files).join('\n')).toMatch(want);
  });

  it('gives every message a valid name of its own, whatever it is called', async () => {
    const names = [
      ...[
        'class',
        'user',
        'User',
        'USER',
        'user_message',
        'userMessage',
        'a.b/c',
        'a-b-c',
        '3d',
        '',
        '  ',
        '***',
      ],
      ...[
        'größe',
        '消息',
        'Ünïcödé',
        'client',
        'server',
        'ClientMessage',
        'v2beta',
        'constructor',
        '__proto__',
        '🙂',
      ],
    ];
    const messages = Object.fromEntries(names.map((name, index) => [name, typed(`t${String(index)}`)]));
    const definitions = {
      string: text,
      Array: text,
      error: text,
      'a b': text,
      'a-b': text,
      'error-value': text,
    };
    const all = Object.fromEntries(
      Object.keys(definitions).map((name) => [name, { $ref: `#/definitions/${name}` }]),
    );
    const { contract } = contractOf(
      { ...messages, all: { payload: object({ type: { const: 'all' }, ...all }) } },
      definitions,
    );
    const out = await typesOf(contract);
    expect(typecheck(new Map([['types.ts', out]]))).toEqual([]);
    const declared = [...out.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.filter((name) => /Message\d*$/.test(name ?? ''))).toHaveLength(
      Object.keys(messages).length + 3,
    );
  });

  it('lets no text of the document out of its comment or its string', async () => {
    const evil = '*/ export const hacked = 1; /* `${process.exit()}` \u2028 " \' \\ \r\n*/';
    const schema = {
      ...(object({ type: { const: evil }, [evil]: { enum: [evil, `${evil}2`] } }) as object),
      description: evil,
    };
    const made = contractOf({ [evil]: { payload: schema } });
    const [channel] = made.contract.channels;
    const messages = channel?.messages.map((message) => ({
      ...message,
      summary: evil,
      description: evil,
      title: evil,
    }));
    const contract = {
      ...made.contract,
      ...{ source: evil, title: evil, name: evil, description: evil },
      channels: channel ? [{ ...channel, name: evil, messages: messages ?? [] }] : [],
    };
    const out = await typesOf(contract);
    expect(typecheck(new Map([['types.ts', out]]))).toEqual([]);
    expect(statementKinds(out)).toEqual(['InterfaceDeclaration', 'TypeAliasDeclaration']);
  });

  it('says nothing that the printer would take for code or fetch', async () => {
    const schema = {
      ...(object({
        type: { const: 'a' },
        x: { tsType: 'Evil', tsEnumNames: ['x'], extends: 'y', title: 'Evil', $id: 'http://127.0.0.1:1/a' },
      }) as object),
      title: 'Evil',
      $ref: 'http://127.0.0.1:1/evil.json',
      tsEnumNames: ['a'],
    };
    const out = await typesOf(contractOf({ a: { payload: schema } }).contract);
    expect(out).not.toMatch(/Evil|127/);
    expect(typecheck(new Map([['types.ts', out]]))).toEqual([]);
  });

  it('names unions and messages after their channel where there are several', async () => {
    const a = contractOf({ ping: typed('ping'), chat: typed('chat') });
    const b = contractOf({ ping: { ...typed('ping'), from: 'server' } });
    const channels = [
      { ...a.channel, name: 'one' },
      { ...b.channel, name: 'two/b' },
    ];
    const out = await typesOf({ ...a.contract, channels });
    const declared = [...out.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual(
      [
        'OnePingMessage',
        'ChatMessage',
        'TwoBPingMessage',
        'OneClientMessage',
        'OneServerMessage',
        'TwoBClientMessage',
        'TwoBServerMessage',
      ].sort(),
    );
  });
});

describe('generate', () => {
  it('writes the contract in the order of the document', async () => {
    const out = (await generate(talk, { only: ['contract'] })).get('contract.json') ?? '';
    const { $comment, ...rest } = JSON.parse(out) as Record<string, unknown>;
    expect($comment).toContain('Machine-written from test.yaml');
    expect(JSON.stringify(rest)).toBe(JSON.stringify(talk));
  });

  it('writes everything unless told what, and knows its names', async () => {
    expect([...(await generate(talk)).keys()].sort()).toEqual([
      'client.ts',
      'conformance.test.ts',
      'contract.json',
      'mock.ts',
      'reference.md',
      'runtime.d.ts',
      'runtime.js',
      'types.ts',
      'validators.d.ts',
      'validators.js',
    ]);
    await expect(generate(talk, { only: ['typos'] })).rejects.toThrow('there is no output `typos`');
  });
});
