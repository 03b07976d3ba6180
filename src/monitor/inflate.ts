import { constants, inflateRawSync } from 'node:zlib';

/** What ends a compressed message and is not sent (RFC 7692, section 7.2.1). */
const TAIL = Uint8Array.of(0, 0, 0xff, 0xff);
const WINDOW = 32 * 1024;

/**
 * Reads the compressed messages of one direction (permessage-deflate). Each is inflated by itself, with the last 32 KiB as
 * its dictionary where the context is taken over: no stream is kept, and what comes out is there at once.
 */
export class Inflater {
  #window: Buffer | undefined;
  readonly #takesOver: boolean;
  readonly #mostBytes: number;

  constructor(takesOver: boolean, mostBytes: number) {
    this.#takesOver = takesOver;
    this.#mostBytes = mostBytes;
  }

  /** The message; undefined: it is longer than is kept, or not readable. */
  inflate(data: Uint8Array): Uint8Array | undefined {
    try {
      const whole = inflateRawSync(Buffer.concat([data, TAIL]), {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: Math.max(1, this.#mostBytes),
        ...(this.#window === undefined ? {} : { dictionary: this.#window }),
      });
      if (this.#takesOver) {
        const past = this.#window === undefined ? whole : Buffer.concat([this.#window, whole]);
        this.#window = past.length > 0 ? past.subarray(-WINDOW) : undefined;
      }
      return whole;
    } catch {
      return undefined;
    }
  }
}

/** What was agreed on, by the `Sec-WebSocket-Extensions` of the 101; undefined: no compression. */
export function deflateIn(
  extensions: string | undefined,
): { readonly client: boolean; readonly server: boolean } | undefined {
  const agreed = extensions
    ?.split(',')
    .map((one) =>
      one
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .find(([name]) => name === 'permessage-deflate');
  if (agreed === undefined) return undefined;
  return {
    client: !agreed.includes('client_no_context_takeover'),
    server: !agreed.includes('server_no_context_takeover'),
  };
}
