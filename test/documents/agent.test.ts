import { describe, expect, test } from 'vitest';
import { WRAPPED } from './agent-frames.ts';
import { documentOf, type Event } from './support.ts';

const agent = await documentOf('agent');

const INITIATION = { type: 'conversation_initiation_client_data' };
const METADATA = {
  type: 'conversation_initiation_metadata',
  conversation_initiation_metadata_event: {
    conversation_id: 'conv_1',
    agent_output_audio_format: 'pcm_16000',
    user_input_audio_format: 'pcm_16000',
  },
};
const ping = (event_id: number, ping_ms?: number | null): object => ({
  type: 'ping',
  ping_event: { event_id, ...(ping_ms === undefined ? {} : { ping_ms }) },
});
const response = (event_id: number, more: object = {}): object => ({
  type: 'agent_response',
  agent_response_event: { agent_response: 'Hello.', event_id, ...more },
});
/** Those that say something without their wrapper. */
const BARE = [
  'guardrail_triggered',
  'external_agent_connected',
  'external_agent_disconnected',
  'error',
  'dtmf_request',
];

describe('a frame of an agent', () => {
  test.each(WRAPPED)('$name has its fields in $wrapper', ({ type, wrapper, fields, name }) => {
    expect(agent.read('server', { type, [wrapper]: fields })).toBe(name);
    if (BARE.includes(type)) expect(agent.read('server', { type })).toBe(name);
    else expect(agent.read('server', { ...fields, type })).not.toBe(name);
  });

  test.each([
    ['a first ping knows no latency', ping(1, null), 'ping'],
    ['a ping may be without it', ping(1), 'ping'],
    ['a ping with it', ping(2, 41), 'ping'],
    [
      'a ping whose latency is a text',
      { type: 'ping', ping_event: { event_id: 1, ping_ms: '41' } },
      'invalid ping',
    ],
    ['a response without its id, as in one description', response(1), 'agent_response'],
    [
      'a response with everything',
      response(1, { response_id: 'r', response_type: 'voice' }),
      'agent_response',
    ],
    [
      'metadata without the format of the user',
      {
        ...METADATA,
        conversation_initiation_metadata_event: {
          conversation_id: 'conv_1',
          agent_output_audio_format: 'ulaw_8000',
        },
      },
      'invalid conversation_initiation_metadata',
    ],
    ['a number that nobody described', { type: 'dtmf_request', dtmf_request: { digit: 1 } }, 'dtmf_request'],
    ['a type of tomorrow', { type: 'something_new' }, 'unknown-message'],
    ['a field of tomorrow', { ...ping(1), more: true }, 'ping'],
  ])('of the server: %s', (_what, frame, want) => {
    expect(agent.read('server', frame)).toBe(want);
  });

  test.each([
    ['audio without a type', { user_audio_chunk: 'AAAA' }, 'user_audio_chunk'],
    ['a pong', { type: 'pong', event_id: 1 }, 'pong'],
    ['a pong whose id is a text', { type: 'pong', event_id: '1' }, 'invalid pong'],
    [
      'what the browser client begins with',
      {
        ...INITIATION,
        conversation_config_override: { agent: {}, tts: {}, conversation: { text_only: true } },
        source_info: { source: 'js_sdk', version: '1.25.0' },
      },
      INITIATION.type,
    ],
    [
      'what the Python client begins with',
      {
        ...INITIATION,
        conversation_config_override: { text_only: true },
      },
      INITIATION.type,
    ],
    [
      'fields under a key named like the type',
      { type: INITIATION.type, conversation_initiation_client_data: { dynamic_variables: {} } },
      `invalid ${INITIATION.type}`,
    ],
    ['a message of the user', { type: 'user_message', text: 'Hello' }, 'user_message'],
    ['a message with no text', { type: 'user_message', text: null }, 'user_message'],
    ['message in place of text', { type: 'user_message', message: 'Hello' }, 'invalid user_message'],
    ['a sign of life', { type: 'user_activity' }, 'user_activity'],
    ['background', { type: 'contextual_update', text: 'On the page of prices.' }, 'contextual_update'],
    [
      'a result',
      { type: 'client_tool_result', tool_call_id: 'c', result: '{}', is_error: false },
      'client_tool_result',
    ],
    [
      'a result that is no text',
      { type: 'client_tool_result', tool_call_id: 'c', result: {}, is_error: false },
      'invalid client_tool_result',
    ],
    [
      'an approval',
      { type: 'mcp_tool_approval_result', tool_call_id: 'c', is_approved: true },
      'mcp_tool_approval_result',
    ],
    ['a like', { type: 'feedback', event_id: 1, score: 'like' }, 'feedback'],
    ['a like taken back', { type: 'feedback', event_id: 1, score: null }, 'feedback'],
    ['a like by another name', { type: 'feedback', event_id: 1, rating: 5 }, 'invalid feedback'],
    [
      'files, the old way and the new',
      {
        type: 'multimodal_message',
        text: { type: 'user_message', text: 'See this' },
        file: { type: 'file_input', file_id: 'f' },
        files: [{ type: 'file_input', file_id: 'f' }],
      },
      'multimodal_message',
    ],
  ])('of the client: %s', (_what, frame, want) => {
    expect(agent.read('client', frame)).toBe(want);
  });
});

