import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { loadContract } from '../../src/compile/index.ts';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import type { Channel, Contract, SecurityScheme } from '../../src/contract/index.ts';
import { allStepsOf, featuresOf } from '../../src/contract/index.ts';
import type { CredentialFixture, Target } from '../../src/credentials/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { ToolError } from '../../src/diagnostics/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { promisesOf, splitAspect } from '../../src/promises/index.ts';
import type { RecordedEvent } from '../../src/recording/index.ts';
import { frameData } from '../../src/recording/index.ts';
import { judge, TooManyExplanations } from '../session/oracle/oracle.ts';
import type { TraceEvent } from './traces.ts';

/** A channel whose mock is broken, check by check. */
export interface Field {
  /** `chat`, or `media-stream.bidirectional` where a document has several channels. */
  readonly name: string;
  readonly contract: Contract;
  readonly channel: Channel;
}

/**
 * What became of a mock with one check broken on purpose: `itself`: the check was reported; `as <id>`: something was, and
 * that check names the first cause; `survives`: nothing was, and the oracle finds nothing either; `missed`: the oracle
 * does; `undecided`: too much may have happened for the oracle; `unbreakable`: the mock has no means.
 */
export type Fate = string;

/** The time scale of the runs. */
export const SCALE = 0.05;
const SECRET = 'a-secret-of-the-kill-matrix';
/** Of a channel with more checks than this every tenth defect is tried. */
const MANY = 500;
const VALUE = 'a-valid-credential';

