import type { Channel, Contract, PlainConditionWord, SecurityScheme } from '../contract/index.ts';
import { isBasic, schemesOf } from '../contract/index.ts';
import type { UpgradeRequest } from '../wire/index.ts';
import type { ShownCredential } from './mishap.ts';
import { type InMessage, shownValues, valueIn, valueOf } from './shown-credential.ts';

/**
 * Which credentials the mock accepts: `off` = it looks at none; else the values listed and the JWTs signed with the
 * secret. With neither it accepts what the document's examples show, and JWTs signed with a secret made at the start.
 */
export type Auth = 'off' | { readonly jwtSecret?: string; readonly accept?: readonly string[] };

/** A credential that is put where the document wants it: something to paste. */
export interface Paste {
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocols: readonly string[];
  readonly message?: InMessage;
}

/** What is wrong with the credentials of a request, or of a message; undefined: nothing. */
export type CredentialFault = Extract<
  PlainConditionWord,
  'credential-missing' | 'credential-invalid' | 'credential-expired'
>;

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
/** One algorithm alone: a token that names another one is a forgery, whatever its signature. */
const ALGORITHMS = ['HS256'];
/** Whom a credential of ours names. */
const USER = 'mock-user';
/** How long the credential to paste lasts. */
const LIFE = '30d';

/** What the check of credentials says. */
export interface Judged {
  readonly fault: CredentialFault | undefined;
  /** The one that was accepted, else the last that was looked at; undefined: none was there. */
  readonly credential: ShownCredential | undefined;
}

/** How credentials are looked at. */
export interface GuardOptions {
  readonly auth: Auth;
  readonly secret: string;
}

/** The credential check of one channel. */
export class Guard {
  readonly #schemes: readonly SecurityScheme[];
  readonly #accepted: ReadonlySet<string>;
  readonly #pairs: readonly string[];
  readonly #secret: Uint8Array<ArrayBuffer> | undefined;
  readonly #subprotocols: readonly string[];

  /** `secret`: the one that tokens are signed with where `auth` names none. */
  constructor(contract: Contract, channel: Channel, { auth, secret: own }: GuardOptions) {
    const schemes = auth === 'off' ? [] : schemesOf(contract, channel);
    // A scheme that cannot be checked leaves the door open: any one of the alternatives suffices.
    this.#schemes = schemes.some(({ place }) => place.in === 'unsupported') ? [] : schemes;
    this.#subprotocols = channel.session.subprotocols;
    const { jwtSecret, accept } = auth === 'off' ? {} : auth;
    const isOpen = jwtSecret === undefined && accept === undefined;
    const shown = isOpen ? schemes.flatMap((scheme) => shownValues(contract, channel, scheme)) : [];
    const listed = [...(accept ?? []), ...shown];
    this.#pairs = schemes.some(isBasic) ? pairsOf(listed, isOpen ? own : undefined) : [];
    this.#accepted = new Set([...listed, ...this.#pairs]);
    const secret = jwtSecret ?? (isOpen ? own : undefined);
    this.#secret = secret === undefined ? undefined : new TextEncoder().encode(secret);
  }

  /** Whether it looks at credentials at all. */
  get checks(): boolean {
    return this.#schemes.length > 0;
  }

  /** Names in the query that are credentials. */
  get queryNames(): readonly string[] {
    return this.#schemes.flatMap((scheme) => (scheme.place.in === 'query' ? [scheme.place.name] : []));
  }

  /** Whether this message is to carry a credential. */
  asksIn(message: string): boolean {
    return this.#carriedIn(message).length > 0;
  }

  /** Judges a request. One that shows no credential may show it in a message, where the document has such a place. */
  async check(request: UpgradeRequest): Promise<Judged> {
    const shown = (scheme: SecurityScheme): string | null | undefined =>
      valueIn(request, scheme, this.#subprotocols);
    const judged = await this.#check(this.#schemes, shown, request);
    const isLater = judged.credential === undefined && this.#schemes.some(isInMessage);
    return isLater ? { fault: undefined, credential: undefined } : judged;
  }

  /** Judges a message that is to carry a credential. */
  checkMessage(name: string, payload: unknown, request: UpgradeRequest): Promise<Judged> {
    return this.#check(this.#carriedIn(name), (scheme) => valueOf(payload, scheme), request);
  }

  #carriedIn(message: string): SecurityScheme[] {
    return this.#schemes.filter(({ place }) => place.in === 'message' && place.message === message);
  }

