import type { Channel, Contract } from '../contract/index.ts';
import { pointerParts } from '../contract/index.ts';
import { createReader, mutations, queryMessage, queryTexts, readQuery, sample } from '../validate/index.ts';

/**
 * The mutations, by id, of a query that its schema refuses: those that are still wrong when they have become text, and are no
 * matter of a credential that the query carries.
 */
export function wrongQueries(contract: Contract, channel: Channel): string[] {
  if (channel.query === undefined) return [];
  const message = queryMessage(channel);
  const reader = createReader(contract, channel);
  const read = (texts: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> =>
    readQuery(contract, channel, new URLSearchParams(texts));
  const isWrong = (made: unknown): boolean =>
    reader.validate(message, read(queryTexts(made as object))).length > 0;
  const isText = (name: string): boolean =>
    ['1', 'true'].every((text) => typeof read({ [name]: text })[name] === 'string');
  const isAsked = (id: string): boolean => {
    const [kind = '', pointer = ''] = id.split(':');
    const [name, ...below] = pointerParts(pointer);
    if (name === undefined || below.length > 0 || isCredential(contract, channel, name)) return false;
    // No text is null, and a text that is of another type is another text.
    return kind !== 'null' && !(kind === 'type' && isText(name));
  };
  return mutations(contract, message, sample(contract, message, 0))
    .filter(({ id, payload }) => isAsked(id) && isWrong(payload))
    .map(({ id }) => id);
}

function isCredential({ securitySchemes }: Contract, { security }: Channel, name: string): boolean {
  return security.some((key) => {
    const place = securitySchemes[key]?.place;
    return place?.in === 'query' && place.name === name;
  });
}
