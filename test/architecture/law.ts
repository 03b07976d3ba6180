import { dirname } from 'node:path/posix';

import type { Edge } from './source.ts';
import { folderOf } from './source.ts';

const LEVEL_0 = ['contract', 'diagnostics'];
const LEVEL_1 = ['compile', 'validate', 'generate', 'promises', 'credentials', 'recording', 'wire'];
const LEVEL_2 = ['session', 'inspect'];
const LEVEL_3 = ['mock', 'conformance', 'monitor', 'doctor'];

/**
 * What each folder of `src` may import of the others. The law of the house: a new edge is a decision, with a record in
 * docs/decisions, before it is a line here.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  diagnostics: [],
  compile: ['contract', 'diagnostics'],
  validate: ['contract', 'diagnostics'],
  promises: ['contract', 'diagnostics', 'validate'],
  credentials: ['contract', 'diagnostics'],
  recording: ['contract', 'diagnostics'],
  generate: ['contract', 'diagnostics', 'validate', 'promises'],
  wire: ['diagnostics'],
  session: [...LEVEL_0, 'validate', 'promises'],
  inspect: [...LEVEL_0, ...LEVEL_1, 'session'],
  mock: [...LEVEL_0, ...LEVEL_1, ...LEVEL_2],
  conformance: [...LEVEL_0, ...LEVEL_1, ...LEVEL_2],
  monitor: [...LEVEL_0, ...LEVEL_1, ...LEVEL_2],
  doctor: [...LEVEL_0, ...LEVEL_1, ...LEVEL_2],
  playground: [...LEVEL_0, 'validate', 'promises', 'wire', 'session', 'mock'],
  entries: [...LEVEL_0, ...LEVEL_1, ...LEVEL_2, ...LEVEL_3],
  cli: [...LEVEL_0, ...LEVEL_1, ...LEVEL_2, ...LEVEL_3],
};

/** What the public list, `src/index.ts`, may import. */
const INDEX_MAY_IMPORT: readonly string[] = [...LEVEL_0, ...LEVEL_1, ...LEVEL_2, ...LEVEL_3];

/** The packages that each folder may import; a folder that is not listed imports none. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  compile: ['@asyncapi/converter', '@asyncapi/parser', 'yaml'],
  validate: ['ajv', 'ajv-formats'],
  generate: ['ajv', 'json-schema-to-typescript'],
  credentials: ['jose', 'yaml'],
  mock: ['@faker-js/faker', 'jose'],
  wire: ['ws'],
  cli: ['commander', 'node-forge', 'picocolors', 'yaml'],
};

/** Packages that one file alone may import. */
const ONE_FILE: Readonly<Record<string, string>> = { ws: 'src/wire/ws.ts', picocolors: 'src/cli/output.ts' };

/** Folders that run in a browser unchanged: no builtin of Node. */
export const BROWSER_SAFE: readonly string[] = [
  'contract',
  'diagnostics',
  'validate',
  'promises',
  'session',
  'mock',
  'playground',
];

/** What the law says against an edge, or undefined. */
export function breach(edge: Edge): string | undefined {
  return edge.to === undefined ? packageBreach(edge) : folderBreach(edge, edge.to);
}

function folderBreach(edge: Edge, to: string): string | undefined {
  const from = folderOf(edge.from);
  const target = folderOf(to);
  if (!to.startsWith('src/')) return 'leaves src';
  if (target === undefined) return 'the public list is not for the inside';
  if (from === target) return subfolderBreach(edge.from, to);
  const allowed = from === undefined ? INDEX_MAY_IMPORT : (MAY_IMPORT[from] ?? []);
  if (!allowed.includes(target)) return `${from ?? 'src/index.ts'} may not import ${target}`;
  if (to !== `src/${target}/index.ts`) return `goes past src/${target}/index.ts`;
  return undefined;
}

/** Sub-folders of generate are separate outputs and do not import each other. */
function subfolderBreach(from: string, to: string): string | undefined {
  const [a, b] = [from, to].map((path) => /^src\/generate\/([^/]+)\//.exec(path)?.[1]);
  return a !== undefined && b !== undefined && a !== b
    ? `generate/${a} may not import generate/${b}`
    : undefined;
}

function packageBreach({ from, specifier }: Edge): string | undefined {
  const folder = folderOf(from) ?? '';
  if (specifier.startsWith('node:')) {
    if (BROWSER_SAFE.includes(folder)) return `${folder} runs in a browser: no builtin of Node`;
    if (folder === 'generate' && /^node:fs\b/.test(specifier))
      return 'generate does not know the file system';
    return undefined;
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (!(PACKAGES[folder] ?? []).includes(name))
    return `${folder || 'src/index.ts'} may not import the package ${name}`;
  const only = ONE_FILE[name];
  return only !== undefined && only !== from ? `only ${only} imports ${name}` : undefined;
}

/** The files that are loaded when one file is: its imports, theirs, and so on; not the lazy and not the type-only ones. */
export function loadedBy(
  start: string,
  edges: readonly Edge[],
): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    for (const edge of edges) {
      if (edge.from !== path || edge.lazy || edge.typeOnly) continue;
      if (edge.to === undefined) packages.add(edge.specifier);
      else queue.push(edge.to);
    }
  }
  return { files, packages };
}

/**
 * A cycle of folders that import each other at run time, sub-folders counted by themselves (a folder and its own sub-folder
 * are one house); undefined: there is none.
 */
export function findCycle(edges: readonly Edge[]): readonly string[] | undefined {
  const next = new Map<string, Set<string>>();
  for (const { from, to, typeOnly, lazy } of edges) {
    const [here, there] = [dirname(from), dirname(to ?? from)];
    if (typeOnly || lazy || `${here}/`.startsWith(`${there}/`) || `${there}/`.startsWith(`${here}/`))
      continue;
    next.set(here, (next.get(here) ?? new Set()).add(there));
  }
  const done = new Set<string>();
  const walk = (folder: string, trail: readonly string[]): readonly string[] | undefined => {
    const at = trail.indexOf(folder);
    if (at >= 0) return [...trail.slice(at), folder];
    if (done.has(folder)) return undefined;
    done.add(folder);
    return firstOf([...(next.get(folder) ?? [])], (other) => walk(other, [...trail, folder]));
  };
  return firstOf([...next.keys()], (folder) => walk(folder, []));
}

function firstOf<In, Out>(items: readonly In[], find: (item: In) => Out | undefined): Out | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
