import type { Side } from '../contract/index.ts';

/** A JWT that the run mints for itself (RFC 7519). */
export interface JwtFixture {
  readonly secret: string;
  /** JWS algorithm; default HS256. */
  readonly algorithm: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** What the target knows of one credential. Every member that is absent makes the checks that need it `untestable`. */
export interface CredentialFixture {
  /** Tokens are minted: valid, expired, with another key, with another algorithm. */
  readonly jwt?: JwtFixture;
  /** A value that the subject accepts. */
  readonly value?: string;
  /** One that it accepted once. */
  readonly expired?: string;
  /** One that is good, but not for this. */
  readonly forbidden?: string;
  /** The key of a signature scheme. */
  readonly secret?: string;
  readonly username?: string;
  readonly password?: string;
}

/** The destructive probes that a target turns on. */
export interface Probes {
  readonly rate: boolean;
  readonly size: boolean;
  readonly credentials: boolean;
}

/** How the run starts and stops the subject itself. */
export interface SubjectCommand {
  /** For a client, `{url}` in an argument is the address that it must dial. */
  readonly command: readonly string[];
  /** How a server says that it listens; a client has none. */
  readonly ready: { readonly port?: number; readonly line?: string };
}

/** The target file: how the peer under test is reached, with credentials and fixtures. Environment variables are filled in. */
export interface Target {
  readonly url?: string;
  readonly start?: SubjectCommand;
  /** Start the command anew for each scenario, one at a time. A client always is. */
  readonly fresh: boolean;
  /** Where a run that tests a client listens; default: any free port of 127.0.0.1. */
  readonly listen?: { readonly host: string; readonly port: number };
  readonly subject: Side;
  readonly channel?: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly origin?: string;
  readonly tls: { readonly ca?: string; readonly insecure?: boolean; readonly serverName?: string };
  /** False: credential checks are not applicable and none is sent. */
  readonly authentication: boolean;
  /** By key in `components.securitySchemes`, or the scheme's `x-credential`. */
  readonly credentials: Readonly<Record<string, CredentialFixture>>;
  readonly features: readonly string[];
  /** Payloads that make the subject take a branch: branch id → message name → members of the payload. */
  readonly stimuli: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly timeScale: number;
  /** Cap on every wait, in ms. */
  readonly patienceMs?: number;
  /** How many sockets at once, at most. Default: 8 to a server, 1 from a client. */
  readonly concurrency?: number;
  readonly probe: Probes;
  readonly knownFailing: readonly string[];
  readonly skip: readonly string[];
}

/** A target that says nothing. */
export const DEFAULT_TARGET: Target = {
  fresh: false,
  subject: 'server',
  parameters: {},
  headers: {},
  query: {},
  tls: {},
  authentication: true,
  credentials: {},
  features: [],
  stimuli: {},
  timeScale: 1,
  probe: { rate: false, size: false, credentials: true },
  knownFailing: [],
  skip: [],
};
