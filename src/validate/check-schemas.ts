import type { Contract, Schema } from '../contract/index.ts';
import type { Diagnostic, DiagnosticPlace } from '../diagnostics/index.ts';
import { isUnsafePattern } from './pattern/bounded.ts';
import type { SchemaProblem } from './prepare.ts';
import { validatorsOf } from './validators.ts';

/** What the schemas of a contract say that nobody hears, and patterns that cannot be judged in bounded time. */
export function checkSchemas(contract: Contract): Diagnostic[] {
  const definitions = Object.entries(contract.definitions).map(
    ([name, schema]) => [schema, `the schema \`${name}\``, { file: contract.source }] as const,
  );
  const payloads = contract.channels.flatMap((channel) =>
    channel.messages.map(
      (message) =>
        [
          message.payload,
          `the payload of \`${message.name}\``,
          { ...message.location, pointer: `${message.location.pointer}/payload` },
        ] as const,
    ),
  );
  return [...payloads, ...definitions].flatMap(([schema, what, at]) => [
    ...validatorsOf(contract)
      .problems(schema)
      .map((problem) => ofProblem(problem, what, at)),
    ...unsafePatterns(schema).map((pattern) => ofPattern(pattern, what, at)),
  ]);
}

function ofProblem(problem: SchemaProblem, what: string, at: DiagnosticPlace): Diagnostic {
  const serious = problem.kind === 'malformed' || problem.kind === 'reference';
  return {
    code: serious ? 'bad-schema' : 'loose-schema',
    severity: serious ? 'error' : 'warning',
    message: `${what}: ${problem.text}, so it is not checked`,
    at: { ...at, pointer: `${at.pointer ?? ''}${problem.pointer}` },
    hint: (problem.kind === 'unknown' ? NEWER.get(problem.keyword) : undefined) ?? HINTS[problem.kind],
  };
}

const HINTS: Readonly<Record<SchemaProblem['kind'], string>> = {
  unknown: 'look for a typing mistake; prefix what is only for readers with `x-`',
  malformed: 'see the keyword in JSON Schema draft-07',
  reference: 'define what the reference names',
  format: 'use a format of JSON Schema draft-07, or a `pattern`',
};

function ofPattern(pattern: string, what: string, at: DiagnosticPlace): Diagnostic {
  return {
    code: 'unsafe-pattern',
    severity: 'warning',
    message: `${what}: the pattern \`${pattern}\` cannot be judged in bounded time; long texts pass it unread`,
    at,
    hint: 'say it without looking around or back, or without a repetition inside a repetition',
  };
}

/** What draft-07 has for keywords that came after it. */
const NEWER: ReadonlyMap<string, string> = new Map([
  [
    'prefixItems',
    'draft-07 says it with a list: `items: [ … ]`, and `minItems` for the places that must be there',
  ],
  ['unevaluatedItems', 'draft-07 has `additionalItems`, beside a list of `items`'],
  ['unevaluatedProperties', 'draft-07 has `additionalProperties`, beside the `properties` themselves'],
  ['dependentRequired', 'draft-07 calls it `dependencies`'],
  ['dependentSchemas', 'draft-07 calls it `dependencies`'],
]);

function unsafePatterns(schema: Schema): string[] {
  const found = new Set<string>();
  collect(schema, found);
  return [...found];
}

/** Every `pattern` of a schema. A property that is called `pattern` holds a schema, not a string. */
function collect(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (DATA.has(key)) continue;
    if (key === 'pattern' && typeof value === 'string' && isUnsafePattern(value)) found.add(value);
    if (key === 'patternProperties' && typeof value === 'object' && value !== null) {
      for (const pattern of Object.keys(value as object)) if (isUnsafePattern(pattern)) found.add(pattern);
    }
    collect(value, found);
  }
}

const DATA = new Set(['const', 'enum', 'default', 'examples', 'example']);
