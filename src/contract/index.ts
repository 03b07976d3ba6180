export type { Contract, Level, Location, Side } from './contract.ts';
export { examplePath, matchesPath, parametersIn, pathsOf } from './address.ts';
export type { Channel, Parameter } from './channel.ts';
export type { Encoding, Example, InvalidExample, Message } from './message.ts';
export { requiredQuery } from './query.ts';
export { credentialNames, schemesOf } from './security.ts';
export { definitionName, resolveSchema } from './resolve-schema.ts';
export type { Schema, SchemaObject } from './schema.ts';
export { mayHave, partsOf, schemasAt } from './schema-place.ts';
export type { CredentialPlace, SecurityScheme } from './security.ts';
export { serverUrl } from './server.ts';
export type { Server } from './server.ts';
export type { Key, SessionModel } from './session-model.ts';
export type {
  Act,
  All,
  Branch,
  ControlMessage,
  Element,
  Exchange,
  OneOf,
  Step,
  With,
  WithValue,
} from './exchange.ts';
export type { Condition, ConditionWord, Fault, PlainConditionWord, Reaction } from './fault.ts';
export { UPGRADE_WORDS } from './fault.ts';
export { featuresOf } from './features.ts';
export { isBasic } from './security.ts';
export { escapePointerPart, pointerParts, valueAt, withValueAt } from './pointer.ts';
export { allStepsOf, branchesOf, lateLevel, otherSide, sends, stepsOf } from './steps.ts';
