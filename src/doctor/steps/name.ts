import { isIP } from 'node:net';

import type { Case } from '../case.ts';
import type { StepResult } from '../finding.ts';
import { finding } from '../findings/table.ts';

/** Looks the host up. */
export async function examineName(patient: Case): Promise<StepResult> {
  const { hostname } = patient.url;
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  const found = await patient.lookup(bare);
  if (typeof found === 'string') {
    const code = found === 'EAI_AGAIN' ? 'name-unanswered' : 'name-unknown';
    const how = [`the lookup of ${bare} ends with ${found}`];
    return { kind: 'broken', findings: [finding(code, `${bare} has no address here.`, { how })] };
  }
  patient.addresses = found;
  const list = found.map(({ address }) => address).join(', ');
  const said = isIP(bare) === 0 ? `${bare} is ${list}` : `${bare} is an address`;
  return { kind: 'fine', said };
}
