import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { DEFAULT_TARGET, parseTarget } from '../credentials/index.ts';
import type { Target } from '../credentials/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { renderDiagnostic, ToolError } from '../diagnostics/index.ts';
import type { Io } from './io.ts';
import type { OptionValues } from './option-values.ts';

/** The flags that say how the subject is reached. */
export type TargetOptions = Pick<
  OptionValues,
  | 'url'
  | 'target'
  | 'subject'
  | 'channel'
  | 'skip'
  | 'auth'
  | 'feature'
  | 'parameter'
  | 'header'
  | 'query'
  | 'origin'
  | 'ca'
  | 'insecure'
  | 'serverName'
  | 'patience'
  | 'concurrency'
  | 'timeScale'
>;

/** The target: its file, where one is named, with the flags over it. Certificates are read from their files. */
export async function targetOf(options: TargetOptions, io: Io): Promise<Target> {
  const base = options.target === undefined ? DEFAULT_TARGET : await readTarget(options.target, io);
  const flags = {
    url: options.url,
    subject: options.subject,
    channel: options.channel,
    origin: options.origin,
    authentication: options.auth,
    patienceMs: options.patience,
    concurrency: options.concurrency,
    timeScale: options.timeScale,
  };
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  return {
    ...base,
    ...given,
    parameters: { ...base.parameters, ...options.parameter },
    headers: { ...base.headers, ...options.header },
    query: { ...base.query, ...options.query },
    features: [...new Set([...base.features, ...(options.feature ?? [])])],
    skip: [...base.skip, ...(options.skip ?? [])],
    tls: await tlsOf(base, options, io),
  };
}

async function readTarget(file: string, io: Io): Promise<Target> {
  const text = await readText(resolve(io.cwd, file), file, 'target file');
  const { target, diagnostics } = parseTarget(text, file, io.env);
  if (target === undefined) throw new ToolError(diagnostics);
  for (const diagnostic of diagnostics) warn(diagnostic, io);
  return target;
}

function warn(diagnostic: Diagnostic, io: Io): void {
  io.err.write(`${renderDiagnostic(diagnostic, io.err.paint)}\n`);
}

async function tlsOf(base: Target, options: TargetOptions, io: Io): Promise<Target['tls']> {
  const { insecure, serverName } = options;
  const folder = options.target === undefined ? io.cwd : dirname(resolve(io.cwd, options.target));
  const file = options.ca === undefined ? base.tls.ca : options.ca;
  const path = file === undefined ? undefined : resolve(options.ca === undefined ? folder : io.cwd, file);
  const ca = path === undefined ? undefined : await readText(path, file ?? '', 'certificate file');
  return {
    ...base.tls,
    ...(ca === undefined ? {} : { ca }),
    ...(insecure === undefined ? {} : { insecure }),
    ...(serverName === undefined ? {} : { serverName }),
  };
}

async function readText(path: string, name: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(error);
    throw ToolError.of('not-readable', `The ${what} ${name} cannot be read: ${why}.`, { at: { file: name } });
  }
}
