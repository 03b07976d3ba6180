import type { Plan, PlanCredential } from './plan.ts';

/** The part of a `WebSocket` that a session uses; a browser's has it, and that of the package `ws`. */
export interface SocketLike {
  binaryType: string;
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the events of no two hosts have one type
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: any) => void): void;
}

/** Makes a socket. `headers` is empty unless the credential travels there, which a browser cannot do. */
export type SocketMaker = (
  url: string,
  about: { readonly protocols: string[]; readonly headers: Readonly<Record<string, string>> },
) => SocketLike;

/** A credential, or what gets one; it is asked again before each dialling. */
export type Credential = string | (() => string | Promise<string>);

/** Where and how to dial. */
export interface DialOptions {
  /** Default: the document's first server. A URL without a path gets the path of the document. */
  readonly url?: string | undefined;
  /** Values of the `{parameter}`s of the address. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** Added to the URL's query. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  readonly credentials?: Readonly<Record<string, Credential | undefined>> | undefined;
  /** Default: the global `WebSocket`. */
  readonly socket?: SocketMaker | undefined;
}

/** A dialled socket, and the credential that goes into a message. */
export interface Dialled {
  readonly socket: SocketLike;
  readonly inMessage: { readonly credential: PlanCredential; readonly value: string } | undefined;
}

/** Dials a channel as its document says. */
export async function dial(plan: Plan, options: DialOptions): Promise<Dialled> {
  const { parameters = {}, query = {}, socket = browserSocket } = options;
  const filled = addressOf(plan, options).replace(/\{([^{}/]+)\}/g, (all: string, name: string) => {
    const value = parameters[name] ?? plan.parameters[name];
    return value === undefined ? all : encodeURIComponent(value);
  });
  const url = new URL(filled);
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  const protocols = [...plan.subprotocols];
  const headers: Record<string, string> = {};
  const credential = chosen(plan, options);
  const given = credential && options.credentials?.[credential.name];
  const value = typeof given === 'function' ? await given() : given;
  if (credential === undefined || value === undefined) {
    return { socket: socket(url.href, { protocols, headers }), inMessage: undefined };
  }
  const text = credential.format.replaceAll('{value}', () => value);
  const { at = '' } = credential;
  if (credential.in === 'query') url.searchParams.set(at, text);
  if (credential.in === 'header') headers[at] = text;
  if (credential.in === 'cookie') headers['Cookie'] = `${at}=${text}`;
  if (credential.in === 'subprotocol') protocols.push(text);
  const inMessage = credential.in === 'message' ? { credential, value: text } : undefined;
  return { socket: socket(url.href, { protocols, headers }), inMessage };
}

/** Where to dial, with the `{parameter}`s still in it. */
function addressOf(plan: Plan, { url = plan.url }: DialOptions): string {
  const host = /^\w+:\/\/[^/?#]*/;
  const isBare = /^\/?$/.test(url.replace(host, ''));
  return isBare ? `${host.exec(url)?.[0] ?? ''}${plan.url.replace(host, '')}` : url;
}

/** Of the credentials at hand, the first that can travel from here. */
function chosen(plan: Plan, options: DialOptions): PlanCredential | undefined {
  const given = plan.credentials.filter(({ name }) => options.credentials?.[name] !== undefined);
  const possible = given.filter((one) => options.socket !== undefined || !isHeader(one));
  if (given.length > 0 && possible.length === 0) {
    throw new TypeError('this credential travels in a header: give a `socket` that can set one');
  }
  return possible[0];
}

function isHeader(credential: PlanCredential): boolean {
  return credential.in === 'header' || credential.in === 'cookie';
}

function browserSocket(url: string, { protocols }: { protocols: string[] }): SocketLike {
  const { WebSocket: Socket } = globalThis as {
    WebSocket?: new (url: string, protocols: string[]) => SocketLike;
  };
  if (Socket === undefined) throw new TypeError('there is no global WebSocket here: give a `socket`');
  return new Socket(url, protocols);
}
