import { withValueAt } from '../../contract/index.ts';
import { createSession } from '../../session/index.ts';
import { sample } from '../../validate/index.ts';
import type { Case } from '../case.ts';
import type { Parts } from '../credential.ts';

/** Begins to judge the open socket by the document, and sends the credential where it travels in a message. */
export function sendFirst(patient: Case, parts: Parts): void {
  const { contract, channel, talk } = patient;
  patient.session = undefined;
  if (contract === undefined || channel === undefined || talk === undefined) return;
  const session = createSession({ contract, channel, features: patient.target.features });
  session.open(0);
  patient.session = session;
  const wanted = parts.message;
  const message = channel.messages.find(({ name }) => name === wanted?.name);
  if (wanted === undefined || message === undefined) return;
  const text = JSON.stringify(withValueAt(sample(contract, message, 1), wanted.pointer, wanted.value));
  talk.send(text);
  session.frame({ from: 'client', data: text }, talk.now);
}
