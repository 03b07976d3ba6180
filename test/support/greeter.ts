import type { Contract } from '../../src/contract/index.ts';
import { contractOf } from '../promises/support.ts';

/** A server that speaks first and so leaves the state in which its client may be early. */
export async function greeterContract(): Promise<Contract> {
  const { contract } = await contractOf({
    client: { early: {} },
    server: { welcome: {}, answer: {} },
    session: `version: 1
states: [opening, ready]
exchanges:
  greeting: {at: opening, steps: [{server: welcome, within: 2s, enter: ready}]}
  early: {in: opening, steps: [{client: early}, {server: answer, within: 5s}]}
faults:
  late: {when: unexpected-message, messages: early, then: {close: 4409}}`,
  });
  return contract;
}
