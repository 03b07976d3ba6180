import type { Contract } from '../../contract/index.ts';
import { headerLines } from '../header.ts';

/** `contract.json`: the compiled contract, in the document's order, so that nothing has to compile it again. */
export function generateContract(contract: Contract): ReadonlyMap<string, string> {
  const text = JSON.stringify({ $comment: headerLines(contract).join(' '), ...contract }, null, 2);
  return new Map([['contract.json', `${text}\n`]]);
}
