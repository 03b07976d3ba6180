import type { Contract, Side } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { MishapRule } from './rule.ts';

/** The contracts that are to be played, as a list. Throws a ToolError `bad-contract` for what is no compiled contract. */
export function contractsOf(given: Contract | readonly Contract[]): readonly Contract[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  for (const one of list) if (!isContract(one)) refuseContract(one);
  return list as readonly Contract[];
}

function isContract(value: unknown): value is Contract {
  return typeof value === 'object' && value !== null && 'channels' in value && Array.isArray(value.channels);
}

function refuseContract(value: unknown): never {
  const isAwaited = typeof value === 'object' && value !== null && !('then' in value);
  const what =
    typeof value === 'string' ? JSON.stringify(value) : isAwaited ? 'another object' : String(value);
  throw ToolError.of('bad-contract', `A compiled contract is played, and this is ${what}.`, {
    hint: "Such as startMock(await loadContract('asyncapi.yaml')), or the contract.json that is generated.",
  });
}

/** What is done by hand. */
interface Handwork {
  readonly on?: object | undefined;
  readonly entering?: object | undefined;
}

/**
 * Refuses handlers that would never be called: of a message that the peer does not send, of a state that the document does
 * not have, and what is no function. Throws a ToolError `bad-handler`.
 */
export function forbidUnknownHandlers(
  { on = {}, entering = {} }: Handwork,
  contracts: readonly Contract[],
  side: Side,
): void {
  const channels = contracts.flatMap((contract) => contract.channels);
  const peer = otherSide(side);
  const messages = channels.flatMap((channel) =>
    channel.messages.filter((one) => one.senders.includes(peer)),
  );
  const names = messages.map(({ name }) => name);
  forbidOthers('on', on, { names, what: `message of the ${peer}` });
  const states = channels.flatMap(({ session }) => session.states);
  forbidOthers('entering', entering, { names: states, what: 'state of the document' });
}

function forbidOthers(
  member: string,
  handlers: object,
  { names, what }: { readonly names: readonly string[]; readonly what: string },
): void {
  for (const [name, handler] of Object.entries(handlers)) {
    if (handler === undefined) continue;
    const place = `${member}: ${name}`;
    const hint = `There are ${[...new Set(names)].join(', ')}.`;
    if (!names.includes(name)) throw ToolError.of('bad-handler', `${place} is no ${what}.`, { hint });
    if (typeof handler === 'function') continue;
    throw ToolError.of('bad-handler', `${place} is no function.`, {
      hint: `A handler is an async generator: async *${name}(message, session) { … }.`,
    });
  }
}

/** Refuses rules about a message that no contract has: they would never come true. Throws a ToolError `bad-mishap`. */
export function forbidUnknownMishaps(rules: readonly MishapRule[], contracts: readonly Contract[]): void {
  const channels = contracts.flatMap((contract) => contract.channels);
  const names = channels.flatMap((channel) => channel.messages.map(({ name }) => name));
  // A check id has a slash in it; a control frame is no message of the document.
  const unknown = rules.find(({ at = '/' }) => !/[/*]|^\$/.test(at) && !names.includes(at))?.at;
  if (unknown === undefined) return;
  throw ToolError.of('bad-mishap', `The document has no message ${unknown} to make trouble at.`, {
    hint: `It has ${[...new Set(names)].join(', ')}. A check id is meant as well, such as */${unknown}.`,
  });
}
