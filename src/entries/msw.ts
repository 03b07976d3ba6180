import type { MockCore } from '../mock/index.ts';
import { bridge } from './bridge.ts';

/** What is needed of the client in MSW's `connection` event. */
export interface InterceptedClient {
  readonly url: URL;
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { code: number; reason: string }) => void): void;
}

/** What is needed of MSW's `connection` event. */
export interface InterceptedConnection {
  readonly client: InterceptedClient;
  readonly info?: { readonly protocols?: string | string[] | undefined };
}

/**
 * A listener for `ws.link(url).addEventListener('connection', …)` of MSW: the mock answers what the page, or the test in
 * Node, says; nothing listens anywhere. MSW opens the page's socket at once: a refused upgrade is seen as a close with 1008
 * and `HTTP <status>` as its reason.
 */
export function answerWith(core: MockCore): (connection: InterceptedConnection) => void {
  return ({ client, info }) => {
    const { protocols = [] } = info ?? {};
    const dialling = {
      url: client.url.href,
      protocols: typeof protocols === 'string' ? [protocols] : protocols,
    };
    const { message, closed } = bridge(core, dialling, {
      send: (data) => client.send(typeof data === 'string' ? data : Uint8Array.from(data)),
      close: (code, reason) => client.close(code, reason),
    });
    client.addEventListener('message', ({ data }) => void bytesOf(data).then(message));
    client.addEventListener('close', ({ code, reason }) => closed(code, reason));
  };
}

async function bytesOf(data: unknown): Promise<string | Uint8Array> {
  if (data instanceof Blob) return new Uint8Array(await data.arrayBuffer());
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : String(data);
}