  /** Any one valid credential suffices; else the mistake that came nearest. */
  async #check(
    schemes: readonly SecurityScheme[],
    shown: (scheme: SecurityScheme) => string | null | undefined,
    request: UpgradeRequest,
  ): Promise<Judged> {
    let fault: CredentialFault | undefined = schemes.length > 0 ? 'credential-missing' : undefined;
    let credential: ShownCredential | undefined;
    for (const scheme of schemes) {
      const value = shown(scheme);
      if (value === undefined) continue;
      credential = { scheme: scheme.key, value };
      const found = value === null ? 'credential-invalid' : await this.#judge(value, scheme, request);
      if (found === undefined) return { fault: undefined, credential };
      if (fault !== 'credential-expired') fault = found;
    }
    return { fault, credential };
  }

  /** One valid credential for a URL in the place of the first scheme; undefined where none is checked or none can be made. */
  async paste(url: string): Promise<Paste | undefined> {
    const scheme = this.#schemes[0];
    if (!scheme) return undefined;
    const value = scheme.signature ? await this.#sign(scheme, url) : await this.#valid(scheme);
    const { place } = scheme;
    if (value === undefined || place.in === 'unsupported') return undefined;
    const text = place.format.replace('{value}', value);
    const none: Paste = { query: {}, headers: {}, protocols: [] };
    if (place.in === 'message')
      return { ...none, message: { name: place.message, pointer: place.pointer, value: text } };
    if (place.in === 'subprotocol') return { ...none, protocols: [text] };
    if (place.in === 'query') return { ...none, query: { [place.name]: text } };
    if (place.in === 'cookie') return { ...none, headers: { Cookie: `${place.name}=${text}` } };
    return { ...none, headers: { [place.name]: text } };
  }

  async #judge(
    value: string,
    scheme: SecurityScheme,
    request: UpgradeRequest,
  ): Promise<CredentialFault | undefined> {
    if (this.#accepted.has(value)) return undefined;
    if (scheme.signature) {
      const base = `://${request.headers['host'] ?? ''}${request.target}`;
      // A proxy may have taken the TLS off.
      const wanted = await Promise.all(['wss', 'ws'].map((word) => this.#sign(scheme, word + base)));
      return wanted.includes(value) ? undefined : 'credential-invalid';
    }
    if (!this.#secret || !JWT.test(value)) return 'credential-invalid';
    const { jwtVerify } = await import('jose/jwt/verify');
    try {
      await jwtVerify(value, this.#secret, { algorithms: ALGORITHMS });
      return undefined;
    } catch (error) {
      const expired = error instanceof Error && 'code' in error && error.code === 'ERR_JWT_EXPIRED';
      return expired ? 'credential-expired' : 'credential-invalid';
    }
  }

  /** The signature of a URL (RFC 2104), as the scheme has it; undefined where there is no secret. */
  async #sign({ signature }: SecurityScheme, url: string): Promise<string | undefined> {
    if (!signature || !this.#secret) return undefined;
    const hash = signature.hmac.replace(/^sha-?/i, 'SHA-');
    const key = await crypto.subtle.importKey('raw', this.#secret, { name: 'HMAC', hash }, false, ['sign']);
    const text = new TextEncoder().encode(signature.over.replaceAll('{url}', url));
    const bytes = Array.from(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)));
    if (signature.encoding === 'hex') return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return btoa(String.fromCharCode(...bytes));
  }

  async #valid(scheme: SecurityScheme): Promise<string | undefined> {
    const listed = (isBasic(scheme) ? this.#pairs : [...this.#accepted])[0];
    if (!this.#secret || (listed !== undefined && scheme.bearerFormat !== 'JWT')) return listed;
    const { SignJWT } = await import('jose/jwt/sign');
    const jwt = new SignJWT({ sub: USER }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' });
    return jwt.setIssuedAt().setExpirationTime(LIFE).sign(this.#secret);
  }
}

/** User names with their passwords as HTTP Basic writes them (RFC 7617): those listed, else one with the secret. */
function pairsOf(listed: readonly string[], secret: string | undefined): string[] {
  const made = listed.length === 0 && secret !== undefined ? [`${USER}:${secret}`] : [];
  const pairs = [...listed.filter((value) => value.includes(':')), ...made];
  return pairs.map((pair) => btoa(String.fromCharCode(...new TextEncoder().encode(pair))));
}

function isInMessage({ place }: SecurityScheme): boolean {
  return place.in === 'message';
}

/** A secret that nobody knows. */
export function randomSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
