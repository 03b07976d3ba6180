import { beforeAll, expect, test } from 'vitest';

import { freePort } from '../doctor/bench.ts';
import { ensureBuilt, runCli } from '../support/cli.ts';

beforeAll(ensureBuilt, 120_000);

test('colloquy doctor says what is wrong, as a story, as JSON and for a ticket', async () => {
  const url = `ws://127.0.0.1:${String(await freePort())}/ws?token=my-own-token`;
  const [story, json, ticket] = await Promise.all([
    runCli(['doctor', url]),
    runCli(['doctor', url, '--json']),
    runCli(['doctor', url, '--markdown']),
  ]);
  for (const { code, stdout } of [story, json, ticket]) {
    expect(code).toBe(1);
    expect(stdout).toContain('tcp-refused');
    expect(stdout).not.toContain('my-own-token');
  }
  expect(JSON.parse(json.stdout)).toMatchObject({ healthy: false, findings: [{ code: 'tcp-refused' }] });
});

test('colloquy doctor wants to know what is to be examined', async () => {
  const { code, stderr } = await runCli(['doctor']);
  expect(code).toBe(2);
  expect(stderr).toContain('which-url');
});
