import type { Contract, PlainConditionWord } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { listen, type Listener, type UpgradeAnswer, type UpgradeRequest } from '../wire/index.ts';
import { Company, forbidStrangers, type MockSession } from './company.ts';
import { Gate, refusal, type Endpoint } from './gate.ts';
import type { Auth } from './guard.ts';
import type { JournalEntry } from './journal.ts';
import type { Scene } from './mishaps.ts';
import type { PlayOptions } from './options.ts';
import type { Role } from './role.ts';

/** How a mock of the server's side is started. */
export interface MockOptions extends PlayOptions {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** PEM texts; with them the mock speaks TLS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Which credentials are accepted. Default: those the document's examples show, and JWTs signed with a secret made at the start. */
  readonly auth?: Auth;
}

/** A running mock of the server's side. */
export interface Mock {
  /** What to dial for the first channel, with a valid credential in it where its place is the query. */
  readonly url: string;
  /** What to dial for each channel. */
  readonly endpoints: readonly Endpoint[];
  readonly port: number;
  /** Whether any channel looks at credentials. */
  readonly guarded: boolean;
  /** The sessions that are open now. */
  readonly sessions: readonly MockSession[];
  /** What happened, oldest first; the last entries up to the cap. */
  readonly journal: readonly JournalEntry[];
  /** Paced messages that were left out because the machine was too slow. */
  readonly shed: number;
  /** The next message of this name from a peer that was not asked for before; waits up to `timeoutMs` (default 5000), then rejects. */
  received(message: string, options?: { readonly timeoutMs?: number }): Promise<JournalEntry>;
  /** Closes all sockets with 1001 and the port. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Plays the server side of every channel of one or more contracts on one port. Rejects with a ToolError where the port
 * cannot be had, where a contract has no channel, or where two channels have one address.
 */
export async function startMock(
  contracts: Contract | readonly Contract[],
  options: MockOptions = {},
): Promise<Mock> {
  const stage = new Stage('channels' in contracts ? [contracts] : contracts, options);
  const listener = await listen({
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.tls === undefined ? {} : { tls: options.tls }),
    ...(options.maxPayload === undefined ? {} : { maxPayload: options.maxPayload }),
    upgrade: (request) => stage.upgrade(request),
  });
  await stage.raise(listener);
  return stage;
}

/** One channel as it is played. */
interface Part {
  readonly gate: Gate;
  readonly role: Role;
}

class Stage implements Mock {
  readonly #parts: readonly Part[];
  readonly #company: Company;
  #listener: Listener | undefined;
  endpoints: readonly Endpoint[] = [];

  constructor(contracts: readonly Contract[], options: MockOptions) {
    const company = new Company(options);
    this.#company = company;
    const auth = options.auth ?? {};
    this.#parts = contracts.flatMap((contract) =>
      contract.channels.map((channel) => {
        const scene: Scene = { contract, channel, side: 'server' };
        const mishap = company.mishapIn(scene);
        return {
          gate: new Gate(scene, { auth, mishap, timeScale: company.timeScale }),
          role: company.role(scene, mishap === undefined ? {} : { mishap }),
        };
      }),
    );
    forbidStrangers(options.break ?? [], contracts);
    if (this.#parts.length === 0) throw ToolError.of('no-channel', 'The document has no channel to play.');
    forbidClashes(this.#parts.map((part) => part.gate));
  }

  /** The port is there: what to dial is known. */
  async raise(listener: Listener): Promise<void> {
    this.#listener = listener;
    this.endpoints = await Promise.all(this.#parts.map((part) => part.gate.endpoint(listener.url)));
  }

  get url(): string {
    return this.endpoints[0]?.url ?? '';
  }

  get port(): number {
    return this.#listener?.port ?? 0;
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

  received(message: string, options: { readonly timeoutMs?: number } = {}): Promise<JournalEntry> {
    return this.#company.received('client', message, options.timeoutMs);
  }

  async close(): Promise<void> {
    this.#company.leave();
    await this.#listener?.close();
    this.#company.scheduler.stop();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async upgrade(request: UpgradeRequest): Promise<UpgradeAnswer> {
    const answer = await this.#answer(request);
    if (answer.kind === 'refuse') {
      const why = (answer.body ?? '').trim();
      this.#company.report({ kind: 'refused', target: request.target, status: answer.status, why });
    }
    return answer;
  }

  #answer(request: UpgradeRequest): Promise<UpgradeAnswer> | UpgradeAnswer {
    const part = this.#parts.find(({ gate }) => gate.takes(request.path));
    const stray = this.#parts.find(({ gate }) => gate.faultFor('path-unknown'));
    const played = part ?? stray;
    if (!played) return refusal(404, 'path-unknown');
    const opened: Parameters<Gate['answer']>[1] = (connection, cause?: PlainConditionWord) =>
      void this.#company.open(played.role, connection, { cause, target: request.target });
    return part ? part.gate.answer(request, opened) : played.gate.react('path-unknown', { request }, opened);
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
