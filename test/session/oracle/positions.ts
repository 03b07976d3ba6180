import type {
  All,
  Element,
  Exchange,
  Fault,
  OneOf,
  Reaction,
  Side,
  Step,
} from '../../../src/contract/index.ts';
import { otherSide, stepsOf } from '../../../src/contract/index.ts';

/**
 * Section 2, "Compile": an exchange becomes positions with `first`, `follow`, `last` and `nullable` (Glushkov), by hand
 * from the tree of its elements. A position is one occurrence of a step.
 */
export interface Position {
  readonly step: Step;
  /** Scaled by nobody yet; the defaults of section 1 are filled in. */
  readonly within: number | undefined;
  /** What may come next, without the step itself; in document order. */
  readonly follow: Position[];
  /** Whether the exchange may be finished here. */
  last: boolean;
  readonly part: 'main' | 'abort' | 'else';
  readonly inAbort: boolean;
  /** The first positions of the step's `else`. */
  readonly else: readonly Position[];
  /** The `all` that the step stands in. */
  readonly all: All | undefined;
  /** Where its step stands in the document's order, within the exchange. */
  readonly order: number;
  /** Its number in {@link Plan.positions}. */
  readonly index: number;
}

/** An exchange, or the implicit exchange of a fault (section 2), ready to be walked. */
export interface Plan {
  /** The exchange's id, or `faults/<id>`. */
  readonly id: string;
  readonly exchange: Exchange | undefined;
  readonly fault: Fault | undefined;
  readonly feature: string | undefined;
  readonly positions: readonly Position[];
  readonly first: readonly Position[];
  readonly nullable: boolean;
  /** The first positions of the `abort`. */
  readonly abort: readonly Position[];
  /** Steps in document order, those of `else` and `abort` in their places. */
  readonly steps: readonly Step[];
}

/** A piece of an exchange: where it may begin, where it may end, whether it may be skipped. */
interface Piece {
  readonly first: readonly Position[];
  readonly last: readonly Position[];
  readonly nullable: boolean;
}

const NOTHING: Piece = { first: [], last: [], nullable: true };

/** What is known while one exchange is compiled. */
interface Builder {
  readonly positions: Position[];
  readonly order: ReadonlyMap<Step, number>;
  /** `within` of an `else` or of an abort's rest that says none. */
  readonly react: number;
}

/** The positions of an exchange. */
export function planOf(exchange: Exchange, react: number): Plan {
  const steps = [...stepsOf(exchange.steps), ...stepsOf(exchange.abort)];
  const builder: Builder = { positions: [], order: new Map(steps.map((s, i) => [s, i])), react };
  const main = sequence(builder, exchange.steps, { part: 'main', inAbort: false });
  const abort = sequence(builder, exchange.abort, { part: 'abort', inAbort: true });
  for (const position of [...main.last, ...abort.last]) position.last = true;
  return {
    id: exchange.id,
    exchange,
    fault: undefined,
    feature: exchange.feature,
    positions: builder.positions,
    first: main.first,
    nullable: main.nullable,
    abort: abort.first,
    steps,
  };
}

/** Where in the exchange a piece stands. */
interface Place {
  readonly part: Position['part'];
  readonly inAbort: boolean;
}

function sequence(builder: Builder, elements: readonly Element[], place: Place): Piece {
  return elements.map((element) => piece(builder, element, place)).reduce(join, NOTHING);
}

/** One piece after another. */
function join(before: Piece, after: Piece): Piece {
  for (const position of before.last) position.follow.push(...after.first);
  return {
    first: before.nullable ? [...before.first, ...after.first] : before.first,
    last: after.nullable ? [...before.last, ...after.last] : after.last,
    nullable: before.nullable && after.nullable,
  };
}

function piece(builder: Builder, element: Element, place: Place): Piece {
  if (element.kind === 'oneOf') return oneOf(builder, element, place);
  if (element.kind === 'all') return allOrders(builder, element, place);
  return single(builder, element, { ...place, all: undefined });
}

function oneOf(builder: Builder, element: OneOf, place: Place): Piece {
  const branches = element.branches.map((branch) => sequence(builder, branch.steps, place));
  return {
    first: branches.flatMap((b) => b.first),
    last: branches.flatMap((b) => b.last),
    nullable: branches.some((b) => b.nullable),
  };
}

