import type { Channel, Contract } from '../../contract/index.ts';
import { headerComment } from '../header.ts';
import { guardName, namesOf, pascal, unique } from '../names.ts';
import { callsOf, typeOf } from './calls.ts';
import type { Call } from './calls.ts';
import { classText } from './class.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { literal } from '../literal.ts';
import { openingOf } from './opening.ts';
import type { OpeningMessage } from './opening.ts';
import { optionsText } from './options.ts';
import { planName, planOf } from './plan.ts';
import { RUNTIME_DTS, RUNTIME_JS } from './runtime-text.ts';

/** One client, as its texts are made from it. */
export interface ClientModel {
  readonly facts: Facts;
  /** What its names begin with. */
  readonly prefix: string;
  readonly calls: readonly Call[];
  readonly opening: readonly OpeningMessage[];
}

/** `client.ts`: a typed client for each channel; `runtime.js` and `.d.ts`: what is the same in all of them. */
export function generateClient(contract: Contract): ReadonlyMap<string, string> {
  const names = namesOf(contract);
  const taken = new Set(RESERVED);
  const models = contract.channels.map((channel): ClientModel => {
    const facts = factsOf(contract, channel, names);
    return {
      facts,
      prefix: unique(prefixOf(channel), taken),
      calls: callsOf(facts),
      opening: openingOf(facts),
    };
  });
  const body = models
    .map((model) => [optionsText(model), classText(model), planText(model)].join('\n\n'))
    .join('\n\n');
  const text = [headerComment(contract), importsText(models, body), body].join('\n');
  return new Map([
    ['client.ts', `${text.trimEnd()}\n`],
    ['runtime.js', `${headerComment(contract)}\n${RUNTIME_JS}`],
    ['runtime.d.ts', `${headerComment(contract)}\n${RUNTIME_DTS}`],
  ]);
}

/** Prefixes whose `…Options` the runtime has. */
const RESERVED = ['session', 'call', 'dial'];

function prefixOf({ name }: Channel): string {
  const prefix = pascal(name);
  return RESERVED.includes(prefix.toLowerCase()) ? `${prefix}Channel` : prefix;
}

function planText({ facts, prefix }: ClientModel): string {
  return [
    `/** What the document says about \`${pascal(facts.channel.name)}\`, as the runtime goes by it. */`,
    `const ${planName(prefix)}: Plan = ${literal(planOf(facts))};`,
  ].join('\n');
}

/** Only what the text uses: nothing that is imported is left over. */
function importsText(models: readonly ClientModel[], body: string): string {
  const words = new Set([...body.matchAll(/(?<![\w$.'])[A-Za-z_$][\w$]*(?![\w$'])/g)].map(([word]) => word));
  const uses = (name: string): boolean => words.has(name);
  const messages = models.flatMap(({ facts }) => messagesOf(facts));
  const types = messages.map(({ type }) => type).filter(uses);
  const guards = messages.map(({ type }) => guardName(type)).filter(uses);
  const values = ['ClosedError', 'FailedError', 'Session'].filter(uses);
  const shapes = [
    'CallOptions',
    'Credential',
    'Dialogue',
    'Draft',
    'Handler',
    'Plan',
    'SessionOptions',
  ].filter(uses);
  return [
    importLine('import', values, './runtime.js'),
    importLine('import type', shapes, './runtime.js'),
    importLine('import type', types, './types.js'),
    importLine('import', guards, './validators.js'),
    '',
  ]
    .filter((line, at) => line !== '' || at === 4)
    .join('\n');
}

function messagesOf(facts: Facts): { type: string }[] {
  const channel: Channel = facts.channel;
  return channel.messages.map((message) => ({ type: typeOf(facts, message) }));
}

function importLine(word: string, names: readonly string[], from: string): string {
  if (names.length === 0) return '';
  const flat = `${word} { ${names.join(', ')} } from '${from}';`;
  return flat.length <= 110
    ? flat
    : `${word} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}
