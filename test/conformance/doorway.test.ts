import { createHmac } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, test } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Approach, Lacking, Prepared } from '../../src/conformance/approach.ts';
import { doorwayOf } from '../../src/conformance/doorway.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import type { Target } from '../../src/credentials/index.ts';

const DOCUMENT = `asyncapi: 3.0.0
info: {title: Doors, version: 1.0.0}
servers:
  s:
    host: localhost
    protocol: wss
    pathname: /v2
    security: [{$ref: '#/components/securitySchemes/token'}, {$ref: '#/components/securitySchemes/bearer'}]
channels:
  room:
    address: /rooms/{room}/{kind}
    parameters: {room: {}, kind: {default: open}}
    bindings: {ws: {query: {type: object, required: [agent, mode], properties: {agent: {type: string}, mode: {enum: [a, b]}, from: {type: integer, minimum: 0}}}}}
    messages: {hi: {payload: {type: object}}}
    x-session: {version: 1, subprotocols: [one, two], exchanges: {}}
operations: {hi: {action: receive, channel: {$ref: '#/channels/room'}}}
components:
  securitySchemes:
    token: {type: httpApiKey, in: query, name: token}
    bearer: {type: http, scheme: bearer, bearerFormat: JWT, x-credential: token}
`;

const TARGET: Target = {
  ...DEFAULT_TARGET,
  url: 'ws://127.0.0.1:9',
  parameters: { room: 'a b' },
  query: { agent: 'x' },
  credentials: { token: { jwt: { secret: 'very-secret', algorithm: 'HS256', claims: { sub: 'me' } } } },
};

async function prepared(approach: Approach, more: Partial<Target> = {}): Promise<Prepared | Lacking> {
  const { contract } = await compileText(DOCUMENT, { file: 'd.yaml' });
  const [channel] = contract?.channels ?? [];
  if (contract === undefined || channel === undefined) throw new Error('does not compile');
  return doorwayOf(contract, channel, { ...TARGET, ...more }).prepare(approach);
}

async function ready(
  approach: Approach,
  more: Partial<Target> = {},
): Promise<{ url: URL; prepared: Prepared }> {
  const made = await prepared(approach, more);
  if (made.kind !== 'ready') throw new Error(made.reason);
  return { url: new URL(made.url), prepared: made };
}

describe('the way to a subject', () => {
  test('is its host with the address of the channel, parameters filled in', async () => {
    const { url, prepared: made } = await ready({});
    expect(`${url.origin}${url.pathname}`).toBe('ws://127.0.0.1:9/v2/rooms/a%20b/open');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ agent: 'x', mode: 'a' });
    expect(made.protocols).toEqual(['one', 'two']);
  });

  test("is the target's own path where it has one", async () => {
    const { url } = await ready({}, { url: 'ws://127.0.0.1:9/mine/{room}' });
    expect(url.pathname).toBe('/mine/a%20b');
  });

  test.each([
    { given: { parameters: {} }, want: 'room' },
    { given: { query: {} }, want: 'agent' },
    { given: { credentials: {} }, want: 'credential' },
    { given: { url: 'http://127.0.0.1' }, want: 'WebSocket address' },
  ])('cannot be known without the $want', async ({ given, want }) => {
    const made = await prepared({}, given);
    expect(made).toMatchObject({ kind: 'untestable' });
    expect(made.kind !== 'ready' && made.reason).toContain(want);
  });

  test.each([
    { kind: 'path' as const, want: { path: '/v2/rooms/a%20b/open/colloquy-unknown' } },
    { kind: 'origin' as const, want: { origin: 'https://colloquy.invalid' } },
    { kind: 'subprotocol' as const, want: { protocols: ['colloquy-unsupported'] } },
  ])('is wrong on purpose: $kind', async ({ kind, want }) => {
    const { url, prepared: made } = await ready({ mistake: { kind } });
    const got = { path: url.pathname, origin: made.headers['Origin'], protocols: made.protocols };
    expect(got).toMatchObject(want);
  });

  test.each([
    { mutation: 'missing:/mode', want: null },
    { mutation: 'enum:/mode', want: expect.not.stringMatching(/^[ab]$/) as unknown },
  ])('has a query that is wrong on purpose: $mutation', async ({ mutation, want }) => {
    const { url } = await ready({ mistake: { kind: 'query', mutation } });
    expect(url.searchParams.get('mode')).toEqual(want);
    expect(url.searchParams.get('agent')).toBe('x');
  });
});

