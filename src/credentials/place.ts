import type { SecurityScheme } from '../contract/index.ts';
import { valueAt } from '../contract/index.ts';

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

/** What of an upgrade request may carry a credential. */
interface Request {
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: ReadonlyMap<string, string>;
  readonly protocols: readonly string[];
}

/**
 * The credential that a request carries where a scheme wants it; undefined: none. The reverse of {@link carry}. A
 * subprotocol that the server may select is no credential, though a scheme may take any text for one.
 */
export function presentedIn(
  { place }: SecurityScheme,
  request: Request,
  subprotocols: readonly string[],
): string | undefined {
  switch (place.in) {
    case 'query':
      return taken(place.format, request.query.get(place.name));
    case 'header':
      return taken(place.format, request.headers[place.name.toLowerCase()]);
    case 'cookie':
      return taken(place.format, request.cookies.get(place.name));
    case 'subprotocol':
      return request.protocols
        .filter((offered) => !subprotocols.includes(offered))
        .flatMap((offered) => taken(place.format, offered) ?? [])[0];
    case 'message':
    case 'unsupported':
      return undefined;
  }
}

/** The credential that a message carries where a scheme wants it; undefined: none, null: something that has not the format. */
export function presentedInMessage(
  { place }: SecurityScheme,
  message: string,
  payload: unknown,
): string | null | undefined {
  if (place.in !== 'message' || place.message !== message) return undefined;
  const text = valueAt(payload, place.pointer);
  if (text === undefined || text === null || text === '') return undefined;
  return typeof text === 'string' ? (taken(place.format, text) ?? null) : null;
}

/** What stands for `{value}` in a text. Scheme names ignore case, as in HTTP. */
function taken(format: string, text: string | null | undefined): string | undefined {
  const [head = '', tail = ''] = format.split('{value}');
  if (!text?.toLowerCase().startsWith(head.toLowerCase()) || !text.endsWith(tail)) return undefined;
  return text.length > head.length + tail.length
    ? text.slice(head.length, text.length - tail.length)
    : undefined;
}
