import type { CredentialPlace, SecurityScheme } from '../contract/index.ts';
import { present } from './optional.ts';
import { nameOfPointer } from './resolver.ts';
import type { Resolver } from './resolver.ts';
import type { Place } from './source.ts';

/** The Security Scheme Objects of a document that something uses, by key. */
export class SecuritySchemes {
  readonly byKey: Record<string, SecurityScheme> = {};
  private readonly keys = new Map<string, string>();
  private readonly resolver: Resolver;

  constructor(resolver: Resolver) {
    this.resolver = resolver;
  }

  /** The key of the scheme that an entry of `security` names or contains; compiled at its first use. */
  use(entry: Place): string | undefined {
    const place = this.resolver.follow(entry);
    if (place === undefined) return undefined;
    const known = this.keys.get(place.id);
    if (known !== undefined) return known;
    const key = this.freshKey(nameOfPointer(place.pointer));
    this.keys.set(place.id, key);
    this.byKey[key] = this.compile(key, place);
    return key;
  }

  private freshKey(name: string): string {
    const base = /^\d+$/.test(name) ? `scheme${name}` : name;
    let key = base;
    for (let n = 2; Object.hasOwn(this.byKey, key); n += 1) key = `${base}-${String(n)}`;
    return key;
  }

  private compile(key: string, place: Place): SecurityScheme {
    const type = place.at('type').text ?? '';
    const bearer = place.at('bearerFormat').text ?? place.at('x-bearerFormat').text;
    const signature = place.at('x-signature');
    if (type === '')
      this.resolver.findings.error('bad-security', place, {
        message: `security scheme ${key} has no type`,
        hint: 'type: httpApiKey, http, userPassword, oauth2 or openIdConnect',
      });
    return {
      key,
      type,
      ...present({ description: place.at('description').text, bearerFormat: bearer }),
      credential: place.at('x-credential').text ?? key,
      place: placeOf(place, type),
      ...(signature.isMap ? { signature: signatureOf(signature) } : {}),
      location: place.location,
    };
  }
}

function signatureOf(place: Place): NonNullable<SecurityScheme['signature']> {
  return {
    hmac: place.at('hmac').text ?? 'sha256',
    over: place.at('over').text ?? '{url}',
    encoding: place.at('encoding').text === 'hex' ? 'hex' : 'base64',
  };
}

function placeOf(place: Place, type: string): CredentialPlace {
  const subprotocol = place.at('x-in').at('subprotocol').text;
  if (subprotocol !== undefined) return { in: 'subprotocol', format: subprotocol };
  const message = place.at('x-in').at('message').text;
  if (message !== undefined) {
    return { in: 'message', message, pointer: place.at('x-in').at('pointer').text ?? '', format: '{value}' };
  }
  const authorization = (format: string): CredentialPlace => ({
    in: 'header',
    name: 'Authorization',
    format,
  });
  switch (type) {
    case 'httpApiKey':
      return apiKeyPlace(place);
    case 'http':
      return httpPlace(place, authorization);
    case 'userPassword':
      return authorization('Basic {value}');
    case 'oauth2':
    case 'openIdConnect':
      return authorization('Bearer {value}');
    default:
      return {
        in: 'unsupported',
        reason: `a scheme of type ${type || 'unknown'} is not carried by a WebSocket upgrade`,
      };
  }
}

function apiKeyPlace(place: Place): CredentialPlace {
  const where = place.at('in').text;
  const name = place.at('name').text ?? '';
  if (where === 'query' || where === 'header' || where === 'cookie')
    return { in: where, name, format: '{value}' };
  return { in: 'unsupported', reason: `httpApiKey in ${where ?? 'no place'}` };
}

function httpPlace(place: Place, authorization: (format: string) => CredentialPlace): CredentialPlace {
  const scheme = place.at('scheme').text?.toLowerCase();
  if (scheme === 'bearer') return authorization('Bearer {value}');
  if (scheme === 'basic') return authorization('Basic {value}');
  return { in: 'unsupported', reason: `http scheme ${scheme ?? 'without a name'}` };
}
