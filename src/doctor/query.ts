import { credentialNames } from '../contract/index.ts';
import { queryErrors } from '../validate/index.ts';
import type { Case } from './case.ts';
import type { Parts } from './credential.ts';

/** Where the query that is dialled breaks the document; a credential in it is another matter. */
export function queryTrouble({ contract, channel }: Case, { url }: Parts): string[] {
  if (contract === undefined || channel === undefined) return [];
  const spared = credentialNames(contract, channel);
  const errors = queryErrors(contract, channel, { given: url.searchParams, spared });
  return errors.map(({ text }) => `the query is not as the document has it: ${text}`);
}
