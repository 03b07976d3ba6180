import type { Channel, Contract, Exchange, Fault } from '../../contract/index.ts';
import { allStepsOf, otherSide } from '../../contract/index.ts';
import { conditionWords, duration, promisesOf, reactionWords } from '../../promises/index.ts';
import { sequenceDiagram, stateDiagram } from './diagrams.ts';
import { block, blocks, code, inline, prose, table } from './markdown.ts';

/** What happens on a channel: states, exchanges, mistakes, closes. */
export function behaviourOf(channel: Channel): string {
  const states = stateDiagram(channel);
  const written = channel.session.exchanges.filter((exchange) => exchange.origin !== 'free');
  const free = channel.session.exchanges.filter((exchange) => exchange.origin === 'free');
  return blocks([
    states === '' ? '' : blocks(['### States', block('mermaid', states)]),
    written.length === 0 ? '' : '### Exchanges',
    ...written.map(exchangePart),
    free.length === 0
      ? ''
      : `May be sent at any time, with no answer described: ${free.map((exchange) => code(exchange.id.replace(/^messages\//, ''))).join(', ')}.`,
    faultsPart(channel),
    closesPart(channel),
  ]);
}

function exchangePart(exchange: Exchange): string {
  return blocks([
    `#### ${inline(exchange.summary ?? exchange.id).replace(/\.$/, '')} (${code(exchange.id)})`,
    exchange.description === undefined ? '' : prose(exchange.description),
    factsOf(exchange)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    block('mermaid', sequenceDiagram(exchange)),
  ]);
}

function factsOf(exchange: Exchange): string[] {
  const facts: string[] = [];
  if (exchange.at !== undefined) facts.push(`Begins by itself when the session enters ${code(exchange.at)}.`);
  else if (exchange.in !== undefined) facts.push(`May begin in ${exchange.in.map(code).join(', ')}.`);
  const single = exchange.at !== undefined || exchange.origin === 'free';
  if (exchange.many === null && !single) facts.push('Any number may be open at once.');
  else if ((exchange.many ?? 1) > 1) facts.push(`At most ${String(exchange.many)} may be open at once.`);
  const keys = new Set(
    Object.values(exchange.key ?? {}).map((pointers) => pointers.map(code).join(' with ')),
  );
  if (keys.size > 0)
    facts.push(
      `Told apart by ${[...keys].join(', ')}${exchange.unique ? ', which no two open ones share' : ''}.`,
    );
  if (exchange.level !== 'MUST') facts.push(`Level: ${exchange.level}.`);
  if (exchange.feature !== undefined) facts.push(`Only with the feature ${code(exchange.feature)}.`);
  if (exchange.spec !== undefined) facts.push(`Source: ${inline(exchange.spec)}`);
  for (const step of allStepsOf(exchange)) {
    if (step.description !== undefined) facts.push(`${code(step.label)}: ${inline(step.description)}`);
  }
  return facts;
}

function faultsPart(channel: Channel): string {
  const rows = channel.session.faults.map((fault) => [code(fault.id), ...faultCells(fault)]);
  const body = table(['fault', 'when', 'then', 'within', 'level', ''], rows);
  return body === '' ? '' : blocks(['### Mistakes', body]);
}

function faultCells(fault: Fault): string[] {
  const mistakes = fault.when.map((condition) => conditionWords(condition, fault.messages));
  return [
    `the ${fault.of} ${inline(mistakes.join(', or '))}`,
    `the ${otherSide(fault.of)} ${inline(fault.then.map(reactionWords).join(', or '))}`,
    duration(fault.within),
    fault.level,
    inline([fault.description, fault.spec && `Source: ${fault.spec}`].filter((text) => text).join(' ')),
  ];
}

/** Every close that the document speaks of. */
function closesPart(channel: Channel): string {
  const steps = channel.session.exchanges.flatMap((exchange) =>
    [...allStepsOf(exchange)].flatMap((step) =>
      step.act.kind === 'close' ? [[step.side, codesText(step.act.codes), `in ${code(exchange.id)}`]] : [],
    ),
  );
  const faults = channel.session.faults.flatMap((fault) =>
    fault.then.flatMap((reaction) => {
      const codes =
        reaction.kind === 'close' ? reaction.codes : reaction.kind === 'send' ? reaction.close : null;
      return codes === null
        ? []
        : [[otherSide(fault.of), codesText(codes), `after the fault ${code(fault.id)}`]];
    }),
  );
  const usual = ['client', 'server'].map((side) => [
    side,
    codesText([1000, 1001, 1005]),
    'when it owes nothing',
  ]);
  return blocks(['### Closes', table(['by', 'code', 'when'], together([...steps, ...faults, ...usual]))]);
}

/** One row for each side and code, with all that leads to it. */
function together(rows: readonly (readonly string[])[]): string[][] {
  const closes = new Map<string, { by: string; codes: string; whens: Set<string> }>();
  for (const [by = '', codes = '', when = ''] of rows) {
    const key = `${by} ${codes}`;
    const close = closes.get(key) ?? { by, codes, whens: new Set<string>() };
    closes.set(key, { ...close, whens: close.whens.add(when) });
  }
  return [...closes.values()].map(({ by, codes, whens }) => [by, codes, [...whens].join('; ')]);
}

function codesText(codes: readonly number[]): string {
  return codes.map((number) => (number === 1005 ? 'none' : String(number))).join(' or ');
}

/** Every obligation of a channel, numbered, with the id that the conformance tests report it by. */
export function promisesPart(contract: Contract, channel: Channel): string {
  const rows = promisesOf(contract, channel).map((promise, index) => [
    String(index + 1),
    promise.side,
    promise.level,
    inline(promise.text),
    code(promise.id),
  ]);
  const body = table(['', 'who', 'level', 'promise', 'check'], rows);
  return body === '' ? '' : blocks(['### Promises', body]);
}
