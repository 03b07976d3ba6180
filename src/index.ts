export type { Contract, Channel, Message, Exchange, Fault, Level, Side } from './contract/index.ts';
export type { Diagnostic } from './diagnostics/index.ts';
export { ToolError } from './diagnostics/index.ts';
