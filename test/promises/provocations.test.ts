import { describe, expect, test } from 'vitest';
import { promisesOf, provocationsOf, scenariosOf } from '../../src/promises/index.ts';
import { contractOf } from './support.ts';

const SECURITY = `servers:
  s: {host: localhost, protocol: ws, security: [{$ref: '#/components/securitySchemes/key'}, {$ref: '#/components/securitySchemes/bearer'}]}
components:
  securitySchemes:
    key: {type: httpApiKey, in: query, name: key}
    bearer: {type: http, scheme: bearer, bearerFormat: JWT}
`;

async function namesOf(
  fault: string,
  more: { exchanges?: string; other?: string; extra?: string } = {},
): Promise<string[]> {
  const exchanges = more.exchanges ?? `talk: {many: 3, key: /id, steps: [{client: ask}, {server: answer}]}`;
  const { contract, channel } = await contractOf({
    client: { ask: { id: { type: 'string' } }, tell: { loud: { type: 'boolean' } } },
    server: { answer: { id: { type: 'string' } }, oops: {} },
    session: `version: 1
states: [one, two]
exchanges:
  ${exchanges}
  start: {in: one, steps: [{client: tell, enter: two}]}
faults:
  ${more.extra ?? ''}
  f: {${fault}}`,
    more: more.other ?? '',
  });
  const found = channel.session.faults.find(({ id }) => id === 'f');
  return found === undefined ? [] : provocationsOf(contract, channel, found).map(({ name }) => name);
}

describe('a message that does not say which one it is', () => {
  const given = 'when: invalid-message, messages: tell, then: [{send: oops}, {close: 4000}]';

  test.each([
    { extra: '', sent: true },
    { extra: 'u: {when: unknown-message, then: {send: oops}}', sent: true },
    { extra: 'u: {when: unknown-message, then: {close: 1003}}', sent: false },
    { extra: 'u: {when: unknown-message, then: [{send: oops}, {ignore: true}]}', sent: false },
    { extra: 'u: {when: unknown-message, then: {send: oops, with: {/type: x}}}', sent: true },
  ])(
    'is sent as an invalid one where an unknown one gets no other reaction: $extra',
    async ({ extra, sent }) => {
      expect((await namesOf(given, { extra })).includes('tell:missing:/type')).toBe(sent);
    },
  );
});

test('a message that does not say which one it is is not sent where unknown ones are owed another value', async () => {
  const names = await namesOf('when: invalid-message, messages: tell, then: {send: oops, with: {/code: 1}}', {
    extra: 'u: {when: unknown-message, then: {send: oops, with: {/code: 2}}}',
  });
  expect(names).toEqual(['tell:type:/loud', 'tell:null:/loud']);
});

