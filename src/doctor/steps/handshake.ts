import type { Case } from '../case.ts';
import type { Parts } from '../credential.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../findings/table.ts';
import { field } from '../raw/answer.ts';
import type { Asked } from '../raw/ask.ts';
import { evidence, isOpen, leave } from './refusal.ts';

type Switched = Extract<Asked, { kind: 'answer' }>;

/** What is wrong with a 101 (RFC 6455, section 4.1); undefined: nothing. */
export function judgeSwitch(patient: Case, parts: Parts, answer: Switched): Finding | undefined {
  const how = evidence(patient, answer);
  const upgrade = field(answer, 'upgrade');
  const connection = field(answer, 'connection');
  const tokens = (connection ?? '').toLowerCase().split(/\s*,\s*/);
  if (upgrade?.toLowerCase() !== 'websocket' || !tokens.includes('upgrade') || answer.version !== '1.1') {
    const saw = `The 101 is HTTP/${answer.version} with Upgrade: ${upgrade ?? '(none)'} and Connection: ${connection ?? '(none)'}.`;
    return finding('upgrade-headers', saw, { how });
  }
  if (answer.accepts === 'missing')
    return finding('accept-missing', 'The 101 carries no Sec-WebSocket-Accept.', { how });
  if (answer.accepts === 'wrong') {
    const given = field(answer, 'sec-websocket-accept') ?? '';
    return finding('accept-wrong', `The value ${given} does not fit the key of the request.`, { how });
  }
  const extensions = field(answer, 'sec-websocket-extensions');
  if (extensions !== undefined) {
    return finding('extension-unasked', `None was offered, and the server agrees to ${extensions}.`, { how });
  }
  return subprotocol(patient, parts.protocols, { selected: field(answer, 'sec-websocket-protocol'), how });
}

function subprotocol(
  patient: Case,
  offered: readonly string[],
  { selected, how }: { selected: string | undefined; how: readonly string[] },
): Finding | undefined {
  const list = patient.redact(offered.join(', '));
  if (selected === undefined) {
    if (offered.length === 0) return undefined;
    return finding('subprotocol-not-echoed', `Offered: ${list}. Selected: none.`, { how });
  }
  if (offered.includes(selected)) return undefined;
  const saw = `Offered: ${list === '' ? 'none' : list}. Selected: ${patient.redact(selected)}.`;
  return finding('subprotocol-unasked', saw, { how });
}

/** How long first words are listened to with compression on, ms. */
const FIRST_WORDS_MS = 300;

/** Asks once more as a browser does, with an offer of compression; undefined: that passes too. */
export async function asBrowser(patient: Case, parts: Parts): Promise<{ finding?: Finding; note?: string }> {
  const headers = {
    ...parts.headers,
    'Sec-WebSocket-Extensions': 'permessage-deflate; client_max_window_bits',
  };
  const tried = await patient.try({ ...parts, headers });
  const said = await tried.talk?.until(({ kind }) => kind === 'message', FIRST_WORDS_MS);
  leave(tried);
  if (tried.kind === 'answer' && isOpen(tried)) {
    const agreed = field(tried, 'sec-websocket-extensions');
    if (agreed === undefined) return { note: 'compression is not agreed to' };
    if (/^permessage-deflate\s*(;|$)/i.test(agreed) && !agreed.includes(',')) {
      if (said?.kind !== 'broken' || said.code !== 'extension-trouble')
        return { note: `compression is agreed to: ${agreed}` };
    }
    const how = [`sec-websocket-extensions: ${agreed}`];
    if (said?.kind === 'broken') {
      const saw = 'With compression the first words cannot be read.';
      return { finding: finding('extension-trouble', saw, { how: [...how, said.why] }) };
    }
    return {
      finding: finding('extension-trouble', 'The answer to the offer is not permessage-deflate.', { how }),
    };
  }
  // A server that limits how often one may connect is no news about compression.
  const again = await patient.try(parts);
  leave(again);
  if (!isOpen(again)) return {};
  const came = tried.kind === 'answer' ? `HTTP ${String(tried.status)}` : tried.kind;
  const how = [
    `with Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits: ${came}`,
    'without: 101',
  ];
  return {
    finding: finding('extension-trouble', 'The same request fails when compression is offered.', { how }),
  };
}
