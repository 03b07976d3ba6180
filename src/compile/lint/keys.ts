import { allStepsOf, partsOf, pointerParts } from '../../contract/index.ts';
import type {
  Channel,
  Contract,
  Exchange,
  Message,
  Schema,
  SchemaObject,
  Step,
} from '../../contract/index.ts';
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

function has(contract: Contract, message: Message, pointer: string): boolean {
  return walk(contract, { root: message.payload, pointer }, () => true);
}

function isRequired(contract: Contract, message: Message, pointer: string): boolean {
  return walk(contract, { root: message.payload, pointer }, (schemas, part) =>
    schemas.some((schema) => {
      const { required, minItems } = schema;
      if (Array.isArray(required) && required.includes(part)) return true;
      return itemAt(schema, part) !== undefined && typeof minItems === 'number' && minItems > Number(part);
    }),
  );
}

type Test = (schemas: readonly SchemaObject[], part: string) => boolean;

/** Whether every part of a pointer is a known property, or place of a list, that passes a test. */
function walk(contract: Contract, at: { root: Schema; pointer: string }, test: Test): boolean {
  let schemas = partsOf(contract.definitions, at.root);
  for (const part of pointerParts(at.pointer)) {
    const children = schemas.flatMap((schema): readonly Schema[] => {
      const child = propertyAt(schema, part) ?? itemAt(schema, part);
      return child === undefined ? [] : [child];
    });
    if (children.length === 0 || !test(schemas, part)) return false;
    schemas = children.flatMap((child) => partsOf(contract.definitions, child));
  }
  return true;
}

function propertyAt(schema: SchemaObject, part: string): Schema | undefined {
  const { properties } = schema;
  if (typeof properties !== 'object' || properties === null) return undefined;
  return Object.hasOwn(properties, part) ? (properties as Record<string, Schema>)[part] : undefined;
}

/** The schema of a place in a list (draft-07: `items`, one for each place or one for all). */
function itemAt(schema: SchemaObject, part: string): Schema | undefined {
  const items = schema['items'] as Schema | readonly Schema[] | undefined;
  if (!/^(0|[1-9][0-9]*)$/.test(part)) return undefined;
  return Array.isArray(items) ? (items as readonly Schema[])[Number(part)] : (items as Schema | undefined);
}
