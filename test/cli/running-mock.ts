import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { afterEach } from 'vitest';
import { dial, type Connection, type DialOptions } from '../../src/wire/index.ts';
import { MAIN } from '../support/cli.ts';

/** A `colloquy mock` in a process of its own. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ready: {
    readonly url: string;
    readonly port: number;
    readonly auth: boolean;
    readonly endpoints: readonly unknown[];
    readonly page?: string;
    readonly certificate?: string;
  };
  /** What it wrote to stderr so far. */
  err(): string;
  /** Resolves when it has written this to stderr. */
  says(text: string): Promise<void>;
  /** Its exit code. */
  end(): Promise<number | null>;
}

/** Mocks of one test file; each is killed after its test. */
export function mocks(): {
  /** Starts one and waits for its ready line. */
  mock(...args: string[]): Promise<Running>;
  /** Dials; rejects unless the socket opens. */
  open(url: string, options?: DialOptions): Promise<Connection>;
} {
  const children: ChildProcessWithoutNullStreams[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  return {
    mock: (...args) => start(args, children),
    open: async (url, options) => {
      const dialled = await dial(url, options);
      if (dialled.kind !== 'open') throw new Error(JSON.stringify(dialled));
      return dialled.connection;
    },
  };
}

async function start(args: readonly string[], children: ChildProcessWithoutNullStreams[]): Promise<Running> {
  const child = spawn(process.execPath, [MAIN, 'mock', ...args, '--json'], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  children.push(child);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const end = new Promise<number | null>((resolve) => child.once('close', resolve));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
    void end.then((code) => reject(new Error(`ended with ${String(code)}: ${err}`)));
  });
  const says = async (text: string): Promise<void> => {
    while (!err.includes(text)) await new Promise((resolve) => child.stderr.once('data', resolve));
  };
  return { child, ready: JSON.parse(line) as Running['ready'], err: () => err, says, end: () => end };
}
