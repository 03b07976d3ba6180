import type { Contract } from '../contract/index.ts';
import { valueAt, withValueAt } from '../contract/index.ts';

const MASK = '***';

/** Hides the credentials that the security schemes of some contracts put into the URL or into a message. */
export class Secrets {
  readonly #names: ReadonlySet<string>;
  readonly #headers: ReadonlySet<string>;
  readonly #formats: readonly string[];
  readonly #pointers: ReadonlyMap<string, readonly string[]>;

  constructor(contracts: readonly Contract[]) {
    const schemes = contracts.flatMap((contract) => Object.values(contract.securitySchemes));
    const places = schemes.map((scheme) => scheme.place);
    this.#names = new Set(places.flatMap((place) => (place.in === 'query' ? [place.name] : [])));
    const headers = places.flatMap((place) => (place.in === 'header' ? [place.name.toLowerCase()] : []));
    this.#headers = new Set([...headers, 'authorization', 'proxy-authorization', 'cookie']);
    this.#formats = places.flatMap((place) => (place.in === 'subprotocol' ? [place.format] : []));
    const pointers = new Map<string, string[]>();
    for (const place of places) {
      if (place.in !== 'message') continue;
      pointers.set(place.message, [...(pointers.get(place.message) ?? []), place.pointer]);
    }
    this.#pointers = pointers;
  }

  /** Path and query, credentials masked. */
  target(target: string): string {
    const at = target.indexOf('?');
    if (at < 0 || this.#names.size === 0) return target;
    const pairs = target
      .slice(at + 1)
      .split('&')
      .map((pair) => {
        const name = pair.split('=')[0] ?? '';
        return this.#names.has(decoded(name)) ? `${name}=${MASK}` : pair;
      });
    return `${target.slice(0, at)}?${pairs.join('&')}`;
  }

  /** The value of a header of the request, credentials masked. */
  header(name: string, value: string): string {
    if (this.#headers.has(name.toLowerCase())) return MASK;
    if (name.toLowerCase() !== 'sec-websocket-protocol') return value;
    const offers = value.split(',').map((offer) => offer.trim());
    const isSecret = (offer: string): boolean =>
      this.#formats.some((format) => {
        const [head = '', tail = ''] = format.split('{value}');
        return offer.startsWith(head) && offer.endsWith(tail);
      });
    return offers.map((offer) => (isSecret(offer) ? MASK : offer)).join(', ');
  }

  /** A text frame, credentials masked. */
  text(text: string, message: string | undefined): string {
    const pointers = this.#pointers.get(message ?? '');
    if (!pointers) return text;
    try {
      const payload: unknown = JSON.parse(text);
      const shown = pointers.filter((pointer) => valueAt(payload, pointer) !== undefined);
      return JSON.stringify(shown.reduce((rest, pointer) => withValueAt(rest, pointer, MASK), payload));
    } catch {
      return text;
    }
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
