import type { Observation, SessionApi } from '../../session/index.ts';
import { closeCode } from '../../wire/index.ts';
import type { Case } from '../case.ts';
import type { Finding, StepResult } from '../finding.ts';
import { closeFinding } from '../findings/closes.ts';
import { finding } from '../findings/table.ts';
import type { Heard, Timed } from '../raw/talk.ts';
import { asksForCredential, blameToken } from './blame.ts';
import { namesOfClose } from './close-names.ts';

/** What a server owes first is waited for so long where the document says no bound, ms. */
const NO_BOUND = 10_000;
/** How many first messages are told. */
const MOST_SHOWN = 3;

/** Listens to the first things said, and judges them by the document. */
export async function examineFirstWords(patient: Case): Promise<StepResult> {
  const { talk, session } = patient;
  if (talk === undefined) throw new Error('there is no open socket to listen to');
  const seen: string[] = [];
  const queue = [...patient.early];
  patient.early = [];
  for (;;) {
    const wait = session === undefined ? 0 : patienceFor(patient, session, talk.now);
    const heard = queue.shift() ?? (wait === undefined ? undefined : await talk.next(wait));
    if (heard === undefined) return silence(patient, seen);
    const wrong = judge(patient, heard, seen);
    if (wrong !== undefined) return { kind: 'broken', findings: [wrong] };
  }
}

/** How long something that the server owes is still waited for; undefined: it owes nothing. */
function patienceFor(patient: Case, session: SessionApi, now: number): number | undefined {
  const [debt] = session.owes('server');
  if (debt === undefined) return undefined;
  const until = Math.min(debt.patience ?? debt.since + NO_BOUND, debt.since + patient.patienceMs);
  return Math.max(0, until - now);
}

/** One thing that was heard; the text of what is fine is added to `seen`. */
function judge(patient: Case, heard: Timed, seen: string[]): Finding | undefined {
  const after = `after ${String(Math.round(heard.at))} ms`;
  switch (heard.kind) {
    case 'close':
      return closed(patient, heard, after);
    case 'gone':
      return closed(patient, { kind: 'close', code: 1006, reason: '' }, after);
    case 'broken':
      return finding(heard.code, `What follows the 101 cannot be read: ${heard.why}.`, { how: [after] });
    case 'message':
      return judgeMessage(patient, heard, seen);
    case 'ping':
    case 'pong':
      return undefined;
  }
}

function judgeMessage(
  patient: Case,
  heard: Extract<Timed, { kind: 'message' }>,
  seen: string[],
): Finding | undefined {
  const { session } = patient;
  const text = typeof heard.data === 'string' ? heard.data : `${String(heard.data.length)} bytes`;
  const quoted = patient.redact(text.slice(0, 300));
  if (session === undefined) {
    seen.push(`a message after ${String(Math.round(heard.at))} ms: ${quoted.slice(0, 80)}`);
    return undefined;
  }
  const told = session.frame({ from: 'server', data: heard.data }, heard.at);
  const name =
    told.reading !== undefined && 'message' in told.reading ? told.reading.message.name : undefined;
  const bad = told.findings.filter(({ verdict, side }) => verdict === 'fail' && side === 'server');
  const how = [...bad.map(({ text: line }) => patient.redact(line)), `it says: ${quoted}`];
  if (told.reading?.kind === 'invalid-message') {
    return finding('greeting-invalid', `${name ?? 'The message'} does not keep its schema.`, {
      how: [...errorsOf(told), ...how],
    });
  }
  if (bad.length > 0) {
    return finding(
      'greeting-unexpected',
      `The server sends ${name ?? 'something that the document does not know'}.`,
      { how },
    );
  }
  seen.push(`${name ?? 'a message'} after ${String(Math.round(heard.at))} ms`);
  return undefined;
}

/** The first few, and how many more there are. */
function firstOf(seen: readonly string[]): string {
  const more = seen.length - MOST_SHOWN;
  return `${seen.slice(0, MOST_SHOWN).join(', ')}${more > 0 ? `, and ${String(more)} more` : ''}`;
}

function errorsOf({ reading }: Observation): string[] {
  if (reading?.kind !== 'invalid-message') return [];
  return reading.errors
    .slice(0, 3)
    .map(({ pointer, text }) => `${pointer === '' ? 'the payload' : pointer}: ${text}`);
}

function closed(patient: Case, { code, reason }: Extract<Heard, { kind: 'close' }>, after: string): Finding {
  const { name, meaning } = closeCode(code);
  const browser = code === 1006 ? '1006, wasClean false, and no reason' : `${String(code)}, wasClean true`;
  const documented = namesOfClose(patient.channel, code).map(({ text }) => `the document has it for ${text}`);
  const why = reason === '' ? '' : `, reason ${patient.redact(JSON.stringify(reason))}`;
  const saw =
    code === 1006
      ? `The socket opens and goes away ${after}, without a close frame.`
      : `The socket opens and the server closes it ${after} with ${String(code)}${why}.`;
  const how = [`${String(code)} ${name}: ${meaning}`, ...documented, `a page sees close code ${browser}`];
  return finding(closeFinding(code), saw, { how });
}

function silence(patient: Case, seen: readonly string[]): StepResult {
  const { session, parts, talk } = patient;
  const owed = session?.owes('server').map(({ step }) => step.label) ?? [];
  if (owed.length === 0) {
    const said = seen.length > 0 ? firstOf(seen) : 'the server says nothing by itself';
    return { kind: 'fine', said, notes: session === undefined ? [] : [`state: ${session.state}`] };
  }
  const waited = `within ${String(Math.round(talk?.now ?? 0))} ms`;
  const how = [`the document: the server sends ${owed.join(', ')} first`, `nothing came ${waited}`];
  if (asksForCredential(patient) && parts?.credential === undefined) {
    const saw = 'Without a credential the server accepts the socket and stays silent.';
    return { kind: 'broken', findings: [finding('credential-wanted-by-silence', saw, { how })] };
  }
  const saw = `No ${owed.join(', ')} came.`;
  const refusal = { style: 'by-close' as const, saw, how, text: '' };
  const token = parts?.credential === undefined ? undefined : blameToken(parts.credential, refusal);
  return { kind: 'broken', findings: [token ?? finding('greeting-missing', saw, { how })] };
}
