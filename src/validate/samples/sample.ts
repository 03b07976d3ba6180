import type { Contract, Message, SchemaObject } from '../../contract/index.ts';
import { ToolError } from '../../diagnostics/index.ts';
import { Random } from '../random.ts';
import { validatorsOf } from '../validators.ts';
import { Shape } from '../shape.ts';
import { makeValue, NOTHING } from './make.ts';

/** How many values are made before we say that none can be. */
const ATTEMPTS = 100;

/** Bytes of a made binary message: 20 ms of 8 kHz audio, a frame of plausible size. */
const BINARY_LENGTH = 160;

/**
 * A valid payload of a message: its examples in turn (seed 0 is the first), else one made from the schema. The same
 * seed gives the same payload. Text messages give a string, binary ones bytes.
 * Throws a ToolError `no-sample` when the schema allows nothing that this finds.
 */
export function sample(contract: Contract, message: Message, seed: number): unknown {
  const examples = validExamples(contract, message);
  if (examples.length === 0) return fabricate(contract, message, seed);
  return examples[Math.abs(Math.trunc(seed)) % examples.length];
}

/** A valid payload made from the schema alone, whatever the examples; deterministic in the seed. */
export function fabricate(contract: Contract, message: Message, seed: number): unknown {
  const random = new Random(seed);
  if (message.encoding === 'binary') {
    return Uint8Array.from({ length: BINARY_LENGTH }, () => random.integer(0, 255));
  }
  const making = { shape: shapeOf(contract), random, heights: heightsOf(contract) };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const value = makeValue(message.payload, making);
    const fits = message.encoding === 'json' || typeof value === 'string';
    if (value !== NOTHING && fits && validatorsOf(contract).holds(message, value)) return value;
  }
  throw ToolError.of('no-sample', `no valid payload could be made for the message \`${message.name}\``, {
    at: message.location,
    hint: 'give the message an example, or check that its schema can be satisfied',
  });
}

const examplesOf = new WeakMap<Message, readonly unknown[]>();

function validExamples(contract: Contract, message: Message): readonly unknown[] {
  const known = examplesOf.get(message);
  if (known) return known;
  const payloads = message.examples.map((example) => example.payload);
  const valid =
    message.encoding === 'binary'
      ? payloads.map((payload) => bytesOf(message, payload))
      : payloads.filter((payload) => validatorsOf(contract).holds(message, payload));
  examplesOf.set(message, valid);
  return valid;
}

/** The bytes that an example in a document stands for: base64 where the schema says so, else its text. */
function bytesOf(message: Message, payload: unknown): Uint8Array {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const schema: SchemaObject = typeof message.payload === 'object' ? message.payload : {};
  const encoded = schema['contentEncoding'] === 'base64' || schema['format'] === 'byte';
  if (!encoded || !/^[\w+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
    return new TextEncoder().encode(text);
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

const shapes = new WeakMap<Contract, Shape>();
const heights = new WeakMap<Contract, Map<SchemaObject, number>>();

function shapeOf(contract: Contract): Shape {
  const shape = shapes.get(contract) ?? new Shape(contract.definitions);
  shapes.set(contract, shape);
  return shape;
}

function heightsOf(contract: Contract): Map<SchemaObject, number> {
  const known = heights.get(contract) ?? new Map<SchemaObject, number>();
  heights.set(contract, known);
  return known;
}
