import type { Channel, Contract } from '../contract/index.ts';
import { credentialNames, pointerParts } from '../contract/index.ts';
import { mutations, queryErrors, queryMessage, queryTexts, readQuery, sample } from '../validate/index.ts';

/**
 * The mutations, by id, of a query that its schema refuses: those that are still wrong when they have become text, and are no
 * matter of a credential that the query carries.
 */
export function wrongQueries(contract: Contract, channel: Channel): string[] {
  if (channel.query === undefined) return [];
  const message = queryMessage(channel);
  const credentials = credentialNames(contract, channel);
  const isWrong = (made: unknown): boolean =>
    queryErrors(contract, channel, { given: new URLSearchParams(queryTexts(made as object)) }).length > 0;
  const read = (name: string, text: string): unknown =>
    readQuery(contract, channel, new URLSearchParams([[name, text]]))[name];
  const isText = (name: string): boolean =>
    ['1', 'true'].every((text) => typeof read(name, text) === 'string');
  const isAsked = (id: string): boolean => {
    const [kind = '', pointer = ''] = id.split(':');
    const [name, ...below] = pointerParts(pointer);
    if (name === undefined || below.length > 0 || credentials.includes(name)) return false;
    // No text is null, and a text that is of another type is another text.
    return kind !== 'null' && !(kind === 'type' && isText(name));
  };
  return mutations(contract, message, sample(contract, message, 0))
    .filter(({ id, payload }) => isAsked(id) && isWrong(payload))
    .map(({ id }) => id);
}
