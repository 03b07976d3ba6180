import type { Act, Condition, Fault, Reaction, Side, With } from '../contract/index.ts';

/** A duration in the largest unit that needs no fraction: `20 ms`, `5 s`, `2 min`. */
export function duration(ms: number): string {
  if (ms >= 60_000 && ms % 60_000 === 0) return `${String(ms / 60_000)} min`;
  if (ms >= 1000 && ms % 100 === 0) return `${String(ms / 1000)} s`;
  return `${String(ms)} ms`;
}

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** Codes of a close, in words. */
function closeWords(codes: readonly number[]): string {
  const words = codes.map((code) => (code === 1005 ? 'without a code' : `with ${String(code)}`));
  return either(words);
}

/** What an act is, as a verb phrase of the side that does it: `sends \`pong\``, `closes with 1000`. */
export function actWords(act: Act): string {
  if (act.kind === 'close') return `closes ${closeWords(act.codes)}`;
  return `sends ${either(act.messages.map(quoted))}`;
}

/** What an act is, as a noun: `\`pong\``, `the close`. */
export function actNoun(act: Act): string {
  return act.kind === 'close' ? 'the close' : either(act.messages.map(quoted));
}

export function quoted(name: string): string {
  return `\`${name}\``;
}

/** What a mistake is, in words: `sends text that is not JSON`. */
export function conditionWords(condition: Condition, messages: readonly string[] | undefined): string {
  if (condition.word === 'rate') {
    const names = either(condition.messages.map(quoted));
    return `sends more than ${String(condition.max)} ${names} in ${duration(condition.per)}`;
  }
  if (condition.word === 'size') return `sends a frame of more than ${String(condition.bytes)} bytes`;
  if (condition.word === 'silence') return `sends nothing for ${duration(condition.duration)}`;
  const about = messages === undefined ? undefined : either(messages.map(quoted));
  return PLAIN[condition.word](about);
}

const PLAIN: Readonly<
  Record<Exclude<Condition['word'], 'rate' | 'size' | 'silence'>, (about: string | undefined) => string>
> = {
  'credential-missing': () => 'dials without a credential',
  'credential-invalid': () => 'dials with an invalid credential',
  'credential-expired': () => 'dials with an expired credential',
  'credential-forbidden': () => 'dials with a credential that is not allowed here',
  'query-invalid': () => 'dials with a query that breaks its schema',
  'path-unknown': () => 'dials a path that does not exist',
  'subprotocol-unsupported': () => 'offers only a subprotocol that is not supported',
  'origin-forbidden': () => 'dials from an origin that is not allowed',
  'not-json': () => 'sends text that is not JSON',
  'binary-frame': () => 'sends a binary frame',
  'unknown-message': () => 'sends a message that the document does not know',
  'invalid-message': (about) =>
    about === undefined ? 'sends a message that breaks its schema' : `sends ${about} that breaks its schema`,
  'unexpected-message': (about) => `sends ${about ?? 'a message'} when it is not expected`,
  'key-in-use': (about) => `begins with ${about ?? 'a message'} under a key that is in use`,
  'too-many-open': (about) => `begins with ${about ?? 'a message'} while as many as allowed are open`,
};

/** One conforming reaction, as a verb phrase. */
export function reactionWords(reaction: Reaction): string {
  if (reaction.kind === 'http') return `refuses the upgrade with HTTP ${String(reaction.status)}`;
  if (reaction.kind === 'ignore') return 'ignores it and goes on';
  if (reaction.kind === 'close') return `closes ${closeWords(reaction.codes)}`;
  const sent = `sends ${either(reaction.messages.map(quoted))}${literalsWords(reaction.with)}`;
  return reaction.close === null ? sent : `${sent} and closes ${closeWords(reaction.close)}`;
}

/** The values of a reaction that do not depend on what it refuses: these tell it from others. */
function literalsWords(values: readonly With[]): string {
  const told = values.flatMap(({ pointer, value }) =>
    value.word === 'literal' ? [`${JSON.stringify(value.value)} at ${quoted(pointer)}`] : [],
  );
  return told.length === 0 ? '' : ` with ${told.join(' and ')}`;
}

/** What a fault promises: `the server sends \`error\` or closes with 1008`. */
export function reactionsWords(fault: Fault, reactor: Side): string {
  return `the ${reactor} ${either(fault.then.map(reactionWords))}`;
}

/** `The client …` from `the client …`. */
export function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
