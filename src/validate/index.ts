export type { Reading, SchemaError } from './reading.ts';
export type { FrameReader } from './reader.ts';
export { createReader } from './reader.ts';
export { fabricate, sample } from './samples/sample.ts';
export type { Mutation } from './mutations/mutations.ts';
export { mutations } from './mutations/mutations.ts';
export { checkExamples } from './check-examples.ts';
export { standaloneValidators } from './standalone.ts';
