import type { Case, Tried } from '../case.ts';
import type { Parts } from '../credential.ts';
import type { Finding } from '../finding.ts';
import { FINDINGS, finding } from '../findings/table.ts';
import { isRouterAnswer, mending, proxiesIn, sawNoUpgrade } from '../proxies.ts';
import { queryTrouble } from '../query.ts';
import { field } from '../raw/answer.ts';
import type { HttpAnswer } from '../raw/answer.ts';
import { nearPath } from './path.ts';

/** Why an upgrade was answered with another status than 101; undefined: it may be the credential, and that step decides. */
export async function explainRefusal(
  patient: Case,
  parts: Parts,
  answer: HttpAnswer,
): Promise<Finding | undefined> {
  const how = [
    ...evidence(patient, answer),
    ...queryTrouble(patient, parts).map((each) => patient.redact(each)),
  ];
  const plain = byContent(patient, answer, how);
  if (plain !== undefined) return plain;
  if ([403, 500].includes(answer.status)) {
    const host = await hostRule(patient, parts, how);
    if (host !== undefined) return host;
  }
  if ([400, 401, 403].includes(answer.status)) {
    const origin = await originRule(patient, parts, how);
    if (origin !== undefined) return origin;
  }
  if ([200, 301, 302, 307, 308, 403, 404, 405].includes(answer.status)) {
    const near = await nearPath(patient, parts);
    if (near !== undefined)
      return finding('path-almost-right', near.saw, { how: [...how, near.how], fix: [near.fix] });
  }
  if (answer.status === 401 || answer.status === 403) return undefined;
  return byStatus(patient, answer, how);
}

