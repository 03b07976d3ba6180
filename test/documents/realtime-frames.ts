/** What the tests of Realtime's document write their events with. */
/** Members of a payload. */
type Members = Readonly<Record<string, unknown>>;

const event_id = 'event_1';
export const SESSION: Members = {
  type: 'realtime',
  id: 'sess_1',
  object: 'realtime.session',
  model: 'gpt-realtime-2.1',
};
export const CREATED: Members = { type: 'session.created', event_id, session: SESSION };
export const ids: Members = { response_id: 'resp_1', item_id: 'item_2', output_index: 0, content_index: 0 };
export const user: Members = { id: 'item_1', type: 'message', status: 'completed', role: 'user' };
export const assistant: Members = { id: 'item_2', type: 'message', role: 'assistant' };
export const call: Members = {
  id: 'item_3',
  type: 'function_call',
  name: 'hours',
  call_id: 'call_1',
  arguments: '{}',
};

/** A response as `response.created` and `response.done` have it. */
export function response(status: string, more: object = {}): object {
  return {
    id: 'resp_1',
    object: 'realtime.response',
    status,
    status_details: null,
    output: [],
    conversation_id: 'conv_1',
    output_modalities: ['text'],
    max_output_tokens: 'inf',
    audio: { output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: 'marin' } },
    usage: null,
    metadata: null,
    ...more,
  };
}

/** An event of the server. */
export const server = (type: string, more: object = {}): object => ({ type, event_id, ...more });
