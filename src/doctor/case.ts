import type { Socket } from 'node:net';

import type { Channel, Contract, SecurityScheme } from '../contract/index.ts';
import { credentialNames, requiredQuery, schemesOf } from '../contract/index.ts';
import { DEFAULT_TARGET, isSecretHeader, isSecretQuery, Redactor } from '../credentials/index.ts';
import type { Target } from '../credentials/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { forbidUnknownFeatures } from '../session/index.ts';
import type { SessionApi } from '../session/index.ts';
import { withCredential } from './credential.ts';
import type { Care, Parts } from './credential.ts';
import type { DoctorOptions } from './options.ts';
import { field } from './raw/answer.ts';
import { ask } from './raw/ask.ts';
import type { Asked, Request } from './raw/ask.ts';
import { openTcp, resolveHost, secure } from './raw/reach.ts';
import type { Address } from './raw/reach.ts';
import { Talk } from './raw/talk.ts';
import type { Timed } from './raw/talk.ts';

const PATIENCE = 10_000;

/** What came of one try on a connection of its own. */
export type Tried = Asked | { readonly kind: 'failed'; readonly code: string };

/** One socket under examination: what is known so far, and how to try things on it. */
export class Case {
  readonly options: DoctorOptions;
  readonly contract: Contract | undefined;
  readonly target: Target;
  readonly patienceMs: number;
  channel: Channel | undefined;
  /** The address as it was typed, or as it was found. */
  typed: string;
  /** Parameters that a telephone carrier hands to the stream. */
  stream: Readonly<Record<string, string>> = {};
  /** Set by the steps, each for those after it. */
  url: URL = new URL('ws://localhost/');
  addresses: readonly Address[] = [];
  address: Address = { address: '127.0.0.1', family: 4 };
  socket: Socket | undefined;
  talk: Talk | undefined;
  /** The request with its valid credential. */
  parts: Parts | undefined;
  /** What was heard on `talk` before the step that reads it. */
  early: readonly Timed[] = [];
  session: SessionApi | undefined;
  readonly redactor: Redactor = new Redactor();
  /** The socket that was opened last. */
  #opened: Talk | undefined;

  constructor(options: DoctorOptions) {
    this.options = options;
    this.typed = options.url.trim();
    this.contract = options.contract;
    this.target = options.target ?? DEFAULT_TARGET;
    if (this.contract !== undefined) forbidUnknownFeatures(this.target.features, [this.contract]);
    this.patienceMs = options.patienceMs ?? PATIENCE;
  }

  get isTls(): boolean {
    return this.url.protocol === 'wss:';
  }

  get port(): number {
    return this.url.port === '' ? (this.isTls ? 443 : 80) : Number(this.url.port);
  }

  /** What the document asks for, any one of which suffices. */
  get schemes(): readonly SecurityScheme[] {
    const { contract, channel } = this;
    return contract === undefined || channel === undefined ? [] : schemesOf(contract, channel);
  }

  /** Text without any secret that is known. */
  redact(text: string): string {
    return this.redactor.redact(text);
  }

  lookup(host: string): Promise<readonly Address[] | string> {
    return (this.options.lookup ?? resolveHost)(host);
  }

  /** Remembers what must not be shown. */
  keepSecret(parts: Parts): void {
    if (parts.credential !== undefined) this.redactor.add(parts.credential);
    for (const [name, value] of parts.url.searchParams) if (isSecretQuery(name)) this.redactor.add(value);
    for (const [name, value] of Object.entries(parts.headers)) {
      if (!isSecretHeader(name)) continue;
      this.redactor.add(value);
      this.redactor.add(value.replace(/^\S+ /, ''));
    }
  }

  /** Name and password that stand in the URL, as clients send them (RFC 7617). */
  #userInfo(): Record<string, string> {
    const { username, password } = this.url;
    if (username === '' && password === '') return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    this.redactor.add(decodeURIComponent(password));
    return { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
  }

