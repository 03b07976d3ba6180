import { describe, expect, test } from 'vitest';
import { compile, compileText } from '../../src/compile/index.ts';
import { sample } from '../../src/validate/index.ts';
import { channelOf, compileSmall, contractOf } from './support.ts';

const channel = { $ref: '#/channels/c' };
const message = (name: string): object => ({ $ref: `#/channels/c/messages/${name}` });
const base = {
  asyncapi: '3.0.0',
  info: { title: 't', version: 1 },
  servers: { s: { host: 'h', protocol: 'wss' } },
};

describe('a document of five files', () => {
  test('is one contract: recursion, traits, parameters, server variables', async () => {
    const { contract, diagnostics } = await compile('test/compile/documents/five-files/asyncapi.yaml');
    expect(diagnostics).toEqual([]);
    const tree = contract && channelOf(contract);
    expect(contract?.name).toBe('five-files');
    expect(contract?.servers).toMatchObject([{ host: 'localhost:9', pathname: '/base', protocol: 'ws' }]);
    expect(tree?.address).toBe('/tree/{id}');
    expect(tree?.parameters).toEqual([{ name: 'id', description: 'Which tree.', examples: ['oak'] }]);
    expect(tree?.messages).toMatchObject([
      { name: 'node', title: 'Node', summary: 'Also from a trait.', senders: ['client'] },
    ]);
    expect(contract?.definitions).toEqual({
      node: {
        type: 'object',
        required: ['type', 'children'],
        properties: {
          type: { const: 'node' },
          children: { type: 'array', items: { $ref: '#/definitions/node' } },
          parent: { allOf: [{ $ref: '#/definitions/node' }, { description: 'The node above.' }] },
        },
      },
    });
    const node = tree?.messages[0];
    if (contract === undefined || node === undefined) throw new Error('no contract');
    expect(sample(contract, node, 0)).toEqual({ type: 'node', children: [] });
  });

  test('says where a message stands: in its own file', async () => {
    const { contract } = await compile('test/compile/documents/five-files/asyncapi.yaml');
    expect(contract?.channels[0]?.messages[0]?.location).toMatchObject({
      file: 'test/compile/documents/five-files/messages.yaml',
      pointer: '/node',
      line: 1,
    });
  });
});

describe('a reference', () => {
  const document = (ref: string): object => ({
    ...base,
    channels: { c: { $ref: '#/components/channels/c' } },
    operations: { o: { action: 'send', channel, messages: [{ $ref: ref }] } },
    components: { channels: { c: { messages: { m: { payload: true } } } } },
  });

  test('may lead through another one', async () => {
    const contract = await contractOf(document('#/channels/c/messages/m'));
    expect(channelOf(contract).messages).toMatchObject([{ name: 'm', senders: ['server'] }]);
  });

  test('may be spelt to the end', async () => {
    const contract = await contractOf(document('#/components/channels/c/messages/m'));
    expect(channelOf(contract).messages).toMatchObject([{ name: 'm', senders: ['server'] }]);
  });

  test.each([
    ['#/channels/c/messages/x', 'unresolved-ref'],
    ['#channels', 'unresolved-ref'],
  ])('%s leads to nothing', async (ref, code) => {
    const { diagnostics } = await compileText(JSON.stringify(document(ref)), { file: 'd.json' });
    expect(diagnostics.map((d) => d.code)).toContain(code);
  });

  test('through itself never ends, and says so', async () => {
    const circular = {
      ...document('#/channels/c/messages/m'),
      channels: { c: { $ref: '#/channels/c/deeper' } },
    };
    const { diagnostics } = await compileText(JSON.stringify(circular), { file: 'd.json' });
    expect(diagnostics.map((d) => d.code)).toContain('circular-ref');
  });
});

describe('directions', () => {
  const document = (application?: string): object => ({
    ...base,
    channels: {
      c: {
        messages: { m: { payload: true } },
        ...(application === undefined ? {} : { 'x-session': { version: 1, application } }),
      },
    },
    operations: { o: { action: 'send', channel, messages: [message('m')] } },
  });

  test.each([
    [undefined, 'server'],
    ['server', 'server'],
    ['client', 'client'],
  ])('send is the application, which is %s', async (application, sender) => {
    const contract = await contractOf(document(application));
    expect(channelOf(contract).messages[0]?.senders).toEqual([sender]);
  });

  test('--application says it for documents that do not', async () => {
    const { contract } = await compileText(JSON.stringify(document()), {
      file: 'd.json',
      application: 'client',
    });
    expect(contract?.channels[0]?.messages[0]?.senders).toEqual(['client']);
  });

  test('an operation without messages means all of the channel', async () => {
    const contract = await contractOf({
      ...base,
      channels: { c: { messages: { a: {}, b: {} } } },
      operations: { o: { action: 'receive', channel } },
    });
    expect(channelOf(contract).messages.map((m) => m.senders)).toEqual([['client'], ['client']]);
  });

  test('a reply goes the other way', async () => {
    const contract = await contractOf({
      ...base,
      channels: { c: { messages: { a: {}, b: {} } } },
      operations: {
        o: {
          action: 'receive',
          channel,
          messages: [message('a')],
          reply: { channel, messages: [message('b')] },
        },
      },
    });
    expect(channelOf(contract).messages.map((m) => m.senders)).toEqual([['client'], ['server']]);
  });
});

