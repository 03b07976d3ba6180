import type { Dialled, DialOptions } from './dialling.ts';
import type { Listener, ListenOptions } from './listening.ts';

// `ws` is loaded at the first use, so that whoever only needs the types and the close codes runs in a page unchanged.

/** Dials a WebSocket. Never rejects: what went wrong is in the result. */
export async function dial(url: string, options: DialOptions = {}): Promise<Dialled> {
  return (await import('./ws.ts')).dial(url, options);
}

/** Listens for WebSockets. Rejects with a ToolError where the port cannot be had (`bad-port`, `port-taken`, `port-forbidden`, `host-unknown`). */
export async function listen(options: ListenOptions): Promise<Listener> {
  return (await import('./ws.ts')).listen(options);
}
