import { allStepsOf, escapePointerPart, pointerParts, schemasAt } from '../../contract/index.ts';
import type { Channel, Contract, Exchange, Message, SchemaObject, Step } from '../../contract/index.ts';
import { firstSteps } from './branches.ts';
import type { Lint } from './lint.ts';

/** Keys that can be relied on, and steps that have none where several instances are open. */
export function keyRules(channel: Channel, contract: Contract): Lint[] {
  return channel.session.exchanges
    .filter((exchange) => exchange.origin !== 'free')
    .flatMap((exchange) => [
      ...notRequired(exchange, channel, contract),
      ...keyless(exchange, channel, contract),
      ...compound(exchange),
    ]);
}

/** Steps after the first: only they need a key to find their instance. */
function later(exchange: Exchange): Step[] {
  const first = new Set(firstSteps(exchange.steps));
  return [...allStepsOf(exchange)].filter((step) => !first.has(step) && step.act.kind === 'message');
}

/** Control frames are no messages of the document: a pong is matched by its payload. */
function names(step: Step): readonly string[] {
  return step.act.kind === 'message' ? step.act.messages.filter((name) => !name.startsWith('$')) : [];
}

function notRequired(exchange: Exchange, channel: Channel, contract: Contract): Lint[] {
  if (exchange.key === undefined) return [];
  const lints: Lint[] = [];
  for (const step of later(exchange)) {
    for (const name of names(step)) {
      const message = channel.messages.find((candidate) => candidate.name === name);
      const pointers = exchange.key[name] ?? [];
      const loose = pointers.find(
        (pointer) =>
          message !== undefined && has(contract, message, pointer) && !isRequired(contract, message, pointer),
      );
      if (loose === undefined) continue;
      const text = `the schema of ${name} does not require ${loose}, which is the key of ${exchange.id}`;
      const hint = 'add it to `required`: without it nothing tells which instance is meant';
      lints.push({
        code: 'key-not-required',
        severity: 'warning',
        location: step.location,
        message: text,
        hint,
      });
    }
  }
  return lints;
}

function keyless(exchange: Exchange, channel: Channel, contract: Contract): Lint[] {
  if (exchange.many !== null) return [];
  const carries = (name: string): boolean => {
    const message = channel.messages.find((candidate) => candidate.name === name);
    const pointers = exchange.key?.[name] ?? [];
    return (
      message !== undefined &&
      pointers.length > 0 &&
      pointers.every((pointer) => has(contract, message, pointer))
    );
  };
  return later(exchange).flatMap((step): Lint[] => {
    const without = names(step).filter((name) => !carries(name));
    if (without.length === 0) return [];
    const message = `any number of ${exchange.id} may be open, and ${without.join(', ')} has no key: with n open it has n readings`;
    const hint = 'give it a key, or say many: 1';
    return [{ code: 'keyless-many', severity: 'warning', location: step.location, message, hint }];
  });
}

function compound(exchange: Exchange): Lint[] {
  const isCompound = Object.values(exchange.key ?? {}).some((pointers) => pointers.length > 1);
  if (!isCompound) return [];
  return [...allStepsOf(exchange)]
    .filter((step) => step.with.some((entry) => entry.value.word === '$key'))
    .map((step) => ({
      code: 'compound-key-word',
      severity: 'error',
      location: step.location,
      message: '$key stands for one value, and this key has several',
      hint: 'use $first#/pointer',
    }));
}

function has({ definitions }: Contract, { payload }: Message, pointer: string): boolean {
  return schemasAt(definitions, payload, pointer).length > 0;
}

/** Whether each part of a pointer is required where the parts before it lead. */
function isRequired({ definitions }: Contract, { payload }: Message, pointer: string): boolean {
  const parts = pointerParts(pointer);
  return parts.every((part, index) => {
    const above = parts.slice(0, index).map((each) => `/${escapePointerPart(each)}`);
    return schemasAt(definitions, payload, above.join('')).some((schema) => requires(schema, part));
  });
}

function requires({ required, items, minItems }: SchemaObject, part: string): boolean {
  if (Array.isArray(required) && required.includes(part)) return true;
  return items !== undefined && typeof minItems === 'number' && minItems > Number(part);
}
