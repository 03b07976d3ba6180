import { readFile } from 'node:fs/promises';
import type { Contract, Side } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import {
  startMock,
  type Auth,
  type Endpoint,
  type Mock,
  type MockEvent,
  type MockOptions,
  type Pace,
} from '../mock/index.ts';
import { closeCode } from '../wire/index.ts';
import type { ExitCode } from './command.ts';
import type { Io } from './io.ts';
import type { mock } from './mock.ts';

type Input = Parameters<typeof mock.run>[0];
type Options = Input['options'];

/** Plays the documents until it is told to stop; then closes every socket with 1001. */
export async function runMock(input: Input, io: Io): Promise<ExitCode> {
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

async function load(file: string, { application, channel }: Options): Promise<Contract> {
  const contract = (await compiled(file)) ?? (await compile(file, application));
  if (channel === undefined) return contract;
  const channels = contract.channels.filter((one) => one.name === channel);
  if (channels.length > 0) return { ...contract, channels };
  throw ToolError.of('no-such-channel', `${file} has no channel ${channel}.`, {
    hint: `It has ${contract.channels.map((one) => one.name).join(', ')}.`,
  });
}

async function compile(file: string, application: Side | undefined): Promise<Contract> {
  const { loadContract } = await import('../compile/index.ts');
  return loadContract(file, application === undefined ? {} : { application });
}

/** A contract that is compiled already starts without the compiler: loading it takes longer than all the rest. */
async function compiled(file: string): Promise<Contract | undefined> {
  if (!file.endsWith('.json')) return undefined;
  try {
    const value = JSON.parse(await readFile(file, 'utf8')) as Partial<Contract> | null;
    return value?.colloquy === 'contract/1' ? (value as Contract) : undefined;
  } catch {
    // The compiler says what is wrong with it.
    return undefined;
  }
}

function mockOptions(options: Options): MockOptions {
  const pace: Partial<Pace> = {
    ...(options.latency === undefined ? {} : { latencyMs: options.latency }),
    ...(options.firstToken === undefined ? {} : { firstTokenMs: options.firstToken }),
    ...(options.interval === undefined ? {} : { intervalMs: options.interval }),
    ...(options.jitter === undefined ? {} : { jitter: options.jitter }),
  };
  return {
    host: options.host,
    port: options.port,
    auth: authOf(options),
    pace,
    features: options.feature ?? [],
    break: options.break ?? [],
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.timeScale === undefined ? {} : { timeScale: options.timeScale }),
  };
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

/** A line per connection and per mistake of a peer. */
function tell(event: MockEvent, io: Io): void {
  const { red, yellow, dim } = io.err.paint;
  switch (event.kind) {
    case 'opened':
      io.err.write(dim(`#${String(event.session)} open ${event.channel} ${pathOf(event.target)}\n`));
      return;
    case 'refused':
      io.err.write(
        `${yellow('refused')} ${pathOf(event.target)} with ${String(event.status)}: ${event.why}\n`,
      );
      return;
    case 'finding': {
      const { finding } = event;
      const paint = finding.verdict === 'fail' ? red : yellow;
      io.err.write(
        `#${String(event.session)} ${paint(finding.side)} ${plain(finding.id)}: ${plain(finding.text)}\n`,
      );
      return;
    }
    case 'closed': {
      const how =
        event.code === null
          ? 'without a close frame'
          : `with ${String(event.code)} ${closeCode(event.code).name}`;
      io.err.write(
        dim(`#${String(event.session)} closed by the ${event.by} ${how}${reason(event.reason)}\n`),
      );
      return;
    }
    case 'problem':
      io.err.write(`#${String(event.session)} ${red('this is a bug in the mock')}: ${event.message}\n`);
  }
}

function reason(text: string): string {
  return text === '' ? '' : `: ${JSON.stringify(text)}`;
}

/** The query may hold a credential. */
function pathOf(target: string): string {
  return plain(target.replace(/\?.*$/s, ''));
}

/** What a peer wrote cannot steer the terminal. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\u{fffd}');
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