  /** What the document requires of the query and nobody gives; a credential has its own place. */
  #fillQuery({ searchParams }: URL): void {
    const { contract, channel } = this;
    if (contract === undefined || channel === undefined) return;
    const credentials = credentialNames(contract, channel);
    for (const [name, value] of Object.entries(requiredQuery(channel))) {
      const isGiven = credentials.includes(name) || searchParams.has(name);
      if (value !== undefined && !isGiven) searchParams.set(name, value);
    }
  }

  /** The request as the document and the target have it, with a credential as good as wanted. */
  async request(care: Care): Promise<Parts> {
    const origin = this.target.origin;
    const offered = this.options.subprotocols ?? this.channel?.session.subprotocols ?? [];
    const url = new URL(this.url);
    for (const [name, value] of Object.entries(this.target.query)) url.searchParams.set(name, value);
    this.#fillQuery(url);
    const headers = {
      ...(origin === undefined ? {} : { Origin: origin }),
      ...this.#userInfo(),
      ...this.target.headers,
    };
    this.keepSecret({ url, headers, protocols: offered });
    const parts = await withCredential({ url, headers, protocols: offered }, care, this);
    this.keepSecret(parts);
    return parts;
  }

  /** A fresh connection to the address that answered, with TLS where the URL asks for it; or the code of the error. */
  async connect(): Promise<Socket | string> {
    // A server may take only one socket of a client at a time.
    await this.#opened?.left();
    const tcp = await openTcp(this.address, this.port, this.patienceMs);
    if (typeof tcp === 'string' || !this.isTls) return tcp;
    const { ca, serverName } = this.target.tls;
    const done = await secure(tcp, {
      serverName: serverName ?? this.url.hostname,
      ca,
      timeoutMs: this.patienceMs,
    });
    return done.kind === 'secured' ? done.socket : done.code;
  }

  /** Asks for an upgrade, or plainly, on a connection of its own; `more` goes over what the parts say. */
  async try(parts: Parts, more: Partial<Omit<Request, 'host'>> = {}): Promise<Tried & { talk?: Talk }> {
    const socket = await this.connect();
    if (typeof socket === 'string') return { kind: 'failed', code: socket };
    return this.askOn(socket, parts, more);
  }

  /** Asks on an open connection. After a right 101 the open socket is in `talk`. */
  async askOn(
    socket: Socket,
    parts: Parts,
    more: Partial<Omit<Request, 'host'>> = {},
  ): Promise<Asked & { talk?: Talk }> {
    const asked = await ask(socket, requestOf(parts, more), this.patienceMs);
    if (asked.kind !== 'answer' || asked.status !== 101) return asked;
    const deflate = /^permessage-deflate\b/i.test(field(asked, 'sec-websocket-extensions') ?? '');
    const talk = new Talk(socket, { rest: asked.rest, deflate });
    this.#opened = talk;
    return { ...asked, talk };
  }
}

function requestOf(parts: Parts, more: Partial<Omit<Request, 'host'>>): Request {
  const { url, headers, protocols } = parts;
  const offer: Record<string, string> =
    protocols.length === 0 ? {} : { 'Sec-WebSocket-Protocol': protocols.join(', ') };
  return {
    target: `${url.pathname}${url.search}`,
    host: url.host,
    ...more,
    headers: { ...headers, ...(more.upgrade === false ? {} : offer), ...more.headers },
  };
}

/** The channel that is meant: the only one, the one that the target names, or the one whose address fits the path. */
export function channelFor(contract: Contract, target: Target, pathname: string): Channel {
  const { channels } = contract;
  const [only] = channels;
  if (channels.length === 1 && only !== undefined) return only;
  const named = channels.find(({ name }) => name === target.channel);
  const fitting = channels.filter(({ address }) => fits(address, pathname));
  const found = named ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (found !== undefined) return found;
  const names = channels.map(({ name }) => name).join(', ');
  throw ToolError.of('which-channel', `${contract.source} has several channels: ${names}.`, {
    hint: 'Name one with --channel.',
  });
}

function fits(address: string, pathname: string): boolean {
  const parts = address.replace(/^\/+/, '').split('/');
  const given = pathname.replace(/^\/+/, '').split('/').slice(-parts.length);
  return parts.length === given.length && parts.every((part, i) => part === given[i] || part.startsWith('{'));
}
