import type { Case } from '../case.ts';
import type { StepResult } from '../finding.ts';
import { finding } from '../findings/table.ts';
import { openTcp } from '../raw/reach.ts';
import type { Address } from '../raw/reach.ts';

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'tcp-refused',
  ETIMEDOUT: 'tcp-filtered',
  EHOSTUNREACH: 'tcp-unreachable',
  ENETUNREACH: 'tcp-unreachable',
  EADDRNOTAVAIL: 'tcp-unreachable',
};

/** Opens a TCP connection, to each address in turn. */
export async function examineTcp(patient: Case): Promise<StepResult> {
  const failures: { readonly address: Address; readonly code: string }[] = [];
  for (const address of patient.addresses) {
    const began = performance.now();
    const socket = await openTcp(address, patient.port, patient.patienceMs);
    if (typeof socket === 'string') {
      failures.push({ address, code: socket });
      continue;
    }
    patient.address = address;
    patient.socket = socket;
    const ms = Math.round(performance.now() - began);
    const said = `${shown(address, patient.port)} takes the connection, in ${String(ms)} ms`;
    const notes = failures.map(
      (failed) =>
        `${shown(failed.address, patient.port)} does not (${failed.code}): clients that try it first wait, or give up`,
    );
    return { kind: 'fine', said, notes };
  }
  return { kind: 'broken', findings: [verdict(patient, failures)] };
}

function verdict(patient: Case, failures: readonly { address: Address; code: string }[]) {
  const first = failures.find(({ code }) => code === 'ECONNREFUSED') ?? failures[0];
  const code = CODES[first?.code ?? ''] ?? 'tcp-failed';
  const how = failures.map(({ address, code: error }) => `${shown(address, patient.port)}: ${error}`);
  const saw =
    code === 'tcp-filtered'
      ? `No answer to the request for a connection within ${String(patient.patienceMs)} ms.`
      : `The connection to port ${String(patient.port)} fails with ${first?.code ?? 'no address'}.`;
  return finding(code, saw, { how });
}

function shown({ address, family }: Address, port: number): string {
  return family === 6 ? `[${address}]:${String(port)}` : `${address}:${String(port)}`;
}