/** `all` = every order of its elements. A position = a step together with the set of those that came before it. */
function allOrders(builder: Builder, element: All, place: Place): Piece {
  const pieces = new Map<string, Piece>();
  const pieceAfter = (step: Step, before: readonly Step[]): Piece => {
    const name = [step, '|', ...element.steps.filter((s) => before.includes(s))]
      .map((s) => (typeof s === 'string' ? s : String(element.steps.indexOf(s))))
      .join(' ');
    const known = pieces.get(name);
    if (known) return known;
    const made = single(builder, step, { ...place, all: element });
    pieces.set(name, made);
    for (const position of made.last) position.follow.push(...from([...before, step]).first);
    return made;
  };
  /** What may come once these have come. */
  const from = (before: readonly Step[]): Piece => {
    const rest = element.steps.filter((step) => !before.includes(step));
    return {
      first: rest.flatMap((step) => pieceAfter(step, before).first),
      last: [],
      nullable: rest.every((step) => step.min === 0),
    };
  };
  const whole = from([]);
  const last = [...pieces].filter(([name]) => restIsOptional(element, name)).flatMap(([, p]) => p.last);
  return { first: whole.first, last, nullable: whole.nullable };
}

/** Whether all the elements that are neither the step nor before it may be left out (`name` = `step | before …`). */
function restIsOptional(element: All, name: string): boolean {
  const seen = name.split(' ').filter((part) => part !== '|');
  return element.steps.every((step, index) => seen.includes(String(index)) || step.min === 0);
}

function single(builder: Builder, step: Step, place: Place & { readonly all: All | undefined }): Piece {
  const otherwise = sequence(builder, step.else, { part: 'else', inAbort: place.inAbort });
  for (const position of otherwise.last) position.last = true;
  const position: Position = {
    step,
    within: step.within ?? (place.part === 'main' ? undefined : builder.react),
    follow: [],
    last: false,
    part: place.part,
    inAbort: place.inAbort,
    else: otherwise.first,
    all: place.all,
    order: builder.order.get(step) ?? 0,
    index: builder.positions.length,
  };
  builder.positions.push(position);
  return { first: [position], last: [position], nullable: step.min === 0 };
}

/**
 * Section 2: a provoked fault is an instance of the implicit exchange `faults/<id>`, owned by the reacting side. Its
 * steps are `oneOf` its reactions, each step with the fault's `within`; `ignore` makes it nullable. `http` is judged at
 * the upgrade (section 11) and is no step.
 */
export function planOfFault(fault: Fault): Plan {
  const positions: Position[] = [];
  const reactions = fault.then.map((reaction) => reactionPiece(fault, reaction, positions));
  const ignored = fault.then.some((reaction) => reaction.kind === 'ignore');
  for (const position of reactions.flatMap((r) => r.last)) position.last = true;
  return {
    id: `faults/${fault.id}`,
    exchange: undefined,
    fault,
    feature: fault.feature,
    positions,
    first: reactions.flatMap((r) => r.first),
    nullable: ignored,
    abort: [],
    steps: positions.map((p) => p.step),
  };
}

function reactionPiece(fault: Fault, reaction: Reaction, positions: Position[]): Piece {
  const add = (act: Step['act'], how: Pick<Step, 'with'>): Piece => {
    const step = reactionStep(fault, act, how);
    const position: Position = {
      step,
      within: fault.within,
      follow: [],
      last: false,
      part: 'main',
      inAbort: false,
      else: [],
      all: undefined,
      order: positions.length,
      index: positions.length,
    };
    positions.push(position);
    return { first: [position], last: [position], nullable: false };
  };
  if (reaction.kind === 'close') return add({ kind: 'close', codes: reaction.codes }, { with: [] });
  if (reaction.kind !== 'send') return { ...NOTHING, first: [], last: [] };
  const sent = add({ kind: 'message', messages: reaction.messages }, { with: reaction.with });
  if (reaction.close === null) return sent;
  return join(sent, add({ kind: 'close', codes: reaction.close }, { with: [] }));
}

function reactionStep(fault: Fault, act: Step['act'], how: Pick<Step, 'with'>): Step {
  const reactor: Side = otherSide(fault.of);
  return {
    kind: 'step',
    path: `faults/${fault.id}`,
    label: act.kind === 'close' ? 'close' : (act.messages[0] ?? ''),
    side: reactor,
    act,
    min: 1,
    max: 1,
    within: fault.within,
    with: how.with,
    level: fault.level,
    boundIsProtocol: false,
    else: [],
    location: fault.location,
  };
}

/** Whether this step may still come after that position, however many steps later; `else` and `abort` aside. */
export function ahead(from: readonly Position[]): Position[] {
  const seen = new Set<Position>();
  const queue = [...from];
  for (let position = queue.shift(); position; position = queue.shift()) {
    if (seen.has(position)) continue;
    seen.add(position);
    queue.push(...position.follow);
  }
  return [...seen].sort((a, b) => a.order - b.order);
}
