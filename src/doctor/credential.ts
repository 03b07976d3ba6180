import type { SecurityScheme } from '../contract/index.ts';
import {
  altered,
  carry,
  fixtureOf,
  isSecretHeader,
  isSecretQuery,
  makeCredential,
} from '../credentials/index.ts';
import type { Carried, Quality, Target } from '../credentials/index.ts';

/** How good a credential the doctor sends. */
export type Care = 'valid' | 'missing' | 'spoiled';

/** The parts of an upgrade request. */
export interface Parts {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocols: readonly string[];
  /** A value to put into the first message of the client. */
  readonly message?: Carried['message'];
  /** The credential as it was handed in, where there is one. */
  readonly credential?: string;
}

/** The request with a credential as good as wanted: the target's, where the document says its place, else one that stands in the URL or the headers already. */
export async function withCredential(
  plain: Parts,
  care: Care,
  {
    schemes,
    target,
  }: {
    readonly schemes: readonly SecurityScheme[];
    readonly target: Target;
  },
): Promise<Parts> {
  const quality: Quality = care === 'spoiled' ? 'altered' : 'valid';
  if (target.authentication) {
    for (const scheme of schemes) {
      const wanted = { url: plain.url.href, now: Date.now(), quality };
      const made = await makeCredential(scheme, fixtureOf(target, scheme), wanted);
      if (made.kind !== 'made') continue;
      return care === 'missing' ? plain : joined(plain, carry(scheme, made.value), made.value);
    }
  }
  return standing(plain, care, schemes);
}

function joined(plain: Parts, carried: Carried, credential: string): Parts {
  const url = new URL(plain.url);
  for (const [name, value] of Object.entries(carried.query)) url.searchParams.set(name, value);
  return {
    url,
    headers: { ...plain.headers, ...carried.headers },
    protocols: [...plain.protocols, ...carried.protocols],
    credential,
    ...(carried.message === undefined ? {} : { message: carried.message }),
  };
}

/** A credential that the user put into the URL or the headers by hand. */
function standing(plain: Parts, care: Care, schemes: readonly SecurityScheme[]): Parts {
  const named = (place: 'query' | 'header', name: string): boolean =>
    schemes.some(
      (scheme) => scheme.place.in === place && scheme.place.name.toLowerCase() === name.toLowerCase(),
    );
  const url = new URL(plain.url);
  for (const [name, value] of plain.url.searchParams) {
    if (value === '' || !(named('query', name) || isSecretQuery(name))) continue;
    if (care === 'missing') url.searchParams.delete(name);
    if (care === 'spoiled') url.searchParams.set(name, altered(value));
    return { ...plain, url, ...(care === 'missing' ? {} : { credential: value }) };
  }
  for (const [name, value] of Object.entries(plain.headers)) {
    if (!(named('header', name) || isSecretHeader(name))) continue;
    const others = Object.fromEntries(Object.entries(plain.headers).filter(([other]) => other !== name));
    if (care === 'missing') return { ...plain, headers: others };
    const sent = care === 'spoiled' ? altered(value) : value;
    return { ...plain, headers: { ...others, [name]: sent }, credential: value };
  }
  return plain;
}
