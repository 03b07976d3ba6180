import { spawnSync } from 'node:child_process';

import { describe, expect, test } from 'vitest';

/** A tool that npm cannot bring, by the name of its Debian package. */
export type Tool = 'python3-fastapi' | 'chromium' | 'nginx' | 'apache2' | 'haproxy' | 'caddy';

/** Debian's own Python: the one that its packages are installed for, which need not be the first on the PATH. */
export const PYTHON = '/usr/bin/python3';

const PROBES: Readonly<Record<Tool, readonly [string, ...string[]]>> = {
  'python3-fastapi': [PYTHON, '-c', 'import fastapi, uvicorn, websockets, jwt'],
  chromium: ['chromium', '--version'],
  nginx: ['/usr/sbin/nginx', '-v'],
  apache2: ['/usr/sbin/apache2', '-v'],
  haproxy: ['/usr/sbin/haproxy', '-v'],
  caddy: ['/usr/bin/caddy', 'version'],
};

const answers = new Map<Tool, boolean>();

/** Whether this machine has the tool; asked once. */
export function has(tool: Tool): boolean {
  const known = answers.get(tool);
  if (known !== undefined) return known;
  const [command, ...args] = PROBES[tool];
  const answer = spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  answers.set(tool, answer);
  return answer;
}

/**
 * `describe` for tests that need such a tool. On a machine without it they are skipped and counted in one line at the end
 * of the run; with `COLLOQUY_ALL=1` (as in `.ci/run`) its absence is a failure.
 */
export function describeNeeding(tool: Tool, name: string, body: () => void): void {
  const title = `${name} [needs ${tool}]`;
  if (has(tool)) describe(title, body);
  else if (process.env['COLLOQUY_ALL'] !== '1') describe.skip(title, body);
  else {
    describe(title, () => {
      test('finds its tool', () => {
        expect.fail(`${tool} is missing, and COLLOQUY_ALL=1 asks for every test`);
      });
    });
  }
}
