import { isSecretQuery } from '../../credentials/index.ts';
import { channelFor } from '../case.ts';
import type { Case } from '../case.ts';
import type { StepResult } from '../finding.ts';
import { finding } from '../findings/table.ts';

/** `{client_id}`, `<token>`, `$TOKEN`, `YOUR_TOKEN`: what waits for a value. */
const PLACEHOLDER =
  /\{[\w .-]+\}|<[\w .-]+>|\$\{[^{}]*\}|\$[A-Z][A-Z0-9_]+\b|\bYOUR[_-][A-Z_-]+\b|\byour[_-][a-z_-]+\b/;
const DOUBTFUL = /^(undefined|null|NaN|\[object Object\])$/;

/** Reads the URL, and fills in what the document and the target know of it. */
export function examineUrl(patient: Case): StepResult {
  const { typed } = patient;
  const shown = patient.redact(maskedUrl(typed));
  if (!URL.canParse(typed)) return broken('url-unreadable', `${shown} is no URL.`);
  const url = new URL(typed);
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    const better = shown.replace(/^http/i, 'ws');
    return broken('url-http', `The URL begins with ${url.protocol}//.`, [`Write ${better}`]);
  }
  if (url.protocol !== 'ws:' && url.protocol !== 'wss:') {
    return broken('url-scheme', `The URL begins with ${url.protocol}.`);
  }
  if (typed.includes('#')) return broken('url-fragment', `The URL holds a fragment: #${url.hash.slice(1)}`);
  if (patient.contract !== undefined) {
    patient.channel = channelFor(patient.contract, patient.target, decodeURI(url.pathname));
  }
  patient.url = url;
  const unfilled = fillPath(patient);
  if (unfilled !== undefined) {
    return broken('url-placeholder', `The URL still holds ${unfilled}.`);
  }
  return {
    kind: 'fine',
    said: `${url.protocol}//${url.host}${patient.url.pathname}`,
    notes: notesOf(patient),
  };
}

function broken(code: string, saw: string, fix: readonly string[] = []): StepResult {
  return { kind: 'broken', findings: [finding(code, saw, { fix })] };
}

/** Puts the document's address under a bare host, fills its parameters, and answers what is left to be filled. */
function fillPath(patient: Case): string | undefined {
  const { url, channel, contract, target } = patient;
  const server = contract?.servers.find(({ name }) => channel?.servers.includes(name) === true);
  const bare = url.pathname === '/' && channel !== undefined;
  // The path is dialled as it was written: what was encoded stays so, but for the braces of a template.
  const written = url.pathname.replaceAll(/%7b/gi, '{').replaceAll(/%7d/gi, '}');
  let path = bare ? `${server?.pathname ?? ''}${channel.address}` : written;
  for (const [braced, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const known = channel?.parameters.find((each) => each.name === name);
    const value = target.parameters[name] ?? known?.default ?? known?.examples[0] ?? known?.enum?.[0];
    if (value !== undefined) path = path.replace(braced, () => encodeURIComponent(value));
  }
  const left = PLACEHOLDER.exec(decoded(path))?.[0] ?? PLACEHOLDER.exec(decoded(url.search))?.[0];
  if (left !== undefined) return left;
  url.pathname = path.startsWith('/') ? path : `/${path}`;
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function notesOf({ url, channel, contract, isTls }: Case): string[] {
  const notes: string[] = [];
  if (contract !== undefined) notes.push(`the document: ${contract.title}, channel ${channel?.name ?? ''}`);
  for (const [name, value] of url.searchParams) {
    if (DOUBTFUL.test(value))
      notes.push(`the query parameter ${name} is the word "${value}": a variable without a value?`);
    else if (isSecretQuery(name))
      notes.push(`the query carries a secret (${name}): it will stand in access logs`);
  }
  if (url.password !== '') notes.push('not every client sends the name and the password of a URL');
  const port = url.port;
  if (isTls ? port === '80' : port === '443') notes.push(`port ${port} is unusual for ${url.protocol}//`);
  if (!isTls && !/^(localhost|127\.|\[::1\])/.test(url.hostname)) {
    notes.push('a page that was loaded by https:// may not open ws:// (mixed content); wss:// it may');
  }
  return notes;
}

/** The URL without a password, and without the values of parameters that usually hold secrets. */
export function maskedUrl(text: string): string {
  const named = text.replace(/^(\w+:\/\/[^/?#@:]*):[^/?#@]*@/, '$1:***@');
  return named.replaceAll(/([?&])([^=&#]+)=([^&#]*)/g, (whole, sign: string, name: string) =>
    isSecretQuery(decoded(name)) ? `${sign}${name}=***` : whole,
  );
}
