import type { Case } from '../case.ts';
import type { Finding, StepResult } from '../finding.ts';
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

interface Failure {
  readonly address: Address;
  readonly code: string;
}

/** Opens a TCP connection, to each address in turn. */
export async function examineTcp(patient: Case): Promise<StepResult> {
  const failures: Failure[] = [];
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
  const elsewhere = await onTheOtherLoopback(patient, failures);
  return { kind: 'broken', findings: [verdict(patient, failures, elsewhere)] };
}

const LOOPBACKS: readonly Address[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/** Where a server of this machine does listen: one that is dialled by IPv4 may have taken IPv6 alone, and the reverse. */
async function onTheOtherLoopback(patient: Case, failures: readonly Failure[]): Promise<Address | undefined> {
  const isLoopback = ({ address }: Address): boolean => LOOPBACKS.some((one) => one.address === address);
  if (!failures.every(({ address, code }) => code === 'ECONNREFUSED' && isLoopback(address)))
    return undefined;
  for (const other of LOOPBACKS) {
    if (failures.some(({ address }) => address.address === other.address)) continue;
    const socket = await openTcp(other, patient.port, patient.patienceMs);
    if (typeof socket === 'string') continue;
    socket.destroy();
    return other;
  }
  return undefined;
}

function verdict(patient: Case, failures: readonly Failure[], elsewhere: Address | undefined): Finding {
  const first = failures.find(({ code }) => code === 'ECONNREFUSED') ?? failures[0];
  const code = CODES[first?.code ?? ''] ?? 'tcp-failed';
  const how = failures.map(({ address, code: error }) => `${shown(address, patient.port)}: ${error}`);
  const saw =
    code === 'tcp-filtered'
      ? `No answer to the request for a connection within ${String(patient.patienceMs)} ms.`
      : `The connection to port ${String(patient.port)} fails with ${first?.code ?? 'no address'}.`;
  if (elsewhere === undefined) return finding(code, saw, { how });
  const there = shown(elsewhere, patient.port);
  const [own, all] = elsewhere.family === 6 ? ['IPv6', '`::`'] : ['IPv4', '`0.0.0.0`'];
  return finding(code, `${saw} The server takes ${own} alone.`, {
    how: [...how, `${there} takes the connection`],
    fix: [`Dial ${there}, or let the server listen on ${all} or on both addresses.`],
  });
}

function shown({ address, family }: Address, port: number): string {
  return family === 6 ? `[${address}]:${String(port)}` : `${address}:${String(port)}`;
}
