export type { GenerateOptions } from './generate.ts';
export { generate } from './generate.ts';
