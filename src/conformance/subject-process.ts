import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import type { SubjectCommand } from '../credentials/index.ts';
import { ToolError } from '../diagnostics/index.ts';

/** A subject has so long to get ready, ms. */
const READY = 30_000;
/** One that was asked to end has so long, ms. */
const END = 2000;
const PAUSE = 50;
/** So much of what it says is kept for a diagnostic, characters. */
const KEPT = 2000;

/** A subject that the run started, and stops. */
export interface SubjectProcess extends AsyncDisposable {
  /** Its address, where the port is known. */
  readonly url: string | undefined;
}

/** Starts the subject and waits until it is ready. Throws a ToolError when it ends before, or takes too long. */
export async function startSubject({ command, ready }: SubjectCommand): Promise<SubjectProcess> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { text: '' };
  const hear = (chunk: Buffer): void => void (said.text = (said.text + chunk.toString()).slice(-KEPT));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`it ended with ${String(code ?? signal)}`));
  });
  try {
    await isReady(said, ready, ended);
  } catch (error) {
    await stop(child);
    const why = error instanceof Error ? error.message : String(error);
    const last = said.text.trim();
    throw ToolError.of(
      'subject-not-ready',
      `The subject \`${command.join(' ')}\` did not get ready: ${why}.`,
      {
        hint: last === '' ? 'It said nothing.' : `It said:\n${last}`,
      },
    );
  }
  return {
    url: ready.port === undefined ? undefined : `ws://127.0.0.1:${String(ready.port)}`,
    [Symbol.asyncDispose]: () => stop(child),
  };
}

async function isReady(
  said: { readonly text: string },
  ready: SubjectCommand['ready'],
  ended: Promise<string>,
): Promise<void> {
  let over: string | undefined;
  void ended.then((why) => (over = why));
  const until = performance.now() + READY;
  while (performance.now() < until) {
    if (over !== undefined) throw new Error(over);
    const listens = ready.port === undefined || (await isOpen(ready.port));
    if (listens && (ready.line === undefined || said.text.includes(ready.line))) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`it was not ready after ${String(READY / 1000)} s`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean) => (): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', answer(true)).once('error', answer(false));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), END);
  await gone;
  clearTimeout(timer);
}
