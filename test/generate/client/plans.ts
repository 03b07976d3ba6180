import type { Plan, PlanExchange } from '../../../src/generate/client/runtime/plan.ts';

/** Messages that a `type` tells apart. */
export const named = (...names: string[]): Plan['receives'] =>
  Object.fromEntries(names.map((name) => [name, { is: { '/type': [name] } }]));

/** Messages whose `type` is filled in. */
export const fixed = (...names: string[]): Plan['sends'] =>
  Object.fromEntries(names.map((name) => [name, { fixed: { '/type': name } }]));

/** One question, one answer. */
export const question: PlanExchange = {
  first: [0],
  steps: [
    { by: 'client', messages: ['ask'], next: [1, 2] },
    { by: 'server', messages: ['answer'], within: 1000, last: true },
    { by: 'server', messages: ['error'], within: 1000, fails: true, last: true },
  ],
};

/** A question, a stream of answers; it can be stopped. */
const stream: PlanExchange = {
  key: { chat: ['/id'], token: ['/id'], end: ['/id'], stop: ['/id'], error: ['/id'] },
  makeKey: 'text',
  first: [0],
  abort: [4],
  steps: [
    { by: 'client', messages: ['chat'], next: [1, 2, 3] },
    { by: 'server', messages: ['token'], times: [1, null], within: 1000, next: [2, 3] },
    { by: 'server', messages: ['end'], within: 1000, last: true },
    { by: 'server', messages: ['error'], within: 1000, fails: true, last: true },
    { by: 'client', messages: ['stop'], last: true },
  ],
};

/** A plan with both. */
export const talk: Partial<Plan> = {
  sends: fixed('ask', 'chat', 'stop', 'ping'),
  receives: named('answer', 'error', 'token', 'end', 'pong'),
  exchanges: { question, stream },
};
