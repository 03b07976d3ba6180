import type { Contract, Side } from '../contract/index.ts';
import { startMock, type AnyMessages, type MessageMap, type Mock, type MockOptions } from '../mock/index.ts';
import { createReader, type Reading } from '../validate/index.ts';

/** What a matcher says, as vitest wants it. */
export interface Matched {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * A fixture for `test.extend`: each test has a mock of its own, on a free port, and it is closed after the test.
 *
 * ```ts
 * const test = base.extend({ mock: mockFixture(contract, { auth: 'off' }) });
 * test('answers', async ({ mock }) => { … new WebSocket(mock.url) … await mock.received('chat') });
 * ```
 */
export function mockFixture<Messages extends MessageMap = AnyMessages>(
  contracts: Contract | readonly Contract[],
  options: MockOptions<Messages> = {},
): (context: object, use: (mock: Mock) => Promise<void>) => Promise<void> {
  // vitest reads from the pattern that the fixture needs no other one.

  return async ({}, use) => {
    await using mock = await startMock(contracts, options);
    await use(mock);
  };
}

/** The matchers of {@link messageMatchers}, for vitest's types: `declare module 'vitest' { interface Matchers extends MessageMatchers {} }`. */
export interface MessageMatchers<R = unknown> {
  /** The frame (text, bytes or a parsed payload) is this message of the contract, valid, and holds these members. */
  toMatchMessage(name: string, members?: Readonly<Record<string, unknown>>): R;
  /** The mock has found nothing against this side (default `client`: the program under test). */
  toHaveKeptContract(side?: Side): R;
}

/** Matchers for `expect.extend`. */
export function messageMatchers(contract: Contract): {
  toMatchMessage(frame: unknown, name: string, members?: Readonly<Record<string, unknown>>): Matched;
  toHaveKeptContract(mock: Pick<Mock, 'journal'>, side?: Side): Matched;
} {
  return {
    toMatchMessage: (frame, name, members = {}) => {
      const why = whyNoMessage(contract, frame, { name, members });
      return {
        pass: why === undefined,
        message: () =>
          why === undefined ? `The frame is the message ${name}.` : `The frame is not ${name}: ${why}`,
      };
    },
    toHaveKeptContract: ({ journal }, side = 'client') => {
      const found = journal.flatMap((entry) => entry.findings).filter((one) => one.side === side);
      const lines = found.map(({ verdict, id, text }) => `${verdict} ${id}: ${text}`);
      const told = found.length === 0 ? `Nothing was found against the ${side}.` : lines.join('\n');
      return { pass: found.length === 0, message: () => told };
    },
  };
}

function whyNoMessage(
  contract: Contract,
  frame: unknown,
  wanted: { readonly name: string; readonly members: Readonly<Record<string, unknown>> },
): string | undefined {
  const data =
    typeof frame === 'string' || frame instanceof Uint8Array ? frame : (JSON.stringify(frame) ?? '');
  const readings = contract.channels.flatMap((channel) =>
    (['server', 'client'] as const).map((side) => createReader(contract, channel).read(side, data)),
  );
  const named = readings.filter((reading) => nameOf(reading) === wanted.name);
  const [best] = [...named.filter(({ kind }) => kind === 'message'), ...named];
  if (best === undefined) {
    const others = readings.flatMap((reading) => nameOf(reading) ?? []);
    return others.length === 0
      ? 'no message of the contract.'
      : `it is ${[...new Set(others)].join(' or ')}.`;
  }
  if (best.kind === 'invalid-message')
    return best.errors.map(({ pointer, text }) => `${pointer} ${text}`).join('; ');
  return best.kind === 'message' ? whyOther(best.value, wanted.members) : undefined;
}

function whyOther(value: unknown, members: Readonly<Record<string, unknown>>): string | undefined {
  const payload = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const differs = Object.entries(members).find(
    ([name, member]) => JSON.stringify(payload[name]) !== JSON.stringify(member),
  );
  if (!differs) return undefined;
  const [name, member] = differs;
  return `${name} is ${JSON.stringify(payload[name])}, and not ${JSON.stringify(member)}.`;
}

function nameOf(reading: Reading): string | undefined {
  return reading.kind === 'message' || reading.kind === 'invalid-message' ? reading.message.name : undefined;
}
