import { stepsOf } from '../../contract/index.ts';
import { closeCode } from '../../wire/index.ts';
import type { Case } from '../case.ts';
import type { Finding, StepResult } from '../finding.ts';
import { closeFinding } from '../findings/closes.ts';
import { finding } from '../findings/table.ts';
import { isEnd } from '../raw/talk.ts';
import type { Talk, Timed } from '../raw/talk.ts';
import { isAboutCredential } from './authentication.ts';
import { blame } from './blame.ts';
import { examineHeartbeat } from './heartbeat.ts';
import { sendFirst } from './opening.ts';

const PONG = 5000;
const PROBE = 'colloquy';

/** Pings, fragments, and silence. */
export async function examineStaying(patient: Case): Promise<StepResult> {
  const { talk } = patient;
  if (talk === undefined) throw new Error('there is no open socket to stay on');
  const ping = await pingTrouble(patient, talk);
  if (ping !== undefined) return broken(talk, ping);
  const heart = await examineHeartbeat(patient);
  if (heart.finding !== undefined) return broken(talk, heart.finding, heart.notes);
  const notes = ['a protocol ping is answered', ...heart.notes];
  const stayMs = patient.options.stayMs ?? 0;
  if (stayMs === 0) {
    talk.leave();
    return {
      kind: 'fine',
      said: notes.join('; '),
      notes: ['--stay 60s watches what happens to a silent socket'],
    };
  }
  const idle = await idleTrouble(patient, talk, stayMs);
  if (idle.finding !== undefined) return broken(talk, idle.finding, notes);
  talk.leave();
  return { kind: 'fine', said: idle.said, notes };
}

function broken(talk: Talk, one: Finding, notes: readonly string[] = []): StepResult {
  talk.leave();
  return { kind: 'broken', findings: [one], notes };
}

async function pingTrouble(patient: Case, talk: Talk): Promise<Finding | undefined> {
  const waitMs = Math.min(PONG, patient.patienceMs);
  talk.ping(Buffer.from(PROBE));
  let others = 0;
  const heard = await talk.until((one) => {
    const isOurs = one.kind === 'pong' && Buffer.from(one.data).toString() === PROBE;
    if (one.kind === 'pong' && !isOurs) others += 1;
    return isOurs;
  }, waitMs);
  if (heard?.kind === 'pong') return undefined;
  if (heard !== undefined) return endedMeanwhile(patient, heard);
  const how = [`no pong that carries what the ping did came within ${String(waitMs)} ms`];
  if (others === 0) return finding('ping-unanswered', 'A protocol ping is not answered.', { how });
  const saw = 'A protocol ping is answered by a pong with another content (RFC 6455, section 5.5.3).';
  return finding('ping-unanswered', saw, { how });
}

