import { otherSide, type Side, type Step } from '../contract/index.ts';
import type { Debt, Move, SessionApi } from '../session/index.ts';

const FLASH: readonly Keyframe[] = [
  { backgroundColor: 'rgb(70 160 100 / 40%)' },
  { backgroundColor: 'transparent' },
];

/** Lights up the diagrams beside the playground: the state, the open exchanges, the steps that may come next. */
export class Lights {
  readonly #root: ParentNode | null;
  #lit: Element[] = [];

  constructor(root: ParentNode | null) {
    this.#root = root;
  }

  /** Shows where the session stands; undefined: there is none. */
  show(session: SessionApi | undefined): void {
    for (const element of this.#lit) element.classList.remove('is-current', 'is-open', 'is-next');
    this.#lit = [];
    if (!this.#root) return;
    for (const count of this.#root.querySelectorAll('.open-count')) count.textContent = '';
    if (!session) return;
    this.#light('data-state', session.state, 'is-current');
    const moves = openMoves(session);
    for (const { step } of moves) this.#light('data-step', step.path, 'is-next');
    for (const [exchange, open] of openExchanges(session)) {
      for (const element of this.#light('data-exchange', exchange, 'is-open')) {
        const count = element.querySelector('.open-count');
        if (count) count.textContent = open === 1 ? 'open' : `${String(open)} open`;
      }
    }
  }

  /** A step was taken: its arrow lights up for a moment. */
  took({ path }: Step): void {
    for (const element of this.#found('data-step', path)) {
      if (element.getAnimations().length === 0) element.animate([...FLASH], 900);
    }
  }

  #found(attribute: string, value: string): Element[] {
    return [...(this.#root?.querySelectorAll(`[${attribute}="${CSS.escape(value)}"]`) ?? [])];
  }

  #light(attribute: string, value: string, name: string): Element[] {
    const found = this.#found(attribute, value);
    for (const element of found) element.classList.add(name);
    this.#lit.push(...found);
    return found;
  }
}

function openMoves(session: SessionApi): Move[] {
  return [...session.mayDo('client'), ...session.mayDo('server')].filter(
    ({ instance }) => instance !== undefined,
  );
}

/** How many of each exchange are open. */
export function openExchanges(session: SessionApi): Map<string, number> {
  const instances = new Map<string, Set<number>>();
  for (const { exchange, instance } of openMoves(session)) {
    if (!exchange || instance === undefined) continue;
    instances.set(exchange.id, (instances.get(exchange.id) ?? new Set()).add(instance));
  }
  return new Map([...instances].map(([id, open]) => [id, open.size]));
}

/** What either side owes, the most urgent first. */
export function debtsOf(session: SessionApi, first: Side): Debt[] {
  return [...session.owes(first), ...session.owes(otherSide(first))].sort(
    (a, b) => (a.due ?? Infinity) - (b.due ?? Infinity),
  );
}
