import { expect, test } from 'vitest';
import { listRun, runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import type { Target } from '../../src/credentials/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';

const { contract } = await contractOf({
  client: { ask: {} },
  server: { answer: {}, refusal: {} },
  session: `version: 1
exchanges:
  question:
    steps:
      - {client: ask}
      - oneOf: {answered: [{server: answer, within: 1s}], refused: [{server: refusal, within: 1s}]}`,
});

const withStimuli = (stimuli: Target['stimuli']): Target => ({
  ...DEFAULT_TARGET,
  url: 'ws://127.0.0.1:9',
  stimuli,
});

test.each([
  {
    stimuli: { refuse: { ask: { please: 'fail' } } },
    message: 'The document has no branch refuse, for which the target has stimuli.',
  },
  {
    stimuli: { refused: { aks: { please: 'fail' } } },
    message: "The target's stimuli for refused have aks, which no client sends.",
  },
  {
    stimuli: { refused: { answer: { please: 'fail' } } },
    message: "The target's stimuli for refused have answer, which no client sends.",
  },
])('stimuli for what the document does not have are refused: $message', async ({ stimuli, message }) => {
  const target = withStimuli(stimuli);
  await expect(runConformance(contract, target)).rejects.toThrow(message);
  expect(() => listRun(contract, target)).toThrow(message);
});

test('stimuli for what it has are taken', () => {
  const { scenarios } = listRun(contract, withStimuli({ refused: { ask: { please: 'fail' } } }));
  expect(scenarios.map(({ id }) => id)).toContain('t/question/stimulus:refused');
});

test('a stimulus is for the exchanges in which its message is said', async () => {
  const two = await contractOf({
    client: { ask: {}, tell: {} },
    server: { answer: {}, refusal: {} },
    session: `version: 1
exchanges:
  question:
    steps:
      - {client: ask}
      - oneOf: {answered: [{server: answer, within: 1s}], refused: [{server: refusal, within: 1s}]}
  report:
    steps:
      - {client: tell}
      - oneOf: {answered: [{server: answer, within: 1s}], refused: [{server: refusal, within: 1s}]}`,
  });
  const { scenarios } = listRun(two.contract, withStimuli({ refused: { ask: { please: 'fail' } } }));
  const ids = scenarios.map(({ id }) => id).filter((id) => id.includes('stimulus'));
  expect(ids).toEqual(['t/question/stimulus:refused']);
});

test.each([
  { answer: 'refusal', reason: undefined },
  { answer: 'answer', reason: 'the stimulus of the target did not make the subject take refused' },
])('where a stimulus brings about an $answer, what is told is $reason', async ({ answer, reason }) => {
  await using server = await startSmallPeer(
    ({ say }) =>
      () =>
        say({ type: answer }),
  );
  const report = await runConformance(contract, {
    ...withStimuli({ refused: { ask: { please: 'fail' } } }),
    url: server.url,
  });
  expect(report.causes).toEqual([]);
  const scenario = report.scenarios.find(({ id }) => id === 't/question/stimulus:refused');
  expect(scenario?.reason).toBe(reason);
});
