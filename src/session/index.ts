export type { Debt, Draft, FrameInput, Move, Observation, SessionApi, SessionOptions } from './api.ts';
export type { Finding, FindingVerdict, Inconclusive, Outcome } from './finding.ts';
export { forbidUnknownFeatures } from './features.ts';
export { createSession } from './session.ts';
export { Timing } from './timing.ts';
export type { Disturbance, ExchangeTightness, Tightness } from './tightness.ts';
export { tightnessOf } from './tightness.ts';
