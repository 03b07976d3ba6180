import type { Case } from '../case.ts';
import type { Care, Parts } from '../credential.ts';
import type { Finding, StepResult } from '../finding.ts';
import { finding } from '../findings/table.ts';
import { field } from '../raw/answer.ts';
import type { HttpAnswer } from '../raw/answer.ts';
import { isEnd } from '../raw/talk.ts';
import type { Heard, Talk, Timed } from '../raw/talk.ts';
import { asksForCredential, blame } from './blame.ts';
import { namesOfClose } from './close-names.ts';
import { sendFirst } from './opening.ts';
import { byStatus, evidence, explainRefusal, mayPass } from './refusal.ts';

/** How long an accepted socket is watched for a close that is a refusal, at most. */
const WATCH = 1500;
/** How long a server that let the first socket in and not the second is given, ms: it may have a limit. */
const BETWEEN = 1000;
/** How long after a first message a close still belongs to it. */
const AFTERMATH = 400;

/** A 401, or a 403 that neither the origin nor the path explains. */
export function refusedAtUpgrade(patient: Case, parts: Parts, answer: HttpAnswer): Finding {
  const how = evidence(patient, answer);
  const { status, body } = answer;
  const isCredential = status === 401 || parts.credential !== undefined || asksForCredential(patient);
  if (!isCredential) return byStatus(patient, answer, how);
  const date = Date.parse(field(answer, 'date') ?? '');
  return blame(parts, {
    style: 'at-upgrade',
    saw: `The upgrade is refused with ${String(status)}.`,
    how,
    text: `${body} ${field(answer, 'www-authenticate') ?? ''}`,
    ...(Number.isNaN(date) ? {} : { serverTime: date }),
  });
}

/** Opens the socket with the credential, and where there is one also without it and with a spoiled one. */
export async function examineAuthentication(patient: Case): Promise<StepResult> {
  const parts = patient.parts ?? (await patient.request('valid'));
  patient.talk?.leave();
  const wrong = await openForWords(patient, parts);
  if (wrong !== undefined) return { kind: 'broken', findings: [wrong] };
  const asked = asksForCredential(patient);
  if (!asked && parts.credential === undefined) {
    return { kind: 'not applicable', said: 'no credential was given, and none is asked for' };
  }
  if (parts.credential === undefined || parts.message !== undefined) {
    return {
      kind: 'fine',
      said:
        parts.message === undefined
          ? 'accepted without a credential'
          : 'accepted; the credential is sent as a message',
    };
  }
  const valid = patient.early.some(({ kind }) => kind === 'message');
  patient.talk?.leave();
  const missing = await manner(patient, 'missing');
  const spoiled = await manner(patient, 'spoiled');
  const notes = [`without it: ${missing.text}`, `with one character changed: ${spoiled.text}`];
  const again = await openForWords(patient, parts);
  if (again !== undefined) return { kind: 'broken', findings: [again], notes };
  // Where the server owes a greeting and the good credential got none either, silence says nothing of the bad ones.
  const owes = patient.session !== undefined && patient.session.owes('server').length > 0;
  const open = (one: Manner): boolean => one.isOpen && (one.spoke || !(valid || owes));
  if (asked && open(missing)) {
    const saw = 'The server accepts the socket without a credential.';
    return { kind: 'broken', findings: [finding('credential-not-checked', saw, { how: notes })] };
  }
  if (asked && open(spoiled)) {
    const saw = 'The server accepts a credential with one character changed.';
    return { kind: 'broken', findings: [finding('credential-spoiled-accepted', saw, { how: notes })] };
  }
  return { kind: 'fine', said: 'the credential is accepted', notes };
}

