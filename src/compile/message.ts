import type { Encoding, Example, InvalidExample, Message, Schema, Side } from '../contract/index.ts';
import { present } from './optional.ts';
import type { Resolver } from './resolver.ts';
import type { SchemaPool } from './schema.ts';
import type { Place } from './source.ts';
import { withTraits } from './traits.ts';

/** What a message needs from the document around it. */
export interface MessageContext {
  readonly resolver: Resolver;
  readonly schemas: SchemaPool;
  readonly defaultContentType: string;
}

const SCHEMA_FORMATS = /^application\/(vnd\.aai\.asyncapi|schema)(\+(json|yaml))?(;version=.*)?$/;

/** Compiles a Message Object (AsyncAPI 3, "Message Object") with its traits. */
export function compileMessage(
  context: MessageContext,
  at: { name: string; place: Place; senders: readonly Side[] },
): Message | undefined {
  const followed = context.resolver.follow(at.place);
  if (followed === undefined) return undefined;
  const place = withTraits(context.resolver, followed);
  const contentType = place.at('contentType').text ?? context.defaultContentType;
  return {
    name: at.name,
    ...present({
      title: place.at('title').text,
      summary: place.at('summary').text,
      description: place.at('description').text,
      correlationId: correlationOf(context.resolver, place),
      conflict: conflictOf(place),
    }),
    senders: at.senders,
    contentType,
    encoding: encodingOf(contentType),
    payload: payloadOf(context, place.at('payload')),
    examples: examplesOf(place.at('examples')),
    invalidExamples: invalidExamplesOf(place.at('x-invalid-examples')),
    location: place.location,
  };
}

function encodingOf(contentType: string): Encoding {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type.endsWith('/json') || type.endsWith('+json')) return 'json';
  return type.startsWith('text/') ? 'text' : 'binary';
}

/** The payload's schema; a Multi Format Schema Object is unwrapped where its format is ours. */
function payloadOf(context: MessageContext, place: Place): Schema {
  if (!place.exists) return true;
  const format = place.at('schemaFormat');
  if (format.text === undefined) return context.schemas.compile(place);
  if (!SCHEMA_FORMATS.test(format.text)) {
    const message = `schema format ${format.text} is not read: any payload is taken as valid`;
    context.resolver.findings.warn('schema-format', format, {
      message,
      hint: 'use AsyncAPI or JSON Schema (draft-07)',
    });
    return true;
  }
  return context.schemas.compile(place.at('schema'));
}

function correlationOf(resolver: Resolver, message: Place): string | undefined {
  const place = message.at('correlationId').exists ? resolver.follow(message.at('correlationId')) : undefined;
  const location = place?.at('location').text;
  if (place === undefined || location === undefined) return undefined;
  const match = /^\$message\.payload#(\/.*)$/.exec(location);
  if (match?.[1] === undefined) {
    const text = `correlationId ${location} is ignored: a WebSocket frame has no header`;
    resolver.findings.warn('correlation-in-header', place, { message: text, hint: '$message.payload#/id' });
  }
  return match?.[1];
}

function examplesOf(place: Place): Example[] {
  return place.items.map((item, index) => ({
    name: item.at('name').text ?? `example-${String(index + 1)}`,
    ...present({ summary: item.at('summary').text }),
    payload: item.at('payload').value,
    ...(item.at('x-mishap').exists ? { mishap: item.at('x-mishap').value } : {}),
    location: item.location,
  }));
}

function invalidExamplesOf(place: Place): InvalidExample[] {
  return place.items.map((item, index) => ({
    name: item.at('name').text ?? `invalid-${String(index + 1)}`,
    reason: item.at('reason').text ?? '',
    payload: item.at('payload').value,
    location: item.location,
  }));
}

/** `x-conflict`: a text, or several readings, as one text. */
function conflictOf(place: Place): string | undefined {
  const conflict = place.at('x-conflict');
  if (!conflict.exists) return undefined;
  return conflict.text ?? JSON.stringify(conflict.value);
}
