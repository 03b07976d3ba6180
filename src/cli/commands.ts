import type { Command } from './command.ts';
import { check } from './check.ts';
import { docs } from './docs.ts';
import { doctor } from './doctor.ts';
import { generate } from './generate.ts';
import { init } from './init.ts';
import { infer } from './infer.ts';
import { mock } from './mock.ts';
import { monitor } from './monitor.ts';
import { replay } from './replay.ts';
import { test } from './test.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help text. */
export const COMMANDS: readonly Command[] = [
  init,
  check,
  mock,
  test,
  verify,
  generate,
  docs,
  monitor,
  replay,
  infer,
  doctor,
];
