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
import type { Io } from './io.ts';
import { tell } from './mock-events.ts';
import { load, playOptions, type MockFlags, type MockInput } from './mock-input.ts';

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
  const report = options.quiet === true ? undefined : (event: MockEvent) => tell(event, io);
  const running = await startMock(contracts, { ...mockOptions(options), ...(report ? { report } : {}) });
  if (options.json === true) io.out.write(`${JSON.stringify(readyLine(running, options))}\n`);
  else io.out.write(readyText({ running, contracts, options, io }));
  await aborted(stop);
  await running.close();
  return 0;
}

function mockOptions(options: Options): MockOptions {
  return { ...playOptions(options), host: options.host, port: options.port, auth: authOf(options) };
}

function authOf({ auth, secret, accept }: Options): Auth {
  if (auth === false) return 'off';
  return {
    ...(secret === undefined ? {} : { jwtSecret: secret }),
    ...(accept === undefined ? {} : { accept }),
  };
}

function readyLine(running: Mock, options: Options): unknown {
  return {
    event: 'ready',
    url: running.url,
    port: running.port,
    endpoints: running.endpoints,
    auth: options.auth !== false && running.guarded,
  };
}

interface Ready {
  readonly running: Mock;
  readonly contracts: readonly Contract[];
  readonly options: Options;
  readonly io: Io;
}

function readyText({ running, contracts, options, io }: Ready): string {
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
  lines.push(dim('Ctrl-C stops it.'));
  return `${lines.join('\n')}\n`;
}

function moreOf(endpoint: Endpoint): string[] {
  const headers = Object.entries(endpoint.headers).map(([name, value]) => `header ${name}: ${value}`);
  return endpoint.protocols.length === 0
    ? headers
    : [...headers, `subprotocols ${endpoint.protocols.join(', ')}`];
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
