import type { Channel, Contract } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import {
  memoryPair,
  readRequest,
  type Dialled,
  type UpgradeAnswer,
  type UpgradeRequest,
} from '../wire/index.ts';
import { forbidUnknownInterrupts } from './interrupt.ts';
import { forbidUnknownBegins } from './begin.ts';
import { Company, forbidStrangers, type MockSession } from './company.ts';
import type { Inspected } from '../inspect/index.ts';
import { forbidUnknownFeatures } from '../session/index.ts';
import { contractsOf, forbidUnknownHandlers, forbidUnknownMishaps } from './given.ts';
import { Gate, refusal, type Endpoint, type Judged } from './gate.ts';
import { randomSecret } from './guard.ts';
import {
  castOf,
  castsOf,
  type AnyMessages,
  type Entrances,
  type Handlers,
  type MessageMap,
} from './handler.ts';
import { Inspection } from './inspection.ts';
import type { JournalEntry } from './journal.ts';
import type { Scene } from './mishaps.ts';
import type { CoreOptions, MockCore } from './mock-core.ts';
import { Receipts, type ReceiveOptions } from './received.ts';
import type { Role } from './role.ts';
import type { MishapRule } from './rule.ts';
import { mishapOf } from './rule-mishap.ts';
import { forbidUnknown, scriptCast } from './script-cast.ts';
import { templatesOf, type Templates } from './templates.ts';
import { ownStates, type TurnManner } from './turns.ts';

/**
 * Plays the server side of every channel of one or more contracts, with no server: in Node and in a page alike. Throws a
 * ToolError where a contract has no channel, or where two channels have one address.
 */
export function createMock<Messages extends MessageMap = AnyMessages>(
  contracts: Contract | readonly Contract[],
  options: CoreOptions<Messages> = {},
): MockCore {
  return new Core(contractsOf(contracts), {
    ...options,
    on: { ...options.on } as Handlers,
    entering: { ...options.entering } as Entrances,
  });
}

/** A server that goes on by itself leaves so much time before, ms. */
const SERVER_TURN_MS = 1000;

/** One channel as it is played. */
interface Part {
  readonly gate: Gate;
  readonly role: Role;
}

class Core implements MockCore {
  readonly inspected: Inspected;
  readonly #options: CoreOptions;
  readonly #company: Company;
  readonly #receipts: Receipts;
  /** Tokens to paste stay good when the documents are read again. */
  readonly #secret = randomSecret();
  readonly #standing = new Map<MishapRule, () => void>();
  #contracts: readonly Contract[];
  #parts: readonly Part[];
  #templates: Templates;

  constructor(contracts: readonly Contract[], options: CoreOptions) {
    this.#options = options;
    this.#contracts = contracts;
    this.#templates = templatesOf(contracts, options);
    const pace = { turnMs: SERVER_TURN_MS, ...options.pace };
    this.#company = new Company({ ...options, pace });
    this.#parts = this.#cast(contracts, this.#templates);
    const { journal } = this.#company;
    this.#receipts = new Receipts(journal, 'server', () => this.#contracts);
    this.inspected = new Inspection({
      contracts: () => this.#contracts,
      side: 'server',
      journal,
      receipts: this.#receipts,
      sessions: () => this.#company.sessions,
      mishap: (rule) => this.mishap(rule),
    });
  }

