import { createHmac } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { startMock } from '../../src/mock/index.ts';
import type { MockEvent } from '../../src/mock/index.ts';
import { dial } from '../../src/wire/index.ts';
import { Talk } from '../mock/support.ts';
import { BRIDGE_DEFECTS } from '../subjects/bridge-defects.ts';
import { proves } from '../support/proof.ts';
import { against, type Played } from '../support/played.ts';
import { BRIDGE, startSubject } from '../support/subject.ts';

const SCALE = 0.1;
const TOKEN = 'dev-token';
const CALLER_SPEAKS_AT = 5;

/** A speech model that hears the caller speak in the fifth frame of audio. */
async function model(): Promise<Played> {
  const heard = new Map<number, number>();
  const events: MockEvent[] = [];
  const mock = await startMock(await loadContract('asyncapi/realtime/asyncapi.yaml'), {
    auth: { accept: ['sk-test'] },
    timeScale: SCALE,
    report: (event) => events.push(event),
    on: {
      async *'input_audio_buffer.append'(_audio, session) {
        const frames = (heard.get(session.number) ?? 0) + 1;
        heard.set(session.number, frames);
        if (frames === CALLER_SPEAKS_AT) yield session.example('input_audio_buffer.speech_started');
      },
    },
  });
  return Object.defineProperty(mock, 'events', { value: events }) as Played;
}

const speech = await model();
afterAll(() => speech.close());

await proves({
  protocol: 'media-stream',
  subjects: { ws: [...BRIDGE, '--model', speech.url] },
  defects: BRIDGE_DEFECTS,
  // Audio is no waiting, and this process is the caller and the model.
  atOnce: 3,
  target: {
    channel: 'bidirectional',
    credentials: { signature: { secret: TOKEN } },
    features: ['answers', 'dtmf'],
  },
  mock: { auth: { jwtSecret: TOKEN }, features: ['answers', 'dtmf'] },
});

const carrier = await loadContract('asyncapi/media-stream/asyncapi.yaml');

/** What the carrier sends: the first example of a message. */
function example(name: string): unknown {
  return carrier.channels[0]?.messages.find((message) => message.name === name)?.examples[0]?.payload;
}

/** A call that has begun, and in which the caller says one thing. */
async function caller(url: string): Promise<Talk> {
  const signature = createHmac('sha1', TOKEN).update(url).digest('base64');
  const dialled = await dial(url, { headers: { 'X-Twilio-Signature': signature } });
  if (dialled.kind !== 'open') throw new Error(JSON.stringify(dialled));
  const talk = new Talk(dialled.connection);
  for (const name of ['connected', 'start', 'media']) talk.say(example(name));
  return talk;
}

describe('the bridge, as the client of the model', () => {
  test.each([
    ['', []],
    ['beta-settings', ['client fail realtime/update/session.update~schema']],
    ['audio-as-a-list', ['client fail realtime/audio-in/input_audio_buffer.append~schema']],
    ['answer-in-two-formats', ['client fail realtime/response/response.create~schema']],
  ])('with the defect "%s" has this against it: %j', async (defect, want) => {
    await using own = await model();
    await using subject = await startSubject([...BRIDGE, '--model', own.url], {
      timeScale: SCALE,
      ...(defect === '' ? {} : { defect }),
    });
    const call = await caller(`${subject.url}media-stream`);
    await own.received('input_audio_buffer.append');
    await own.received('response.create');
    call.say(example('stop'));
    await call.end();
    while (own.sessions.length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect([...new Set(against(own))]).toEqual(want);
  });
});
