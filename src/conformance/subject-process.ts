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

/** A subject that the run starts, as often as it is asked to, and stops. */
export class SubjectProcess implements AsyncDisposable {
  readonly #start: SubjectCommand;
  #child: ChildProcess | undefined;
  #said = '';
  /** Why it ended; undefined while it runs. */
  #ended: string | undefined;

  /** `url`: what stands for `{url}` in the command. */
  constructor({ command, ready }: SubjectCommand, url?: string) {
    const filled = command.map((word) => (url === undefined ? word : word.replaceAll('{url}', () => url)));
    this.#start = { command: filled, ready };
  }

  /** Its address, where the port is known. */
  get url(): string | undefined {
    const { port } = this.#start.ready;
    return port === undefined ? undefined : `ws://127.0.0.1:${String(port)}`;
  }

  /** Whether it ended by itself. */
  get over(): boolean {
    return this.#ended !== undefined;
  }

  /** Starts it, anew where it runs, and waits until it is ready. Throws a ToolError when it ends before, or takes too long. */
  async start(): Promise<void> {
    await this.#stop();
    const [program = '', ...args] = this.#start.command;
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.#said = '';
    this.#ended = undefined;
    const hear = (chunk: Buffer): void => void (this.#said = (this.#said + chunk.toString()).slice(-KEPT));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const started = new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve).once('error', reject);
    });
    child.once('exit', (code, signal) => (this.#ended = `it ended with ${String(code ?? signal)}`));
    try {
      await started;
      await this.#isReady();
    } catch (error) {
      await this.#stop();
      throw this.#notReady(error);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stop();
  }

  async #isReady(): Promise<void> {
    const { port, line } = this.#start.ready;
    if (port === undefined && line === undefined) return;
    const until = performance.now() + READY;
    while (performance.now() < until) {
      if (this.#ended !== undefined) throw new Error(this.#ended);
      const listens = port === undefined || (await isOpen(port));
      if (listens && (line === undefined || this.#said.includes(line))) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    throw new Error(`it was not ready after ${String(READY / 1000)} s`);
  }

  #notReady(error: unknown): ToolError {
    const why = error instanceof Error ? error.message : String(error);
    const last = this.#said.trim();
    const name = this.#start.command.join(' ');
    return ToolError.of('subject-not-ready', `The subject \`${name}\` did not get ready: ${why}.`, {
      hint: last === '' ? 'It said nothing.' : `It said:\n${last}`,
    });
  }

  async #stop(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    if (child.pid === undefined) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), END);
    await gone;
    clearTimeout(timer);
  }
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
