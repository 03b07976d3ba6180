/** A copy without the mask, so that the bytes on their way to somebody else stay as they are. */
export function unmasked(data: Uint8Array, mask: Uint8Array | undefined): Uint8Array {
  if (mask === undefined || data.length === 0) return data;
  const plain = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i += 1) plain[i] = (data[i] ?? 0) ^ (mask[i & 3] ?? 0);
  return plain;
}

/** As `unmasked`, of a piece of a chunk whose mask stands right before it. */
export function unmaskedFrom(chunk: Uint8Array, start: number, end: number): Uint8Array {
  return unmaskInto(Buffer.allocUnsafe(end - start), { chunk, start, end });
}

/** What a short message is unmasked into to be decoded; made when it is first needed: a page has no `Buffer`. */
let scratch: Buffer | undefined;

/** The text of a piece of a chunk whose mask stands right before it. */
export function unmaskedText(chunk: Uint8Array, start: number, end: number): string {
  scratch ??= Buffer.allocUnsafeSlow(0xffff);
  unmaskInto(scratch, { chunk, start, end });
  return scratch.toString('utf8', 0, end - start);
}

/** The text of a piece of a chunk. */
export function textIn(chunk: Uint8Array, start: number, end: number): string {
  const bytes = Buffer.isBuffer(chunk)
    ? chunk
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return bytes.toString('utf8', start, end);
}

/** Every frame of a client comes by here: the mask is read once, and four bytes are taken at a time. */
function unmaskInto<Bytes extends Uint8Array>(
  to: Bytes,
  from: { readonly chunk: Uint8Array; readonly start: number; readonly end: number },
): Bytes {
  const { chunk, start, end } = from;
  const [a = 0, b = 0, c = 0, d = 0] = [
    chunk[start - 4],
    chunk[start - 3],
    chunk[start - 2],
    chunk[start - 1],
  ];
  let at = start;
  for (; at + 3 < end; at += 4) {
    to[at - start] = (chunk[at] ?? 0) ^ a;
    to[at - start + 1] = (chunk[at + 1] ?? 0) ^ b;
    to[at - start + 2] = (chunk[at + 2] ?? 0) ^ c;
    to[at - start + 3] = (chunk[at + 3] ?? 0) ^ d;
  }
  for (; at < end; at += 1) to[at - start] = (chunk[at] ?? 0) ^ (chunk[start - 4 + ((at - start) & 3)] ?? 0);
  return to;
}
