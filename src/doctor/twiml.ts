import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';

import type { Case } from './case.ts';
import type { Finding, StepResult } from './finding.ts';
import { finding } from './findings/table.ts';
import { isEnd } from './raw/talk.ts';
import { parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

// What a telephone carrier does with a call: it asks a webhook what to do, reads TwiML, and dials the stream in it
// (https://www.twilio.com/docs/voice/twiml/stream). The one place that knows a vendor by name.

const SIGNATURE = 'X-Twilio-Signature';
const CALL = {
  CallSid: `CA${'0'.repeat(32)}`,
  AccountSid: `AC${'0'.repeat(32)}`,
  From: '+15005550006',
  To: '+15005550001',
  CallStatus: 'ringing',
  Direction: 'inbound',
  ApiVersion: '2010-04-01',
};
const STREAM = `MZ${'0'.repeat(32)}`;
const XML_TYPES = /^(text|application)\/(xml|html)\b/i;

/** Reads the TwiML that a webhook (an `http` address) or a file gives, and hands the stream's address to the next steps. */
export async function examineTwiml(patient: Case, where: string): Promise<StepResult> {
  const read = await textFrom(patient, where);
  if (typeof read !== 'string') return { kind: 'broken', findings: [read] };
  const shown = patient.redact(read.slice(0, 400));
  const xml = parseXml(read);
  if (typeof xml === 'string') return broken('twiml-not-xml', `The answer is no XML: ${xml}.`, [shown]);
  if (xml.name !== 'Response')
    return broken('twiml-no-response', `The root element is <${xml.name}>.`, [shown]);
  const found = streamIn(xml);
  if (found === undefined) return broken('twiml-no-stream', `The verbs are ${verbsOf(xml)}.`, [shown]);
  const findings = judgeStream(patient, found);
  if (findings.length > 0) return { kind: 'broken', findings };
  patient.typed = found.stream.attributes['url'] ?? '';
  patient.stream = parametersOf(found.stream);
  return { kind: 'fine', said: `<${found.verb}><Stream url="${patient.redact(patient.typed)}">` };
}

function broken(code: string, saw: string, how: readonly string[]): StepResult {
  return { kind: 'broken', findings: [finding(code, saw, { how })] };
}

async function textFrom(patient: Case, where: string): Promise<string | Finding> {
  if (!/^https?:\/\//i.test(where)) {
    return readFile(where, 'utf8').catch((error: unknown) =>
      finding('twiml-unreachable', `The file ${where} cannot be read.`, { how: [String(error)] }),
    );
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...signed(patient, where) };
  const signal = AbortSignal.timeout(patient.patienceMs);
  try {
    const answer = await fetch(where, {
      method: 'POST',
      headers,
      body: new URLSearchParams(CALL).toString(),
      signal,
    });
    const body = await answer.text();
    const how = [
      `POST ${patient.redact(where)}: HTTP ${String(answer.status)}`,
      patient.redact(body.slice(0, 200)),
    ];
    if (!answer.ok)
      return finding('twiml-status', `The webhook answers with ${String(answer.status)}.`, { how });
    const type = answer.headers.get('content-type') ?? 'nothing';
    if (!XML_TYPES.test(type)) return finding('twiml-content-type', `Content-Type is ${type}.`, { how });
    return body;
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    const why = cause?.code ?? String(error);
    return finding('twiml-unreachable', 'The webhook cannot be reached.', { how: [why] });
  }
}

/** The carrier's signature: HMAC-SHA1 over the address and the sorted fields of the form. */
function signed({ target }: Case, url: string): Record<string, string> {
  const secret = Object.values(target.credentials).find(({ secret: one }) => one !== undefined)?.secret;
  if (secret === undefined) return {};
  const fields = Object.entries(CALL).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const over = `${url}${fields.map(([name, value]) => `${name}${value}`).join('')}`;
  return { [SIGNATURE]: createHmac('sha1', secret).update(over).digest('base64') };
}

interface Found {
  readonly verb: 'Connect' | 'Start';
  readonly stream: XmlElement;
  /** How many verbs follow. */
  readonly after: number;
}

function streamIn({ children }: XmlElement): Found | undefined {
  for (const [index, { name, children: nouns }] of children.entries()) {
    const stream = nouns.find((noun) => noun.name === 'Stream');
    if (stream === undefined || (name !== 'Connect' && name !== 'Start')) continue;
    return { verb: name, stream, after: children.length - index - 1 };
  }
  return undefined;
}

function verbsOf({ children }: XmlElement): string {
  return children.length === 0 ? 'none' : children.map(({ name }) => `<${name}>`).join(', ');
}

/** Everything that is wrong with a `<Stream>`. */
function judgeStream(patient: Case, { verb, stream, after }: Found): Finding[] {
  const { url } = stream.attributes;
  const findings: Finding[] = [];
  const say = (code: string, saw: string): void => void findings.push(finding(code, patient.redact(saw)));
  if (url === undefined || url.trim() === '') say('stream-no-url', 'The <Stream> has no url.');
  else if (!URL.canParse(url)) say('stream-relative', `The url is ${url}.`);
  else judgeUrl(new URL(url), say);
  for (const missing of missingParameters(patient, stream)) say('stream-parameter', missing);
  if (verb === 'Start' && after === 0) say('stream-ends', 'Nothing follows <Start>.');
  return findings;
}

function judgeUrl(url: URL, say: (code: string, saw: string) => void): void {
  if (url.protocol !== 'wss:') say('stream-insecure', `The url begins with ${url.protocol}//.`);
  if (url.search !== '') say('stream-query', `The url ends with ${url.search}.`);
  if (isPrivate(url.hostname)) say('stream-private', `The host is ${url.hostname}.`);
}

function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) === 4) return /^(127|10|0|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(`${host}.`);
  if (isIP(host) === 6) return /^(::1$|f[cd]|fe80)/i.test(host);
  return !host.includes('.') || /\.(local|localhost|internal|lan|test|home)$/i.test(host);
}

