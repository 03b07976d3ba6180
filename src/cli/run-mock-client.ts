import { ToolError } from '../diagnostics/index.ts';
import { playClient, type ClientOptions, type MockClient, type MockEvent } from '../mock/index.ts';
import type { ExitCode } from './command.ts';
import type { Io } from './io.ts';
import { keepRecorded, tell } from './mock-events.ts';
import { load, playOptions, type MockFlags, type MockInput } from './mock-input.ts';
import { recordingsIn } from './recording-file.ts';
import { targetOf } from './target-options.ts';

/** Plays the client of a document against a server: one conversation. 1 where the server broke a promise. */
export async function call(input: MockInput, io: Io): Promise<ExitCode> {
  const { options } = input;
  const [document = '', ...more] = input.arguments;
  if (more.length > 0)
    throw ToolError.of('one-document', 'A client plays one document, and several were named.');
  const target = await clientOptions(options, io);
  const contract = await load(document, { ...options, channel: target.channel });
  const stop = io.interrupt();
  const report = options.quiet === true ? undefined : (event: MockEvent) => tell(event, io);
  const recorded = options.record === undefined ? undefined : await recordingsIn(options.record, io);
  const client = await playClient(contract, {
    ...target,
    ...(report ? { report } : {}),
    ...(recorded ? { record: recorded.begin } : {}),
  });
  const hangUp = (): void => void client.close(1001, 'the mock stops');
  if (stop.aborted) hangUp();
  else stop.addEventListener('abort', hangUp, { once: true });
  tellStart(client, io, options);
  const { by, code } = await client.ended;
  await keepRecorded(recorded, input.arguments, io);
  const broken = client.findings.filter((one) => one.side === 'server' && one.verdict === 'fail').length;
  if (options.json === true) {
    const { findings } = client;
    io.out.write(`${JSON.stringify({ event: 'ended', by, code, frames: frames(client), findings })}\n`);
  } else io.out.write(`${String(frames(client))} frames; ${summary(broken)}\n`);
  return broken > 0 ? 1 : 0;
}

async function clientOptions(options: MockFlags, io: Io): Promise<ClientOptions> {
  const unused = { subject: undefined, skip: undefined, patience: undefined, concurrency: undefined };
  const target = await targetOf({ ...options, ...unused }, io);
  if (target.url === undefined)
    throw ToolError.of('which-url', 'A client needs to know whom to call.', {
      hint: 'Such as --url ws://127.0.0.1:3001, or url: in a target file.',
    });
  const { url, parameters, query, headers, origin, tls, authentication, credentials, channel } = target;
  return {
    ...(await playOptions({ ...options, feature: target.features, timeScale: target.timeScale }, io.cwd)),
    ...{ url, parameters, query, headers, tls, authentication, credentials },
    ...(origin === undefined ? {} : { origin }),
    ...(channel === undefined ? {} : { channel }),
    ...(options.rounds === undefined ? {} : { rounds: options.rounds }),
    ...(options.lasts === undefined ? {} : { lastsMs: options.lasts }),
  };
}

function tellStart({ url, protocol }: MockClient, io: Io, options: MockFlags): void {
  const shown = url.replace(/\?.*$/s, '');
  if (options.json === true) io.out.write(`${JSON.stringify({ event: 'ready', url: shown, protocol })}\n`);
  else io.out.write(`${io.out.paint.bold('mock client')} is connected to ${shown}\n`);
}

function frames({ journal }: MockClient): number {
  return journal.filter((entry) => entry.kind === 'frame').length;
}

function summary(broken: number): string {
  if (broken === 0) return 'the server kept the contract';
  return `the server broke ${String(broken)} ${broken === 1 ? 'promise' : 'promises'}`;
}
