import type { Message } from '../contract/index.ts';

/** A payload as it goes over the wire: JSON text, the text itself, or bytes (from Base64, where the payload is a string). */
export function encode(message: Message, payload: unknown): string | Uint8Array {
  if (message.encoding === 'json') return JSON.stringify(payload);
  if (message.encoding === 'text') return typeof payload === 'string' ? payload : JSON.stringify(payload);
  if (payload instanceof Uint8Array) return payload;
  return typeof payload === 'string' ? fromBase64(payload) : new Uint8Array();
}

/** What a handler says, as it goes over the wire. Throws where it is nothing that JSON can say. */
export function frameOf(payload: unknown): string | Uint8Array {
  if (typeof payload === 'string' || payload instanceof Uint8Array) return payload;
  const text: unknown = JSON.stringify(payload);
  if (typeof text === 'string') return text;
  throw new Error(`${String(payload)} is no message`);
}

/** Bytes as Base64. */
export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes of Base64; those of the text where it is none. */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return new TextEncoder().encode(text);
  }
}
