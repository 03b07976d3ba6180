export type { Reading, SchemaError } from './reading.ts';
