export type { Promise_ } from './promise.ts';
export type { Aspect } from './ids.ts';
export {
  ASPECTS,
  encodePeerName,
  RESERVED_BRANCH_IDS,
  RESERVED_EXCHANGE_IDS,
  splitAspect,
  withAspect,
} from './ids.ts';
export { matchesAny, matchesPattern } from './pattern.ts';
export { promisesOf } from './promises.ts';
export type { HandshakeCase } from './handshakes.ts';
export type { Play, Wish } from './play.ts';
export { begins, playOf } from './play.ts';
export type { Mistake, Probe, Provocation, Spoil } from './provocation.ts';
export { probeOf } from './provocation.ts';
export { provocationsOf, queryMessage, UNKNOWN } from './provocations.ts';
export { isQuestion } from './fault-scenarios.ts';
export type { Act, Family, Scenario, ScenarioOptions } from './scenario.ts';
export { scenariosOf } from './scenarios.ts';
export { conditionWords, duration, reactionWords } from './words.ts';