/** Opens the socket that the next steps use, and watches it for a refusal. */
async function openForWords(patient: Case, parts: Parts): Promise<Finding | undefined> {
  let tried = await patient.try(parts);
  if (mayPass(tried)) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    tried = await patient.try(parts);
  }
  if (tried.talk === undefined) {
    if (tried.kind !== 'answer') {
      return finding('upgrade-hung-up', `The second connection fails: ${tried.kind}.`, {
        how: ['the first one opened'],
      });
    }
    return (await explainRefusal(patient, parts, tried)) ?? refusedAtUpgrade(patient, parts, tried);
  }
  patient.talk = tried.talk;
  sendFirst(patient, parts);
  patient.early = await watched(tried.talk, patient.patienceMs);
  const end = patient.early.find(({ kind }) => kind === 'close');
  if (end?.kind !== 'close') return undefined;
  const said = patient.early.filter((heard) => heard.kind === 'message');
  const text = `${said.map(({ data }) => (typeof data === 'string' ? data : '')).join(' ')} ${end.reason}`;
  if (!isAboutCredential(patient, end, text)) return undefined;
  const how = [
    `after ${String(Math.round(end.at))} ms: close ${String(end.code)} ${patient.redact(JSON.stringify(end.reason))}`,
  ];
  for (const { data } of said) how.unshift(`it says: ${patient.redact(String(data).slice(0, 200))}`);
  const date = Date.parse((tried.kind === 'answer' ? field(tried, 'date') : undefined) ?? '');
  return blame(parts, {
    style: said.length > 0 ? 'by-error' : 'by-close',
    saw: `The socket opens and is closed with ${String(end.code)}${said.length > 0 ? ', after a message' : ''}.`,
    how,
    text,
    ...(Number.isNaN(date) ? {} : { serverTime: date }),
  });
}

/** The first things that come: until an end, or until a message and nothing after it. */
async function watched(talk: Talk, patienceMs: number): Promise<Timed[]> {
  const seen: Timed[] = [];
  const deadline = Date.now() + Math.min(WATCH, patienceMs);
  for (;;) {
    const spoke = seen.some(({ kind }) => kind === 'message');
    const left = Math.max(0, deadline - Date.now());
    const heard = await talk.next(spoke ? Math.min(left, AFTERMATH) : left);
    if (heard === undefined) return seen;
    seen.push(heard);
    if (isEnd(heard)) return seen;
  }
}

const CREDENTIAL_CODES = [1008, 3000, 3003, 4001, 4003, 4401, 4403];
const CREDENTIAL_WORDS =
  /token|auth|credential|expired|signature|forbidden|jwt|api.?key|log.?in|session|permission/i;

/** Whether a close is a refusal of the credential: by the document, by its code, by what was said. */
export function isAboutCredential(
  patient: Case,
  end: Extract<Heard, { kind: 'close' }>,
  text: string,
): boolean {
  const documented = namesOfClose(patient.channel, end.code);
  if (documented.some(({ word }) => word?.startsWith('credential-') === true)) return true;
  if (documented.length > 0) return CREDENTIAL_WORDS.test(text);
  if (end.code === 1008) return text.trim() === '' || CREDENTIAL_WORDS.test(text);
  return CREDENTIAL_CODES.includes(end.code) || (end.code >= 1008 && CREDENTIAL_WORDS.test(text));
}

/** What a server does with a credential that is no good. */
interface Manner {
  readonly isOpen: boolean;
  readonly spoke: boolean;
  readonly text: string;
}

async function manner(patient: Case, care: Care): Promise<Manner> {
  const tried = await patient.try(await patient.request(care));
  const { talk } = tried;
  if (talk === undefined) {
    const text = tried.kind === 'answer' ? `refused at the upgrade with ${String(tried.status)}` : tried.kind;
    return { isOpen: false, spoke: false, text };
  }
  const seen = await watched(talk, patient.patienceMs);
  talk.leave();
  const spoke = seen.some(({ kind }) => kind === 'message');
  const end = seen.find(isEnd);
  if (end === undefined) {
    return { isOpen: true, spoke, text: spoke ? 'accepted, and spoken to' : 'accepted, and silent' };
  }
  const code = end.kind === 'close' ? `with ${String(end.code)}` : 'without a close frame';
  return { isOpen: false, spoke, text: `accepted, ${spoke ? 'told something, ' : ''}then closed ${code}` };
}
