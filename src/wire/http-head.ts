/** The head of an HTTP/1 request or answer, as it came. */
export interface HttpHead {
  /** The request line or the status line. */
  readonly first: string;
  /** In the sender's order and case. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** What followed the head in the bytes that were read. */
  readonly rest: Buffer;
}

/** The head at the start of these bytes; undefined: it has not all come yet. */
export function readHttpHead(bytes: Buffer): HttpHead | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  // A line that begins with a space goes on with the one before (RFC 9112, section 5.2).
  const text = bytes
    .subarray(0, end)
    .toString('latin1')
    .replaceAll(/\r\n[ \t]+/g, ' ');
  const [first = '', ...lines] = text.split('\r\n');
  const fields = lines.flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at <= 0 ? [] : [[line.slice(0, at), line.slice(at + 1).trim()]];
  });
  return { first, fields, rest: bytes.subarray(end + 4) };
}
