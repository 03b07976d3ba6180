import { expect, test } from 'vitest';
import { scenariosOf } from '../../src/promises/index.ts';
import { contractOf } from './support.ts';

test('a stimulus for a branch behind one of ours takes that one', async () => {
  const { contract, channel } = await contractOf({
    client: { begin: {}, resume: { session: { type: 'string' } } },
    server: { ready: {}, resumed: {}, gone: {} },
    session: `version: 1
states: [opening, live]
exchanges:
  login:
    at: opening
    steps:
      - oneOf:
          fresh: [{client: begin, within: 1s}, {server: ready, within: 1s, enter: live}]
          again:
            - {client: resume, within: 1s}
            - oneOf:
                known: [{server: resumed, within: 1s, enter: live}]
                unknown: [{server: gone, within: 1s}]`,
  });
  const stimuli = { unknown: { resume: { session: 'of-yesterday' } } };
  const scenarios = scenariosOf(contract, channel, { subject: 'server', stimuli });
  expect(scenarios.find(({ id }) => id === 't/login/stimulus:unknown')?.act).toMatchObject({
    plays: [{ wishes: [{ message: 'resume', members: { session: 'of-yesterday' } }] }],
  });
});
