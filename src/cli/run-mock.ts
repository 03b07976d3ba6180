import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '../contract/index.ts';
import {
  startMock,
  type Auth,
  type Endpoint,
  type Mock,
  type MockEvent,
  type MockOptions,
} from '../mock/index.ts';
import type { ExitCode } from './command.ts';
import { reportFailure } from './failure.ts';
import type { Io } from './io.ts';
import { keepRecorded, tell } from './mock-events.ts';
import { load, playOptions, type MockFlags, type MockInput } from './mock-input.ts';
import { recordingsIn } from './recording-file.ts';
import { Watched } from './watched.ts';

type Options = MockFlags;

/** Plays a side of the documents; see {@link serve} and `run-mock-client.ts`. */
export async function runMock(input: MockInput, io: Io): Promise<ExitCode> {
  if (input.options.side === 'server') return serve(input, io);
  return (await import('./run-mock-client.ts')).call(input, io);
}

/** Plays the servers of the documents until it is told to stop; then closes every socket with 1001. */
async function serve(input: MockInput, io: Io): Promise<ExitCode> {
  const { options } = input;
  const contracts = await Promise.all(input.arguments.map((file) => load(file, options)));
  const stop = io.interrupt();
  const pair = options.tls === true ? (await import('./self-signed.ts')).selfSigned(options.host) : undefined;
  const recorded = options.record === undefined ? undefined : await recordingsIn(options.record, io);
  const settings = await mockOptions(options, io);
  const running = await startMock(contracts, {
    ...settings,
    ...(pair ? { tls: pair } : {}),
    ...(recorded ? { record: recorded.begin } : {}),
  });
  const trust = pair && (await keep(pair.cert, running.port));
  // Before the ready line: whoever reads it may change the document at once.
  const watched = options.watch === true ? watchOver(running, input, { contracts, io }) : undefined;
  if (options.json === true) io.out.write(`${JSON.stringify(readyLine({ running, options, trust }))}\n`);
  else io.out.write(readyText({ running, contracts, options, io, trust }));
  await aborted(stop);
  watched?.stop();
  await running.close();
  await keepRecorded(recorded, input.arguments, io);
  return 0;
}

/** The certificate in a file, for whoever is to trust it. */
async function keep(cert: string, port: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
  const file = join(folder, `mock-${String(port)}.pem`);
  await writeFile(file, cert, { mode: 0o600 });
  return file;
}

/** Plays changed documents from the next socket on; one that is wrong is told, and the one before stays. */
function watchOver(
  running: Mock,
  input: MockInput,
  { contracts, io }: { contracts: readonly Contract[]; io: Io },
): Watched {
  const reload = async (): Promise<void> => {
    try {
      const fresh = await Promise.all(input.arguments.map((file) => load(file, input.options)));
      await running.reload(fresh);
      watched.follow(input.arguments, fresh);
      io.err.write(io.err.paint.dim('the documents were read again\n'));
    } catch (error) {
      reportFailure(error, io, false);
    }
  };
  const watched = new Watched(io.cwd, reload);
  watched.follow(input.arguments, contracts);
  return watched;
}

async function mockOptions(options: Options, io: Io): Promise<MockOptions> {
  const report = options.quiet === true ? undefined : (event: MockEvent) => tell(event, io);
  return {
    ...(await playOptions(options, io.cwd)),
    ...{ host: options.host, port: options.port, auth: authOf(options) },
    ...(options.rounds === undefined ? {} : { rounds: options.rounds }),
    ...(options.control === undefined ? {} : { control: options.control }),
    ...(report ? { report } : {}),
  };
}

function authOf({ auth, secret, accept }: Options): Auth {
  if (auth === false) return 'off';
  return {
    ...(secret === undefined ? {} : { jwtSecret: secret }),
    ...(accept === undefined ? {} : { accept }),
  };
}

function readyLine({ running, options, trust }: Pick<Ready, 'running' | 'options' | 'trust'>): unknown {
  return {
    event: 'ready',
    url: running.url,
    port: running.port,
    endpoints: running.endpoints,
    auth: options.auth !== false && running.guarded,
    ...(running.page === undefined ? {} : { page: running.page }),
    ...(trust === undefined ? {} : { certificate: trust }),
  };
}

interface Ready {
  readonly running: Mock;
  readonly contracts: readonly Contract[];
  readonly options: Options;
  readonly io: Io;
  /** The file of the certificate to trust. */
  readonly trust: string | undefined;
}

function readyText({ running, contracts, options, io, trust }: Ready): string {
  const { bold, dim } = io.out.paint;
  const names = contracts.map((contract) => `${contract.title} ${contract.version}`).join(', ');
  const lines = [`${bold('mock')} of ${names} listens on port ${String(running.port)}`];
  for (const endpoint of running.endpoints) {
    lines.push(
      `  ${endpoint.channel}  ${bold(endpoint.url)}`,
      ...moreOf(endpoint).map((line) => `    ${line}`),
    );
  }
  if (options.auth === false) lines.push(dim('  credentials are not checked (--auth off)'));
  for (const check of options.break ?? []) lines.push(dim(`  broken on purpose: ${check}`));
  for (const rule of options.mishap ?? []) lines.push(dim(`  trouble on purpose: ${rule}`));
  if (trust !== undefined) lines.push(`  certificate  ${trust} (NODE_EXTRA_CA_CERTS, --ca)`);
  if (running.page !== undefined) lines.push(`  page  ${running.page}`);
  lines.push(dim('Ctrl-C stops it.'));
  return `${lines.join('\n')}\n`;
}

function moreOf(endpoint: Endpoint): string[] {
  const headers = Object.entries(endpoint.headers).map(([name, value]) => `header ${name}: ${value}`);
  const { protocols, message } = endpoint;
  return [
    ...headers,
    ...(protocols.length === 0 ? [] : [`subprotocols ${protocols.join(', ')}`]),
    ...(message ? [`message ${message.name}, ${message.pointer}: ${message.value}`] : []),
  ];
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
