#!/usr/bin/env node
import { readFileSync } from 'node:fs';

import { COMMANDS } from './commands.ts';
import { createIo } from './output.ts';
import { runProgram } from './program.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};
const code = await runProgram(
  { commands: COMMANDS, version: manifest.version },
  process.argv.slice(2),
  createIo(process),
);
process.exitCode = code;
// What a command left open (a socket that does not answer, a child that does not end) does not keep the verdict waiting;
// what it wrote is written first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
