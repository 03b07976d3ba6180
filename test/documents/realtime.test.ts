import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assistant, call, ids, response, server, SESSION, user } from './realtime-frames.ts';
import { documentOf } from './support.ts';

const realtime = await documentOf('realtime');

describe('an event of Realtime', () => {
  test.each([
    [
      'error',
      {
        error: {
          type: 'invalid_request_error',
          code: 'invalid_value',
          message: 'no',
          param: null,
          event_id: null,
        },
      },
    ],
    ['session.created', { session: SESSION }],
    [
      'session.updated',
      {
        session: {
          ...SESSION,
          expires_at: 1_790_000_000,
          include: null,
          prompt: null,
          tracing: null,
          audio: {
            input: {
              format: { type: 'audio/pcm', rate: 24_000 },
              transcription: null,
              noise_reduction: null,
              turn_detection: {
                type: 'server_vad',
                threshold: 0.5,
                prefix_padding_ms: 300,
                silence_duration_ms: 200,
                idle_timeout_ms: null,
                create_response: true,
                interrupt_response: true,
              },
            },
            output: { format: { type: 'audio/pcmu' }, voice: 'marin', speed: 1.0 },
          },
        },
      },
    ],
    [
      'session.updated',
      {
        session: {
          ...SESSION,
          audio: { input: { transcription: { model: 'whisper-1', language: null, prompt: null } } },
        },
      },
    ],
    ['conversation.created', { conversation: {} }],
    [
      'conversation.item.added',
      { previous_item_id: null, item: { ...assistant, status: 'in_progress', content: [] } },
    ],
    [
      'conversation.item.done',
      {
        previous_item_id: 'item_0',
        item: { ...user, content: [{ type: 'input_audio', transcript: null }] },
      },
    ],
    ['conversation.item.created', { item: { ...user, object: 'realtime.item', content: [] } }],
    ['conversation.item.retrieved', { item: { ...user, content: [{ type: 'input_audio', audio: 'AAAA' }] } }],
    ['conversation.item.truncated', { item_id: 'item_2', content_index: 0, audio_end_ms: 700 }],
    ['conversation.item.deleted', { item_id: 'item_2' }],
    [
      'conversation.item.input_audio_transcription.delta',
      {
        item_id: 'item_1',
        content_index: 0,
        delta: 'Hi',
        obfuscation: 'xK3',
      },
    ],
    [
      'conversation.item.input_audio_transcription.completed',
      {
        item_id: 'item_1',
        content_index: 0,
        transcript: 'Hi',
        usage: { type: 'duration', seconds: 1.5 },
      },
    ],
    [
      'conversation.item.input_audio_transcription.segment',
      {
        item_id: 'item_1',
        content_index: 0,
        text: 'Hi',
        id: 'seg_1',
        speaker: 'A',
        start: 0.5,
        end: 1.25,
      },
    ],
    [
      'conversation.item.input_audio_transcription.failed',
      {
        item_id: 'item_1',
        content_index: 0,
        error: { message: 'no' },
      },
    ],
    ['input_audio_buffer.committed', { item_id: 'item_1', previous_item_id: null }],
    ['input_audio_buffer.cleared', {}],
    ['input_audio_buffer.speech_started', { audio_start_ms: 500, item_id: 'item_1' }],
    ['input_audio_buffer.speech_stopped', { audio_end_ms: 1500, item_id: 'item_1' }],
    ['input_audio_buffer.timeout_triggered', { audio_start_ms: 0, audio_end_ms: 6000, item_id: 'item_1' }],
    ['output_audio_buffer.started', { response_id: 'resp_1' }],
    ['response.created', { response: response('in_progress') }],
    [
      'response.done',
      { response: response('cancelled', { status_details: { type: 'cancelled', reason: 'turn_detected' } }) },
    ],
    ['response.output_item.added', { ...ids, item: { ...assistant, content: [] } }],
    ['response.output_item.done', { ...ids, item: call }],
    ['response.content_part.added', { ...ids, part: { type: 'text', text: '' } }],
    ['response.content_part.done', { ...ids, part: { type: 'audio', transcript: 'Hi' } }],
    ['response.output_text.delta', { ...ids, delta: 'Hi', obfuscation: 'h4' }],
    ['response.output_text.done', { ...ids, text: 'Hi' }],
    ['response.output_audio.delta', { ...ids, delta: 'AAAA' }],
    ['response.output_audio.done', ids],
    ['response.output_audio_transcript.delta', { ...ids, delta: 'Hi', obfuscation: 'q' }],
    ['response.output_audio_transcript.done', { ...ids, transcript: 'Hi' }],
    [
      'response.function_call_arguments.delta',
      { ...ids, content_index: undefined, call_id: 'call_1', delta: '{' },
    ],
    [
      'response.function_call_arguments.done',
      { ...ids, content_index: undefined, call_id: 'call_1', arguments: '{}' },
    ],
    ['response.mcp_call_arguments.delta', { ...ids, content_index: undefined, delta: '{', obfuscation: 'z' }],
    ['response.mcp_call_arguments.done', { ...ids, content_index: undefined, arguments: '{}' }],
    ['response.mcp_call.in_progress', { item_id: 'item_2', output_index: 0 }],
    ['mcp_list_tools.completed', { item_id: 'item_2' }],
    [
      'rate_limits.updated',
      { rate_limits: [{ name: 'tokens', limit: 40_000, remaining: 39_000, reset_seconds: 1.5 }] },
    ],
  ])('of the server: %s with %j', (type, more) => {
    expect(realtime.read('server', server(type, more))).toBe(type);
    expect(realtime.read('server', { type, ...more })).toBe(`invalid ${type}`);
  });

  test('that tells of a key on the telephone has no id of its own', () => {
    const type = 'input_audio_buffer.dtmf_event_received';
    expect(realtime.read('server', { type, event: '9', received_at: 1_763_605_380 })).toBe(type);
  });

  test.each([
    ['text', 'response.content_part.added'],
    ['audio', 'response.content_part.added'],
    ['output_text', 'invalid response.content_part.added'],
    ['output_audio', 'invalid response.content_part.added'],
  ])('has a part of the type %s: %s', (type, want) => {
    expect(realtime.read('server', server('response.content_part.added', { ...ids, part: { type } }))).toBe(
      want,
    );
  });

  test.each([
    ['output_text', 'response.output_item.done'],
    ['output_audio', 'response.output_item.done'],
    ['text', 'invalid response.output_item.done'],
    ['audio', 'invalid response.output_item.done'],
  ])('has content of the type %s in an item: %s', (type, want) => {
    const item = { ...assistant, content: [{ type }] };
    expect(realtime.read('server', server('response.output_item.done', { ...ids, item }))).toBe(want);
  });

  test.each([
    ['a beta name', server('response.audio.delta', { ...ids, delta: 'AAAA' }), 'unknown-message'],
    [
      'a beta transcript',
      server('response.audio_transcript.delta', { ...ids, delta: 'Hi' }),
      'unknown-message',
    ],
    [
      'a member of tomorrow',
      server('input_audio_buffer.cleared', { more: { a: 1 } }),
      'input_audio_buffer.cleared',
    ],
  ])('of the server is read as it is now: %s', (_what, frame, want) => {
    expect(realtime.read('server', frame)).toBe(want);
  });

  test.each([
    [
      { type: 'session.update', session: { type: 'realtime', instructions: '', tools: [] } },
      'session.update',
    ],
    [
      { type: 'session.update', session: { type: 'realtime', audio: { input: { turn_detection: null } } } },
      'session.update',
    ],
    [{ type: 'session.update', session: { type: 'transcription' } }, 'session.update'],
    [{ type: 'session.update', session: { instructions: 'x' } }, 'invalid session.update'],
    [
      { type: 'session.update', session: { type: 'realtime', audio: { input: { format: 'g711_ulaw' } } } },
      'invalid session.update',
    ],
    [{ type: 'input_audio_buffer.append', audio: 'AAAA' }, 'input_audio_buffer.append'],
    [{ type: 'input_audio_buffer.append' }, 'invalid input_audio_buffer.append'],
    [
      {
        type: 'conversation.item.create',
        item: { type: 'function_call_output', call_id: 'call_1', output: '{}' },
      },
      'conversation.item.create',
    ],
    [
      { type: 'conversation.item.truncate', item_id: 'item_2', content_index: 0, audio_end_ms: 700.5 },
      'invalid conversation.item.truncate',
    ],
    [{ type: 'response.create', event_id: 'x'.repeat(512) }, 'response.create'],
    [{ type: 'response.create', event_id: 'x'.repeat(513) }, 'invalid response.create'],
    [{ type: 'response.cancel' }, 'response.cancel'],
    [{ type: 'transcription_session.update', session: {} }, 'unknown-message'],
  ])('of the client: %j is %s', (frame, want) => {
    expect(realtime.read('client', frame)).toBe(want);
  });

  test('is one of those of the official types, all of them', () => {
    const types = readFileSync('node_modules/openai/resources/realtime/realtime.d.ts', 'utf8');
    const names = (union: string): string[] => {
      const members = new RegExp(`export type ${union} = ([^;]*);`).exec(types)?.[1]?.split('|') ?? [];
      return members.map((member) => typeOf(types, member.trim().replace('RealtimeServerEvent.', ''))).sort();
    };
    const ours = (side: 'client' | 'server'): string[] =>
      realtime.channel.messages
        .filter(({ senders }) => senders.includes(side))
        .map(({ name }) => name)
        .sort();
    expect(names('RealtimeClientEvent')).toEqual(ours('client'));
    expect(names('RealtimeServerEvent')).toEqual(ours('server'));
  });
});

/** The `type` of an event in the official declarations. */
function typeOf(declarations: string, name: string): string {
  const body = new RegExp(`interface ${name} {([\\s\\S]*?)\\n\\s*}\\n`).exec(declarations)?.[1] ?? '';
  return /\n\s*type: '([^']+)'/.exec(body)?.[1] ?? `no type in ${name}`;
}
