import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { valueAt } from '../../src/contract/index.ts';
import { findingsOf, house, problemsOf, type Json } from './support.ts';

let realtime: Contract;
beforeAll(async () => {
  realtime = await loadContract(
    fileURLToPath(new URL('../../asyncapi/realtime/asyncapi.yaml', import.meta.url)),
  );
});
const { mock: start, talk } = house();

/** The client's message as the example of this name has it. */
function example(message: string, name: string): Json {
  const found = realtime.channels[0]?.messages
    .find((one) => one.name === message)
    ?.examples.find((one) => one.name === name);
  return { ...(found?.payload as Json) };
}

describe('what the mock answers to an example by name', () => {
  it.each([
    { asked: 'text-answer', want: 'response.output_text.delta', times: 5 },
    { asked: 'tool-call', want: 'response.function_call_arguments.delta', times: 3 },
  ])('is the branch of $asked, to its end', async ({ asked, want, times }) => {
    const mock = await start(realtime, { auth: 'off' });
    const client = await talk(mock.url);
    await client.until('session.created');
    client.say(example('response.create', asked));
    const heard = await client.until('response.done');
    expect(heard.filter((one) => one['type'] === want)).toHaveLength(times);
    expect([findingsOf(mock.events, 'server'), problemsOf(mock.events)]).toEqual([[], []]);
  });

  it('has ids of its own each time, the same ones in all its messages', async () => {
    const mock = await start(realtime, { auth: 'off' });
    const client = await talk(mock.url);
    await client.until('session.created');
    const items: unknown[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      client.say(example('response.create', 'text-answer'));
      const heard = await client.until('response.done');
      const said = heard.flatMap((one) => [
        ...[valueAt(one, '/item_id'), valueAt(one, '/item/id'), valueAt(one, '/response/output/0/id')],
      ]);
      const ids = new Set(said.filter((id) => id !== undefined));
      expect(ids.size).toBe(1);
      items.push(...ids);
    }
    expect(new Set(items).size).toBe(2);
  });

  it('takes the messages of one step by turns', async () => {
    const mock = await start(realtime, { auth: 'off' });
    const client = await talk(mock.url);
    await client.until('session.created');
    client.say({ type: 'response.create', response: { output_modalities: ['audio'] } });
    const heard = (await client.until('response.done')).map((one) => one['type']);
    const turns = heard.filter((type) => String(type).endsWith('.delta'));
    expect(turns.slice(0, 2)).toEqual([
      'response.output_audio.delta',
      'response.output_audio_transcript.delta',
    ]);
  });
});
