/** A registered close code (RFC 6455, section 7.4, and the IANA registry that goes on from it). */
export interface CloseCode {
  readonly code: number;
  /** A short name, such as `policy violation`. */
  readonly name: string;
  readonly meaning: string;
}

const REGISTERED: readonly CloseCode[] = [
  { code: 1000, name: 'normal closure', meaning: 'the purpose of the connection is fulfilled' },
  { code: 1001, name: 'going away', meaning: 'the server goes down, or the page was left' },
  { code: 1002, name: 'protocol error', meaning: 'a frame broke the WebSocket protocol' },
  { code: 1003, name: 'unsupported data', meaning: 'a type of data that this endpoint does not take' },
  { code: 1005, name: 'no code', meaning: 'a close frame without a code; never sent as a number' },
  { code: 1006, name: 'unclean', meaning: 'the socket ended without a close frame; never sent' },
  {
    code: 1007,
    name: 'invalid payload',
    meaning: 'data that does not fit the type, such as text that is not UTF-8',
  },
  { code: 1008, name: 'policy violation', meaning: 'a message breaks a rule of this endpoint' },
  { code: 1009, name: 'too big', meaning: 'a message is too long to be processed' },
  {
    code: 1010,
    name: 'extension missing',
    meaning: 'the server did not agree to an extension the client needs',
  },
  { code: 1011, name: 'internal error', meaning: 'the server met something unexpected' },
  { code: 1012, name: 'service restart', meaning: 'the service restarts' },
  { code: 1013, name: 'try again later', meaning: 'the service is overloaded for now' },
  { code: 1014, name: 'bad gateway', meaning: 'a gateway got an invalid answer from behind it' },
  { code: 1015, name: 'TLS failure', meaning: 'the TLS handshake failed; never sent' },
];

const BY_CODE: ReadonlyMap<number, CloseCode> = new Map(REGISTERED.map((entry) => [entry.code, entry]));

/** Name and meaning of a close code; codes of applications (3000 to 4999) are named by their range. */
export function closeCode(code: number): CloseCode {
  const known = BY_CODE.get(code);
  if (known) return known;
  if (code >= 3000 && code <= 3999)
    return { code, name: 'registered', meaning: 'a code of a library or framework' };
  if (code >= 4000 && code <= 4999) return { code, name: 'private', meaning: 'a code of the application' };
  return { code, name: 'unassigned', meaning: 'no meaning is registered' };
}

/** Whether a close frame may carry this number (RFC 6455, section 7.4.1 and 7.4.2). */
export function maySendCode(code: number): boolean {
  if (!Number.isInteger(code)) return false;
  if (code >= 3000 && code <= 4999) return true;
  return code >= 1000 && code <= 1014 && code !== 1004 && code !== 1005 && code !== 1006;
}

const REASON_BYTES = 123;

/** A reason as it fits into a close frame: at most 123 bytes of UTF-8, cut between characters. */
export function fittingReason(reason: string): string {
  const bytes = new TextEncoder().encode(reason);
  if (bytes.length <= REASON_BYTES) return reason;
  let end = REASON_BYTES;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return new TextDecoder().decode(bytes.subarray(0, end));
}

/** The number to hand to a close frame: undefined = a frame without a code. Throws a RangeError for what may not be sent. */
export function frameCode(code: number | undefined): number | undefined {
  if (code === undefined || code === 1005) return undefined;
  if (!maySendCode(code)) throw new RangeError(`A close frame cannot carry the code ${String(code)}.`);
  return code;
}
