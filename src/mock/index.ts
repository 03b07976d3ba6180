export type { Endpoint } from './gate.ts';
export type { Auth } from './guard.ts';
export type { JournalEntry } from './journal.ts';
export type { Mishap, Outgoing, Unasked } from './mishap.ts';
export type { Mock, MockOptions, MockSession } from './mock.ts';
export { startMock } from './mock.ts';
export type { MockEvent, Pace } from './options.ts';
export { DEFAULT_PACE } from './options.ts';
