import { createHmac } from 'node:crypto';
import type { SecurityScheme } from '../contract/index.ts';
import { isBasic } from '../contract/index.ts';
import { isValidJwt, mintJwt } from './jwt.ts';
import type { CredentialFixture, Target } from './target.ts';

/** Whether a credential is good, or what is wrong with it. */
export type Quality =
  'valid' | 'altered' | 'other-key' | 'other-algorithm' | 'none' | 'expired' | 'forbidden';

/** A credential to send, or what the target lacks to make one. */
export type Made =
  | { readonly kind: 'made'; readonly value: string }
  | { readonly kind: 'untestable'; readonly reason: string; readonly lines: readonly string[] }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/** What a credential is made for. */
export interface Occasion {
  /** The URL that will be dialled, for signatures. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The target's fixture for a scheme: by its `x-credential`, else by its key. */
export function fixtureOf(target: Target, scheme: SecurityScheme): CredentialFixture | undefined {
  return target.credentials[scheme.credential] ?? target.credentials[scheme.key];
}

/** Makes a credential of a scheme from the target's fixture. */
export async function makeCredential(
  scheme: SecurityScheme,
  fixture: CredentialFixture | undefined,
  wanted: Occasion & { readonly quality: Quality },
): Promise<Made> {
  if (scheme.place.in === 'unsupported')
    return { kind: 'untestable', reason: scheme.place.reason, lines: [] };
  if (scheme.signature !== undefined) return signed(scheme, fixture, wanted);
  if (fixture?.jwt !== undefined) return jwt(scheme, fixture, wanted);
  return plain(scheme, fixture, wanted.quality);
}

/** Whether a credential that was shown is a valid one of the scheme; where the target has no fixture, any is. */
export async function isValidCredential(
  scheme: SecurityScheme,
  shown: { readonly fixture: CredentialFixture | undefined; readonly value: string; readonly url: string },
): Promise<boolean> {
  const { fixture, value, url } = shown;
  if (fixture === undefined) return true;
  if (fixture.jwt !== undefined && scheme.signature === undefined) return isValidJwt(fixture.jwt, value);
  const valid = await makeCredential(scheme, fixture, { url, now: Date.now(), quality: 'valid' });
  return valid.kind !== 'made' || valid.value === value;
}

async function jwt(
  scheme: SecurityScheme,
  fixture: CredentialFixture,
  wanted: Occasion & { quality: Quality },
): Promise<Made> {
  const { quality, now } = wanted;
  if (fixture.jwt === undefined) return lacks(scheme, quality);
  if (quality === 'forbidden') return given(scheme, fixture.forbidden, quality);
  if (quality === 'altered') return made(altered(await mintJwt(fixture.jwt, 'valid', now)));
  return made(await mintJwt(fixture.jwt, quality, now));
}

function plain(scheme: SecurityScheme, fixture: CredentialFixture | undefined, quality: Quality): Made {
  const value = plainValue(scheme, fixture);
  switch (quality) {
    case 'valid':
      return given(scheme, value, quality);
    case 'altered':
      return value === undefined ? lacks(scheme, 'valid') : made(alteredPlain(scheme, fixture, value));
    case 'expired':
      return given(scheme, fixture?.expired, quality);
    case 'forbidden':
      return given(scheme, fixture?.forbidden, quality);
    case 'other-key':
    case 'other-algorithm':
    case 'none':
      return {
        kind: 'not-applicable',
        reason: `the target gives a ready value for ${scheme.credential}, no key to sign with`,
      };
  }
}

/** The value, altered; of a pair the password is, for a subject that looks at the user name alone is open to all. */
function alteredPlain(scheme: SecurityScheme, fixture: CredentialFixture | undefined, value: string): string {
  const { username, password } = pairIn(scheme, fixture) ?? {};
  if (username === undefined || password === undefined || password === '') return altered(value);
  return plainValue(scheme, { username, password: altered(password) }) ?? altered(value);
}

/** A plain value; user name and password as HTTP Basic has them (RFC 7617). */
function plainValue(scheme: SecurityScheme, fixture: CredentialFixture | undefined): string | undefined {
  const pair = pairIn(scheme, fixture);
  if (pair === undefined) return fixture?.value;
  const text = `${pair.username}:${pair.password}`;
  return isBasic(scheme) ? Buffer.from(text, 'utf8').toString('base64') : text;
}

/** A user name and its password: two members, or one text with a colon, which no Base64 has, where the scheme is HTTP Basic. */
function pairIn(
  scheme: SecurityScheme,
  fixture: CredentialFixture | undefined,
): { readonly username: string; readonly password: string } | undefined {
  const { username, password = '', value = '' } = fixture ?? {};
  if (username !== undefined) return { username, password };
  const colon = isBasic(scheme) ? value.indexOf(':') : -1;
  return colon < 0 ? undefined : { username: value.slice(0, colon), password: value.slice(colon + 1) };
}

/** What a target says of a user name and a password. */
export const PAIR = '{username: $USERNAME, password: $PASSWORD}';

function signed(
  scheme: SecurityScheme,
  fixture: CredentialFixture | undefined,
  wanted: Occasion & { quality: Quality },
): Made {
  const { signature } = scheme;
  if (signature === undefined || fixture?.secret === undefined) {
    return {
      kind: 'untestable',
      reason: `the target has no secret for ${scheme.credential}`,
      lines: ['credentials:', `  ${scheme.credential}: {secret: $SIGNATURE_SECRET}`],
    };
  }
  const over = signature.over.replaceAll('{url}', wanted.url);
  const sign = (secret: string): string =>
    createHmac(signature.hmac, secret).update(over, 'utf8').digest(signature.encoding);
  switch (wanted.quality) {
    case 'valid':
      return made(sign(fixture.secret));
    case 'altered':
      return made(altered(sign(fixture.secret)));
    case 'other-key':
      return made(sign(`${fixture.secret}-colloquy-other`));
    case 'forbidden':
    case 'expired':
    case 'other-algorithm':
    case 'none':
      return { kind: 'not-applicable', reason: `a signature is never ${wanted.quality}` };
  }
}

function made(value: string): Made {
  return { kind: 'made', value };
}

function given(scheme: SecurityScheme, value: string | undefined, quality: Quality): Made {
  return value === undefined ? lacks(scheme, quality) : made(value);
}

/** What to paste into the target so that a credential can be made. */
function lacks(scheme: SecurityScheme, quality: Quality): Made {
  const name = scheme.credential;
  const jwtLine = `  ${name}: {jwt: {secret: $JWT_SECRET, algorithm: HS256, claims: {sub: probe}}}`;
  const isJwt = scheme.bearerFormat?.toUpperCase() === 'JWT';
  const line =
    quality === 'valid'
      ? isJwt
        ? jwtLine
        : `  ${name}: ${isBasic(scheme) ? PAIR : '{value: $TOKEN}'}`
      : `  ${name}: {${quality}: $${quality.toUpperCase()}_TOKEN}`;
  const what = quality === 'valid' ? 'credential' : `${quality} credential`;
  return {
    kind: 'untestable',
    reason: `the target has no ${what} for ${name}`,
    lines: ['credentials:', line],
  };
}

/** The value with its middle character changed to another of its kind. */
export function altered(value: string): string {
  const middle = Math.floor(value.length / 2);
  const char = value.charAt(middle);
  const other = /[0-9]/.test(char) ? (char === '0' ? '1' : '0') : char === 'A' ? 'B' : 'A';
  return `${value.slice(0, middle)}${other}${value.slice(middle + 1)}`;
}
