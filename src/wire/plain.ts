import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HeaderFields } from './dialling.ts';
import type { HttpAnswer, ListenOptions } from './listening.ts';

const BODY_BYTES = 64 * 1024;

const UPGRADE: HttpAnswer = {
  status: 426,
  type: 'text/plain',
  body: 'This port speaks WebSocket. Ask for an upgrade.\n',
};
const TOO_LONG: HttpAnswer = { status: 413, type: 'text/plain', body: 'The body is too long.\n' };

/** Nothing of the page may be framed, and nothing may be loaded from elsewhere. */
const SAFETY: HeaderFields = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
};

/** Answers a plain HTTP request on a port that speaks WebSocket. */
export async function answerPlain(
  request: IncomingMessage,
  response: ServerResponse,
  answers: ListenOptions['request'],
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const { status, type, body } = (answers && (await answered(request, answers, gone.signal))) ?? UPGRADE;
  const isUpgrade = status === UPGRADE.status;
  const headers = { 'content-type': `${type}; charset=utf-8`, connection: 'close', ...SAFETY };
  response.writeHead(status, isUpgrade ? { ...headers, upgrade: 'websocket' } : headers).end(body);
}

async function answered(
  request: IncomingMessage,
  answers: NonNullable<ListenOptions['request']>,
  signal: AbortSignal,
): Promise<HttpAnswer | undefined> {
  try {
    const body = await bodyOf(request);
    if (body === undefined) return TOO_LONG;
    const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
    const { method = 'GET' } = request;
    const [fields, pairs] = [fieldsOf(request), new URLSearchParams(query)];
    return await answers({ method, path, query: pairs, headers: fields, body, signal });
  } catch (error) {
    return { status: 500, type: 'text/plain', body: `${error instanceof Error ? error.message : ''}\n` };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > BODY_BYTES) return undefined;
  }
  return Buffer.concat(chunks).toString();
}

/** The header fields of a message, repeated ones joined. */
export function fieldsOf(message: IncomingMessage): HeaderFields {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) fields[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return fields;
}
