import { ToolError } from '../diagnostics/index.ts';

/** The folder of a document's published pages, of which an address is given. Throws a ToolError for what is none. */
export function docsFolder(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['http:', 'https:', 'file:'].includes(url.protocol)) {
    const hint =
      'Name the folder of this document in what `colloquy docs` wrote, as in https://docs.example.com/orders/.';
    throw ToolError.of('bad-docs-url', `\`${address}\` is no address of pages.`, { hint });
  }
  const { origin, protocol, pathname } = url;
  const path = pathname.replace(/[^/]*\.html$/, '').replace(/\/?$/, '/');
  return protocol === 'file:' ? `file://${path}` : `${origin}${path}`;
}

/** Where a promise stands in those pages. */
export function permalink(folder: string, id: string): string {
  // The id of the element is the check's, its white space percent-encoded; a fragment is decoded once.
  const name = id.replace(/\s/g, (sign) => encodeURIComponent(sign));
  const readable = encodeURIComponent(name).replace(/%(2F|3A|40|24)/g, (sign) => decodeURIComponent(sign));
  return `${folder}promises.html#${readable}`;
}