describe('what is lifted from operations', () => {
  test('a reply is an exchange with a key, a free message an exchange of its own', async () => {
    const correlationId = { location: '$message.payload#/id' };
    const contract = await contractOf({
      ...base,
      channels: { c: { messages: { ask: { correlationId }, answer: { correlationId }, news: {} } } },
      operations: {
        get: {
          action: 'receive',
          channel,
          messages: [message('ask')],
          reply: { messages: [message('answer')] },
        },
        tell: { action: 'send', channel, messages: [message('news')] },
      },
    });
    const { session } = channelOf(contract);
    expect(session).toMatchObject({
      described: false,
      states: ['open'],
      exchanges: [
        {
          id: 'get',
          origin: 'lifted',
          many: null,
          key: { ask: ['/id'], answer: ['/id'] },
          steps: [
            { path: 'get/ask', side: 'client' },
            { path: 'get/reply', side: 'server', within: 10_000, level: 'SHOULD' },
          ],
        },
        { id: 'messages/news', origin: 'free', steps: [{ path: 'messages/news', side: 'server' }] },
      ],
    });
  });

  test('beside an x-session only for messages that it does not have', async () => {
    const { contract } = await compileSmall();
    expect(contract?.channels[0]?.session.exchanges.map((exchange) => exchange.id)).toEqual([
      'question',
      'leave',
    ]);
  });
});

describe('security', () => {
  const schemes = {
    query: { type: 'httpApiKey', in: 'query', name: 'token' },
    bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', 'x-credential': 'query' },
    cookie: { type: 'httpApiKey', in: 'cookie', name: 'sid' },
    basic: { type: 'userPassword' },
    oauth: { type: 'oauth2', flows: {} },
    sub: { type: 'http', scheme: 'bearer', 'x-in': { subprotocol: 'key.{value}' } },
    first: { type: 'http', scheme: 'bearer', 'x-in': { message: 'auth', pointer: '/token' } },
    signed: {
      type: 'httpApiKey',
      in: 'header',
      name: 'X-Sig',
      'x-signature': { hmac: 'sha1', over: '{url}', encoding: 'base64' },
    },
    odd: { type: 'X509' },
  };

  test('schemes are read with the place of their credential; any one suffices', async () => {
    const contract = await contractOf({
      ...base,
      servers: {
        s: {
          host: 'h',
          protocol: 'ws',
          security: Object.keys(schemes).map((key) => ({ $ref: `#/components/securitySchemes/${key}` })),
        },
      },
      channels: { c: { messages: { m: {} } } },
      components: { securitySchemes: schemes },
    });
    expect(channelOf(contract).security).toEqual(Object.keys(schemes));
    const places = Object.fromEntries(
      Object.entries(contract.securitySchemes).map(([key, scheme]) => [key, scheme.place]),
    );
    expect(places).toEqual({
      query: { in: 'query', name: 'token', format: '{value}' },
      bearer: { in: 'header', name: 'Authorization', format: 'Bearer {value}' },
      cookie: { in: 'cookie', name: 'sid', format: '{value}' },
      basic: { in: 'header', name: 'Authorization', format: 'Basic {value}' },
      oauth: { in: 'header', name: 'Authorization', format: 'Bearer {value}' },
      sub: { in: 'subprotocol', format: 'key.{value}' },
      first: { in: 'message', message: 'auth', pointer: '/token', format: '{value}' },
      signed: { in: 'header', name: 'X-Sig', format: '{value}' },
      odd: { in: 'unsupported', reason: 'a scheme of type X509 is not carried by a WebSocket upgrade' },
    });
    expect(contract.securitySchemes['bearer']).toMatchObject({ credential: 'query', bearerFormat: 'JWT' });
    expect(contract.securitySchemes['signed']?.signature).toEqual({
      hmac: 'sha1',
      over: '{url}',
      encoding: 'base64',
    });
  });
});

describe('x-session', () => {
  test('resolves levels, bounds, keys and paths onto each step', async () => {
    const { contract } = await compileSmall((text) =>
      text
        .replace('key: /id', 'key: /id\n          level: SHOULD\n          many: 3\n          unique: true')
        .replace(
          '{server: answer, within: 5s}',
          '{server: answer, within: 1.5m, level: MUST, times: 1..*, else: [{client: ask, id: again}]}',
        ),
    );
    const question = contract?.channels[0]?.session.exchanges[0];
    expect(question).toMatchObject({
      level: 'SHOULD',
      many: 3,
      unique: true,
      in: ['open'],
      key: { ask: ['/id'], answer: ['/id'] },
      steps: [
        { path: 'question/ask', level: 'SHOULD', boundIsProtocol: false, min: 1, max: 1 },
        {
          path: 'question/answer',
          level: 'MUST',
          boundIsProtocol: true,
          within: 90_000,
          min: 1,
          max: null,
          else: [{ path: 'question/answer/else/again', within: 5000, side: 'client' }],
        },
      ],
    });
  });
});