describe("the query of the target's own URL", () => {
  const url = 'ws://127.0.0.1:9/rooms?mode=b&more=1&token=mine';

  test('is kept, under what the target file says', async () => {
    const { url: dialled } = await ready({}, { url, authentication: false });
    expect(Object.fromEntries(dialled.searchParams)).toEqual({
      agent: 'x',
      mode: 'b',
      more: '1',
      token: 'mine',
    });
  });

  test('may lack what is left out on purpose', async () => {
    const { url: dialled } = await ready(
      { mistake: { kind: 'query', mutation: 'missing:/mode' } },
      { url, authentication: false },
    );
    expect(dialled.searchParams.has('mode')).toBe(false);
  });

  test('has no credential where one is to be missing', async () => {
    const { url: dialled } = await ready(
      { mistake: { kind: 'credential', scheme: 'token', spoil: 'missing' } },
      { url },
    );
    expect(dialled.searchParams.has('token')).toBe(false);
  });
});

describe('a credential', () => {
  test('goes in the first place for which the target has one', async () => {
    const { url, prepared: made } = await ready({});
    expect(decodeJwt(url.searchParams.get('token') ?? '')).toMatchObject({ sub: 'me' });
    expect(made.headers).toEqual({});
  });

  test('goes in one place alone when that is asked for', async () => {
    const { url, prepared: made } = await ready({ scheme: 'bearer' });
    expect(url.searchParams.has('token')).toBe(false);
    expect(made.headers['Authorization']).toMatch(/^Bearer ey/);
  });

  test.each([
    { spoil: 'none' as const, want: { alg: 'none' } },
    { spoil: 'other-algorithm' as const, want: { alg: 'HS512' } },
    { spoil: 'other-key' as const, want: { alg: 'HS256' } },
  ])('is spoilt: $spoil', async ({ spoil, want }) => {
    const { url } = await ready({ mistake: { kind: 'credential', spoil, scheme: 'token' } });
    expect(decodeProtectedHeader(url.searchParams.get('token') ?? '')).toMatchObject(want);
  });

  test('is left out', async () => {
    const { url, prepared: made } = await ready({ mistake: { kind: 'credential', spoil: 'missing' } });
    expect(url.searchParams.has('token')).toBe(false);
    expect(made.headers).toEqual({});
  });

  test('is not sent where authentication is off', async () => {
    const { url } = await ready({}, { authentication: false });
    expect(url.searchParams.has('token')).toBe(false);
  });

  test('never shows in what is reported', async () => {
    const { contract } = await compileText(DOCUMENT, { file: 'd.yaml' });
    const [channel] = contract?.channels ?? [];
    if (contract === undefined || channel === undefined) throw new Error('does not compile');
    const doorway = doorwayOf(contract, channel, { ...TARGET, headers: { Cookie: 'session=hush-hush' } });
    const made = await doorway.prepare({});
    const text = JSON.stringify(made);
    expect(text).toContain('ey');
    expect(doorway.redact(text)).not.toMatch(/ey[A-Za-z0-9]|hush-hush/);
  });
});

const PLACES = `asyncapi: 3.0.0
info: {title: Places, version: 1.0.0}
servers: {s: {host: localhost, protocol: ws, security: [SECURITY]}}
channels:
  c:
    address: /c
    bindings: {ws: {query: {type: object, required: [mode], properties: {mode: {enum: [a, b]}}}}}
    messages: {auth: {payload: {type: object, required: [type], properties: {type: {const: auth}, token: {type: string}}}}}
    x-session: {version: 1, exchanges: {auth: {at: open, steps: [{client: auth, within: 1s}]}}}
operations: {auth: {action: receive, channel: {$ref: '#/channels/c'}}}
`;