function parametersOf(stream: XmlElement): Record<string, string> {
  const all = stream.children.filter(({ name }) => name === 'Parameter').map(({ attributes }) => attributes);
  return Object.fromEntries(all.map(({ name = '', value = '' }) => [name, value]));
}

/** Parameters that are useless as they stand, and those that the document's messages require of the carrier. */
function missingParameters({ contract }: Case, stream: XmlElement): string[] {
  const given = parametersOf(stream);
  const useless = stream.children
    .filter(
      ({ name, attributes: { name: key = '', value = '' } }) =>
        name === 'Parameter' && (key === '' || value === ''),
    )
    .map(({ attributes: { name = '' } }) =>
      name === '' ? 'A <Parameter> has no name.' : `The <Parameter> ${name} has no value.`,
    );
  const schemas = contract?.channels.flatMap(({ messages }) => messages.map(({ payload }) => payload)) ?? [];
  const wanted = schemas.flatMap((schema) => requiredIn(schema, 'customParameters'));
  const absent = [...new Set(wanted)].filter((name) => given[name] === undefined);
  return [
    ...useless,
    ...absent.map((name) => `The document requires the parameter ${name}, and it is not there.`),
  ];
}

/** What the schema of a member with this name requires, wherever it stands. */
function requiredIn(schema: unknown, member: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const { required } = (value ?? {}) as { required?: unknown };
    const own = key === member && Array.isArray(required) ? required.map(String) : [];
    return [...own, ...requiredIn(value, member)];
  });
}

/** How long a server may take to hang up on the introduction, ms. */
const WATCH = 1500;

/** Dials the stream once more and introduces itself as the carrier does. */
export async function introduce(patient: Case): Promise<StepResult> {
  const { talk } = await patient.try(await patient.request('valid'));
  if (talk === undefined) return broken('stream-closed', 'The second connection is not let in.', []);
  const start = {
    streamSid: STREAM,
    accountSid: CALL.AccountSid,
    callSid: CALL.CallSid,
    tracks: ['inbound'],
    mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
    customParameters: patient.stream,
  };
  talk.send(JSON.stringify({ event: 'connected', protocol: 'Call', version: '1.0.0' }));
  talk.send(JSON.stringify({ event: 'start', sequenceNumber: '1', start, streamSid: STREAM }));
  const heard = await talk.until(isEnd, Math.min(WATCH, patient.patienceMs));
  talk.leave();
  if (heard === undefined) return { kind: 'fine', said: 'it stays open after connected and start' };
  const saw =
    heard.kind === 'close'
      ? `It is closed with ${String(heard.code)} ${patient.redact(JSON.stringify(heard.reason))}.`
      : 'It goes away without a close frame.';
  return broken('stream-closed', saw, [`${String(Math.round(heard.at))} ms after the socket opened`]);
}