/** The answer in a few lines. */
export function evidence(patient: Case, answer: HttpAnswer): string[] {
  const lines = [`the answer is HTTP/${answer.version} ${String(answer.status)}`];
  for (const name of [
    'server',
    'via',
    'location',
    'www-authenticate',
    'retry-after',
    'upgrade',
    'sec-websocket-version',
  ]) {
    const value = field(answer, name);
    if (value !== undefined) lines.push(`${name}: ${patient.redact(value)}`);
  }
  const body = patient
    .redact(
      answer.body
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .slice(0, 200);
  if (body !== '') lines.push(`it says: ${body}`);
  return lines;
}

const HOST_WORDS = /invalid host header|disallowed host|blocked host|host .* is not allowed/i;

/** What servers say that know exactly what is wrong. */
const SAID: readonly (readonly [words: RegExp, code: string, saw: string])[] = [
  [
    /plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server|plain HTTP to an SSL-enabled/i,
    'plain-on-tls-port',
    'The server says that it got plain HTTP on its TLS port.',
  ],
  [
    /no required ssl certificate/i,
    'tls-client-certificate',
    'The server asks for a certificate of the client.',
  ],
  [/unsupported upgrade request/i, 'server-without-websockets', 'The server knows no upgrade of this kind.'],
  [
    /"message":"(Transport unknown|Unsupported protocol version)"|Welcome to SockJS|No Connection with that ID|Connection ID required/i,
    'other-library',
    'The answer is one of a library with its own protocol.',
  ],
  [HOST_WORDS, 'host-refused', 'The server does not take the host of the URL.'],
];

/** What the answer itself gives away. */
function byContent(patient: Case, answer: HttpAnswer, how: readonly string[]): Finding | undefined {
  const { status, body } = answer;
  const [, code, saw] = SAID.find(([words]) => words.test(body)) ?? [];
  if (code !== undefined && saw !== undefined) return finding(code, saw, { how });
  if (status >= 300 && status < 400) return redirect(patient, answer, how);
  const unseen = sawNoUpgrade(answer);
  if (unseen !== undefined) {
    const names = proxiesIn(answer);
    const who = names.length > 0 ? names.join(' and ') : 'something on the way';
    const behind = `The server behind ${who} sees no upgrade in the request.`;
    return finding('proxy-drops-upgrade', behind, { how: [unseen, ...how], fix: mending(names) });
  }
  if (isRouterAnswer(answer)) {
    const router = 'The HTTP routes of an ASGI application answer the upgrade.';
    return finding('server-without-websockets', router, { how });
  }
  const version = field(answer, 'sec-websocket-version');
  const wants = (status === 400 || status === 426) && version !== undefined;
  if (wants && !version.split(/\s*,\s*/).includes('13')) {
    return finding('version-unsupported', `The server wants version ${version}.`, { how });
  }
  return undefined;
}

/** Asks plainly: a rule for hosts is often said only to those who want no upgrade. */
async function hostRule(patient: Case, parts: Parts, how: readonly string[]): Promise<Finding | undefined> {
  const plain = await patient.try(parts, { upgrade: false });
  const said = plain.kind === 'answer' ? HOST_WORDS.exec(plain.body)?.[0] : undefined;
  if (said === undefined) return undefined;
  const told = [...how, `a plain request for the same address is told: ${said}`];
  return finding('host-refused', `The server does not take the host ${patient.url.host}.`, { how: told });
}

/** The address of the upgrade, as a page's. */
function pageOf({ url }: Case): URL {
  return new URL(url.href.replace(/^ws/, 'http'));
}

/** Where the client is sent, in full; undefined: nowhere. */
function goal(patient: Case, answer: HttpAnswer): URL | undefined {
  const location = field(answer, 'location');
  const here = pageOf(patient).href;
  return location !== undefined && URL.canParse(location, here) ? new URL(location, here) : undefined;
}

function redirect(patient: Case, answer: HttpAnswer, how: readonly string[]): Finding | undefined {
  const here = pageOf(patient);
  const to = goal(patient, answer);
  if (to === undefined) return undefined;
  const shown = patient.redact(to.href);
  const dialled = patient.redact(to.href.replace(/^http/, 'ws'));
  const same = to.pathname === here.pathname;
  if (same && here.protocol === 'http:' && to.protocol === 'https:') {
    return finding('redirect-to-tls', `The server sends the client to ${shown}.`, {
      how,
      fix: [`Dial ${dialled}`],
    });
  }
  if (/log-?in|sign-?in|sso|oauth|auth/i.test(to.pathname)) {
    return finding('redirect-to-login', `The server sends the client to ${shown}.`, { how });
  }
  return undefined;
}

const LOOP =
  'Who redirects takes this request for another one, such as plain HTTP behind a proxy that ends TLS: let the proxy send ' +
  '`X-Forwarded-Proto`, and the server trust it.';

/** What the status alone says. */
export function byStatus(patient: Case, answer: HttpAnswer, how: readonly string[]): Finding {
  const { status } = answer;
  const families: Readonly<Record<number, string>> = { 308: '301', 303: '302', 307: '302' };
  const own = `status-${status >= 200 && status < 300 ? '200' : (families[status] ?? String(status))}`;
  const code = FINDINGS[own] === undefined ? 'status-other' : own;
  const from = proxiesIn(answer);
  const who = from.length > 0 ? ` (${from.join(', ')})` : '';
  const there = goal(patient, answer);
  const retry = field(answer, 'retry-after');
  const isLoop = there?.href === pageOf(patient).href;
  const goesTo = isLoop ? 'back to where it came from' : `to ${patient.redact(there?.href ?? '')}`;
  const more = there === undefined ? '' : `, and sends the client ${goesTo}`;
  const wait =
    retry === undefined ? '' : `, and asks to wait ${/^\d+$/.test(retry) ? `${retry} s` : `until ${retry}`}`;
  const fix =
    there === undefined ? [] : [isLoop ? LOOP : `Dial ${patient.redact(there.href.replace(/^http/, 'ws'))}`];
  return finding(code, `The upgrade is answered with ${String(status)}${who}${more}${wait}.`, { how, fix });
}

/** Tries the same request with the Origin left out, or with one where there was none. */
async function originRule(patient: Case, parts: Parts, how: readonly string[]): Promise<Finding | undefined> {
  const { Origin: sent, ...others } = parts.headers;
  if (sent !== undefined) {
    const without = await patient.try({ ...parts, headers: others });
    leave(without);
    if (!isOpen(without)) return undefined;
    return finding('origin-refused', `With Origin ${sent} the upgrade is refused, without it it passes.`, {
      how: [...how, 'the same request without Origin: 101'],
    });
  }
  const own = `${patient.isTls ? 'https' : 'http'}://${patient.url.host}`;
  const withOne = await patient.try({ ...parts, headers: { ...parts.headers, Origin: own } });
  leave(withOne);
  if (!isOpen(withOne)) return undefined;
  return finding('origin-wanted', 'Without an Origin the upgrade is refused, with one it passes.', {
    how: [...how, `the same request with Origin: ${own}: 101`],
  });
}

/** Whether the answer speaks of how often, or how many, and may be another one in a while. */
export function mayPass(tried: Tried): boolean {
  return tried.kind === 'answer' && [409, 429, 503].includes(tried.status);
}

/** Whether a try led to an open socket. */
export function isOpen(tried: Tried): boolean {
  return tried.kind === 'answer' && tried.status === 101;
}

/** Says goodbye where a try led to an open socket. */
export function leave(tried: Awaited<ReturnType<Case['try']>>): void {
  tried.talk?.leave();
}
