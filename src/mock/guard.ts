import type { Channel, Contract, PlainConditionWord, SecurityScheme, Schema } from '../contract/index.ts';
import { valueAt } from '../contract/index.ts';
import type { UpgradeRequest } from '../wire/index.ts';
import type { ShownCredential } from './mishap.ts';

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
}

/** What is wrong with a request's credentials; undefined: nothing. */
export type CredentialFault = Extract<
  PlainConditionWord,
  'credential-missing' | 'credential-invalid' | 'credential-expired'
>;

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
/** One algorithm alone: a token that names another one is a forgery, whatever its signature. */
const ALGORITHMS = ['HS256'];
/** How long the credential to paste lasts. */
const LIFE = '30d';

/** What the check of a request's credentials says. */
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
  readonly #secret: Uint8Array<ArrayBuffer> | undefined;

  /** `secret`: the one that tokens are signed with where `auth` names none. */
  constructor(contract: Contract, channel: Channel, { auth, secret: own }: GuardOptions) {
    const schemes =
      auth === 'off' ? [] : channel.security.flatMap((key) => contract.securitySchemes[key] ?? []);
    // A scheme that is not checked at the upgrade leaves the door open: any one of the alternatives suffices.
    this.#schemes = schemes.every(isCheckable) ? schemes : [];
    const { jwtSecret, accept } = auth === 'off' ? {} : auth;
    const isOpen = jwtSecret === undefined && accept === undefined;
    const shown = isOpen ? schemes.flatMap((scheme) => shownValues(scheme, channel)) : [];
    this.#accepted = new Set([...(accept ?? []), ...shown]);
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

  /** Judges a request: any one valid credential suffices; else the mistake that came nearest. */
  async check(request: UpgradeRequest): Promise<Judged> {
    if (!this.checks) return { fault: undefined, credential: undefined };
    let fault: CredentialFault = 'credential-missing';
    let credential: ShownCredential | undefined;
    for (const scheme of this.#schemes) {
      const value = valueIn(request, scheme);
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
    if (value === undefined || place.in === 'unsupported' || place.in === 'message') return undefined;
    const text = place.format.replace('{value}', value);
    const none: Paste = { query: {}, headers: {}, protocols: [] };
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
    const listed = [...this.#accepted][0];
    if (!this.#secret || (listed !== undefined && scheme.bearerFormat !== 'JWT')) return listed;
    const { SignJWT } = await import('jose/jwt/sign');
    const jwt = new SignJWT({ sub: 'mock-user' }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' });
    return jwt.setIssuedAt().setExpirationTime(LIFE).sign(this.#secret);
  }
}

function isCheckable(scheme: SecurityScheme): boolean {
  return scheme.place.in !== 'message' && scheme.place.in !== 'unsupported';
}

/** The credential in a request: undefined = none there, null = something there that has not the format. */
function valueIn(request: UpgradeRequest, scheme: SecurityScheme): string | null | undefined {
  const { place } = scheme;
  if (place.in === 'message' || place.in === 'unsupported') return undefined;
  if (place.in === 'subprotocol') {
    const values = request.protocols.map((offered) => unformatted(offered, place.format));
    return values.find((value) => value !== null);
  }
  const text =
    place.in === 'query'
      ? (request.query.get(place.name) ?? undefined)
      : place.in === 'cookie'
        ? request.cookies.get(place.name)
        : request.headers[place.name.toLowerCase()];
  return text === undefined || text === '' ? undefined : unformatted(text, place.format);
}

/** What stands for `{value}` in a text; null where the text has not the format. Scheme names ignore case, as in HTTP. */
function unformatted(text: string, format: string): string | null {
  const [head = '', tail = ''] = format.split('{value}');
  if (!text.toLowerCase().startsWith(head.toLowerCase()) || !text.endsWith(tail)) return null;
  return text.length > head.length + tail.length ? text.slice(head.length, text.length - tail.length) : null;
}

/** Values that the document shows at the credential's place: examples and the like of its binding's schema. */
export function shownValues(scheme: SecurityScheme, channel: Channel): string[] {
  const { place } = scheme;
  if (place.in !== 'query' && place.in !== 'header') return [];
  const schema: Schema | undefined = place.in === 'query' ? channel.query : channel.headers;
  const field = valueAt(
    valueAt(schema, '/properties'),
    `/${place.name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  );
  if (typeof field !== 'object' || field === null) return [];
  const { examples, example, const: only, default: usual } = field as Record<string, unknown>;
  const shown = [...(Array.isArray(examples) ? (examples as unknown[]) : []), example, only, usual];
  return shown.flatMap((value) =>
    typeof value === 'string' ? [unformatted(value, place.format) ?? value] : [],
  );
}

/** A secret that nobody knows. */
export function randomSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