/** Every channel of the documents in these folders. */
export async function fieldsIn(folders: readonly string[]): Promise<Field[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}/asyncapi.yaml`),
  );
  const contracts = await Promise.all(
    files.filter((file) => existsSync(file)).map((file) => loadContract(file)),
  );
  return contracts.flatMap((contract) =>
    contract.channels.map((channel) => ({
      name: contract.channels.length === 1 ? contract.name : `${contract.name}.${channel.name}`,
      contract,
      channel,
    })),
  );
}

/**
 * Every defect of a field: each check of the server, and each step that changes places with the next. Of a channel with
 * very many checks every tenth.
 */
export function defectsOf({ contract, channel }: Field): string[] {
  const checks = promisesOf(contract, channel).filter(({ side }) => side === 'server');
  const steps = channel.session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  const swaps = steps
    .filter(({ side, act }) => side === 'server' && act.kind === 'message')
    .map(({ path }) => `${channel.name}/${path}~swapped`);
  const all = [...new Set([...checks.map(({ id }) => id), ...swaps])];
  return checks.length > MANY ? all.filter((_, index) => index % 10 === 0) : all;
}

/** Breaks one check of a mock and judges it. */
export async function fateOf(field: Field, defect: string): Promise<Fate> {
  const { contract, channel } = field;
  const recorded: RecordedEvent[] = [];
  const features = featuresOf(channel);
  try {
    const auth = { jwtSecret: SECRET, accept: [VALUE] };
    await using mock = await startMock(contract, { timeScale: SCALE, features, auth, break: [defect] });
    const url = mock.endpoints.find((endpoint) => endpoint.channel === channel.name)?.url ?? '';
    const report = await runConformance(contract, targetOf(field, url), {
      only: wantedFor(defect),
      record: (line) => void ('socket' in line && recorded.push(line)),
    });
    const fate = fateIn(report, defect) ?? accepted(field, recorded);
    return fate === 'survives' && isHidden(report) ? 'missed: too busy a machine' : fate;
  } catch (error) {
    if (error instanceof ToolError && error.diagnostics[0]?.code === 'not-breakable') return 'unbreakable';
    throw error;
  }
}

function fateIn({ checks, causes, diagnostics, exitCode }: Report, defect: string): Fate | undefined {
  if (exitCode === 2) return `no run: ${diagnostics[0]?.code ?? ''}`;
  const bad = ['fail', 'warn', 'note'];
  if (checks.some(({ id, verdict }) => id === defect && bad.includes(verdict))) return 'itself';
  return causes[0] === undefined ? undefined : `as ${causes[0].id}`;
}

/** Whether something was seen, and put down to the moment. */
function isHidden({ checks, scenarios }: Report): boolean {
  const reasons = [...checks, ...scenarios].map(({ reason = '' }) => reason);
  return reasons.some((reason) => /^once, and not when|too busy|before it could be seen/.test(reason));
}

/** The scenarios that may show a defect: those of its exchange or fault; for what holds everywhere, the plain ones. */
function wantedFor(defect: string): string[] {
  const { place } = splitAspect(defect.replace(/~swapped$/, ''));
  const [name = '', family = ''] = place.split('/');
  const everywhere = ['frames', 'close'].includes(family);
  return everywhere ? [`${name}/*/base`, `${name}/states/*`, `${name}/faults/*`] : [place];
}

function targetOf({ contract, channel }: Field, url: string): Target {
  const schemes = channel.security.flatMap((key) => contract.securitySchemes[key] ?? []);
  return {
    ...DEFAULT_TARGET,
    url,
    channel: channel.name,
    timeScale: SCALE,
    features: featuresOf(channel),
    probe: { rate: true, size: true, credentials: true },
    query: { agent_id: 'probe' },
    credentials: Object.fromEntries(schemes.map((scheme) => [scheme.credential, fixtureOf(scheme)])),
  };
}

function fixtureOf({ signature, bearerFormat }: SecurityScheme): CredentialFixture {
  if (signature !== undefined) return { secret: SECRET };
  if (bearerFormat?.toUpperCase() !== 'JWT') return { value: VALUE };
  return {
    jwt: { secret: SECRET, algorithm: 'HS256', claims: { sub: 'probe', userId: 'u1', username: 'probe' } },
  };
}

/** Whether the oracle has nothing against the server in what was recorded. */
function accepted({ contract, channel }: Field, recorded: readonly RecordedEvent[]): Fate {
  const sockets = [...new Set(recorded.map(({ socket }) => socket))];
  const options = { contract, channel, features: featuresOf(channel), timeScale: SCALE, limit: 600 };
  try {
    for (const socket of sockets) {
      const { server } = judge(options, tracedOf(recorded, socket));
      const [found] = [...server.fail, ...server.warn];
      if (found !== undefined) return `missed: ${found}`;
    }
    return 'survives';
  } catch (error) {
    if (error instanceof TooManyExplanations) return 'undecided';
    throw error;
  }
}

function tracedOf(recorded: readonly RecordedEvent[], socket: number): TraceEvent[] {
  const events = recorded.filter((event) => event.socket === socket);
  const start = events[0]?.t ?? 0;
  return events.flatMap((event) => tracedEvent(event, event.t - start) ?? []);
}

function tracedEvent(event: RecordedEvent, t: number): TraceEvent | undefined {
  switch (event.event) {
    case 'upgrade':
      return undefined;
    case 'cause':
      return { kind: 'cause', t, word: event.when };
    case 'open':
      return { kind: 'open', t };
    case 'refused':
      return { kind: 'refused', t, status: event.status };
    case 'frame': {
      const data = frameData(event);
      const opcode = event.opcode ?? (typeof data === 'string' ? 'text' : 'binary');
      return { kind: 'frame', t, from: event.from, data, opcode };
    }
    case 'close':
      return { kind: 'close', t, by: event.from, code: event.code };
    case 'end':
      return { kind: 'end', t };
  }
}

/** Works on all items, so many at once. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}

/** The fates that were committed of a field, by defect; none where there is no file. */
export function committedFates(name: string): Record<string, Fate> {
  const file = fileOf(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Fate>) : {};
}

export function fileOf(name: string): string {
  return `test/e2e/kills/${name}.json`;
}

/** Whether a defect was noticed. */
export function isKilled(fate: Fate): boolean {
  return fate === 'itself' || fate.startsWith('as ') || fate.startsWith('no run');
}
