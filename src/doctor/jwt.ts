/** The times and names in a JSON Web Token (RFC 7519) that say why it is refused; nothing else of it is read out. */
export interface JwtFacts {
  readonly algorithm: string;
  /** Milliseconds since 1970. */
  readonly expires: number | undefined;
  readonly notBefore: number | undefined;
  readonly issued: number | undefined;
  readonly audience: string | undefined;
  readonly issuer: string | undefined;
  /** Names of the other claims. */
  readonly others: readonly string[];
}

const JWT = /eyJ[\w-]+\.[\w-]+\.[\w-]*/;

/** The facts of the first token in a text; undefined: there is none. */
export function jwtIn(text: string): JwtFacts | undefined {
  const [header, payload] = (JWT.exec(text)?.[0] ?? '').split('.');
  const [head, claims] = [decodePart(header), decodePart(payload)];
  if (head === undefined || claims === undefined) return undefined;
  const { exp, nbf, iat, aud, iss, ...others } = claims;
  return {
    algorithm: String(head['alg']),
    expires: milliseconds(exp),
    notBefore: milliseconds(nbf),
    issued: milliseconds(iat),
    audience: aud === undefined ? undefined : [aud].flat().map(String).join(', '),
    issuer: iss === undefined ? undefined : String(iss),
    others: Object.keys(others),
  };
}

function milliseconds(seconds: unknown): number | undefined {
  return typeof seconds === 'number' ? seconds * 1000 : undefined;
}

function decodePart(part: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The facts in a few lines, fit to be shown. */
export function jwtLines(facts: JwtFacts, now: number): string[] {
  const time = (name: string, at: number | undefined): string[] =>
    at === undefined ? [] : [`${name} ${new Date(at).toISOString()} (${distance(at - now)})`];
  return [
    `the token is a JWT, ${facts.algorithm}`,
    ...time('issued (iat)', facts.issued),
    ...time('valid from (nbf)', facts.notBefore),
    ...time('expires (exp)', facts.expires),
    ...(facts.audience === undefined ? [] : [`audience (aud): ${facts.audience}`]),
    ...(facts.issuer === undefined ? [] : [`issuer (iss): ${facts.issuer}`]),
    ...(facts.others.length === 0 ? [] : [`other claims: ${facts.others.join(', ')}`]),
  ];
}

function distance(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const text =
    seconds < 120
      ? `${String(seconds)} s`
      : seconds < 7200
        ? `${String(Math.round(seconds / 60))} min`
        : `${String(Math.round(seconds / 3600))} h`;
  return ms < 0 ? `${text} ago` : `in ${text}`;
}
