import type { MockCore } from '../mock/index.ts';
import { bridge } from './bridge.ts';

/** What is needed of Playwright's `WebSocketRoute`. */
export interface RoutedSocket {
  url(): string;
  send(message: string | Buffer): void;
  close(options?: { code?: number; reason?: string }): Promise<void>;
  onMessage(handler: (message: string | Buffer) => void): void;
  onClose(handler: (code: number | undefined, reason: string | undefined) => void): void;
}

/** What is needed of Playwright's `Page` or `BrowserContext`. */
export interface RoutablePage {
  routeWebSocket(
    url: string | RegExp | ((url: URL) => boolean),
    handler: (route: RoutedSocket) => void,
  ): Promise<void>;
}

/**
 * Lets a mock answer the WebSockets that a page opens to these URLs; nothing listens anywhere. Playwright opens the page's
 * socket at once and passes neither headers nor subprotocols: start the mock with `auth: 'off'` where the credential travels
 * there; a refused upgrade is seen as a close with 1008 and `HTTP <status>` as its reason.
 */
export function routeMock(
  page: RoutablePage,
  url: string | RegExp | ((url: URL) => boolean),
  core: MockCore,
): Promise<void> {
  return page.routeWebSocket(url, (route) => {
    const { message, closed } = bridge(
      core,
      { url: route.url() },
      {
        send: (data) => route.send(typeof data === 'string' ? data : Buffer.from(data)),
        close: (code, reason) =>
          void route.close({ ...(code === undefined ? {} : { code }), ...(reason ? { reason } : {}) }),
      },
    );
    route.onMessage(message);
    route.onClose(closed);
  });
}
