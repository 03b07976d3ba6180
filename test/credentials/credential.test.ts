import { createHmac } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import type { SecurityScheme } from '../../src/contract/index.ts';
import { Redactor, carry, presentedIn, expiryOf, makeCredential } from '../../src/credentials/index.ts';
import type { CredentialFixture, Quality } from '../../src/credentials/index.ts';

const location = { file: 'd.yaml', pointer: '', line: 1, column: 1 };
const scheme = (more: Partial<SecurityScheme>): SecurityScheme => ({
  key: 'token',
  type: 'httpApiKey',
  credential: 'token',
  place: { in: 'query', name: 'token', format: '{value}' },
  location,
  ...more,
});
const NOW = Date.parse('2026-11-20T12:00:00Z');
const jwt = { jwt: { secret: 'dev-secret', algorithm: 'HS256', claims: { userId: 'u1' } } };
const key = new TextEncoder().encode('dev-secret');
const occasion = { url: 'wss://example.test/socket', now: NOW };

async function minted(quality: Quality): Promise<string> {
  const made = await makeCredential(scheme({}), jwt, { ...occasion, quality });
  if (made.kind !== 'made') throw new Error(made.reason);
  return made.value;
}

describe('a minted JWT', () => {
  const verify = (token: string): Promise<unknown> =>
    jwtVerify(token, key, { algorithms: ['HS256'], currentDate: new Date(NOW) });

  test('is accepted by a verifier with the key', async () => {
    await expect(verify(await minted('valid'))).resolves.toMatchObject({ payload: { userId: 'u1' } });
  });

  test.each(['altered', 'expired', 'other-key', 'other-algorithm', 'none'] as const)(
    'is refused when it is %s',
    async (quality) => {
      await expect(verify(await minted(quality))).rejects.toThrow();
    },
  );

  test('expired a minute ago', async () => {
    expect(expiryOf(await minted('expired'))).toBe(NOW - 60_000);
    expect(expiryOf('no-jwt')).toBeUndefined();
  });
});

describe('other credentials', () => {
  test('are the values of the target', async () => {
    const fixture = { value: 'k-12345', expired: 'k-old', forbidden: 'k-other' };
    const make = (quality: Quality): Promise<unknown> =>
      makeCredential(scheme({}), fixture, { ...occasion, quality });
    await expect(make('valid')).resolves.toEqual({ kind: 'made', value: 'k-12345' });
    await expect(make('altered')).resolves.toEqual({ kind: 'made', value: 'k-10345' });
    await expect(make('expired')).resolves.toEqual({ kind: 'made', value: 'k-old' });
    await expect(make('forbidden')).resolves.toEqual({ kind: 'made', value: 'k-other' });
    await expect(make('other-key')).resolves.toMatchObject({ kind: 'not-applicable' });
  });

  test('of a user name and a password are altered in the password', async () => {
    const basic = scheme({
      type: 'http',
      credential: 'basic',
      place: { in: 'header', name: 'Authorization', format: 'Basic {value}' },
    });
    const fixture = { username: 'charge-point-of-a-long-name', password: 'pw' };
    const pair = async (quality: Quality, of: CredentialFixture = fixture): Promise<string> => {
      const credential = await makeCredential(basic, of, { ...occasion, quality });
      return credential.kind === 'made'
        ? Buffer.from(credential.value, 'base64').toString()
        : credential.kind;
    };
    await expect(pair('valid')).resolves.toBe('charge-point-of-a-long-name:pw');
    await expect(pair('altered')).resolves.toBe('charge-point-of-a-long-name:pA');
    await expect(pair('altered', { username: 'key-12345', password: '' })).resolves.not.toBe('key-12345:');
    const text = { value: 'charge-point:p:w' };
    await expect(pair('valid', text)).resolves.toBe('charge-point:p:w');
    await expect(pair('altered', text)).resolves.toBe('charge-point:pAw');
    await expect(pair('valid', { value: btoa('user:pw') })).resolves.toBe('user:pw');
    await expect(makeCredential(basic, undefined, { ...occasion, quality: 'valid' })).resolves.toMatchObject({
      lines: ['credentials:', '  basic: {username: $USERNAME, password: $PASSWORD}'],
    });
  });

  test('are untestable with the lines to paste where the target has none', async () => {
    const made = await makeCredential(scheme({ bearerFormat: 'JWT' }), undefined, {
      ...occasion,
      quality: 'valid',
    });
    expect(made).toEqual({
      kind: 'untestable',
      reason: 'the target has no credential for token',
      lines: [
        'credentials:',
        '  token: {jwt: {secret: $JWT_SECRET, algorithm: HS256, claims: {sub: probe}}}',
      ],
    });
  });

  test('are signed over the URL', async () => {
    const signing = scheme({ signature: { hmac: 'sha1', over: '{url}', encoding: 'base64' } });
    const made = await makeCredential(signing, { secret: 'auth' }, { ...occasion, quality: 'valid' });
    expect(made).toEqual({
      kind: 'made',
      value: createHmac('sha1', 'auth').update(occasion.url).digest('base64'),
    });
  });

  test.each([
    [{ in: 'query', name: 'k', format: '{value}' } as const, { query: { k: 'v' } }],
    [
      { in: 'header', name: 'Authorization', format: 'Bearer {value}' } as const,
      { headers: { Authorization: 'Bearer v' } },
    ],
    [{ in: 'cookie', name: 'c', format: '{value}' } as const, { headers: { Cookie: 'c=v' } }],
    [{ in: 'subprotocol', format: 'key.{value}' } as const, { protocols: ['key.v'] }],
    [
      { in: 'message', message: 'auth', pointer: '/token', format: '{value}' } as const,
      { message: { name: 'auth', pointer: '/token', value: 'v' } },
    ],
  ])('travel where the scheme says: %o', (place, want) => {
    expect(carry(scheme({ place }), 'v')).toMatchObject(want);
  });

  test.each([
    { format: 'key.{value}', protocols: ['real', 'key.v'], want: 'v' },
    { format: '{value}', protocols: ['real', 'v'], want: 'v' },
    { format: '{value}', protocols: ['v', 'real'], want: 'v' },
    { format: '{value}', protocols: ['real'], want: undefined },
  ])('are found among the subprotocols $protocols as $format', ({ format, protocols, want }) => {
    const request = {
      query: new URLSearchParams(),
      headers: {},
      cookies: new Map<string, string>(),
      protocols,
    };
    expect(presentedIn(scheme({ place: { in: 'subprotocol', format } }), request, ['real'])).toBe(want);
  });
});

describe('the redactor', () => {
  test('removes secrets in every form, the longest first', () => {
    const redactor = new Redactor();
    redactor.add('a b&c');
    redactor.add('a b&c-longer');
    const text = `url?t=a%20b%26c-longer {"t":"a b&c"} ${Buffer.from('a b&c').toString('base64')}`;
    expect(redactor.redact(text)).toBe('url?t=*** {"t":"***"} ***=');
  });

  test('leaves very short values, which are everywhere', () => {
    const redactor = new Redactor();
    redactor.add('a');
    expect(redactor.redact('banana')).toBe('banana');
  });
});