/** The way in with one scheme. */
async function by(
  scheme: string,
  credentials: Target['credentials'],
  approach: Approach = {},
): Promise<Prepared> {
  const { contract, diagnostics } = await compileText(PLACES.replace('SECURITY', scheme), { file: 'p.yaml' });
  const [channel] = contract?.channels ?? [];
  if (contract === undefined || channel === undefined) throw new Error(JSON.stringify(diagnostics));
  const [key = ''] = channel.security;
  const target = {
    ...DEFAULT_TARGET,
    url: 'ws://127.0.0.1:9',
    credentials: { [key]: credentials['it'] ?? {} },
  };
  const made = await doorwayOf(contract, channel, target).prepare(approach);
  if (made.kind !== 'ready') throw new Error(made.reason);
  return made;
}

const VALUE = { it: { value: 'k-123456' } };

describe('a credential travels where its scheme says', () => {
  test.each([
    {
      scheme: '{type: httpApiKey, in: query, name: key}',
      want: { url: 'ws://127.0.0.1:9/c?key=k-123456&mode=a' },
    },
    { scheme: '{type: httpApiKey, in: header, name: X-Key}', want: { headers: { 'X-Key': 'k-123456' } } },
    { scheme: '{type: httpApiKey, in: cookie, name: sid}', want: { headers: { Cookie: 'sid=k-123456' } } },
    { scheme: '{type: http, scheme: bearer}', want: { headers: { Authorization: 'Bearer k-123456' } } },
    { scheme: '{type: http, scheme: basic}', want: { headers: { Authorization: 'Basic k-123456' } } },
    {
      scheme: '{type: http, scheme: bearer, x-in: {subprotocol: "key.{value}"}}',
      want: { protocols: ['key.k-123456'] },
    },
    {
      scheme: '{type: http, scheme: bearer, x-in: {message: auth, pointer: /token}}',
      want: { message: { name: 'auth', pointer: '/token', value: 'k-123456' } },
    },
  ])('$scheme', async ({ scheme, want }) => {
    expect(await by(scheme, VALUE)).toMatchObject(want);
    const spoilt = await by(scheme, VALUE, { mistake: { kind: 'credential', spoil: 'altered' } });
    expect(JSON.stringify(spoilt)).not.toContain('k-123456');
    const none = await by(scheme, VALUE, { mistake: { kind: 'credential', spoil: 'missing' } });
    expect(none).toMatchObject({ url: 'ws://127.0.0.1:9/c?mode=a', headers: {}, protocols: [] });
    expect(none.message?.value).toBeUndefined();
  });

  test('a signature is over all that is dialled', async () => {
    const scheme =
      '{type: httpApiKey, in: header, name: X-Sig, x-signature: {hmac: sha1, over: "{url}", encoding: base64}}';
    const made = await by(scheme, { it: { secret: 's3cret' } });
    expect(made.url).toBe('ws://127.0.0.1:9/c?mode=a');
    const signature = createHmac('sha1', 's3cret').update(made.url).digest('base64');
    expect(made.headers['X-Sig']).toBe(signature);
  });
});

describe('a query that is wrong on purpose', () => {
  const wrong = (mutation: string): Approach => ({ mistake: { kind: 'query', mutation } });

  test('goes beyond the bound of a number, which a target writes as text', async () => {
    const query = { agent: 'x', from: '3' };
    const { url } = await ready(wrong('limit:/from:minimum'), { query });
    expect(Number(url.searchParams.get('from'))).toBeLessThan(0);
  });

  test('is never sent as it was: what cannot be made wrong is not applicable', async () => {
    expect((await prepared(wrong('limit:/agent:minLength'))).kind).toBe('not-applicable');
  });
});
