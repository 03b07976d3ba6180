import type { Step } from '../../contract/index.ts';

/** A close code, in words. */
export function codeWords(code: number): string {
  return code === 1005 ? 'without a code' : String(code);
}

/** What a step does, as a verb phrase: `sends chat`, `closes with 1000 or 1001`. */
export function actWords(step: Step): string {
  if (step.act.kind === 'message') return `sends ${step.act.messages.join(' or ')}`;
  const words = step.act.codes.map((code) => (code === 1005 ? 'without a code' : `with ${String(code)}`));
  return `closes ${words.join(' or ')}`;
}
