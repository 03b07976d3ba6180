import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { loadContract } from '../../../src/compile/index.ts';
import type { Bench } from '../bench.ts';
import { byHand } from './upgrades.ts';
import { fastapi } from './proxies.ts';
import { ws } from './setup.ts';
import type { Dialling, Setup } from './setup.ts';

const GUARDED = fileURLToPath(new URL('../guarded.yaml', import.meta.url));

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A JSON Web Token as the application in `app.py` wants it, with these claims. */
function token(claims: object, secret = 'dev-secret'): string {
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'u1', ...claims })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

const now = (): number => Math.floor(Date.now() / 1000);
const good = (): string => token({ exp: now() + 600 });

/** A set-up of the FastAPI application: one of its paths, and the token that it is given. */
function guarded(
  name: string,
  want: string,
  how: { path: string; token?: () => string; document?: false },
): Setup {
  const { path, token: make, document } = how;
  const start = async (bench: Bench): Promise<Dialling> => {
    const query = make === undefined ? '' : `?token=${encodeURIComponent(make())}`;
    const url = ws(await fastapi(bench), `${path}${query}`);
    return document === false ? { url } : { url, contract: await loadContract(GUARDED) };
  };
  return { name: `FastAPI ${name}`, want, needs: ['python3-fastapi'], start };
}

const STYLES: readonly Setup[] = [
  guarded('with a good token at the upgrade', 'healthy', { path: '/before', token: good }),
  guarded('with a good token after the accept', 'healthy', { path: '/after', token: good }),
  guarded('with a good token, an error else', 'healthy', { path: '/error', token: good }),
  guarded('with a good token, silence else', 'healthy', { path: '/silent', token: good }),
  guarded('without a token at the upgrade', 'credential-wanted-at-upgrade', { path: '/before' }),
  guarded('without a token after the accept', 'credential-wanted-by-close', { path: '/after' }),
  guarded('without a token, and without a document', 'credential-wanted-by-close', {
    path: '/after',
    document: false,
  }),
  guarded('without a token, told by an error', 'credential-wanted-by-error', { path: '/error' }),
  guarded('without a token, told by nothing', 'credential-wanted-by-silence', { path: '/silent' }),
  guarded('with a token of another key at the upgrade', 'credential-refused-at-upgrade', {
    path: '/before',
    token: () => token({}, 'other'),
  }),
  guarded('with a token of another key after the accept', 'credential-refused-by-close', {
    path: '/after',
    token: () => token({}, 'other'),
  }),
  guarded('with a token of another key, told by an error', 'credential-refused-by-error', {
    path: '/error',
    token: () => token({}, 'other'),
  }),
  guarded('that lets everybody in', 'credential-not-checked', { path: '/open', token: good }),
  guarded('that does not verify', 'credential-spoiled-accepted', { path: '/unverified', token: good }),
];

const TOKENS: readonly Setup[] = [
  guarded('with an expired token at the upgrade', 'jwt-expired', {
    path: '/before',
    token: () => token({ exp: now() - 3600 }),
  }),
  guarded('with an expired token, told by nothing', 'jwt-expired', {
    path: '/silent',
    token: () => token({ exp: now() - 3600 }),
  }),
  guarded('with a token of tomorrow', 'jwt-not-yet-valid', {
    path: '/after',
    token: () => token({ nbf: now() + 86_400 }),
  }),
  guarded('with a token for others', 'jwt-audience', {
    path: '/after',
    token: () => token({ aud: 'elsewhere' }),
  }),
  guarded('with an unset variable for a token', 'credential-malformed', {
    path: '/before',
    token: () => 'undefined',
  }),
  guarded('with a token in quotes', 'credential-malformed', {
    path: '/before',
    token: () => `"${good()}"`,
  }),
];

/** A server whose clock is an hour ahead, and which refuses by it. */
const SKEWED: Setup = {
  name: 'a server whose clock is ahead',
  want: 'clock-skew',
  start: async (bench) => {
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const port = await byHand(bench, {
      first: 'HTTP/1.1 401 Unauthorized',
      headers: [`Date: ${date}`, 'Content-Length: 0'],
    });
    return { url: ws(port, `/?token=${good()}`) };
  },
};

/** Servers that check a credential, each in its own way, and credentials that are no good. */
export const TOKEN_SETUPS: readonly Setup[] = [...STYLES, ...TOKENS, SKEWED];
