import { describe, expect, test } from 'vitest';
import { assistant, call, CREATED, ids, response, server, SESSION, user } from './realtime-frames.ts';
import { documentOf, type Event } from './support.ts';

const realtime = await documentOf('realtime');

/** A response in text, as a capture has it. */
const TEXT_RESPONSE: readonly object[] = [
  server('response.created', { response: response('in_progress') }),
  server('response.output_item.added', {
    ...ids,
    item: { ...assistant, status: 'in_progress', content: [] },
  }),
  server('conversation.item.added', { item: { ...assistant, status: 'in_progress', content: [] } }),
  server('response.content_part.added', { ...ids, part: { type: 'text', text: '' } }),
  server('response.output_text.delta', { ...ids, delta: 'We ' }),
  server('response.output_text.delta', { ...ids, delta: 'open.' }),
  server('response.output_text.done', { ...ids, text: 'We open.' }),
  server('response.content_part.done', { ...ids, part: { type: 'text', text: 'We open.' } }),
  server('conversation.item.done', { item: { ...assistant, status: 'completed', content: [] } }),
  server('response.output_item.done', { ...ids, item: { ...assistant, status: 'completed', content: [] } }),
  server('response.done', { response: response('completed') }),
  server('rate_limits.updated', { rate_limits: [] }),
];
const TURN: readonly object[] = [
  server('input_audio_buffer.speech_started', { audio_start_ms: 1, item_id: 'item_1' }),
  server('input_audio_buffer.speech_stopped', { audio_end_ms: 9, item_id: 'item_1' }),
  server('input_audio_buffer.committed', { item_id: 'item_1', previous_item_id: null }),
  server('conversation.item.added', { item: { ...user, content: [] } }),
  server('conversation.item.done', { item: { ...user, content: [] } }),
];
const CALL: readonly object[] = [
  server('response.created', { response: response('in_progress') }),
  server('response.output_item.added', { response_id: 'resp_1', output_index: 0, item: call }),
  server('response.function_call_arguments.delta', {
    response_id: 'resp_1',
    item_id: 'item_3',
    output_index: 0,
    call_id: 'call_1',
    delta: '{}',
  }),
  server('response.function_call_arguments.done', {
    response_id: 'resp_1',
    item_id: 'item_3',
    output_index: 0,
    call_id: 'call_1',
    arguments: '{}',
  }),
  server('response.output_item.done', { response_id: 'resp_1', output_index: 0, item: call }),
  server('response.done', { response: response('completed') }),
];
const ASK = { type: 'response.create' };

/** A session that goes on with these events, one every 100 ms; those of the client are marked by having no id. */
function session(...frames: readonly object[]): string[] {
  const events: Event[] = frames.map((frame, index) => {
    const t = 100 * (index + 1);
    return 'event_id' in frame ? { t, server: frame } : { t, client: frame };
  });
  return realtime.judge([{ t: 3, server: CREATED }, ...events], 100 * frames.length + 200_000);
}

const without = (list: readonly object[], type: string): object[] =>
  list.filter((frame) => (frame as { type: string }).type !== type);

describe('a session of Realtime', () => {
  test.each<[string, readonly object[], string[]]>([
    ['an answer in text, in the order of the capture', [ASK, ...TEXT_RESPONSE], []],
    ['a spoken turn and its answer', [...TURN, ...TEXT_RESPONSE], []],
    [
      'an answer without its item in the conversation',
      [ASK, ...without(TEXT_RESPONSE, 'conversation.item.added')],
      ['server fail realtime/frames/unexpected/conversation.item.done'],
    ],
    [
      'a call of a function, its result and the answer',
      [
        ASK,
        ...CALL,
        {
          type: 'conversation.item.create',
          item: { type: 'function_call_output', call_id: 'call_1', output: '{}' },
        },
        server('conversation.item.added', {
          item: { id: 'item_4', type: 'function_call_output', call_id: 'call_1', output: '{}' },
        }),
        server('conversation.item.done', {
          item: { id: 'item_4', type: 'function_call_output', call_id: 'call_1', output: '{}' },
        }),
      ],
      [],
    ],
    [
      'an answer that is cancelled',
      [
        ASK,
        ...TEXT_RESPONSE.slice(0, 5),
        { type: 'response.cancel' },
        ...TEXT_RESPONSE.slice(6, 10),
        server('response.done', {
          response: response('cancelled', {
            status_details: { type: 'cancelled', reason: 'client_cancelled' },
          }),
        }),
      ],
      [],
    ],
    [
      'a cancel of nothing',
      [
        { type: 'response.cancel' },
        server('error', {
          error: { type: 'invalid_request_error', code: 'response_cancel_not_active', message: 'no' },
        }),
      ],
      [],
    ],
    [
      'an answer that never ends',
      [ASK, ...TEXT_RESPONSE.slice(0, -2)],
      ['server fail realtime/response/created/output/response.done'],
    ],
    [
      'an answer whose text is not done',
      [ASK, ...without(TEXT_RESPONSE, 'response.output_text.done')],
      ['server fail realtime/response/created/output/message/text/response.output_text.done'],
    ],
    [
      'settings that hold',
      [
        { type: 'session.update', session: { type: 'realtime' } },
        server('session.updated', { session: SESSION }),
      ],
      [],
    ],
    [
      'settings that nobody answers',
      [{ type: 'session.update', session: { type: 'realtime' } }],
      ['server fail realtime/update/updated/session.updated'],
    ],
  ])('with %s', (_what, frames, want) => {
    expect(session(...frames)).toEqual(want);
  });

  test('begins with session.created', () => {
    expect(realtime.judge([], 60_000)).toEqual(['server fail realtime/greeting/session.created']);
    expect(
      realtime.judge([
        { t: 5, server: server('input_audio_buffer.cleared') },
        { t: 9, server: CREATED },
      ]),
    ).toEqual([expect.stringMatching(/^server fail /)]);
  });

  test('is dialled with a model, an intent or a call', () => {
    expect(realtime.channel.query).toMatchObject({
      anyOf: [{ required: ['model'] }, { required: ['intent'] }, { required: ['call_id'] }],
    });
  });
});
