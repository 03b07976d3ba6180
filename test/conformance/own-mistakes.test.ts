import { expect, test } from 'vitest';
import { ownMistakes } from '../../src/conformance/own-mistakes.ts';
import type { Finding } from '../../src/session/index.ts';

const OURS: Finding = {
  id: 't/alive/pong~schema',
  verdict: 'fail',
  side: 'client',
  at: 2,
  text: 'is a string',
};
const THEIRS: Finding = {
  id: 't/alive/ping~schema',
  verdict: 'fail',
  side: 'server',
  at: 1,
  text: 'so is this',
};

test.each([
  { findings: [OURS], told: ['t/alive/pong~schema: is a string'] },
  { findings: [OURS, THEIRS], told: ['t/alive/pong~schema: is a string'] },
  // An id of the wrong type is repeated as it came.
  { findings: [THEIRS, OURS], told: [] },
  { findings: [{ ...THEIRS, verdict: 'warn' }, OURS], told: ['t/alive/pong~schema: is a string'] },
] as const)('what is wrong behind a fault of the subject is no mistake of ours: %#', ({ findings, told }) => {
  expect(ownMistakes(findings, 'client')).toEqual(told);
});
