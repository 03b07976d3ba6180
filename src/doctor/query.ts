import { escapePointerPart } from '../contract/index.ts';
import { createReader, queryMessage, readQuery } from '../validate/index.ts';
import type { Case } from './case.ts';
import { schemesOf } from './credential.ts';
import type { Parts } from './credential.ts';

/** Where the query that is dialled breaks the document; a credential in it is another matter. */
export function queryTrouble({ contract, channel }: Case, { url }: Parts): string[] {
  if (contract === undefined || channel?.query === undefined) return [];
  const credentials = schemesOf(contract, channel).flatMap(({ place }) =>
    place.in === 'query' ? [`/${escapePointerPart(place.name)}`] : [],
  );
  const query = readQuery(contract, channel, url.searchParams);
  const errors = createReader(contract, channel)
    .validate(queryMessage(channel), query)
    .filter(({ pointer }) => !credentials.includes(pointer));
  return errors.map(({ text }) => `the query is not as the document has it: ${text}`);
}
