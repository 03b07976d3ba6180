import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { parse, ROOT, sourcesUnder } from './source.ts';

/** Names of vendors and of their things: nowhere in src, comments included. */
const VENDORS =
  /\b(twilio|twiml|elevenlabs|eleven_labs|openai|convai|xi-api|anthropic|kraken|uvicorn|fastapi)\b/i;

/** Names that only one protocol has: not in the code of src, though a comment may take its example from one. */
const PROTOCOL_WORDS =
  /\b(stream-?(start|token|end)|human-?escalation|message_?id|stream_?sid|call_?sid|play_?mark|barge-?in|input_audio_buffer|conversation_initiation\w*|client_tool_\w+|user_audio_chunk|connection_(init|ack)|graphql)\b/i;

/** Protocols whose names are no everyday words; the names of folders in asyncapi/ are among them. */
const PROTOCOLS = new Set(['chat', 'ai-chat', 'media-stream']);

/** Folders that exist for vendors' things. */
const EXCEPTED = /^src\/((doctor|generate\/twiml)\/|cli\/((run-)?doctor|options|option-values)\.ts$)/;

/** An example of the help text is taken from the repository's own documents. */
function isExample(node: ts.Node): boolean {
  for (let up = node.parent; !ts.isSourceFile(up); up = up.parent) {
    if (ts.isPropertyAssignment(up) && up.name.getText() === 'examples') return true;
  }
  return false;
}

/** The identifiers and texts of a file that carry the name of a protocol. */
function protocolNames(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node);
    const isWord = isText || node.kind === ts.SyntaxKind.TemplateHead || ts.isIdentifier(node);
    if (isWord && !isExample(node)) {
      const { text } = node as ts.LiteralLikeNode;
      if (PROTOCOL_WORDS.test(text) || text.split(/[^\w-]+/).some((word) => PROTOCOLS.has(word))) {
        found.push(text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const sources = sourcesUnder('src').filter(({ path }) => !EXCEPTED.test(path));

describe('src', () => {
  test('names no vendor', () => {
    const found = sources.flatMap(({ path, tree }) =>
      tree.text.split('\n').flatMap((line, at) => (VENDORS.test(line) ? [`${path}:${String(at + 1)}`] : [])),
    );
    expect(found).toEqual([]);
  });

  test('knows no protocol by name', () => {
    expect(
      sources.flatMap(({ path, tree }) => protocolNames(tree).map((text) => `${path}: ${text}`)),
    ).toEqual([]);
  });

  test.each([
    ["if (message.name === 'stream-start') wait();", 1],
    ["const path = 'asyncapi/chat/asyncapi.yaml';", 1],
    ['const streamSid = 1;', 1],
    ['const text = `to ${x} chat`;', 1],
    ["const command = { examples: ['colloquy mock asyncapi/chat/asyncapi.yaml'] };", 0],
    ['// such as chat/stream-start', 0],
  ])('is read for them: %s', (text, count) => {
    expect(protocolNames(parse('src/a.ts', text))).toHaveLength(count);
  });
});

describe('the names of protocols', () => {
  test('are those of asyncapi/ and everyday words', () => {
    const everyday = ['agent', 'conversations', 'echo', 'realtime'];
    const folders = readdirSync(join(ROOT, 'asyncapi'));
    expect(folders.filter((name) => !PROTOCOLS.has(name) && !everyday.includes(name))).toEqual([]);
  });
});
