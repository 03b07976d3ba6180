import { stepsOf } from '../contract/index.ts';
import type { Branch, Element, Exchange, OneOf, Side, Step } from '../contract/index.ts';

/** One message that the tester wants to send at a step of its own, when the session lets it. */
export interface Wish {
  /** The step's path, without the channel. */
  readonly step: string;
  readonly message: string;
  /** Name of the message's example to send; undefined: the first one, or a generated sample. */
  readonly example?: string;
  /** Members that replace those of the payload. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** Path of a step that is sent before, though this one could be. */
  readonly behind?: string;
  /** Path of a step of the other side that is awaited before, though this one could be sent. */
  readonly after?: string;
}

/**
 * How the tester goes through one exchange: the messages of its own in the order it wants to send them. What the
 * subject decides stays open; wishes that a branch of the subject leaves no room for stay unsent.
 */
export interface Play {
  readonly exchange: string;
  readonly wishes: readonly Wish[];
  /** Path of a step of ours that is not sent, though owed. */
  readonly withhold?: string;
  /** It is our part in a dialogue that the other side begins. */
  readonly answering?: boolean;
}

/** How a play differs from the plain one. Steps are named by their paths. */
export interface Choices {
  /** Branch ids to take, by the first branch's id of their `oneOf` joined to its place: see {@link oneOfName}. */
  readonly branches?: Readonly<Record<string, string>>;
  /** How often a repeated step is sent; 0 leaves it out. */
  readonly times?: Readonly<Record<string, number>>;
  /** Which message of a step with several. */
  readonly messages?: Readonly<Record<string, string>>;
  /** Which example of a step's message. */
  readonly examples?: Readonly<Record<string, string>>;
  /** Members that replace those of a message's payload, by message. */
  readonly members?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Begin, then send the abort. */
  readonly abort?: boolean;
  /** Path of the step of ours behind which the abort is sent; undefined: the first. */
  readonly behind?: string;
  /** Path of the step of the other side after which the abort is sent. */
  readonly after?: string;
  readonly withhold?: string;
}

/** The play of an exchange by one side. */
export function playOf(exchange: Exchange, us: Side, choices: Choices = {}): Play {
  const steps = ownSteps(exchange.steps, us, choices);
  const aborting = choices.abort === true ? ownSteps(exchange.abort, us, choices) : [];
  const kept = choices.abort === true ? untilAbort(exchange, steps, choices) : steps;
  const { behind, after } = choices;
  const when = { ...(behind === undefined ? {} : { behind }), ...(after === undefined ? {} : { after }) };
  return {
    exchange: exchange.id,
    wishes: [
      ...kept.flatMap((step) => wishesOf(step, choices)),
      ...aborting.flatMap((step) => wishesOf(step, choices)).map((wish) => ({ ...wish, ...when })),
    ],
    ...(choices.withhold === undefined ? {} : { withhold: choices.withhold }),
  };
}

/** The steps of ours that are sent before the abort: the first, or all up to where it is to be sent. */
function untilAbort(exchange: Exchange, steps: readonly Step[], { behind, after }: Choices): readonly Step[] {
  const order = [...stepsOf(exchange.steps)].map(({ path }) => path);
  const last = order.indexOf(behind ?? after ?? '');
  return steps.filter(({ path }, index) => index === 0 || order.indexOf(path) <= last);
}

function wishesOf(step: Step, choices: Choices): Wish[] {
  if (step.act.kind !== 'message' || step.path === choices.withhold) return [];
  const message = choices.messages?.[step.path] ?? step.act.messages[0] ?? '';
  const example = choices.examples?.[step.path];
  const members = choices.members?.[message];
  const wish: Wish = {
    step: step.path,
    message,
    ...(example === undefined ? {} : { example }),
    ...(members === undefined ? {} : { members }),
  };
  return Array.from({ length: choices.times?.[step.path] ?? plainTimes(step) }, () => wish);
}

/** How often the plain path sends a step of ours: once, or as often as it must. */
export function plainTimes(step: Step): number {
  return Math.max(1, step.min);
}

function ownSteps(elements: readonly Element[], us: Side, choices: Choices): Step[] {
  return elements.flatMap((element) => {
    if (element.kind === 'step') return element.side === us ? [element] : [];
    if (element.kind === 'all') return element.steps.filter((step) => step.side === us);
    // Of the subject's branches any may come: wishes for all of them stand ready.
    const wanted = ownerOf(element) === us ? [chosen(element, choices)] : theirs(element, us, choices);
    return wanted.flatMap((branch) => ownSteps(branch?.steps ?? [], us, choices));
  });
}

function chosen(element: OneOf, choices: Choices): OneOf['branches'][number] | undefined {
  const wanted = choices.branches?.[oneOfName(element)];
  return element.branches.find((branch) => branch.id === wanted) ?? element.branches[0];
}

/** The branches of a `oneOf` that the subject decides, without those with which we would interrupt it: but for the chosen one. */
function theirs(element: OneOf, us: Side, choices: Choices): readonly Branch[] {
  const wanted = choices.branches?.[oneOfName(element)];
  return element.branches.filter((branch) => branch.id === wanted || beginnerOf(branch) !== us);
}

/** What names a `oneOf` among those of a contract: where it stands in the document. */
export function oneOfName(element: OneOf): string {
  return element.location.pointer;
}

/** The side that decides a `oneOf`: who makes the first step of its first branch. */
function ownerOf({ branches: [first] }: OneOf): Side | undefined {
  return first && beginnerOf(first);
}

function beginnerOf({ steps }: Branch): Side | undefined {
  return firstSteps(steps)[0]?.side;
}

/** Whether this side may decide on the branch: it decides the `oneOf`, or begins the branch. */
export function mayChoose(element: OneOf, branch: Branch, side: Side): boolean {
  return ownerOf(element) === side || beginnerOf(branch) === side;
}

/**
 * The steps with which a side takes a branch of a `oneOf` that the other side decides: it interrupts, where that has not gone its
 * own way yet. Nobody does so unasked before the step's time is nearly over.
 */
export function interruptionsOf(exchange: Exchange): Step[] {
  const inside = (elements: readonly Element[]): Step[] => elements.flatMap(of);
  const of = (element: Element): Step[] => {
    if (element.kind === 'step') return inside(element.else);
    if (element.kind === 'all') return [];
    const owner = ownerOf(element);
    return element.branches.flatMap((branch) => [
      ...(beginnerOf(branch) === owner ? [] : firstSteps(branch.steps).filter(({ side }) => side !== owner)),
      ...inside(branch.steps),
    ]);
  };
  return inside([...exchange.steps, ...exchange.abort]);
}

/** The steps with which a sequence may begin, past optional ones. */
export function firstSteps(elements: readonly Element[]): Step[] {
  const result: Step[] = [];
  for (const element of elements) {
    if (element.kind === 'step') {
      result.push(element);
      if (element.min > 0) return result;
    } else if (element.kind === 'all') {
      return [...result, ...element.steps];
    } else {
      return [...result, ...element.branches.flatMap((branch) => firstSteps(branch.steps))];
    }
  }
  return result;
}

/** Whether this side begins the exchange: some first step is its own, and none must be the other side's. */
export function begins(exchange: Exchange, side: Side): boolean {
  const first = firstSteps(exchange.steps).filter((step) => step.act.kind === 'message');
  return first.some((step) => step.side === side) && exchange.at === undefined;
}
