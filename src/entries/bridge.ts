import type { MockCore } from '../mock/index.ts';
import { maySendCode, type Connection, type Dialled } from '../wire/index.ts';

/** The page's end of a socket, as a host gives it to whoever plays the server. */
export interface HostSocket {
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
}

/** What becomes of a socket of a host: the mock plays its server. */
export interface Bridge {
  /** A message of the page. */
  message(data: string | Uint8Array): void;
  /** The page has closed. */
  closed(code?: number, reason?: string): void;
}

/** How a page dialled. */
export interface Dialling {
  readonly url: string;
  readonly protocols?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Lets a mock play the server of a socket that a host has opened already. A host cannot refuse an upgrade: a refused one is
 * closed with 1008 and `HTTP <status>` as its reason. What the page says before the mock is ready is kept.
 */
export function bridge(core: MockCore, dialling: Dialling, host: HostSocket): Bridge {
  let connection: Connection | undefined;
  let early: (() => void)[] = [];
  const whenOpen = (act: () => void): void => {
    if (connection) act();
    else early.push(act);
  };
  void core.dial(dialling.url, dialling).then((dialled) => {
    if (dialled.kind !== 'open') {
      host.close(1008, whyNot(dialled));
      return;
    }
    connection = dialled.connection;
    listen(connection, host);
    for (const act of early) act();
    early = [];
  });
  return {
    message: (data) => whenOpen(() => connection?.send(data)),
    closed: (code, reason) =>
      whenOpen(() => connection?.close(code !== undefined && maySendCode(code) ? code : undefined, reason)),
  };
}

function listen(connection: Connection, host: HostSocket): void {
  connection.attach({
    frame: (_connection, opcode, data) => {
      if (opcode === 'text' || opcode === 'binary') host.send(data);
    },
    // Where the page closed first this is the answer to it.
    closed: (_connection, { code, reason }) =>
      host.close(code === null || code === 1005 ? undefined : code, reason),
  });
}

function whyNot(dialled: Exclude<Dialled, { kind: 'open' }>): string {
  return dialled.kind === 'refused' ? `HTTP ${String(dialled.status)}` : dialled.message;
}
