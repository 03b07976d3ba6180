import type { Channel, Element, Exchange, OneOf, Step } from '../../contract/index.ts';
import type { Lint } from './lint.ts';

/** Branches of a `oneOf` are told apart by their first message, and one side decides. */
export function branchRules(channel: Channel): Lint[] {
  return channel.session.exchanges.flatMap((exchange) => [
    ...oneOfsIn([...exchange.steps, ...exchange.abort]).flatMap((oneOf) => [
      ...alike(oneOf),
      ...owners(oneOf),
      ...empty(oneOf),
    ]),
    ...optionalTail(exchange.steps),
    ...repeatedTails(exchange, channel),
  ]);
}

function oneOfsIn(elements: readonly Element[]): OneOf[] {
  return elements.flatMap((element) => {
    if (element.kind === 'all') return [];
    if (element.kind === 'step') return oneOfsIn(element.else);
    return [element, ...element.branches.flatMap((branch) => oneOfsIn(branch.steps))];
  });
}

/** The steps that a sequence may begin with. */
export function firstSteps(elements: readonly Element[]): Step[] {
  const first: Step[] = [];
  for (const element of elements) {
    if (element.kind === 'step') {
      first.push(element);
      if (element.min > 0) return first;
    } else if (element.kind === 'all') {
      first.push(...element.steps);
      if (element.steps.some((step) => step.min > 0)) return first;
    } else {
      first.push(...element.branches.flatMap((branch) => firstSteps(branch.steps)));
      if (element.branches.every((branch) => isRequired(branch.steps))) return first;
    }
  }
  return first;
}

function isRequired(elements: readonly Element[]): boolean {
  return elements.some((element) => {
    if (element.kind === 'step') return element.min > 0;
    if (element.kind === 'all') return element.steps.some((step) => step.min > 0);
    return element.branches.every((branch) => isRequired(branch.steps));
  });
}

function acts(step: Step): string[] {
  const names =
    step.act.kind === 'close' ? step.act.codes.map((code) => `close ${String(code)}`) : step.act.messages;
  return names.map((name) => `${step.side} ${name}`);
}

function alike(oneOf: OneOf): Lint[] {
  const owner = new Map<string, string>();
  return oneOf.branches.flatMap((branch) =>
    firstSteps(branch.steps).flatMap((step) =>
      acts(step).flatMap((act): Lint[] => {
        const other = owner.get(act);
        owner.set(act, branch.id);
        if (other === undefined || other === branch.id) return [];
        const message = `branches ${other} and ${branch.id} both begin with ${act}: nothing tells them apart`;
        return [
          {
            code: 'branches-alike',
            severity: 'error',
            location: step.location,
            message,
            hint: 'put what they share before the oneOf, or describe what tells them apart as messages of their own',
          },
        ];
      }),
    ),
  );
}

function owners(oneOf: OneOf): Lint[] {
  const first = oneOf.branches
    .flatMap((branch) => firstSteps(branch.steps))
    .filter((step) => step.act.kind === 'message');
  if (new Set(first.map((step) => step.side)).size < 2) return [];
  const message = 'both sides may decide which branch is taken: their first messages may cross';
  const hint = 'let one side decide: begin every branch with a message of the same side';
  return [{ code: 'branch-owners', severity: 'warning', location: oneOf.location, message, hint }];
}

function empty(oneOf: OneOf): Lint[] {
  return oneOf.branches
    .filter((branch) => !isRequired(branch.steps))
    .map((branch) => ({
      code: 'optional-branch',
      severity: 'error',
      location: oneOf.location,
      message: `branch ${branch.id} has no required step: it could be taken without anything being sent`,
      hint: 'make its first step required (times: 1..*)',
    }));
}

function optionalTail(elements: readonly Element[]): Lint[] {
  const last = elements.at(-1);
  if (elements.length < 2 || last?.kind !== 'step' || last.min > 0) return [];
  const message = `the exchange ends in an optional step: nothing says when ${last.label} can no longer come`;
  const hint = 'end it with a required step, or make what may follow an exchange of its own';
  return [{ code: 'optional-tail', severity: 'warning', location: last.location, message, hint }];
}

/** An exchange whose last step may come again is over when it came often enough; only its limits ask whether it is. */
function repeatedTails(exchange: Exchange, channel: Channel): Lint[] {
  if (!isLimited(exchange, channel)) return [];
  return tailsOf(exchange.steps)
    .filter(({ min, max }) => min > 0 && (max === null || max > min))
    .map(({ label, min, location }) => {
      const often = min === 1 ? 'the first' : `${String(min)} of`;
      const message = `the exchange is over with ${often} ${label}, though more may follow: nothing counts it as open from then on`;
      const hint = 'end it with a required step, which says that no more follows';
      return { code: 'optional-tail', severity: 'warning', location, message, hint };
    });
}

/** The steps that a sequence of more than one step may end in. */
function tailsOf(elements: readonly Element[]): Step[] {
  const last = elements.at(-1);
  if (last?.kind === 'oneOf') {
    const before = elements.slice(0, -1);
    return last.branches.flatMap(({ steps }) => tailsOf([...before, ...steps]));
  }
  return last?.kind === 'step' && elements.length > 1 ? [last] : [];
}

/** Whether something limits how many of an exchange may be open: a number of its own, a key of its own, or a fault about either. */
function isLimited({ many, unique, key, steps }: Exchange, { session }: Channel): boolean {
  const begins = firstSteps(steps).flatMap(({ act }) => (act.kind === 'message' ? act.messages : []));
  const isAbout = (word: string): boolean =>
    session.faults.some(
      ({ when, messages = begins }) =>
        when.some((condition) => condition.word === word) && messages.some((name) => begins.includes(name)),
    );
  if (unique || (key !== undefined && isAbout('key-in-use'))) return true;
  return many !== null && (many > 1 || isAbout('too-many-open'));
}
