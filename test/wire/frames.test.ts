import { randomBytes } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { encodeFrame, FrameParser } from '../../src/wire/index.ts';
import type { FrameToWrite } from '../../src/wire/index.ts';

type Seen = readonly [string, ...unknown[]];

/** What a parser tells of these chunks. */
function seenIn(chunks: readonly Uint8Array[], maxPayload = 1 << 24): readonly Seen[] {
  const seen: Seen[] = [];
  const parser = new FrameParser(
    {
      message: (opcode, data, how) =>
        seen.push([opcode, data && Buffer.from(data).toString('latin1'), how.frames]),
      control: (opcode, data) => seen.push([opcode, Buffer.from(data).toString('latin1')]),
      close: (code, reason) => seen.push(['close', code, reason]),
      broken: (why) => seen.push(['broken', why]),
    },
    { maxPayload },
  );
  for (const chunk of chunks) parser.push(chunk);
  return seen;
}

const frame = (more: Partial<FrameToWrite> & { readonly text?: string }): Uint8Array =>
  encodeFrame({ opcode: 'text', data: Buffer.from(more.text ?? '', 'latin1'), ...more });

describe('the frame parser', () => {
  test('reads any messages, masked or not, fragmented or not, with control frames between, from any chunks', () => {
    const message = fc.record({
      opcode: fc.constantFrom('text' as const, 'binary' as const),
      parts: fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 4 }),
      masked: fc.boolean(),
      ping: fc.option(fc.uint8Array({ maxLength: 125 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(message, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 400 })),
        (messages, cuts) => {
          const want: Seen[] = [];
          const bytes: Uint8Array[] = [];
          for (const { opcode, parts, masked, ping } of messages) {
            const mask = masked ? { mask: randomBytes(4) } : {};
            parts.forEach((data, at) => {
              const fin = at === parts.length - 1;
              bytes.push(encodeFrame({ opcode: at === 0 ? opcode : 'continuation', data, fin, ...mask }));
              if (ping && at === 0) {
                bytes.push(encodeFrame({ opcode: 'ping', data: ping, ...mask }));
                const told: Seen = ['ping', Buffer.from(ping).toString('latin1')];
                want.push(told);
              }
            });
            const whole: Seen = [opcode, Buffer.concat(parts).toString('latin1'), parts.length];
            if (ping && parts.length === 1) want.splice(-1, 0, whole);
            else want.push(whole);
          }
          const stream = Buffer.concat(bytes);
          const before = stream.toString('hex');
          const chunks: Uint8Array[] = [];
          for (let at = 0, i = 0; at < stream.length; i += 1) {
            const size = cuts[i % Math.max(1, cuts.length)] ?? 7;
            chunks.push(stream.subarray(at, at + size));
            at += size;
          }
          expect(seenIn(chunks)).toEqual(want);
          expect(stream.toString('hex')).toBe(before);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each<[string, Uint8Array, Seen]>([
    ['a close with a code', frame({ opcode: 'close', text: '\x03\xf0why' }), ['close', 1008, 'why']],
    ['a close without one', frame({ opcode: 'close' }), ['close', 1005, '']],
    ['half a code', frame({ opcode: 'close', text: 'x' }), ['broken', 'a close frame holds half a code']],
    ['an unknown opcode', Uint8Array.of(0x83, 0), ['broken', 'the opcode 3 is not assigned']],
    ['a reserved bit', Uint8Array.of(0xa1, 0), ['broken', 'a reserved bit is set']],
    ['a continuation of nothing', Uint8Array.of(0x80, 0), ['broken', 'a continuation of nothing']],
    ['a fragmented ping', Uint8Array.of(0x09, 0), ['broken', 'a control frame is fragmented']],
    ['a long ping', Uint8Array.of(0x89, 126, 0, 126), ['broken', 'a control frame is longer than 125 bytes']],
    [
      'plain HTTP',
      Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'),
      ['broken', 'a control frame is fragmented'],
    ],
  ])('tells %s', (_name, bytes, want) => {
    expect(seenIn([bytes])).toEqual([want]);
  });

  test('decodes a text at once for whoever takes it so: the same text, however it came', () => {
    const chunk = fc.record({
      text: fc.string({ unit: 'binary', maxLength: 300 }),
      masked: fc.boolean(),
      cut: fc.integer({ min: 1, max: 320 }),
    });
    fc.assert(
      fc.property(chunk, ({ text, masked, cut }) => {
        const seen: string[] = [];
        const parser = new FrameParser({
          text: (whole) => void seen.push(whole),
          message: (_opcode, data) => void seen.push(Buffer.from(data ?? []).toString()),
          control: () => undefined,
          close: () => undefined,
          broken: (why) => void seen.push(why),
        });
        const mask = masked ? { mask: randomBytes(4) } : {};
        const bytes = encodeFrame({ opcode: 'text', data: Buffer.from(text), ...mask });
        for (const part of [bytes.subarray(0, cut), bytes.subarray(cut), bytes]) parser.push(part);
        expect(seen).toEqual([Buffer.from(text).toString(), Buffer.from(text).toString()]);
      }),
      { numRuns: 200 },
    );
  });

  test('counts what is longer than it keeps, and reads on', () => {
    const chunks = [frame({ text: 'x'.repeat(70_000) }), frame({ text: 'short' })];
    expect(seenIn(chunks, 1000)).toEqual([
      ['text', undefined, 1],
      ['text', 'short', 1],
    ]);
  });
});