/** A conversation that has begun, and goes on. */
function talk(...events: readonly Event[]): string[] {
  const begun: readonly Event[] = [
    { t: 0, client: INITIATION },
    { t: 50, server: METADATA },
  ];
  const at = Math.max(50, ...events.map(({ t }) => t));
  return agent.judge([...begun, ...events], at + 60_000);
}

describe('a conversation with an agent', () => {
  test.each<[string, Event[], string[]]>([
    [
      'that is greeted, asks and is answered',
      [
        { t: 60, server: response(1) },
        { t: 500, client: { type: 'user_message', text: 'Hello' } },
        { t: 900, server: response(2) },
      ],
      [],
    ],
    [
      'that gets no answer',
      [
        { t: 60, server: response(1) },
        { t: 5000, client: { type: 'user_message', text: 'Hello' } },
      ],
      ['server warn agent/turn/agent_response~within'],
    ],
    [
      'whose pings are answered, in any order',
      [
        { t: 100, server: ping(1, null) },
        { t: 101, server: ping(2, 4) },
        { t: 110, client: { type: 'pong', event_id: 2 } },
        { t: 111, client: { type: 'pong', event_id: 1 } },
      ],
      [],
    ],
    ['whose ping has no answer', [{ t: 100, server: ping(1, null) }], ['client fail agent/ping/pong']],
    [
      'whose ping is answered with another id',
      [
        { t: 100, server: ping(1, null) },
        { t: 110, client: { type: 'pong', event_id: 2 } },
      ],
      ['client fail agent/ping/pong~key'],
    ],
    [
      'whose ping is answered after its latency, and so late',
      [
        { t: 100, server: ping(1, 41) },
        { t: 8000, client: { type: 'pong', event_id: 1 } },
      ],
      ['client warn agent/ping/pong~within'],
    ],
    [
      'that is held, and let in',
      [
        { t: 60, server: { type: 'queue_status', queue_status_event: { status: 'waiting' } } },
        { t: 30_000, server: { type: 'queue_status', queue_status_event: { status: 'admitted' } } },
        { t: 30_100, server: response(1) },
      ],
      [],
    ],
    [
      'that writes while it is held',
      [
        { t: 60, server: { type: 'queue_status', queue_status_event: { status: 'waiting' } } },
        { t: 5000, client: { type: 'user_message', text: 'Hello?' } },
      ],
      ['client fail agent/frames/unexpected/user_message'],
    ],
    [
      'that waits too long and is closed with 4300',
      [
        { t: 60, server: { type: 'queue_status', queue_status_event: { status: 'waiting' } } },
        { t: 30_000, server: { type: 'queue_status', queue_status_event: { status: 'timed_out' } } },
        { t: 30_001, close: 'server', code: 4300 },
      ],
      [],
    ],
    ['that is closed with 1008 after the metadata', [{ t: 220, close: 'server', code: 1008 }], []],
    [
      'that is closed with 1008 in its midst',
      [
        { t: 60, server: response(1) },
        { t: 9000, close: 'server', code: 1008 },
      ],
      ['server fail agent/close'],
    ],
    [
      'that fails: an error, and 1002',
      [
        { t: 60, server: response(1) },
        { t: 9000, server: { type: 'error', error_event: { code: 1002, error_type: 'llm_timeout' } } },
        { t: 9001, close: 'server', code: 1002 },
      ],
      [],
    ],
    [
      'that begins a second time',
      [{ t: 100, client: INITIATION }],
      ['client warn agent/initiation/conversation_initiation_client_data~extra'],
    ],
  ])('%s', (_what, events, want) => {
    expect(talk(...events)).toEqual(want);
  });

  test('starts with the metadata: nothing else comes first', () => {
    expect(
      agent.judge([
        { t: 0, client: INITIATION },
        { t: 10, server: ping(1) },
        { t: 20, server: METADATA },
      ]),
    ).toEqual([expect.stringMatching(/^server fail /)]);
  });

  test('may do without the first frame of the client, with a warning', () => {
    expect(agent.judge([{ t: 50, server: METADATA }], 60_000)).toEqual([
      'client warn agent/initiation/conversation_initiation_client_data',
    ]);
  });

  test('that is not started within 10 s is late, and after 30 s missing', () => {
    const late = [
      { t: 0, client: INITIATION },
      { t: 12_000, server: METADATA },
    ];
    expect(agent.judge(late)).toEqual(['server warn agent/start/conversation_initiation_metadata~within']);
    expect(agent.judge([{ t: 0, client: INITIATION }], 60_000)).toEqual([
      'server fail agent/start/conversation_initiation_metadata',
    ]);
  });
});
