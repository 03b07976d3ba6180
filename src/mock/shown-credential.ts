import type { Channel, Contract, SecurityScheme } from '../contract/index.ts';
import { escapePointerPart, valueAt } from '../contract/index.ts';
import type { UpgradeRequest } from '../wire/index.ts';
import { fieldsOf } from './fields.ts';

/** A credential that travels in a message of the client: which message, where in it, and the value. */
export interface InMessage {
  readonly name: string;
  readonly pointer: string;
  readonly value: string;
}

/**
 * The credential in a request: undefined = none there, null = something there that has not the format. The subprotocols that
 * the server may select are no credentials.
 */
export function valueIn(
  request: UpgradeRequest,
  { place }: SecurityScheme,
  subprotocols: readonly string[],
): string | null | undefined {
  if (place.in === 'message' || place.in === 'unsupported') return undefined;
  if (place.in === 'subprotocol') {
    const others = request.protocols.filter((offered) => !subprotocols.includes(offered));
    const values = others.map((offered) => unformatted(offered, place.format));
    return values.find((value) => value !== null);
  }
  const text =
    place.in === 'query'
      ? (request.query.get(place.name) ?? undefined)
      : place.in === 'cookie'
        ? request.cookies.get(place.name)
        : request.headers[place.name.toLowerCase()];
  return text === undefined || text === '' ? undefined : unformatted(text, place.format);
}

/** The credential in the message that carries it: undefined and null as for {@link valueIn}. */
export function valueOf(payload: unknown, { place }: SecurityScheme): string | null | undefined {
  if (place.in !== 'message') return undefined;
  const value = valueAt(payload, place.pointer);
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? unformatted(value, place.format) : null;
}

/** What stands for `{value}` in a text; null where the text has not the format. Scheme names ignore case, as in HTTP. */
function unformatted(text: string, format: string): string | null {
  const [head = '', tail = ''] = format.split('{value}');
  if (!text.toLowerCase().startsWith(head.toLowerCase()) || !text.endsWith(tail)) return null;
  return text.length > head.length + tail.length ? text.slice(head.length, text.length - tail.length) : null;
}

/** Values that the document shows at the credential's place: examples and the like of a message, or of a binding's schema. */
export function shownValues(contract: Contract, channel: Channel, { place }: SecurityScheme): string[] {
  switch (place.in) {
    case 'query':
    case 'header': {
      const schema = place.in === 'query' ? channel.query : channel.headers;
      const field = valueAt(schema, `/properties/${escapePointerPart(place.name)}`);
      return textsOf(shownBy(field), place.format);
    }
    case 'message': {
      const message = channel.messages.find(({ name }) => name === place.message);
      const fields = message ? fieldsOf(message.payload, contract.definitions) : [];
      const field = fields.find(({ pointer }) => pointer === place.pointer);
      const examples = message?.examples.map(({ payload }) => valueAt(payload, place.pointer)) ?? [];
      return textsOf([...examples, ...shownBy(field?.schema)], place.format);
    }
    default:
      return [];
  }
}

/** Values that a schema itself shows. */
function shownBy(schema: unknown): unknown[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { examples, example, const: only, default: usual } = schema as Record<string, unknown>;
  return [...(Array.isArray(examples) ? (examples as unknown[]) : []), example, only, usual];
}

function textsOf(values: readonly unknown[], format: string): string[] {
  return values.flatMap((value) => (typeof value === 'string' ? [unformatted(value, format) ?? value] : []));
}
