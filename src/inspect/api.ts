import type { Side } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { HttpAnswer, HttpRequest } from '../wire/index.ts';
import type { Action, Inspected, ReceivedQuery, TimelineEntry, TimelineQuery } from './inspected.ts';
import { PAGE } from './page.ts';
import { SCRIPT } from './page-script.ts';
import { STYLE } from './page-style.ts';

/** Where the page is, and below it everything else. */
const ROOT = '/__colloquy';
const MOST_ENTRIES = 1000;
/** A request that waits is answered at the latest after this. */
const LONGEST_WAIT_MS = 300_000;

/** What goes wrong with a request: an HTTP status and a sentence. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Answers the HTTP requests below `/__colloquy`: the page, and the API that it uses; undefined: the request is for somebody
 * else. Only a caller that names this machine (or `host`, where it listens elsewhere) is answered, and only JSON is taken: a
 * page of somebody else's can neither read nor do anything.
 */
export function inspector(
  inspected: Inspected,
  host: string,
): (request: HttpRequest) => Promise<HttpAnswer | undefined> {
  return async (request) => {
    if (request.path !== ROOT && !request.path.startsWith(`${ROOT}/`)) return undefined;
    try {
      forbidStrangers(request, host);
      return await route(inspected, request, request.path.slice(ROOT.length));
    } catch (error) {
      if (error instanceof Refusal) return json({ error: error.message }, error.status);
      if (error instanceof ToolError) return json({ error: error.message }, 400);
      throw error;
    }
  };
}

/** Against a name of somebody else's that points to this machine, and against a page that sends a form here. */
function forbidStrangers({ headers, method }: HttpRequest, host: string): void {
  const named = (headers['host'] ?? '').replace(/:\d+$/, '');
  const isHere = /^(localhost|\d+\.\d+\.\d+\.\d+|\[[0-9a-f:]+\])$/i.test(named) || named === host;
  if (!isHere) throw new Refusal(403, `The host ${JSON.stringify(named)} is not this machine.`);
  if (method === 'GET') return;
  const origin = headers['origin'];
  if (origin !== undefined && !/^https?:\/\//.test(origin)) throw new Refusal(403, 'Not from there.');
  if (origin !== undefined && new URL(origin).host !== headers['host'])
    throw new Refusal(403, 'Only the page of this port may do that.');
  if (!(headers['content-type'] ?? '').startsWith('application/json'))
    throw new Refusal(415, 'The body is to be application/json.');
}

function route(inspected: Inspected, request: HttpRequest, path: string): HttpAnswer | Promise<HttpAnswer> {
  const { method } = request;
  if (method === 'GET') return read(inspected, request, path);
  const session = /^\/api\/sessions\/(\d+)$/.exec(path)?.[1];
  if (method === 'POST' && session !== undefined) return act(inspected, Number(session), request);
  if (method === 'POST' && path === '/api/received' && inspected.received)
    return receive((query) => inspected.received?.(query), request);
  if (method === 'POST' && path === '/api/mishaps') {
    inspected.trouble(bodyOf(request));
    return json({ done: true });
  }
  if (method === 'DELETE' && path === '/api/mishaps') {
    inspected.calm();
    return json({ done: true });
  }
  throw new Refusal(404, `There is no ${method} ${ROOT}${path}.`);
}

function read(inspected: Inspected, request: HttpRequest, path: string): HttpAnswer {
  const { name, channels, mishaps, sessions } = inspected;
  switch (path) {
    case '':
    case '/':
      return { status: 200, type: 'text/html', body: PAGE };
    case '/page.js':
      return { status: 200, type: 'text/javascript', body: SCRIPT };
    case '/page.css':
      return { status: 200, type: 'text/css', body: STYLE };
    case '/api/state':
      return json({ name, channels, mishaps, sessions });
    case '/api/timeline':
      return json({ entries: inspected.timeline(queryOf(request.query)) });
    default:
      throw new Refusal(404, `There is no ${ROOT}${path}.`);
  }
}

function queryOf(query: URLSearchParams): TimelineQuery {
  const whole = (name: string): number | undefined => {
    const text = query.get(name);
    if (text === null) return undefined;
    if (!/^\d{1,15}$/.test(text)) throw new Refusal(400, `${name} is a whole number.`);
    return Number(text);
  };
  const [since, session, limit] = [whole('since'), whole('session'), whole('limit')];
  const from = query.get('from');
  const message = query.get('message');
  if (from !== null && from !== 'client' && from !== 'server')
    throw new Refusal(400, 'from is client or server.');
  return {
    ...(since === undefined ? {} : { since }),
    ...(session === undefined ? {} : { session }),
    ...(from === null ? {} : { from: from satisfies Side }),
    ...(message === null ? {} : { message }),
    limit: Math.min(limit ?? MOST_ENTRIES, MOST_ENTRIES),
  };
}

/** Waits for a message; 408 and what came instead where none comes in time. */
async function receive(
  received: (query: ReceivedQuery) => Promise<TimelineEntry> | undefined,
  request: HttpRequest,
): Promise<HttpAnswer> {
  const { message, session, matching, timeoutMs } = membersOf(bodyOf(request));
  const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
  if (typeof message !== 'string') throw new Refusal(400, 'The body has a message: its name.');
  if (session !== undefined && !isWhole(session)) throw new Refusal(400, 'session is a whole number.');
  if (timeoutMs !== undefined && !(isWhole(timeoutMs) && timeoutMs <= LONGEST_WAIT_MS))
    throw new Refusal(400, `timeoutMs is a whole number up to ${String(LONGEST_WAIT_MS)}.`);
  if (matching !== undefined && (typeof matching !== 'object' || matching === null))
    throw new Refusal(400, 'matching is an object: values by JSON Pointers.');
  const query: ReceivedQuery = {
    ...{ message, signal: request.signal },
    ...(session === undefined ? {} : { session }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(matching === undefined ? {} : { matching: membersOf(matching) }),
  };
  try {
    return json({ entry: await received(query) });
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw new Refusal(408, error instanceof Error ? error.message : String(error));
  }
}

function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  return (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
}

function act(inspected: Inspected, session: number, request: HttpRequest): HttpAnswer {
  if (!inspected.act(session, actionOf(bodyOf(request))))
    throw new Refusal(404, `There is no session ${String(session)}.`);
  return json({ done: true });
}

function actionOf(body: unknown): Action {
  const { send, branch, mishap, close, with: given = {}, reason = '' } = membersOf(body);
  if (typeof send === 'string' && typeof given === 'object' && given !== null)
    return { kind: 'send', message: send, members: given as Record<string, unknown> };
  if (typeof branch === 'string') return { kind: 'branch', branch };
  if (mishap !== undefined) return { kind: 'mishap', rule: mishap };
  if (typeof close === 'number') return { kind: 'close', code: close, reason: String(reason) };
  throw new Refusal(400, 'The body has one of send (with: {…}), branch, mishap, close (reason).');
}

function bodyOf({ body }: HttpRequest): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new Refusal(400, 'The body is no JSON.');
  }
}

function json(value: unknown, status = 200): HttpAnswer {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}
