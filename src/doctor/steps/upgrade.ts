import type { Case } from '../case.ts';
import type { Parts } from '../credential.ts';
import type { Finding, StepResult } from '../finding.ts';
import { finding } from '../findings/table.ts';
import { queryTrouble } from '../query.ts';
import { otherProtocol } from '../raw/answer.ts';
import type { Asked } from '../raw/ask.ts';
import { openTcp, secure } from '../raw/reach.ts';
import type { Talk } from '../raw/talk.ts';
import { refusedAtUpgrade } from './authentication.ts';
import { asBrowser, judgeSwitch } from './handshake.ts';
import { explainRefusal, mayPass } from './refusal.ts';

/** Asks for the upgrade and judges the answer. */
export async function examineUpgrade(patient: Case): Promise<StepResult> {
  const { socket } = patient;
  if (socket === undefined) throw new Error('the upgrade is asked for on an open connection');
  const parts = await patient.request('valid');
  patient.parts = parts;
  const asked = await patient.askOn(socket, parts);
  const wrong = await verdict(patient, parts, asked);
  asked.talk?.leave();
  if (wrong !== undefined) return { kind: 'broken', findings: [wrong] };
  const browser = await asBrowser(patient, parts);
  if (browser.finding !== undefined) return { kind: 'broken', findings: [browser.finding] };
  const query = queryTrouble(patient, parts).map((each) => patient.redact(each));
  const notes = [...query, browser.note, await originNote(patient, parts)].filter(
    (note) => note !== undefined,
  );
  const selected = parts.protocols.length === 0 ? '' : ', with the subprotocol that was offered';
  return { kind: 'fine', said: `101 Switching Protocols${selected}`, notes };
}

async function verdict(
  patient: Case,
  parts: Parts,
  asked: Asked & { talk?: Talk },
): Promise<Finding | undefined> {
  if (asked.kind !== 'answer') return noAnswer(patient, asked);
  if (asked.status === 101) return judgeSwitch(patient, parts, asked);
  const known = await explainRefusal(patient, parts, asked);
  return known ?? refusedAtUpgrade(patient, parts, asked);
}

/** An answer that begins as HTTP does, and whose head cannot be read to its end. */
function crippledHead(bytes: Buffer, how: readonly string[]): Finding | undefined {
  const text = bytes.toString('latin1');
  if (!/^HTTP\/1\.[01] \d{3}/.test(text)) return undefined;
  const fix = ['Let a WebSocket or HTTP library write the head of the answer.'];
  if (/^[^\r]*\n/.test(text)) {
    const saw = 'The answer is HTTP, and its lines end with LF alone: many clients refuse that.';
    return finding('upgrade-headers', saw, {
      how,
      fix: ['End each line of the answer with CR and LF.', ...fix],
    });
  }
  const saw =
    'The answer begins as HTTP, and its head does not end: the empty line after the header fields is missing.';
  return finding('upgrade-headers', saw, { how: [...how, `${String(bytes.length)} bytes of it came`], fix });
}

/** Nothing, or nothing that is HTTP. */
async function noAnswer(patient: Case, asked: Exclude<Asked, { kind: 'answer' }>): Promise<Finding> {
  if (asked.kind === 'bytes') {
    const other = otherProtocol(asked.bytes);
    const quoted = patient.redact(JSON.stringify(asked.bytes.subarray(0, 60).toString('latin1')));
    const how = [`the first bytes are ${quoted}`];
    if (other === 'TLS') return finding('plain-on-tls-port', 'The port answers with a TLS alert.', { how });
    const crippled = crippledHead(asked.bytes, how);
    if (crippled !== undefined) return crippled;
    if (other === 'HTTP/2') return finding('http2-only', 'The port answers in HTTP/2.', { how });
    const saw = other === undefined ? 'The answer is not HTTP.' : `${other} listens there.`;
    return finding('other-protocol', saw, { how });
  }
  if (!patient.isTls && (await speaksTls(patient))) {
    const how = [
      `the upgrade request over plain TCP: ${asked.kind}`,
      'a TLS handshake on the same port succeeds',
    ];
    return finding('plain-on-tls-port', 'The port speaks TLS.', { how });
  }
  if (asked.kind === 'hung-up') {
    if (/CERTIFICATE_REQUIRED|BAD_CERTIFICATE/.test(asked.code ?? '')) {
      const how = [`the connection ends with ${asked.code ?? ''}`];
      return finding('tls-client-certificate', 'The server asks for a certificate of the client.', { how });
    }
    const how = ['the connection was closed after the request, before any byte of an answer'];
    return finding('upgrade-hung-up', 'The server hangs up on the upgrade request.', { how });
  }
  const how = [
    `the connection stands, and ${String(patient.patienceMs)} ms after the request nothing has come`,
  ];
  return finding('upgrade-silent', 'The upgrade request is never answered.', { how });
}

async function speaksTls(patient: Case): Promise<boolean> {
  const socket = await openTcp(patient.address, patient.port, patient.patienceMs);
  if (typeof socket === 'string') return false;
  const timeoutMs = Math.min(patient.patienceMs, 3000);
  const done = await secure(socket, { serverName: patient.url.hostname, ca: undefined, timeoutMs });
  if (done.kind === 'secured') done.socket.destroy();
  return done.kind === 'secured';
}

const FOREIGN = 'https://colloquy.invalid';

/** What a page from elsewhere would meet. */
async function originNote(patient: Case, parts: Parts): Promise<string | undefined> {
  const tried = await patient.try({ ...parts, headers: { ...parts.headers, Origin: FOREIGN } });
  tried.talk?.leave();
  // That one may not connect so often is no news about origins.
  if (tried.kind !== 'answer' || mayPass(tried)) return undefined;
  return tried.status === 101
    ? `a page of any origin may connect (tried ${FOREIGN})`
    : `a page of another origin is refused with ${String(tried.status)} (tried ${FOREIGN})`;
}
