import { SignJWT } from 'jose/jwt/sign';
import { describe, expect, it } from 'vitest';
import { playClient, type MockOptions } from '../../src/mock/index.ts';
import { dial } from '../../src/wire/index.ts';
import { homeContract, type Reactions } from '../support/home.ts';
import { findingsOf, house, problemsOf, type Talk } from './support.ts';

const { mock: start, talk } = house();

const AGAIN = '{send: auth_invalid}';
const END = '{send: auth_invalid, close: 4001}';
const ACCEPT = { auth: { accept: ['the-good-one'] } };
const GOOD = { type: 'auth', access_token: 'the-good-one' };
const BAD = { type: 'auth', access_token: 'a-bad-one' };

/** A client that was asked for its token. */
async function visitor(then: string | Reactions, options: MockOptions = ACCEPT): Promise<Talk> {
  const client = await talk((await start(await homeContract(then), options)).url);
  await client.until('auth_required');
  return client;
}

/** A token that is good for so many seconds more. */
async function token(secret: string, seconds: number): Promise<string> {
  const jwt = new SignJWT({ sub: 'u1' }).setProtectedHeader({ alg: 'HS256' });
  const expires = Math.floor(Date.now() / 1000) + seconds;
  return await jwt.setExpirationTime(expires).sign(new TextEncoder().encode(secret));
}

describe('a credential in a message', () => {
  it('that is good lets the dialogue go on', async () => {
    const client = await visitor(END);
    client.say(GOOD);
    await client.until('auth_ok');
  });

  it('that is not good gets what the document says, and nothing else', async () => {
    const mock = await start(await homeContract(END), ACCEPT);
    const client = await talk(mock.url);
    await client.until('auth_required');
    client.say(BAD);
    expect(await client.end()).toMatchObject({ code: 4001 });
    expect(client.heard.map(({ type }) => type)).toEqual(['auth_required', 'auth_invalid']);
    expect([problemsOf(mock.events), findingsOf(mock.events, 'server')]).toEqual([[], []]);
    expect(mock.journal.map(({ message }) => message)).toContain('auth');
  });

  const mistakes = [
    { given: 'is missing', shown: async () => await Promise.resolve(undefined), want: 4001 },
    { given: 'is empty', shown: async () => await Promise.resolve(''), want: 4001 },
    { given: 'is no token', shown: async () => await Promise.resolve('abc'), want: 4002 },
    { given: 'is signed with another key', shown: async () => await token('other', 60), want: 4002 },
    { given: 'has expired', shown: async () => await token('home-secret', -60), want: 4003 },
  ];
  it.each(mistakes)('that $given gets what is said of that', async ({ shown, want }) => {
    const then = { missing: '{close: 4001}', invalid: '{close: 4002}', expired: '{close: 4003}' };
    const client = await visitor(then, { auth: { jwtSecret: 'home-secret' } });
    client.say({ type: 'auth', access_token: await shown() });
    expect(await client.end()).toMatchObject({ code: want });
  });

  it('may be shown again where the document does not end the session', async () => {
    const client = await visitor(AGAIN);
    client.say(BAD);
    await client.until('auth_invalid');
    client.say(GOOD);
    await client.until('auth_ok');
    client.say({ type: 'ping' });
    await client.until('pong');
  });

  it('is looked at before what comes behind it', async () => {
    const client = await visitor(AGAIN, { auth: { jwtSecret: 'home-secret' } });
    const [other, good] = [await token('other', 60), await token('home-secret', 60)];
    client.say({ type: 'auth', access_token: other });
    client.say({ type: 'auth', access_token: good });
    await client.until('auth_ok');
    expect(client.heard.map(({ type }) => type)).toEqual(['auth_required', 'auth_invalid', 'auth_ok']);
  });

  it.each([{}, { invalid: '{http: 401}' }])(
    'ends the session where the document has no reaction: %o',
    async (then) => {
      const client = await visitor(then);
      client.say(BAD);
      expect(await client.end()).toMatchObject({ code: 1008, reason: 'credential-invalid' });
    },
  );

  it('is not looked at where authentication is off', async () => {
    const client = await visitor(END, { auth: 'off' });
    client.say(BAD);
    await client.until('auth_ok');
  });

  it('is named where the mock says what to dial, and is good', async () => {
    const mock = await start(await homeContract(END), {});
    const message = mock.endpoints[0]?.message;
    expect(message).toMatchObject({ name: 'auth', pointer: '/access_token' });
    expect(mock.guarded).toBe(true);
    const client = await talk(mock.url);
    client.say({ type: 'auth', access_token: message?.value });
    await client.until('auth_ok');
  });

  it('may be one that the document shows, where the mock was told of none', async () => {
    const client = await visitor(END, {});
    client.say({ type: 'auth', access_token: 'shown-by-the-document' });
    await client.until('auth_ok');
  });

  it('that the document shows is what a client of ours shows, where it was told of none', async () => {
    const contract = await homeContract(END);
    const mock = await start(contract, {});
    const client = await playClient(contract, { url: mock.url, timeScale: 0.1 });
    expect(await client.ended).toMatchObject({ by: 'client', code: 1000 });
    expect(client.state).toBe('ready');
  });
});

describe('a credential in a message, or in a header', () => {
  const KEY = { key: '{type: httpApiKey, in: query, name: key}' };

  it('need not come again where the request has shown one', async () => {
    const mock = await start(await homeContract(END, KEY), ACCEPT);
    const client = await talk(`${mock.url}?key=the-good-one`);
    client.say({ type: 'auth' });
    await client.until('auth_ok');
  });

  it('is refused at the upgrade where the request shows a bad one', async () => {
    const mock = await start(await homeContract({}, KEY), ACCEPT);
    expect(await dial(`${mock.url}?key=a-bad-one`)).toMatchObject({ kind: 'refused', status: 401 });
  });

  it('is asked for in the message where the request shows none', async () => {
    const mock = await start(await homeContract(END, KEY), ACCEPT);
    const client = await talk(mock.url);
    client.say({ type: 'auth' });
    expect(await client.end()).toMatchObject({ code: 4001 });
  });
});
