import type { Server } from 'node:net';

import { ToolError } from '../diagnostics/index.ts';

/** Where a server listens. */
export interface Place {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
}

const MOST = 65_535;

/** Lets a server listen. Rejects with a ToolError where the port cannot be had (`bad-port`, `port-taken`, `port-forbidden`, `host-unknown`). */
export function bind(server: Server, place: Place): Promise<void> {
  const { host = '127.0.0.1', port = 0 } = place;
  if (!(Number.isInteger(port) && port >= 0 && port <= MOST)) return Promise.reject(noPort(port));
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => reject(bindError(error, host, port));
    server.once('error', failed);
    server.listen({ host, port }, () => {
      server.off('error', failed);
      resolve();
    });
  });
}

function noPort(port: unknown): ToolError {
  const shown = typeof port === 'string' ? JSON.stringify(port) : String(port);
  return ToolError.of(
    'bad-port',
    `${shown} is no port: those are the whole numbers from 0 to ${String(MOST)}.`,
    {
      hint: 'Leave it out, or take 0, for any free one.',
    },
  );
}

function bindError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const where = `${host}:${String(port)}`;
  if (error.code === 'EADDRINUSE') {
    const hint = 'Take another port, or 0 for any free one.';
    return ToolError.of('port-taken', `Something listens on ${where} already.`, { hint });
  }
  if (error.code === 'EACCES') {
    const hint = 'Ports below 1024 need special rights: take a higher one.';
    return ToolError.of('port-forbidden', `Listening on ${where} is not allowed.`, { hint });
  }
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(error.code ?? '')) {
    return ToolError.of('host-unknown', `${host} is no address of this machine.`, {
      hint: 'Try 127.0.0.1 or 0.0.0.0.',
    });
  }
  return error;
}
