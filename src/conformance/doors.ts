import type { Channel, Contract } from '../contract/index.ts';
import { Redactor } from '../credentials/index.ts';
import type { Target } from '../credentials/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { addressOf } from './doorway.ts';
import { Reception } from './reception.ts';
import { SubjectProcess } from './subject-process.ts';

/** Where one client is received at a time: its sockets say nothing of which scenario they are for. */
export interface Door {
  readonly reception: Reception;
  /** What the client is told to dial. */
  readonly url: string;
  /** The client, where the run starts it. */
  readonly process: SubjectProcess | undefined;
  /** No client came any more: the rest of the run does not wait for one. */
  gone: boolean;
}

/** The doors of a run: one, or several with a client of its own before each. */
export class Doors implements AsyncDisposable {
  /** What nobody may see of the clients' credentials, whichever door they came to. */
  readonly redactor: Redactor;
  readonly first: Door;
  readonly #all: readonly Door[];
  readonly #free: Door[];

  private constructor(redactor: Redactor, all: readonly [Door, ...Door[]]) {
    this.redactor = redactor;
    this.first = all[0];
    this.#all = all;
    this.#free = [...all];
  }

  /** Opens so many as the target wants, where its client can be told apart by the address that it is given. */
  static async open(contract: Contract, channel: Channel, target: Target): Promise<Doors> {
    const redactor = new Redactor();
    const open = (): Promise<Door> => openDoor(contract, channel, { target, redactor });
    const first = await open();
    const more = Array.from({ length: sizeOf(target) - 1 }, open);
    return new Doors(redactor, [first, ...(await Promise.all(more))]);
  }

  /** How many clients are received at once. */
  get size(): number {
    return this.#all.length;
  }

  /** Has a client received at a door that is free; there is one, where no more are received at once than there are doors. */
  async at<Result>(work: (door: Door) => Promise<Result>): Promise<Result> {
    const door = this.#free.shift() ?? this.first;
    try {
      return await work(door);
    } finally {
      this.#free.push(door);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(
      this.#all.map(async ({ reception, process }) => {
        await process?.[Symbol.asyncDispose]();
        await reception[Symbol.asyncDispose]();
      }),
    );
  }
}

async function openDoor(
  contract: Contract,
  channel: Channel,
  { target, redactor }: { target: Target; redactor: Redactor },
): Promise<Door> {
  const reception = await Reception.open(contract, channel, { ...target, redactor });
  const url = addressOf(contract, channel, { ...target, url: reception.url });
  if (typeof url !== 'string') {
    await reception[Symbol.asyncDispose]();
    throw ToolError.of('bad-target', url.reason);
  }
  const process = target.start === undefined ? undefined : new SubjectProcess(target.start, url);
  return { reception, url, process, gone: false };
}

/** One, unless more are wanted, and the run starts the client and tells it a port that is nobody else's. */
function sizeOf({ concurrency = 1, start, listen }: Target): number {
  const isTold = start?.command.some((word) => word.includes('{url}')) === true;
  return isTold && listen === undefined ? concurrency : 1;
}
