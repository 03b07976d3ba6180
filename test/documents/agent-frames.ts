const tool = { tool_name: 'f', tool_call_id: 'call-1', tool_type: 'client' };

/** A message of the server: its type, the key of its wrapper, the least that is in it, and its name in the document. */
export interface Wrapped {
  readonly type: string;
  readonly wrapper: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly name: string;
}

type Row = readonly [string, string, Wrapped['fields'], string?];

const ROWS: readonly Row[] = [
  ['ping', 'ping_event', { event_id: 1 }],
  ['audio', 'audio_event', { audio_base_64: 'AAAA', event_id: 1 }],
  ['interruption', 'interruption_event', { event_id: 1 }],
  ['agent_response', 'agent_response_event', { agent_response: 'Hi', event_id: 1 }],
  [
    'agent_response_correction',
    'agent_response_correction_event',
    { original_agent_response: 'Hi there', corrected_agent_response: 'Hi', event_id: 1 },
  ],
  ['agent_response_complete', 'agent_response_complete_event', { event_id: 1 }],
  ['agent_response_metadata', 'agent_response_metadata_event', { metadata: {}, event_id: 1 }],
  ['vad_score', 'vad_score_event', { vad_score: 0.5 }],
  ['queue_status', 'queue_status_event', { status: 'waiting' }, 'queue_status_waiting'],
  ['queue_status', 'queue_status_event', { status: 'admitted' }, 'queue_status_admitted'],
  ['queue_status', 'queue_status_event', { status: 'timed_out' }, 'queue_status_timed_out'],
  ['queue_status', 'queue_status_event', { status: 'something_new' }],
  [
    'context_usage',
    'context_usage_event',
    { event_id: 1, model: 'm', context_tokens: 10, context_limit_tokens: 100 },
  ],
  ['guardrail_triggered', 'guardrail_triggered_event', { guardrail_name: 'g' }],
  ['agent_typing', 'agent_typing_event', { is_typing: true, duration_ms: null }],
  ['external_agent_connected', 'external_agent_connected_event', {}],
  ['external_agent_disconnected', 'external_agent_disconnected_event', {}],
  ['asr_initiation_metadata', 'asr_initiation_metadata_event', {}],
  [
    'client_tool_call',
    'client_tool_call',
    { tool_name: 'f', tool_call_id: 'call-1', parameters: {}, event_id: 1 },
  ],
  [
    'client_tool_call',
    'client_tool_call',
    { tool_name: 'f', tool_call_id: 'call-1', parameters: {}, event_id: 1, expects_response: false },
    'client_tool_call_unanswered',
  ],
  ['agent_tool_request', 'agent_tool_request', { ...tool, event_id: 1 }],
  ['agent_tool_response', 'agent_tool_response', { ...tool, is_error: false, is_called: true, event_id: 1 }],
  [
    'agent_tool_response_full_payload',
    'agent_tool_response_full_payload',
    { ...tool, is_error: false, is_called: true, event_id: 1, full_tool_result: '{}' },
  ],
  [
    'mcp_tool_call',
    'mcp_tool_call',
    { service_id: 's', tool_call_id: 'c', tool_name: 'f', parameters: {}, state: 'loading' },
    'mcp_tool_call_loading',
  ],
  [
    'mcp_tool_call',
    'mcp_tool_call',
    {
      service_id: 's',
      tool_call_id: 'c',
      tool_name: 'f',
      parameters: {},
      state: 'awaiting_approval',
      approval_timeout_secs: 300,
    },
    'mcp_tool_call_awaiting_approval',
  ],
  [
    'mcp_tool_call',
    'mcp_tool_call',
    { service_id: 's', tool_call_id: 'c', tool_name: 'f', parameters: {}, state: 'success', result: [{}] },
    'mcp_tool_call_success',
  ],
  [
    'mcp_tool_call',
    'mcp_tool_call',
    {
      service_id: 's',
      tool_call_id: 'c',
      tool_name: 'f',
      parameters: {},
      state: 'failure',
      error_message: 'no',
    },
    'mcp_tool_call_failure',
  ],
  [
    'mcp_connection_status',
    'mcp_connection_status',
    {
      integrations: [
        { integration_id: 'i', integration_type: 'mcp_server', is_connected: true, tool_count: 3 },
      ],
    },
  ],
  ['rich_content', 'rich_content', { rich_content_id: 'r', component: 'card', props: {}, event_id: 1 }],
  ['user_transcript', 'user_transcription_event', { user_transcript: 'Hi', event_id: 1 }],
  ['tentative_user_transcript', 'tentative_user_transcription_event', { user_transcript: 'H', event_id: 1 }],
  [
    'agent_chat_response_part',
    'text_response_part',
    { text: '', type: 'start', event_id: 1 },
    'agent_chat_response_part_start',
  ],
  [
    'agent_chat_response_part',
    'text_response_part',
    { text: 'Hi', type: 'delta', event_id: 1 },
    'agent_chat_response_part_delta',
  ],
  [
    'agent_chat_response_part',
    'text_response_part',
    { text: '', type: 'stop', event_id: 1 },
    'agent_chat_response_part_stop',
  ],
  ['agent_reasoning_response_part', 'reasoning_response_part', { text: 'Hm', type: 'delta', event_id: '1' }],
  ['client_error', 'error_event', { code: 1008, error_name: 'bad_request' }],
  ['error', 'error_event', { code: 1002, error_type: 'llm_timeout' }],
  [
    'internal_tentative_agent_response',
    'tentative_agent_response_internal_event',
    { tentative_agent_response: 'Hi' },
  ],
  ['internal_turn_probability', 'turn_probability_internal_event', { turn_probability: 0.4 }],
];

/** Every message of the server. */
export const WRAPPED: readonly Wrapped[] = ROWS.map(([type, wrapper, fields, name = type]) => ({
  type,
  wrapper,
  fields,
  name,
}));
