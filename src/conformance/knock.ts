import { credentialNames } from '../contract/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { queryErrors } from '../validate/index.ts';
import { dial } from '../wire/index.ts';
import type { Dialled, DialFailure } from '../wire/index.ts';
import type { Lacking } from './approach.ts';
import type { RunContext } from './run-scenario.ts';

/** The answer to the first upgrade request is waited for so long, ms. */
const FIRST = 10_000;

/** Dials once as the document says, before anything else: a run that cannot be made ends here. Empty: it can be made. */
export async function knock(context: RunContext): Promise<Diagnostic[]> {
  const prepared = await context.doorway.prepare({});
  if (prepared.kind !== 'ready') return [lacking(prepared)];
  const { url, headers, protocols } = prepared;
  const timeoutMs = Math.min(FIRST, Math.max(context.patience ?? FIRST, 1000));
  const dialled = await dial(url, { headers, protocols, timeoutMs, ...context.doorway.tls });
  const shown = context.redact(url);
  if (dialled.kind === 'failed') return [notReached(shown, dialled, context)];
  if (dialled.kind === 'refused') return [refused(context, url, dialled)];
  const { connection } = dialled;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 1000);
    const closed = (): void => {
      clearTimeout(timer);
      resolve();
    };
    connection.attach({ frame: () => undefined, closed });
    connection.close(1000);
  });
  connection.terminate();
  context.answered = true;
  return [];
}

function lacking(what: Lacking): Diagnostic {
  const code = what.kind === 'untestable' ? (what.code ?? 'credential-missing') : 'not-applicable';
  const how = code === 'which-url' ? 'Give its address with --url, or in' : 'Add to';
  const hint = what.kind === 'untestable' ? `${how} the target file:\n${what.lines.join('\n')}` : undefined;
  return { code, severity: 'error', message: what.reason, ...(hint === undefined ? {} : { hint }) };
}

const HINTS: Readonly<Partial<Record<DialFailure, string>>> = {
  unreachable: 'Is the server running, and is this its port?',
  'unknown-host': 'The name is not known here. Check it for typing errors.',
  'plain-http': 'A web server answers there, but not with a WebSocket upgrade: is the path right?',
  'not-http': 'Something else than a web server listens there.',
  tls: 'Use ws:// for a server without TLS; trust its certificate with --ca, or try --insecure.',
  timeout: 'Something accepts the connection and does not answer the upgrade request.',
};

function notReached(
  url: string,
  { code, message }: Extract<Dialled, { kind: 'failed' }>,
  context: RunContext,
): Diagnostic {
  const hint = HINTS[code];
  const text = `No WebSocket at ${url}: ${context.redact(message)}`;
  return {
    code: `subject-${code}`,
    severity: 'error',
    message: text,
    ...(hint === undefined ? {} : { hint }),
  };
}

function refused(
  context: RunContext,
  url: string,
  { status, body }: Extract<Dialled, { kind: 'refused' }>,
): Diagnostic {
  const said = body.trim().split('\n')[0]?.slice(0, 200) ?? '';
  const quote = said === '' ? '' : ` It says: ${said}`;
  const isCredential = status === 401 || status === 403;
  const why = isCredential
    ? 'Is the credential in the target the one that this server accepts, and not expired? A server without credentials is tested with `authentication: off`.'
    : 'Is the path right, and does the server want a header or a query that the target lacks?';
  return {
    code: isCredential ? 'credential-refused' : 'upgrade-refused',
    severity: 'error',
    message: `${context.redact(url)} refuses the upgrade with HTTP ${String(status)}, though nothing is wrong with the request on purpose.${quote}`,
    hint: (isCredential ? undefined : queryTrouble(context, url)) ?? why,
  };
}

/** Where the query of the target breaks the document. */
function queryTrouble({ contract, channel, redact }: RunContext, url: string): string | undefined {
  const spared = credentialNames(contract, channel);
  const errors = queryErrors(contract, channel, { given: new URL(url).searchParams, spared });
  if (errors.length === 0) return undefined;
  return redact(`The query is not as the document has it: ${errors.map(({ text }) => text).join('; ')}.`);
}