describe('a fault is provoked', () => {
  test.each([
    { given: 'when: not-json, then: {send: oops}', want: ['not-json'] },
    { given: 'when: binary-frame, then: {send: oops}', want: ['binary-frame'] },
    { given: 'when: unknown-message, then: {send: oops}', want: ['unknown-message'] },
    {
      given: 'when: invalid-message, messages: tell, then: {send: oops}',
      want: ['tell:missing:/type', 'tell:type:/loud', 'tell:null:/loud'],
    },
    {
      given: 'when: invalid-message, then: {send: oops}',
      want: [
        'ask:missing:/type',
        'ask:type:/id',
        'ask:null:/id',
        'tell:missing:/type',
        'tell:type:/loud',
        'tell:null:/loud',
      ],
    },
    { given: 'when: key-in-use, then: {close: 4409}', want: ['talk'] },
    { given: 'when: too-many-open, then: {close: 4290}', want: ['talk'] },
    { given: 'when: unexpected-message, messages: tell, then: {close: 4400}', want: ['tell@two'] },
    { given: 'when: path-unknown, then: {http: 404}', want: ['path-unknown'] },
    { given: 'when: origin-forbidden, then: {http: 403}', want: ['origin-forbidden'] },
    { given: 'when: subprotocol-unsupported, then: {http: 400}', want: ['subprotocol-unsupported'] },
    { given: 'when: {size: 100}, then: {close: 1009}', want: ['oversize'] },
    { given: 'when: {rate: ask, max: 5, per: 1s}, then: {close: 1008}', want: ['burst'] },
    { given: 'when: {silence: 60s}, then: {close: 1001}', want: ['silence'] },
    { given: 'of: server, when: not-json, then: {close: 1007}', want: ['not-json'] },
  ])('$given: $want', async ({ given, want }) => {
    expect(await namesOf(given)).toEqual(want);
  });

  test.each([
    { given: 'when: credential-missing, then: {http: 401}', want: ['missing'] },
    {
      given: 'when: credential-invalid, then: {http: 401}',
      want: ['altered@key', 'altered@bearer', 'other-key@bearer', 'other-algorithm@bearer', 'none@bearer'],
    },
    { given: 'when: credential-expired, then: {http: 401}', want: ['expired@key', 'expired@bearer'] },
    { given: 'when: credential-forbidden, then: {http: 403}', want: ['forbidden@key', 'forbidden@bearer'] },
  ])('in each place that its schemes allow: $given', async ({ given, want }) => {
    expect(await namesOf(given, { other: SECURITY })).toEqual(want);
  });

  test('with each query that is still wrong as text, but for its credential', async () => {
    const { contract, channel } = await contractOf({
      client: { ask: {} },
      server: { answer: {} },
      session:
        'version: 1\nexchanges: {talk: {steps: [{client: ask}]}}\nfaults: {f: {when: query-invalid, then: {http: 400}}}',
      more: SECURITY,
    });
    const query = {
      type: 'object',
      required: ['key', 'room'],
      properties: {
        key: { type: 'string', minLength: 8 },
        room: { type: 'string', pattern: '^[a-z]{3}$' },
        rate: { enum: [8000, 16000] },
        deep: { type: 'boolean' },
      },
      additionalProperties: false,
    };
    const [fault] = channel.session.faults;
    if (fault === undefined) throw new Error('no fault');
    const names = provocationsOf(contract, { ...channel, query }, fault).map(({ name }) => name);
    expect(names.sort()).toEqual(
      ['enum:/rate', 'extra:/colloquy', 'missing:/room', 'pattern:/room', 'type:/deep', 'type:/rate'].sort(),
    );
  });

  test('only with the messages that no other fault of its word lists', async () => {
    const names = await namesOf('when: invalid-message, then: {send: oops}', {
      extra: 'g: {when: invalid-message, messages: ask, then: {close: 4400}}',
    });
    expect(names).toEqual(['tell:missing:/type', 'tell:type:/loud', 'tell:null:/loud']);
  });

  test('of a rate with a message that is no other mistake when it comes often', async () => {
    const { contract, channel } = await contractOf({
      client: { join: {}, ask: { id: { type: 'string' } }, solo: {}, ping: {} },
      server: { answer: { id: { type: 'string' } }, pong: {} },
      session: `version: 1
states: [one, two]
exchanges:
  join: {in: one, steps: [{client: join, enter: two}]}
  talk: {many: '*', unique: true, key: /id, steps: [{client: ask}, {server: answer}]}
  solo: {many: 1, steps: [{client: solo}, {server: pong}]}
  ping: {many: '*', steps: [{client: ping}, {server: pong}]}
faults:
  f: {when: {rate: [join, ask, solo, ping], max: 5, per: 1s}, then: {close: 1008}}
  g: {when: {rate: [solo, ask], max: 9, per: 1s}, then: {close: 1008}}`,
    });
    const sent = channel.session.faults.map((fault) =>
      provocationsOf(contract, channel, fault).map(({ mistake }) => 'message' in mistake && mistake.message),
    );
    expect(sent).toEqual([['ping'], ['solo']]);
  });

  test('only where it is about the mistakes of the side that plays', async () => {
    const { contract, channel } = await contractOf({
      client: { ask: {} },
      server: { answer: {} },
      session: 'version: 1\nexchanges: {}\nfaults: {f: {of: server, when: not-json, then: {close: 1007}}}',
    });
    const ids = scenariosOf(contract, channel, { subject: 'server' }).map(({ id }) => id);
    expect(ids.filter((id) => id.includes('/faults/'))).toEqual([]);
  });
});

describe('the promises of a fault', () => {
  test.each([
    { then: '{send: oops}', want: ['', '~within', '~alive', '~schema'] },
    { then: '{send: oops, with: {/type: oops}}', want: ['', '~within', '~alive', '~schema', '~with'] },
    { then: '{send: oops, close: 1008}', want: ['', '~within', '~code', '~schema'] },
    { then: '{close: 1008}', want: ['', '~within', '~code'] },
    { then: '{ignore: true}', want: ['', '~alive'] },
    { then: '[{ignore: true}, {close: 1008}]', want: ['', '~within', '~code', '~alive'] },
  ])('that may react with $then: $want', async ({ then, want }) => {
    const { contract, channel } = await contractOf({
      client: { ask: {} },
      server: { oops: {} },
      session: `version: 1\nexchanges: {}\nfaults: {f: {when: not-json, then: ${then}}}`,
    });
    const ids = promisesOf(contract, channel).map(({ id }) => id);
    const place = 't/faults/f/not-json';
    expect(ids.filter((id) => id.startsWith(place))).toEqual(want.map((aspect) => `${place}${aspect}`));
  });
});
