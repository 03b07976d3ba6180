import type { Channel, Element, Exchange, Side, Step } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';
import type { Observation } from '../session/index.ts';
import type { Coverage, CoverageItem } from './report.ts';
import { firstSteps } from '../promises/index.ts';

/** How often something was seen, by name. */
export type Counts = Map<string, number>;

/** What one socket showed of what the document describes. */
export class CoverageCounts {
  readonly messages: Counts = new Map();
  readonly exchanges: Counts = new Map();
  readonly branches: Counts = new Map();
  readonly faults: Counts = new Map();
  readonly states: Counts = new Map();
  readonly #known = new Set<string>();

  observe(observation: Observation, from: Side): void {
    const { reading, taken, provoked, entered } = observation;
    if (reading?.kind === 'message') add(this.messages, `${from} ${reading.message.name}`);
    if (taken?.exchange !== undefined) this.#once(this.exchanges, taken.exchange.id, taken.instance);
    if (taken !== undefined) {
      for (const branch of branchesAt(taken.step)) this.#once(this.branches, branch, taken.instance);
    }
    for (const { fault } of provoked) add(this.faults, fault.id);
    if (entered !== undefined) add(this.states, entered);
  }

  /**
   * Takes the closes that were taken as steps: what they alone show of exchanges and branches; and the reactions that alone
   * show a mistake, which came before it was certain.
   */
  closes(channel: Channel, met: ReadonlySet<string>): void {
    for (const exchange of channel.session.exchanges) {
      for (const { act, path } of allStepsOf(exchange)) {
        if (act.kind !== 'close' || !met.has(`${channel.name}/${path}`)) continue;
        if (!this.exchanges.has(exchange.id)) add(this.exchanges, exchange.id);
        for (const branch of branchesOn(path)) if (!this.branches.has(branch)) add(this.branches, branch);
      }
    }
    for (const { id } of channel.session.faults) {
      if (met.has(`${channel.name}/faults/${id}`) && !this.faults.has(id)) add(this.faults, id);
    }
  }

  /** A dialogue counts once, however many of its steps are seen. */
  #once(counts: Counts, name: string, instance: number): void {
    const key = `${String(instance)} ${name}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    add(counts, name);
  }

  addAll(other: CoverageCounts): void {
    for (const kind of ['messages', 'exchanges', 'branches', 'faults', 'states'] as const) {
      for (const [name, count] of other[kind]) this[kind].set(name, (this[kind].get(name) ?? 0) + count);
    }
  }
}

function add(counts: Counts, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const known = new WeakMap<Step, readonly string[]>();

/** The branches on the way to a step; asked for with every frame. */
function branchesAt(step: Step): readonly string[] {
  const branches = known.get(step) ?? branchesOn(step.path);
  known.set(step, branches);
  return branches;
}

/** Every prefix of a step's path that ends before its label: those that name a branch are picked out later. */
function branchesOn(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 2).join('/'));
}

/** What was exercised out of what the channel describes. */
export function coverageOf(channel: Channel, counts: CoverageCounts): Coverage {
  const { session } = channel;
  const item = (name: string, seen: number | undefined, owner: Side): CoverageItem => ({
    name,
    seen: seen ?? 0,
    owner,
    ...((seen ?? 0) > 0 ? {} : { reason: WHY[owner] }),
  });
  return {
    messages: channel.messages.flatMap(({ name, senders }) =>
      senders.map((side) =>
        item(senders.length > 1 ? `${name} (${side})` : name, counts.messages.get(`${side} ${name}`), side),
      ),
    ),
    exchanges: session.exchanges.map((exchange) =>
      item(exchange.id, counts.exchanges.get(exchange.id), beginnerOf(exchange)),
    ),
    branches: session.exchanges.flatMap((exchange) =>
      [
        ...branchItems(exchange.steps, exchange.id),
        ...branchItems(exchange.abort, `${exchange.id}/abort`),
      ].map(({ path, owner }) => item(path, counts.branches.get(path), owner)),
    ),
    faults: session.faults.map(({ id, of }) => item(id, counts.faults.get(id), of)),
    states: session.states.map((state) => item(state, counts.states.get(state), openerOf(channel, state))),
  };
}

/** Who decides whether an exchange takes place; what begins with a state does where a client dials. */
function beginnerOf({ at, steps }: Exchange): Side {
  return at === undefined ? (firstSteps(steps)[0]?.side ?? 'server') : 'client';
}

/** Who decides whether a state is entered: the server, where nothing leads there but what it begins. */
function openerOf({ session }: Channel, state: string): Side {
  const ways = session.exchanges.filter((exchange) =>
    [...allStepsOf(exchange)].some(({ enter }) => enter === state),
  );
  return ways.length > 0 && ways.every((exchange) => beginnerOf(exchange) === 'server') ? 'server' : 'client';
}

const WHY: Readonly<Record<Side, string>> = {
  server: 'the server decides whether it happens',
  client: 'the client decides whether it happens',
};

function branchItems(elements: readonly Element[], prefix: string): { path: string; owner: Side }[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'oneOf') return [];
    return element.branches.flatMap((branch) => {
      const path = `${prefix}/${branch.id}`;
      const first = branch.steps[0];
      const owner = first?.kind === 'step' ? first.side : 'server';
      return [{ path, owner }, ...branchItems(branch.steps, path)];
    });
  });
}