/** The session ended while a pong was waited for: because of the ping, or by itself, as a second socket without one shows. */
async function endedMeanwhile(patient: Case, end: Timed): Promise<Finding> {
  const how = [endOf(end)];
  const quietMs = 2 * end.at + 1000;
  const tried = patient.parts === undefined ? undefined : await patient.try(patient.parts);
  if (tried?.talk !== undefined && patient.parts !== undefined) {
    patient.talk = tried.talk;
    sendFirst(patient, patient.parts);
    const quiet = await tried.talk.until(() => false, quietMs);
    tried.talk.leave();
    if (quiet !== undefined) {
      const code = end.kind === 'close' ? end.code : 1006;
      const saw = `The socket opens, and ${endOf(end).replace(/^the socket /, '')}.`;
      return finding(closeFinding(code), saw, { how: [`a second socket, without a ping: ${endOf(quiet)}`] });
    }
    how.push(`a second socket, without a ping, is open after ${seconds(quietMs)}`);
  }
  return finding('ping-unanswered', 'A protocol ping ends the session.', { how });
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function endOf(heard: Timed): string {
  const after = `after ${seconds(heard.at)}`;
  if (heard.kind !== 'close')
    return `the socket went away ${after}, without a close frame (a page sees 1006)`;
  return `the socket was closed ${after} with ${String(heard.code)} ${closeCode(heard.code).name}`;
}

/** Watches the socket without a word for so long; if it ends, another one is kept awake with pings. */
async function idleTrouble(
  patient: Case,
  talk: Talk,
  stayMs: number,
): Promise<{ finding?: Finding; said: string }> {
  const began = talk.now;
  const end = await talk.until(() => false, stayMs);
  const said = `still open after ${seconds(stayMs)} of silence`;
  if (end === undefined) return { said };
  const idleMs = end.at - began;
  // A server counts from the last message, a proxy from the last byte.
  const quietMs = end.at - talk.saidAt;
  const described = silencesIn(patient);
  if (described.some((each) => [idleMs, quietMs].some((seen) => isAbout(each, seen))))
    return { said: `closed after ${seconds(quietMs)} of silence, as the document says` };
  if (wasAwaited(patient, end)) return { said: `${endOf(end)}, as the document says` };
  const refused = refusal(patient, end);
  if (refused !== undefined) return { finding: refused, said };
  return { finding: await cutOff(patient, { end, idleMs, quietMs, described }), said };
}

/** The end of a socket on which nothing was said. */
interface Silence {
  readonly end: Timed;
  /** How long no byte was sent, ms. */
  readonly idleMs: number;
  /** How long no message was sent, ms. */
  readonly quietMs: number;
  /** How long the silences are of which the document has a rule, ms. */
  readonly described: readonly number[];
}

/** Whether pings keep the socket open tells who ends it. */
async function cutOff(patient: Case, { end, idleMs, quietMs, described }: Silence): Promise<Finding> {
  const kept = await keptAwake(patient, { idleMs, untilMs: 1.6 * end.at });
  const how = [
    `without a word: ${endOf(end)}`,
    ...described.map((each) => `the document has it after ${seconds(each)} of silence`),
    ...usualSuspects(idleMs),
    kept === undefined
      ? 'a second socket, pinged three times in that time, is still open well after it'
      : `a second socket, with pings: ${kept}`,
  ];
  if (kept !== undefined) {
    const saw = `After ${seconds(quietMs)} the socket ends, pings or not.`;
    return finding('idle-timeout-pings-do-not-count', saw, { how });
  }
  const fix = [`Ping at least every ${String(Math.max(1, Math.floor(idleMs / 2000)))} s.`];
  return finding('idle-timeout', `After ${seconds(idleMs)} of silence the socket ends.`, { how, fix });
}

/** The finding where the end says that a credential was waited for, or is good no more. */
function refusal(patient: Case, end: Timed): Finding | undefined {
  const { parts } = patient;
  if (end.kind !== 'close' || parts === undefined || end.reason === '') return undefined;
  if (!isAboutCredential(patient, end, end.reason)) return undefined;
  const how = [`${endOf(end)}: ${patient.redact(JSON.stringify(end.reason))}`];
  const saw = `The server waits for ${seconds(end.at)}, and closes with ${String(end.code)}.`;
  return blame(parts, { style: 'by-close', saw, how, text: end.reason });
}

/** How long the silences are of which the document has a rule, ms. */
function silencesIn({ channel }: Case): number[] {
  const words = channel?.session.faults.flatMap(({ of, when }) => (of === 'client' ? when : [])) ?? [];
  return words.flatMap((one) => (one.word === 'silence' ? [one.duration] : []));
}

/** Whether the document lets the server close so soon, and so, where what the first state owes does not come. */
function wasAwaited({ channel }: Case, end: Timed): boolean {
  const [first] = channel?.session.states ?? [];
  const begun = channel?.session.exchanges.filter(({ at }) => at !== undefined && at === first) ?? [];
  return begun
    .flatMap(({ steps }) => [...stepsOf(steps)])
    .filter(({ within }) => within !== undefined && isAbout(within, end.at))
    .flatMap((step) => [...stepsOf(step.else)])
    .some(({ act }) => act.kind === 'close' && end.kind === 'close' && act.codes.includes(end.code));
}

function isAbout(described: number, seen: number): boolean {
  return Math.abs(described - seen) < Math.max(2000, described / 4);
}

const SUSPECTS: readonly (readonly [seconds: number, who: string])[] = [
  [20, 'uvicorn’s and websockets’ ping_timeout (20 s): a client that does not answer pings'],
  [30, 'HAProxy’s and many libraries’ 30 s'],
  [50, 'HAProxy’s usual timeout client (50 s)'],
  [55, 'Heroku’s router (55 s)'],
  [60, 'nginx’ proxy_read_timeout, Apache’s ProxyTimeout or an AWS load balancer (60 s each)'],
  [100, 'Cloudflare (100 s)'],
  [230, 'Azure’s load balancer (230 s)'],
  [350, 'an AWS network load balancer (350 s)'],
  [600, 'a Google Cloud or API gateway (10 min)'],
];

function usualSuspects(idleMs: number): string[] {
  const near = SUSPECTS.filter(([seconds]) => Math.abs(idleMs / 1000 - seconds) < 1.5);
  return near.map(([, who]) => `that is the usual time of ${who}`);
}

/** Opens another socket and pings on it, for longer than the first was open; undefined: it stays open, else how it ended. */
async function keptAwake(
  patient: Case,
  { idleMs, untilMs }: { idleMs: number; untilMs: number },
): Promise<string | undefined> {
  if (patient.parts === undefined) return undefined;
  const tried = await patient.try(patient.parts);
  const { talk } = tried;
  if (talk === undefined) return 'it was not let in';
  patient.talk = talk;
  sendFirst(patient, patient.parts);
  const timer = setInterval(() => talk.ping(Buffer.from(PROBE)), Math.max(50, idleMs / 4));
  const end = await talk.until(isEnd, untilMs);
  clearInterval(timer);
  talk.leave();
  return end === undefined ? undefined : endOf(end);
}
