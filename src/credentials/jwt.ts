import { SignJWT, UnsecuredJWT, decodeJwt, jwtVerify } from 'jose';
import type { JwtFixture } from './target.ts';

const EXPIRED_AGO = 60;
const VALID_FOR = 3600;

/** How a minted JWT is made: as it should be, or with one thing wrong. */
export type Minting = 'valid' | 'expired' | 'other-key' | 'other-algorithm' | 'none';

/** Mints a JWT (RFC 7519). `now` is in ms since 1970. The claims of the fixture win over `iat` and `exp`, but not over what is made wrong. */
export async function mintJwt(fixture: JwtFixture, minting: Minting, now: number): Promise<string> {
  const seconds = Math.floor(now / 1000);
  const times = { iat: seconds, exp: seconds + VALID_FOR };
  const expired = { iat: seconds - VALID_FOR, exp: seconds - EXPIRED_AGO };
  const claims = minting === 'expired' ? { ...fixture.claims, ...expired } : { ...times, ...fixture.claims };
  if (minting === 'none') return new UnsecuredJWT(claims).encode();
  const secret = minting === 'other-key' ? `${fixture.secret}-colloquy-other` : fixture.secret;
  const algorithm = minting === 'other-algorithm' ? otherAlgorithm(fixture.algorithm) : fixture.algorithm;
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .sign(new TextEncoder().encode(secret));
}

function otherAlgorithm(algorithm: string): string {
  return algorithm === 'HS512' ? 'HS384' : 'HS512';
}

/** Whether a token is signed as the fixture's are, and has not expired. */
export async function isValidJwt({ secret, algorithm }: JwtFixture, token: string): Promise<boolean> {
  return jwtVerify(token, new TextEncoder().encode(secret), { algorithms: [algorithm] }).then(
    () => true,
    () => false,
  );
}

/** When a token that looks like a JWT expires, ms since 1970; undefined when it is none or does not say. */
export function expiryOf(token: string): number | undefined {
  try {
    const { exp } = decodeJwt(token);
    return exp === undefined ? undefined : exp * 1000;
  } catch {
    return undefined;
  }
}
