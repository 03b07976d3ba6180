import { resolve } from 'node:path';

import { loadContract } from '../compile/index.ts';
import { diagnose, markdownOf, storyOf } from '../doctor/index.ts';
import type { Diagnosis } from '../doctor/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { ExitCode } from './command.ts';
import type { doctor } from './doctor.ts';
import type { Io } from './io.ts';
import { targetOf } from './target-options.ts';

type Input = Parameters<typeof doctor.run>[0];

/** Examines one connection and tells the story; the exit code says whether it is healthy. */
export async function runDoctor(input: Input, io: Io): Promise<ExitCode> {
  const { options } = input;
  const url = input.arguments[0] ?? '';
  const target = await targetOf({ ...NO_RUN, ...options, url }, io);
  const { document, stay, patience, subprotocol, twiml } = options;
  if (url === '' && twiml === undefined) {
    const hint = 'Name the address: colloquy doctor wss://api.example.com/ws';
    throw ToolError.of('which-url', 'Nothing says what is to be examined.', { hint });
  }
  const contract = document === undefined ? undefined : await loadContract(document);
  const diagnosis = await diagnose({
    url,
    target,
    ...(twiml === undefined ? {} : { twiml: /^https?:/i.test(twiml) ? twiml : resolve(io.cwd, twiml) }),
    ...(contract === undefined ? {} : { contract }),
    ...(stay === undefined ? {} : { stayMs: stay }),
    ...(patience === undefined ? {} : { patienceMs: patience }),
    ...(subprotocol === undefined ? {} : { subprotocols: subprotocol }),
  });
  io.out.write(written(diagnosis, options, io));
  return diagnosis.healthy ? 0 : 1;
}

/** What a target has for a run, and an examination has no use for. */
const NO_RUN = { subject: undefined, skip: undefined, concurrency: undefined, timeScale: undefined } as const;

function written(diagnosis: Diagnosis, { json, markdown }: Input['options'], io: Io): string {
  if (json === true) return `${JSON.stringify(diagnosis, null, 2)}\n`;
  return markdown === true ? markdownOf(diagnosis) : storyOf(diagnosis, io.out.paint);
}
