import type { SecurityScheme } from '../contract/index.ts';

/** The parts of an upgrade request that a credential may travel in, and of the session's first frame. */
export interface Carried {
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocols: readonly string[];
  /** A value to put into a message that the client sends. */
  readonly message?: { readonly name: string; readonly pointer: string; readonly value: string };
}

const NOTHING: Carried = { query: {}, headers: {}, protocols: [] };

/** Puts a credential where its scheme wants it. */
export function carry(scheme: SecurityScheme, value: string): Carried {
  const { place } = scheme;
  switch (place.in) {
    case 'query':
      return { ...NOTHING, query: { [place.name]: filled(place.format, value) } };
    case 'header':
      return { ...NOTHING, headers: { [place.name]: filled(place.format, value) } };
    case 'cookie':
      return {
        ...NOTHING,
        headers: { Cookie: `${place.name}=${encodeURIComponent(filled(place.format, value))}` },
      };
    case 'subprotocol':
      return { ...NOTHING, protocols: [filled(place.format, value)] };
    case 'message':
      return {
        ...NOTHING,
        message: { name: place.message, pointer: place.pointer, value: filled(place.format, value) },
      };
    case 'unsupported':
      return NOTHING;
  }
}

function filled(format: string, value: string): string {
  return format.replace('{value}', () => value);
}
