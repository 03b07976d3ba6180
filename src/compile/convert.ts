import { isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { ToolError } from '../diagnostics/index.ts';

/** The version of an AsyncAPI 2 document; undefined for any other text. */
export function oldVersionOf(text: string): string | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  const version = isMap(document.contents) ? String(document.contents.get('asyncapi')) : '';
  return /^2\.\d/.test(version) ? version : undefined;
}

/**
 * An AsyncAPI 2 document as AsyncAPI 3, by the converter of AsyncAPI, as YAML: `publish` becomes `receive` and `subscribe` becomes
 * `send`, both from the server's point of view. Messages keep the names they have among the components. Throws a ToolError
 * `not-convertible`.
 */
export async function convertText(text: string, file: string): Promise<string> {
  const { convert } = await import('@asyncapi/converter');
  try {
    const made = convert(text, '3.0.0');
    const document = parseDocument(typeof made === 'string' ? made : JSON.stringify(made));
    renameMessages(document);
    return document.toString({ lineWidth: 120 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw ToolError.of('not-convertible', `${file} cannot be converted: ${why}`, { at: { file } });
  }
}

/** The converter numbers the messages of a channel; those that are a component each take its name. */
function renameMessages(document: Document): void {
  const channels = document.get('channels');
  if (!isMap(channels)) return;
  const renamed = new Map<string, string>();
  for (const { key: channel, value } of channels.items) {
    const messages = isMap(value) ? value.get('messages') : undefined;
    if (!isMap(messages)) continue;
    const taken = new Set<string>();
    for (const pair of messages.items) {
      const ref = isMap(pair.value) ? pair.value.get('$ref') : undefined;
      const name = /^#\/components\/messages\/([^/]+)$/.exec(String(ref))?.[1];
      if (name === undefined || taken.has(name)) continue;
      taken.add(name);
      const at = `#/channels/${escaped(channel)}/messages`;
      renamed.set(`${at}/${escaped(pair.key)}`, `${at}/${name}`);
      pair.key = document.createNode(unescaped(name));
    }
  }
  replaceReferences(document, renamed);
}

function replaceReferences(document: Document, renamed: ReadonlyMap<string, string>): void {
  const operations = document.get('operations');
  if (!isMap(operations)) return;
  for (const { value } of operations.items) {
    const messages = isMap(value) ? (value.toJSON() as { messages?: { $ref?: string }[] }) : {};
    for (const [index, { $ref = '' }] of (messages.messages ?? []).entries()) {
      const name = renamed.get($ref);
      if (name !== undefined && isMap(value)) value.setIn(['messages', index, '$ref'], name);
    }
  }
}

function escaped(key: unknown): string {
  const text = String(isScalar(key) ? key.value : key);
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
