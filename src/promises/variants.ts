import type { Channel, Element, Exchange, OneOf, Side, Step } from '../contract/index.ts';
import { stepsOf } from '../contract/index.ts';
import type { Choices } from './play.ts';
import { firstSteps, mayChoose, oneOfName, plainTimes, playOf } from './play.ts';
import { towards } from './routes.ts';
import { actNoun, quoted } from './words.ts';

/** One variation of what the tester owns in an exchange. */
export interface Variant {
  /** The last part of the scenario's id: `without:hint`, `choose:stop`, `abort`. */
  readonly name: string;
  readonly summary: string;
  readonly choices: Choices;
}

/** So many copies of a repeated step without an upper limit. */
const MANY_TIMES = 3;
/** A larger upper limit is not tried. */
const MOST_TIMES = 16;

/** Every variant of an exchange, one variation each, in document order. */
export function variantsOf(channel: Channel, exchange: Exchange, us: Side): Variant[] {
  const steps = [...plainSteps(exchange.steps)].filter(
    (step) => step.side === us && step.act.kind === 'message',
  );
  const way = (step: Step): Choices => ({ branches: towards(exchange.steps, step.path, us) });
  return [
    ...steps.filter((step) => step.min === 0).map((step) => without(step, way(step))),
    ...steps.flatMap((step) => repeats(step, { way: way(step), alone: repeated(steps) === 1 })),
    ...choices(exchange.steps, us, { prefix: '', branches: {} }),
    ...steps.flatMap((step) => lists(step, way(step))),
    ...aborts(exchange, us),
    ...steps.flatMap((step) => examples(channel, step, { way: way(step), first: step === steps[0] })),
  ];
}

/** The steps of ours that may be withheld: those with an `else`. */
export function withheldOf(exchange: Exchange, us: Side): Step[] {
  return [...plainSteps(exchange.steps)].filter((step) => step.side === us && step.else.length > 0);
}

function* plainSteps(elements: readonly Element[]): Generator<Step> {
  const inElse = new Set<Step>();
  for (const step of stepsOf(elements)) {
    for (const other of stepsOf(step.else)) inElse.add(other);
    if (!inElse.has(step)) yield step;
  }
}

function without(step: Step, way: Choices): Variant {
  return {
    name: `without:${step.label}`,
    summary: `leaves out ${actNoun(step.act)}`,
    choices: { ...way, times: { [step.path]: 0 } },
  };
}

function repeated(steps: readonly Step[]): number {
  return steps.filter((step) => step.max !== 1).length;
}

function repeats(step: Step, { way, alone }: { way: Choices; alone: boolean }): Variant[] {
  const most = step.max ?? Math.max(step.min, MANY_TIMES);
  if (most <= plainTimes(step) || most > MOST_TIMES) return [];
  return [
    {
      name: alone ? `repeat:${String(most)}` : `repeat:${step.label}:${String(most)}`,
      summary: `sends ${actNoun(step.act)} ${String(most)} times`,
      choices: { ...way, times: { [step.path]: most } },
    },
  ];
}

/** Each branch of ours but the first of its `oneOf`. */
function choices(
  elements: readonly Element[],
  us: Side,
  at: { prefix: string; branches: Readonly<Record<string, string>> },
): Variant[] {
  return elements.flatMap((element) => (element.kind === 'oneOf' ? branchVariants(element, us, at) : []));
}

function branchVariants(
  element: OneOf,
  us: Side,
  at: { prefix: string; branches: Readonly<Record<string, string>> },
): Variant[] {
  return element.branches.flatMap((branch, index) => {
    const ours = mayChoose(element, branch, us);
    const prefix = `${at.prefix}${branch.id}`;
    const branches = ours ? { ...at.branches, [oneOfName(element)]: branch.id } : at.branches;
    const deeper = choices(branch.steps, us, { prefix: `${prefix}/`, branches });
    if (!ours || index === 0) return deeper;
    const self: Variant = {
      name: `choose:${prefix}`,
      summary: `takes the branch ${quoted(branch.id)}`,
      choices: { branches },
    };
    return [self, ...deeper];
  });
}

/** Each further message of a step that names several. */
function lists(step: Step, way: Choices): Variant[] {
  if (step.act.kind !== 'message') return [];
  return step.act.messages.slice(1).map((message) => ({
    name: `choose:${message}`,
    summary: `sends ${quoted(message)}`,
    choices: { ...way, messages: { [step.path]: message } },
  }));
}

/** The abort of ours, and each further branch of it that begins with a message. */
function aborts(exchange: Exchange, us: Side): Variant[] {
  const first = firstSteps(exchange.abort)[0];
  if (first?.side !== us || first.act.kind !== 'message') return [];
  const plain: Variant = {
    name: 'abort',
    summary: `begins, then sends ${actNoun(first.act)}`,
    choices: { abort: true },
  };
  const others = choices(exchange.abort, us, { prefix: 'abort/', branches: {} }).map((variant) => ({
    ...variant,
    summary: `begins, then ${variant.summary} of its abort`,
    choices: { ...variant.choices, abort: true },
  }));
  const later = awaited(exchange, us).map((step) => ({
    name: `abort@${step.label}`,
    summary: `begins, awaits ${actNoun(step.act)}, then sends ${actNoun(first.act)}`,
    choices: { abort: true, after: step.path },
  }));
  return [
    plain,
    ...later,
    ...others.filter((variant) => playOf(exchange, us, variant.choices).wishes.length > 1),
  ];
}

/** What is awaited before an abort: the first answer, and what comes again and again, but not what ends the dialogue. */
function awaited(exchange: Exchange, us: Side): Step[] {
  const steps = [...plainSteps(exchange.steps)].filter(({ act }) => act.kind === 'message');
  const theirs = steps.filter((step) => step.side !== us && step !== steps.at(-1));
  return theirs.filter((step, index) => index === 0 || step.max !== 1);
}

/** Each further example of the message of a step. */
function examples(channel: Channel, step: Step, { way, first }: { way: Choices; first: boolean }): Variant[] {
  const name = step.act.kind === 'message' ? (step.act.messages[0] ?? '') : '';
  const message = channel.messages.find((candidate) => candidate.name === name);
  return (message?.examples ?? []).slice(1).map((example) => ({
    name: first ? `example:${example.name}` : `example:${step.label}:${example.name}`,
    summary: `sends ${quoted(name)} as in its example ${quoted(example.name)}`,
    choices: { ...way, examples: { [step.path]: example.name } },
  }));
}
