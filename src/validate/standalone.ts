import { _, Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Contract, Message } from '../contract/index.ts';
import { PlainPatterns } from './pattern/plain.ts';
import { SMALL, validatorsOf } from './validators.ts';

/** One `const name = require("module")rest;` as AJV writes it. */
const REQUIRE = /const (\w+) = require\("([^"]+)"\)([^;]*);/g;

/**
 * The source of an ES module with one compiled function for each message, under the names given. It needs the packages
 * `ajv` and `ajv-formats` beside it, for their small runtime parts only.
 */
export async function standaloneValidators(
  contract: Contract,
  names: ReadonlyMap<string, Message>,
): Promise<string> {
  const standalone = await import('ajv/dist/standalone/index.js');
  const patterns = new PlainPatterns();
  const ajv = new Ajv({
    ...{
      allErrors: true,
      ownProperties: true,
      strict: false,
      meta: false,
      validateSchema: false,
      logger: false,
      inlineRefs: SMALL,
    },
    formats: fullFormats,
    code: {
      source: true,
      esm: true,
      lines: true,
      // Half the time for a tenth more text, which bundlers take out again.
      optimize: false,
      // The text alone is wanted: the function that AJV makes of it as well is never called.
      process: () => 'return () => true',
      regExp: patterns.regExp,
      formats: _`require("ajv-formats/dist/formats").fullFormats`,
    },
  });
  const validators = validatorsOf(contract);
  ajv.addSchema(validators.poolSchema());
  const exported: Record<string, string> = {};
  for (const [name, message] of names) {
    const schema = validators.preparedSchema(message);
    ajv.addSchema(typeof schema === 'boolean' ? (schema ? {} : { not: {} }) : schema, name);
    exported[name] = name;
  }
  const code = functionOf<(ajv: unknown, refs: object) => string>(standalone)(ajv, exported);
  return withHead(code, /\bpatternOf\b/.test(code) ? [patterns.helper] : []);
}

/** What `import` makes of a CommonJS default export differs from host to host. */
function functionOf<Made>(module: unknown): Made {
  let found = module;
  for (let depth = 0; depth < 3 && typeof found !== 'function'; depth += 1) {
    found = (found as { default?: unknown }).default;
  }
  return found as Made;
}

/** AJV's ES modules still hold `require`: each becomes an import at the top. Helpers follow. */
function withHead(code: string, helpers: readonly string[]): string {
  const modules = new Map<string, string>();
  const body = code.replace(REQUIRE, (...found: string[]) => {
    const [, name = '', path = '', rest = ''] = found;
    const module = modules.get(path) ?? `module${String(modules.size)}`;
    modules.set(path, module);
    return `const ${name} = unwrap(${module})${rest.replace(/^\.default/, '')};`;
  });
  const imports = [...modules].map(
    ([path, name]) => `import * as ${name} from ${JSON.stringify(`${path}.js`)};`,
  );
  return [
    ...imports,
    ...(modules.size > 0 ? [UNWRAP] : []),
    ...helpers,
    body.replace(/^"use strict";\s*/, ''),
  ].join('\n');
}

/** A CommonJS module that was imported: hosts put its exports, or its default export, at different depths. */
const UNWRAP = `const unwrap = (module) => {
  let found = module;
  while (typeof found !== 'function' && found.fullFormats === undefined && found.default !== undefined) found = found.default;
  return found;
};`;