  #cast(contracts: readonly Contract[], templates: Templates): readonly Part[] {
    const { auth = {}, script, on, entering, break: broken = [] } = this.#options;
    forbidStrangers(broken, contracts);
    forbidUnknownFeatures(this.#options.features ?? [], contracts);
    forbidUnknownInterrupts(this.#options.interrupt, contracts);
    forbidUnknownBegins([...(this.#options.begin || []), ...(script?.begin ?? [])], contracts);
    if (script) forbidUnknown(script, contracts);
    forbidUnknownHandlers({ on, entering }, contracts, 'server');
    forbidUnknownMishaps([...(this.#options.mishaps ?? []), ...(script?.mishaps ?? [])], contracts);
    const cast = castsOf([script && scriptCast(script), castOf(on, entering)]);
    const parts = contracts.flatMap((contract) =>
      contract.channels.map((channel): Part => {
        const scene: Scene = { contract, channel, side: 'server' };
        const turns = this.#turnsIn(channel);
        const role = this.#company.role(scene, {
          templates,
          ...(cast === undefined ? {} : { cast }),
          ...(turns === undefined ? {} : { turns }),
        });
        const { timeScale } = this.#company;
        const gate = new Gate(scene, { auth, secret: this.#secret, trouble: role.trouble, timeScale });
        return { gate, role };
      }),
    );
    if (parts.length === 0) throw ToolError.of('no-channel', 'The document has no channel to play.');
    forbidClashes(parts.map((part) => part.gate));
    return parts;
  }

  async reload(contracts: Contract | readonly Contract[]): Promise<void> {
    const list = contractsOf(contracts);
    const templates = templatesOf(list, this.#options);
    const parts = this.#cast(list, templates);
    await templates.loading;
    this.#contracts = list;
    this.#templates = templates;
    this.#parts = parts;
    for (const rule of this.#standing.keys()) this.#apply(rule);
    const kept = new Set(parts.map(({ gate: { contract, channel } }) => `${contract.name}/${channel.name}`));
    for (const session of this.#company.sessions) {
      if (!kept.has(`${session.contract}/${session.channel}`)) session.close(1012, 'the channel is gone');
    }
  }

  /** What a server does of its own accord in a channel where nothing else says it. */
  #turnsIn(channel: Channel): TurnManner | undefined {
    const { begin, script, rounds, features = [] } = this.#options;
    if (begin !== undefined || script?.begin !== undefined) return undefined;
    const states = ownStates(channel, 'server', features);
    return states.size === 0 ? undefined : { states, ...(rounds === undefined ? {} : { rounds }) };
  }

  endpointsAt(base: string): Promise<readonly Endpoint[]> {
    return Promise.all(this.#parts.map((part) => part.gate.endpoint(base)));
  }

  get guarded(): boolean {
    return this.#parts.some((part) => part.gate.guarded);
  }

  get sessions(): readonly MockSession[] {
    return this.#company.sessions;
  }

  get journal(): readonly JournalEntry[] {
    return this.#company.journal.entries();
  }

  get shed(): number {
    return this.#company.scheduler.shed;
  }

  mishap(rule: MishapRule): () => void {
    forbidUnknownMishaps([rule], this.#contracts);
    this.#apply(rule);
    return () => {
      this.#standing.get(rule)?.();
      this.#standing.delete(rule);
    };
  }

  #apply(rule: MishapRule): void {
    const undo = this.#parts.map(({ role, gate: { contract, channel } }) =>
      role.trouble.add(mishapOf(rule, { contract, channel, side: 'server', random: role.random })),
    );
    this.#standing.set(rule, () => {
      for (const calm of undo) calm();
    });
  }

  async received(message: string, options?: ReceiveOptions): Promise<JournalEntry> {
    return (await this.#receipts.next(message, options)).entry;
  }

  async upgrade(request: UpgradeRequest): Promise<UpgradeAnswer> {
    await this.#templates.loading;
    const answer = await this.#answer(request);
    if (answer.kind === 'refuse') {
      const why = (answer.body ?? '').trim();
      this.#company.report({ kind: 'refused', target: request.target, status: answer.status, why });
    }
    return answer;
  }

  async #answer(request: UpgradeRequest): Promise<UpgradeAnswer> {
    const part = this.#parts.find(({ gate }) => gate.takes(request.path));
    const stray = this.#parts.find(({ gate }) => gate.faultFor('path-unknown'));
    const played = part ?? stray;
    if (!played) return refusal(404, 'path-unknown');
    const judged: Judged = part ? await part.gate.judge(request) : { word: 'path-unknown' };
    const { gate, role } = played;
    const { headers, target } = request;
    const url = `ws://${headers['host'] ?? ''}${target}`;
    const asked = { url, headers, cause: judged.word, credential: judged.credential?.value };
    const tape = this.#company.tapes?.socket(gate.contract, gate.channel, asked);
    const answer = await gate.answer(request, judged, (connection, entry) => {
      this.#company.open(role, connection, { ...entry, target, tape });
    });
    tape?.answered(answer);
    return answer;
  }

  async dial(
    url: string,
    { headers = {}, protocols = [] }: Parameters<MockCore['dial']>[1] & object = {},
  ): Promise<Dialled> {
    if (!URL.canParse(url)) return { kind: 'failed', code: 'bad-url', message: `${url} is no URL.` };
    const { pathname, search, host } = new URL(url);
    const fields = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    const offer = protocols.length === 0 ? {} : { 'sec-websocket-protocol': protocols.join(', ') };
    const request = readRequest(pathname + search, { host, ...Object.fromEntries(fields), ...offer });
    const answer = await this.upgrade(request);
    if (answer.kind === 'refuse') {
      return {
        kind: 'refused',
        status: answer.status,
        headers: answer.headers ?? {},
        body: answer.body ?? '',
      };
    }
    const [client, server] = memoryPair({ protocol: answer.protocol ?? '' });
    answer.opened(server);
    return { kind: 'open', connection: client, headers: answer.headers ?? {} };
  }

  close(): Promise<void> {
    this.#company.leave();
    this.#company.journal.end();
    this.#company.scheduler.stop();
    return Promise.resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  [Symbol.dispose](): void {
    void this.close();
  }
}

function forbidClashes(gates: readonly Gate[]): void {
  for (const [index, gate] of gates.entries()) {
    for (const other of gates.slice(index + 1)) {
      const path = gate.clash(other);
      if (path === undefined) continue;
      const names = `${gate.contract.name}/${gate.channel.name} and ${other.contract.name}/${other.channel.name}`;
      throw ToolError.of('address-clash', `The channels ${names} both have the address ${path}.`, {
        hint: 'One port tells channels apart by their address: run two mocks on two ports.',
      });
    }
  }
}
