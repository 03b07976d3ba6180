import { describe, expect, it } from 'vitest';
import { compileText } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { dial, type DialOptions } from '../../src/wire/index.ts';
import { findingsOf, house, problemsOf } from './support.ts';

const { mock: start, talk } = house();

/** A small document with what a test is about put in. */
async function contractOf(parts: {
  address?: string;
  channel?: string;
  session?: string;
  schemes?: string;
}): Promise<Contract> {
  const schemes = parts.schemes ?? '{}';
  const names = [...schemes.matchAll(/(\w+): \{type/g)].map((match) => match[1] ?? '');
  const security = names.map((name) => `{$ref: '#/components/securitySchemes/${name}'}`).join(', ');
  const text = `
asyncapi: 3.0.0
info: {title: t, version: 1.0.0}
defaultContentType: application/json
servers: {s: {host: localhost, protocol: ws, security: [${security}]}}
channels:
  c:
    address: ${parts.address ?? '/'}
    ${parts.channel ?? ''}
    messages:
      hello: {payload: {type: object, required: [type], properties: {type: {const: hello}}}}
      sorry: {payload: {type: object, required: [type], properties: {type: {const: sorry}}}}
      ask: {payload: {type: object, required: [type], properties: {type: {const: ask}}}}
    x-session:
      version: 1
      exchanges: {greeting: {at: open, steps: [{server: hello, within: 2s}]}, asking: {steps: [{client: ask}, {server: sorry, within: 2s}]}}
      ${parts.session ?? ''}
operations:
  say: {action: send, channel: {$ref: '#/channels/c'}, messages: [{$ref: '#/channels/c/messages/hello'}, {$ref: '#/channels/c/messages/sorry'}]}
  hear: {action: receive, channel: {$ref: '#/channels/c'}, messages: [{$ref: '#/channels/c/messages/ask'}]}
components: {securitySchemes: ${schemes}}
`;
  const { contract, diagnostics } = await compileText(text, { file: 't.yaml' });
  if (!contract) throw new Error(diagnostics.map((one) => one.message).join('\n'));
  return contract;
}

async function outcome(url: string, options: DialOptions = {}): Promise<unknown> {
  const dialled = await dial(url, options);
  if (dialled.kind === 'open') {
    dialled.connection.terminate();
    return dialled.connection.protocol === '' ? 'open' : `open ${dialled.connection.protocol}`;
  }
  return dialled.kind === 'refused' ? dialled.status : dialled.code;
}

describe('a credential', () => {
  const places = [
    { given: 'the query', schemes: '{k: {type: httpApiKey, in: query, name: key}}' },
    { given: 'a header', schemes: '{k: {type: httpApiKey, in: header, name: X-Key}}' },
    { given: 'a cookie', schemes: '{k: {type: httpApiKey, in: cookie, name: sid}}' },
    { given: 'a bearer header', schemes: '{k: {type: http, scheme: bearer, bearerFormat: JWT}}' },
    {
      given: 'one of two places',
      schemes: '{k: {type: httpApiKey, in: query, name: key}, h: {type: http, scheme: bearer}}',
    },
  ];
  const basic = '{k: {type: http, scheme: basic}}';
  const encoded = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

  it('of HTTP Basic is told and accepted as a user name and a password', async () => {
    const mock = await start(await contractOf({ schemes: basic }), { auth: { accept: ['käthe:s3cret'] } });
    const [endpoint] = mock.endpoints;
    const url = endpoint?.url ?? '';
    expect(endpoint?.headers).toEqual({ Authorization: encoded('käthe:s3cret') });
    await expect(outcome(url, { headers: { Authorization: encoded('käthe:s3cret') } })).resolves.toBe('open');
    await expect(outcome(url, { headers: { Authorization: encoded('käthe:other') } })).resolves.toBe(401);
  });

  it('of HTTP Basic is made up where none is listed', async () => {
    const mock = await start(await contractOf({ schemes: basic }), {});
    const [endpoint] = mock.endpoints;
    const headers = endpoint?.headers;
    expect(Buffer.from(headers?.['Authorization']?.slice(6) ?? '', 'base64').toString()).toMatch(
      /^mock-user:\w+$/,
    );
    await expect(outcome(endpoint?.url ?? '', { headers: headers ?? {} })).resolves.toBe('open');
  });

  it.each(places)('in $given is asked for, and the one to paste is accepted', async ({ schemes }) => {
    const mock = await start(await contractOf({ schemes }), { auth: { accept: ['s3cret'] } });
    const [endpoint] = mock.endpoints;
    if (!endpoint) throw new Error('no endpoint');
    const options = { headers: endpoint.headers, protocols: endpoint.protocols };
    expect(await outcome(endpoint.url, options)).toBe('open');
    expect(await outcome(endpoint.url.replace('s3cret', 's3cre'), { headers: {} })).toBe(401);
    expect(await outcome(endpoint.url.replace(/\?.*/, ''))).toBe(401);
    expect(mock.guarded).toBe(true);
  });

  it.each(['sha1', 'sha256'])(
    'that is a signature is checked over the URL that was dialled (%s)',
    async (hmac) => {
      const scheme = `{k: {type: httpApiKey, in: header, name: X-Sign, x-signature: {hmac: ${hmac}, over: '{url}', encoding: base64}}}`;
      const mock = await start(await contractOf({ schemes: scheme }), { auth: { jwtSecret: 'shared' } });
      const [endpoint] = mock.endpoints;
      if (!endpoint) throw new Error('no endpoint');
      expect(await outcome(endpoint.url, { headers: endpoint.headers })).toBe('open');
      expect(await outcome(`${endpoint.url}?x=1`, { headers: endpoint.headers })).toBe(401);
      expect(await outcome(endpoint.url)).toBe(401);
      const { createHmac } = await import('node:crypto');
      const behindProxy = createHmac(hmac, 'shared')
        .update(endpoint.url.replace('ws:', 'wss:'))
        .digest('base64');
      expect(await outcome(endpoint.url, { headers: { 'X-Sign': behindProxy } })).toBe('open');
    },
  );

  it('travels as a subprotocol where the document says so', async () => {
    const schemes = '{k: {type: http, scheme: bearer, x-in: {subprotocol: "key.{value}"}}}';
    const contract = await contractOf({ schemes, session: 'subprotocols: [real]' });
    const mock = await start(contract, { auth: { accept: ['abc'] } });
    expect(mock.endpoints[0]?.protocols).toEqual(['real', 'key.abc']);
    expect(await outcome(mock.url, { protocols: ['real', 'key.abc'] })).toBe('open real');
    expect(await outcome(mock.url, { protocols: ['real', 'key.abd'] })).toBe(401);
    expect(await outcome(mock.url, { protocols: ['real'] })).toBe(401);
  });

  it('travels as a subprotocol of its own, beside the one that is selected', async () => {
    const schemes = '{k: {type: http, scheme: bearer, x-in: {subprotocol: "{value}"}}}';
    const contract = await contractOf({ schemes, session: 'subprotocols: [real]' });
    const mock = await start(contract, { auth: { accept: ['abc'] } });
    expect(mock.endpoints[0]?.protocols).toEqual(['real', 'abc']);
    expect(await outcome(mock.url, { protocols: ['real', 'abc'] })).toBe('open real');
    expect(await outcome(mock.url, { protocols: ['abc', 'real'] })).toBe('open real');
    expect(await outcome(mock.url, { protocols: ['real', 'abd'] })).toBe(401);
    expect(await outcome(mock.url, { protocols: ['real'] })).toBe(401);
  });
});

describe('a mistake in the upgrade request', () => {
  const scheme = '{k: {type: httpApiKey, in: query, name: key}}';
  const refusals = [
    { given: 'the status that the document names', then: '{http: 403}', want: 403 },
    { given: 'its first reaction', then: '[{http: 402}, {close: 1008}]', want: 402 },
  ];
  it.each(refusals)('gets $given', async ({ then, want }) => {
    const session = `faults: {f: {when: credential-missing, then: ${then}}}`;
    const mock = await start(await contractOf({ schemes: scheme, session }));
    expect(await outcome(mock.url.replace(/\?.*/, ''))).toBe(want);
  });

  const endings = [
    { then: '{close: 4001}', want: [[], 4001] },
    { then: '{send: sorry, close: 4002}', want: [['sorry'], 4002] },
  ];
  it.each(endings)('is let in, and then gets $then and nothing else', async ({ then, want }) => {
    const session = `faults: {f: {when: credential-missing, then: ${then}}}`;
    const mock = await start(await contractOf({ schemes: scheme, session }));
    const client = await talk(mock.url.replace(/\?.*/, ''));
    const { code } = await client.end();
    expect([client.heard.map((message) => message['type']), code]).toEqual(want);
    expect([problemsOf(mock.events), findingsOf(mock.events, 'server')]).toEqual([[], []]);
  });

  it('is a path that no channel has', async () => {
    const mock = await start(await contractOf({ address: '/a' }));
    expect([await outcome(mock.url), await outcome(`${mock.url}/b`)]).toEqual(['open', 404]);
    const session = 'faults: {f: {when: path-unknown, then: {http: 410}}}';
    const other = await start(await contractOf({ address: '/a', session }));
    expect(await outcome(`${other.url}/b`)).toBe(410);
  });

  it('is a query that breaks its schema', async () => {
    const channel =
      'bindings: {ws: {query: {type: object, required: [room], properties: {room: {type: string, enum: [a, b]}, n: {type: integer}}}}}';
    const mock = await start(await contractOf({ channel }));
    const base = mock.url.replace(/\?.*/, '');
    const given = ['?room=a', '?room=a&n=1', '?room=c', '?room=a&n=x', ''];
    const want = ['open', 'open', 400, 400, 400];
    expect(await Promise.all(given.map((query) => outcome(base + query)))).toEqual(want);
    expect(mock.url).toContain('?room=a');
  });

  it('is a subprotocol that is not listed', async () => {
    const contract = await contractOf({
      session:
        'subprotocols: [one, two]\n      faults: {f: {when: subprotocol-unsupported, then: {http: 400}}}',
    });
    const mock = await start(contract);
    expect(await outcome(mock.url, { protocols: ['two', 'one'] })).toBe('open two');
    expect(await outcome(mock.url, { protocols: ['three'] })).toBe(400);
    expect(await outcome(mock.url)).toBe('open');
  });

  it('is an origin that nobody has', async () => {
    const session = 'faults: {f: {when: origin-forbidden, then: {http: 403}}}';
    const mock = await start(await contractOf({ session }));
    expect(await outcome(mock.url, { headers: { origin: 'https://somewhere.invalid' } })).toBe(403);
    expect(await outcome(mock.url, { headers: { origin: 'http://localhost:5173' } })).toBe('open');
  });
});

describe('several channels on one port', () => {
  it('are told apart by their address, with its parameters', async () => {
    const rooms = await contractOf({
      address: '/rooms/{room}/v{version}',
      channel: 'parameters: {room: {examples: [blue]}, version: {enum: ["1", "2"]}}',
    });
    const plain = await contractOf({ address: '/plain' });
    const mock = await start([rooms, plain]);
    const base = `ws://127.0.0.1:${String(mock.port)}`;
    expect(mock.endpoints.map((endpoint) => endpoint.url)).toEqual([
      `${base}/rooms/blue/v1`,
      `${base}/plain`,
    ]);
    const given = [
      '/rooms/x/v2',
      '/rooms/a%20b/v1',
      '/rooms/x/v3',
      '/rooms//v1',
      '/rooms/x',
      '/plain',
      '/plain/',
    ];
    const want = ['open', 'open', 404, 404, 404, 'open', 'open'];
    expect(await Promise.all(given.map((path) => outcome(base + path)))).toEqual(want);
  });
});
