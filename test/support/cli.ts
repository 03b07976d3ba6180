import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built command line, to be run with Node. */
export const MAIN: string = join(ROOT, 'dist/cli/main.js');

/** What a run of the command line did. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How it is run. Defaults: the repository's root, this process's environment without its wish for colours. */
export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

let fresh = false;

/** Builds `dist` if a source is newer; once a process. */
export function ensureBuilt(): void {
  if (fresh) return;
  const built = existsSync(MAIN) ? statSync(MAIN).mtimeMs : 0;
  const newest = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .reduce((latest, name) => Math.max(latest, statSync(join(ROOT, 'src', name)).mtimeMs), 0);
  if (newest > built) {
    const done = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`the build failed:\n${done.stdout}${done.stderr}`);
  }
  fresh = true;
}

/** Runs `colloquy` as a user does, to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  ensureBuilt();
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { code, ...texts };
}
