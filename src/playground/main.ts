import { openPlayground } from './index.ts';

/** What the page's script calls once this bundle is there. */
declare global {
  var colloquyPlayground: { readonly open: typeof openPlayground } | undefined;
}

globalThis.colloquyPlayground = { open: openPlayground };
