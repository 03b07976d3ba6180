import type { Channel, Contract, SecurityScheme } from '../contract/index.ts';
import { examplePath, schemesOf } from '../contract/index.ts';
import type { Carried, CredentialFixture } from '../credentials/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { Query } from './query.ts';
import { type InMessage, shownValues } from './shown-credential.ts';

/** Whom a mock of the client's side calls, and what it shows of itself. */
export interface CallOptions {
  /** What to dial. Where it has no path, the channel's address follows, behind the path of the document's first server. */
  readonly url: string;
  /** Values of the address's `{parameters}`; else the document's examples. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly origin?: string;
  /** Subprotocols to offer. Default: those of the document. */
  readonly protocols?: readonly string[];
  /** By key in `components.securitySchemes`, as in a target file; else the values that the document shows. */
  readonly credentials?: Readonly<Record<string, CredentialFixture>>;
  /** False: no credential is sent. Default true. */
  readonly authentication?: boolean;
  /** PEM text of certificates to trust; `insecure`: any; `serverName`: for SNI and the certificate's check. */
  readonly tls?: { readonly ca?: string; readonly insecure?: boolean; readonly serverName?: string };
}

/** An upgrade request, ready to be sent. */
export interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocols: readonly string[];
  /** A credential that travels in a message. */
  readonly credential?: InMessage;
}

/** The upgrade request that the document asks of a client. Rejects with a ToolError where something is missing. */
export async function callOf(contract: Contract, channel: Channel, options: CallOptions): Promise<Call> {
  const url = addressOf(contract, channel, options);
  const given = { ...options.query };
  for (const [name, value] of Object.entries(given)) url.searchParams.set(name, value);
  const carried =
    options.authentication === false ? NONE : await credential(contract, channel, { options, url });
  for (const [name, value] of Object.entries(carried.query)) url.searchParams.set(name, value);
  const schemes = schemesOf(contract, channel);
  const places = schemes.flatMap(({ place }) => (place.in === 'query' ? [place.name] : []));
  const needed = new Query(contract, channel).required(places);
  for (const [name, value] of Object.entries(needed))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return {
    url: url.href,
    headers: {
      ...(options.origin === undefined ? {} : { Origin: options.origin }),
      ...carried.headers,
      ...options.headers,
    },
    protocols: [...(options.protocols ?? channel.session.subprotocols), ...carried.protocols],
    ...(carried.message === undefined ? {} : { credential: carried.message }),
  };
}

const NONE: Carried = { query: {}, headers: {}, protocols: [] };

function addressOf(contract: Contract, channel: Channel, { url, parameters = {} }: CallOptions): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^wss?:$/.test(parsed.protocol)) {
    throw ToolError.of('bad-url', `${url} is no WebSocket address.`, {
      hint: 'Such as ws://127.0.0.1:3001.',
    });
  }
  const server = contract.servers.find(({ name }) => channel.servers.includes(name));
  const path =
    parsed.pathname === '/' ? `${server?.pathname ?? ''}${channel.address}` : decodeURI(parsed.pathname);
  parsed.pathname = examplePath(path.startsWith('/') ? path : `/${path}`, channel, parameters);
  return parsed;
}

/** The first credential that can be had, where its scheme carries it. */
async function credential(
  contract: Contract,
  channel: Channel,
  { options, url }: { options: CallOptions; url: URL },
): Promise<Carried> {
  const schemes = schemesOf(contract, channel);
  if (schemes.length === 0 || schemes.some((scheme) => isShown(scheme, options, url))) return NONE;
  const { carry, makeCredential } = await import('../credentials/index.ts');
  let lines: readonly string[] = [];
  for (const scheme of schemes) {
    const fixture = options.credentials?.[scheme.credential] ?? options.credentials?.[scheme.key];
    const shown = shownValues(contract, channel, scheme)[0];
    const usable = fixture ?? (shown === undefined ? undefined : { value: shown });
    const made = await makeCredential(scheme, usable, { url: url.href, now: Date.now(), quality: 'valid' });
    if (made.kind === 'made') return carry(scheme, made.value);
    if (made.kind === 'untestable' && lines.length === 0) lines = made.lines;
  }
  throw ToolError.of(
    'credential-missing',
    `${channel.name} asks for a credential, and there is none to send.`,
    {
      hint: `In a target file:\n${lines.join('\n')}\nOr send none, with authentication off.`,
    },
  );
}

/** Whether the caller has put something where the credential belongs. */
function isShown({ place }: SecurityScheme, options: CallOptions, url: URL): boolean {
  if (place.in === 'query') return url.searchParams.has(place.name);
  const names = Object.keys(options.headers ?? {}).map((name) => name.toLowerCase());
  if (place.in === 'header') return names.includes(place.name.toLowerCase());
  if (place.in === 'cookie') return names.includes('cookie');
  return place.in === 'subprotocol' && options.protocols !== undefined;
}
