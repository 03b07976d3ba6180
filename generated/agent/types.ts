/* eslint-disable */
// Machine-written from asyncapi/agent/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/agent/asyncapi.yaml --out <this folder>

/**
 * MCP servers of the agent. The docs-site description has it under `agent.prompt`, the packages description under
 * `agent` with at most ten: see the conflict of `conversation_initiation_client_data`.
 */
export type McpServerIds = string[];

export type Probability = number;

/**
 * Audio as base64 (RFC 4648, section 4) in the format that the metadata named. It never comes as a binary frame.
 */
export type Base64Audio = string;

/**
 * Names one tool call; the answer carries it unchanged.
 */
export type ToolCallId = string;

/**
 * One of `pcm_8000`, `pcm_16000`, `pcm_22050`, `pcm_24000`, `pcm_44100`, `pcm_48000`, `ulaw_8000`; take others of this
 * shape, for the list may grow. `pcm_*` is raw 16-bit signed little-endian mono without a WAV header, `ulaw_8000`
 * 8-bit G.711 μ-law. There is no mp3, no opus and no a-law: the official browser client fails on any other name.
 */
export type AudioFormat = string;

/**
 * Counts the events of the conversation and grows from turn to turn; several messages of one turn may carry the same.
 * Both descriptions say integer; two of the vendor's own SDKs also take a string of digits, so do as they do.
 */
export type EventId = number | string;

export type PartType = 'start' | 'delta' | 'stop';

/**
 * The turn, as a **string**. Everywhere else an `event_id` is an integer.
 */
export type TurnId = string;

/**
 * The name of the tool as the agent's settings have it.
 */
export type ToolName = string;

/**
 * A free text. Seen are `client`, `webhook`, `system` and `mcp`.
 */
export type ToolType = string;

/**
 * The client's first frame; everything but `type` is optional.
 *
 * Send it as soon as the socket is open, even with nothing to set: every official SDK does. The fields stand at the top
 * level, **not** nested under a key that is named like the type. Do not speak before the metadata has come.
 */
export interface ConversationInitiationClientDataMessage {
  type: 'conversation_initiation_client_data';
  conversation_config_override?: ConfigOverride;
  /**
   * Passed on to a custom language model as it is.
   */
  custom_llm_extra_body?: {
    [k: string]: unknown;
  };
  dynamic_variables?: DynamicVariables;
  /**
   * Your own name for the user.
   */
  user_id?: string | null;
  source_info?: SourceInfo;
  /**
   * A branch of the agent.
   */
  branch_id?: string;
  /**
   * An environment of the agent.
   */
  environment?: string;
  /**
   * Needs a permission of the agent; the start fails without it.
   */
  starting_workflow_node_id?: string;
  /**
   * Needs a permission of the agent; an unknown id fails the start, an empty list switches all off.
   */
  procedure_ids?: string[];
  tool_mock_config?: ToolMockConfig;
  conversation_initiation_client_data?: {
    [k: string]: unknown;
  };
  conversation_initiation_client_data_event?: {
    [k: string]: unknown;
  };
}

/**
 * Settings of the agent for this conversation only. Each field must be allowed in the agent's security settings;
 * one that is not closes the socket with 1008, often *after* the metadata. The Python SDK writes `text_only` here,
 * beside `conversation` and not in it, when it is given no audio device.
 */
export interface ConfigOverride {
  agent?: AgentOverride;
  asr?: {
    /**
     * Words that the recogniser should expect.
     */
    keywords?: string[];
  };
  /**
   * Known from the docs-site description only.
   */
  turn?: {
    soft_timeout_config?: {
      /**
       * What the agent says while its model is slow.
       */
      message?: string;
      additional_soft_timeout_messages?: string[];
    };
  };
  tts?: TtsOverride;
  conversation?: ConversationOverride;
  /**
   * The Python SDK's place for it; the described one is `conversation.text_only`.
   */
  text_only?: boolean;
}

export interface AgentOverride {
  /**
   * What the agent says first; empty: it waits for the user.
   */
  first_message?: string;
  /**
   * A language code such as `en`, `de`, `pt-br`. An unsupported one is accepted and then closes the socket.
   */
  language?: string;
  /**
   * Said when the longest duration is reached.
   */
  max_conversation_duration_message?: string;
  prompt?: {
    /**
     * The system prompt.
     */
    prompt?: string;
    /**
     * The model; a long list in one description, any text in the other.
     */
    llm?: string;
    tool_ids?: string[];
    tool_ids_strict?: boolean;
    knowledge_base?: Knowledge[];
    native_mcp_server_ids?: McpServerIds;
  };
  native_mcp_server_ids?: McpServerIds;
}

export interface Knowledge {
  type: 'file' | 'url' | 'text' | 'folder';
  name: string;
  id: string;
  usage_mode?: 'prompt' | 'auto';
}

export interface TtsOverride {
  voice_id?: string;
  /**
   * Such as `eleven_turbo_v2`, `eleven_turbo_v2_5`, `eleven_flash_v2`, `eleven_flash_v2_5`,
   * `eleven_multilingual_v2`, `eleven_v3_conversational`.
   */
  model_id?: string;
  stability?: Probability;
  similarity_boost?: Probability;
  /**
   * 0.7 to 5 in one description, 0.7 to 1.2 in the other; 0.7 to 1.2 is safe.
   */
  speed?: number;
  supported_voices?: {
    [k: string]: unknown;
  }[];
  pronunciation_dictionary_locators?: {
    [k: string]: unknown;
  }[];
}

export interface ConversationOverride {
  /**
   * No audio either way. The metadata comes with its audio formats all the same.
   */
  text_only?: boolean;
  /**
   * The longest duration of the conversation.
   */
  max_duration_seconds?: number;
  /**
   * Names of the server's events that are to be sent. Known from the packages description only.
   */
  client_events?: string[];
}

/**
 * Values for the placeholders of the prompt and of the tools. Names that begin with `system__` are reserved. One that
 * the agent needs and that is missing closes the socket with 1008; the reason names it.
 */
export interface DynamicVariables {
  [k: string]: unknown;
}

/**
 * Which software this is.
 */
export interface SourceInfo {
  /**
   * `js_sdk`, `node_js_sdk`, `react_sdk`, `python_sdk`, `swift_sdk`, `android_sdk`, `flutter_sdk`,
   * `react_native_sdk`, `widget`, `twilio`, `whatsapp`, `unknown` and others.
   */
  source?: string;
  version?: string;
}

/**
 * Tools that are answered by mocks in this conversation. Known from the packages description only.
 */
export interface ToolMockConfig {
  mocking_strategy?: 'none' | 'all' | 'selected';
  mocked_tool_names?: string[];
  fallback_strategy?: 'raise_error' | 'call_real_tool';
}

/**
 * A piece of the user's voice; the only message without a `type`.
 *
 * Known by its key alone. The official SDKs send from 25 ms (browser) to 250 ms (Node, Python: 4000 samples) at a
 * time, in the format that the metadata names as `user_input_audio_format`.
 */
export interface UserAudioChunkMessage {
  user_audio_chunk: Base64Audio;
}

/**
 * The `event_id` of the ping, as an integer, at once.
 */
export interface PongMessage {
  type: 'pong';
  /**
   * The `ping_event.event_id` of the ping.
   */
  event_id: number;
}

/**
 * What the user writes; the agent answers as if it were spoken.
 *
 * Wait until the conversation has started. The vendor's widget waits another 100 ms before its first message, with a
 * remark that the back end cannot take it earlier; text-first software should do the same.
 */
export interface UserMessage {
  type: 'user_message';
  /**
   * What the user wrote. The field is called `text`; not `message`.
   */
  text?: string | null;
  /**
   * Your own id of the message (docs-site description).
   */
  id?: string;
  /**
   * Who wrote it (docs-site description).
   */
  user_identifier?: string;
  /**
   * How it was entered (docs-site description).
   */
  source_medium?: 'audio' | 'dtmf' | 'text' | 'image' | 'file';
  /**
   * The rich content that it answers (packages description).
   */
  rich_content_id?: string;
  message?: {
    [k: string]: unknown;
  };
}

/**
 * The user is there, typing for instance; the agent does not take the turn.
 *
 * Resets the turn timer, and keeps the conversation from ending after 60 s without input.
 */
export interface UserActivityMessage {
  type: 'user_activity';
}

/**
 * Background for the agent; it does not answer to it.
 */
export interface ContextualUpdateMessage {
  type: 'contextual_update';
  text: string;
  /**
   * A newer update with the same id replaces the older one.
   */
  context_id?: string;
}

/**
 * The answer to `client_tool_call`, under its `tool_call_id`.
 *
 * One for each call that expects a response, also when the tool is unknown or fails: then with `is_error: true`.
 * `error_type` makes it an error whatever `is_error` says; `user_rejected` marks the tool as not called.
 */
export interface ClientToolResultMessage {
  type: 'client_tool_result';
  tool_call_id: ToolCallId;
  /**
   * A text; turn an object into JSON text first.
   */
  result: string;
  is_error: boolean;
  /**
   * Known from the docs-site description and the Swift SDK.
   */
  error_type?:
    | 'user_rejected'
    | 'external_server'
    | 'external_client'
    | 'customer_auth'
    | 'client_timeout'
    | 'unknown';
}

/**
 * The answer to an `mcp_tool_call` in the state `awaiting_approval`.
 */
export interface McpToolApprovalResultMessage {
  type: 'mcp_tool_approval_result';
  tool_call_id: ToolCallId;
  is_approved: boolean;
}

/**
 * The user likes or dislikes what the agent said.
 */
export interface FeedbackMessage {
  type: 'feedback';
  /**
   * The `event_id` of the agent's answer.
   */
  event_id: number;
  /**
   * null takes it back.
   */
  score: 'like' | 'dislike' | null;
}

/**
 * A message of the user with up to five files, which were uploaded before.
 *
 * Upload each file with `POST /v1/convai/conversations/{conversation_id}/files` (multipart field `file`); the answer
 * holds its `file_id`. `text` is a whole `user_message`.
 */
export interface MultimodalMessage {
  type: 'multimodal_message';
  text?: {
    type: 'user_message';
    text?: string | null;
    rich_content_id?: string;
  };
  files?: FileValue[];
  /**
   * The older form, ignored where `files` is set. `@elevenlabs/client` 1.25.0 sends both.
   */
  file?: FileValue;
}

export interface FileValue {
  type: 'file_input';
  /**
   * From the upload.
   */
  file_id: string;
}

/**
 * The whole agent, sent before the initiation; self-hosted servers only.
 *
 * The official browser client sends it when it is given `orchestrator.url`. It then offers no subprotocol.
 */
export interface EnclaveSetupConfigMessage {
  type: 'enclave_setup_config';
  /**
   * The agent; null when it is not set.
   */
  agent_config_dict: unknown;
  /**
   * null when it is not set.
   */
  override_agent_config_list: unknown;
  /**
   * null when it is not set.
   */
  tools_config_list: unknown;
  /**
   * null when it is not set.
   */
  prompt_knowledge_base: unknown;
  bedrock_inference_profile?: unknown;
  post_call_transcription_webhook?: {
    [k: string]: unknown;
  };
  post_call_audio_webhook?: {
    [k: string]: unknown;
  };
}

/**
 * The server's first frame; it names the conversation and the audio formats.
 *
 * Always the first frame: the official browser client listens for it once, and never starts where another frame comes
 * first. Send nothing more for 5 ms after it, for that client loses what comes in the same burst. It comes in text
 * conversations too. **It is no acceptance**: see the state `started`. Use its `conversation_id`, not one of your own.
 */
export interface ConversationInitiationMetadataMessage {
  type: 'conversation_initiation_metadata';
  conversation_initiation_metadata_event: {
    conversation_id: string;
    agent_output_audio_format: AudioFormat;
    user_input_audio_format: AudioFormat;
  };
}

/**
 * Something about speech recognition; its content is not described.
 */
export interface AsrInitiationMetadataMessage {
  type: 'asr_initiation_metadata';
  asr_initiation_metadata_event: AnyObject;
}

/**
 * Any object.
 */
export interface AnyObject {
  [k: string]: unknown;
}

/**
 * Answer with `pong` and the same `event_id`, at once.
 *
 * Not the ping frame of the WebSocket protocol. Its ids are a series of their own. `ping_ms` is what the server thinks
 * of the latency and **no delay**: do not wait before you answer. The first ping has null.
 */
export interface PingMessage {
  type: 'ping';
  ping_event: {
    event_id: number;
    /**
     * An estimate of the latency in milliseconds.
     */
    ping_ms?: number | null;
  };
}

/**
 * The agent is busy; the caller waits.
 *
 * At the agent's limit of conversations at one time. What the user writes meanwhile is discarded (the vendor's widget
 * says so): hold it back until `admitted`. Hold music comes as ordinary `audio`.
 */
export interface QueueStatusWaitingMessage {
  type: 'queue_status';
  queue_status_event: {
    status: 'waiting';
  };
}

/**
 * The wait is over; the conversation goes on.
 */
export interface QueueStatusAdmittedMessage {
  type: 'queue_status';
  queue_status_event: {
    status: 'admitted';
  };
}

/**
 * The agent did not become free in time; the server closes with 4300.
 */
export interface QueueStatusTimedOutMessage {
  type: 'queue_status';
  queue_status_event: {
    status: 'timed_out';
  };
}

/**
 * A status that is not described yet; treat it as not held.
 */
export interface QueueStatusMessage {
  type: 'queue_status';
  queue_status_event: {
    status: string;
  };
}

/**
 * Something went wrong; often a close follows.
 */
export interface ErrorMessage {
  type: 'error';
  error_event?: {
    /**
     * A close code: 1000, 1002, 1008 or 1011.
     */
    code: number;
    message?: string;
    /**
     * Known are `unknown`, `invalid_message`, `telephony_agent_error`, `mcp_tool_error`, `mcp_https_error`,
     * `value_error`, `missing_fields`, `override_error`, `missing_dynamic_variable_transfer`,
     * `missing_dynamic_variable`, `websocket_disconnect`, `safety_violation`, `llm_timeout`,
     * `transport_receive_timeout`, `asyncio_timeout`, `http_exception`, `max_duration_exceeded`, `llm_error`,
     * `custom_llm_error`, `cascade_brain_error`, `asr_transcription_error`, `vad_error`,
     * `turn_probability_error`, `tts_cascade_error`, `redis_timeout_error`, `unknown_websocket_crash`.
     */
    error_type?: string | null;
    reason?: string;
    debug_message?: string;
    details?: {
      [k: string]: unknown;
    };
  };
}

/**
 * Something is wrong with what the client sent or set.
 */
export interface ClientErrorMessage {
  type: 'client_error';
  error_event: {
    code: number;
    error_name: string;
    message?: string;
  };
}

/**
 * A guardrail of the agent has intervened.
 */
export interface GuardrailTriggeredMessage {
  type: 'guardrail_triggered';
  guardrail_triggered_event?: {
    guardrail_name?: string;
  };
}

/**
 * How full the language model's context is.
 */
export interface ContextUsageMessage {
  type: 'context_usage';
  context_usage_event: {
    event_id: EventId;
    model: string;
    context_tokens: number;
    context_limit_tokens: number;
  };
}

/**
 * A human who has taken over is typing, or has stopped.
 */
export interface AgentTypingMessage {
  type: 'agent_typing';
  agent_typing_event: {
    is_typing: boolean;
    /**
     * How long to show it.
     */
    duration_ms?: number | null;
  };
}

/**
 * From now on a human answers.
 */
export interface ExternalAgentConnectedMessage {
  type: 'external_agent_connected';
  external_agent_connected_event?: AnyObject;
}

/**
 * The agent answers again.
 */
export interface ExternalAgentDisconnectedMessage {
  type: 'external_agent_disconnected';
  external_agent_disconnected_event?: AnyObject;
}

/**
 * A name in the vendor's list of events; its content is not described anywhere.
 */
export interface DtmfRequestMessage {
  type: 'dtmf_request';
}

/**
 * A piece of the agent's voice, in the format that the metadata named.
 */
export interface AudioMessage {
  type: 'audio';
  audio_event: {
    audio_base_64: Base64Audio;
    event_id: EventId;
    /**
     * When each character is spoken, in milliseconds; three lists of one length.
     */
    alignment?: {
      chars: string[];
      char_start_times_ms: number[];
      char_durations_ms: number[];
    };
    /**
     * The last piece of this turn.
     */
    is_final?: boolean;
  };
}

/**
 * The recognised text of the user's turn; its wrapper is `user_transcription_event`.
 */
export interface UserTranscriptMessage {
  type: 'user_transcript';
  user_transcription_event: Transcription;
}

export interface Transcription {
  user_transcript: string;
  event_id: EventId;
}

/**
 * Text that may still change; its wrapper is `tentative_user_transcription_event`.
 */
export interface TentativeUserTranscriptMessage {
  type: 'tentative_user_transcript';
  tentative_user_transcription_event: Transcription;
}

/**
 * The whole text of one answer, or of the greeting.
 *
 * In text conversations it is the answer itself and must be switched on in the agent's events. It may come before the
 * last `agent_chat_response_part`, and then replaces the streamed text.
 */
export interface AgentResponseMessage {
  type: 'agent_response';
  agent_response_event: {
    agent_response: string;
    event_id: EventId;
    /**
     * Names the message; one turn (`event_id`) may have several.
     */
    response_id?: string;
    /**
     * `id`s of the messages it answers.
     */
    in_response_to_ids?: string[];
    /**
     * `text` (when absent) or `voice`.
     */
    response_type?: string;
    attachments?: {
      url: string;
      name: string;
      mime_type?: string | null;
    }[];
  };
}

/**
 * After an interruption, the part of the answer that was spoken.
 */
export interface AgentResponseCorrectionMessage {
  type: 'agent_response_correction';
  agent_response_correction_event: {
    original_agent_response: string;
    corrected_agent_response: string;
    event_id: EventId;
    response_id?: string;
  };
}

/**
 * The agent has said all that it will say in this turn.
 *
 * Must be switched on, and does not always come promptly: keep a bound of your own (third-party reports).
 */
export interface AgentResponseCompleteMessage {
  type: 'agent_response_complete';
  agent_response_complete_event: {
    event_id: EventId;
  };
}

/**
 * What a custom language model adds to its answer; must be switched on.
 */
export interface AgentResponseMetadataMessage {
  type: 'agent_response_metadata';
  agent_response_metadata_event: {
    metadata: AnyObject;
    event_id: EventId;
  };
}

/**
 * The agent begins to write; its text is empty. The wrapper is `text_response_part`.
 */
export interface AgentChatResponsePartStartMessage {
  type: 'agent_chat_response_part';
  text_response_part: TextPart & {
    type: 'start';
    event_id: EventId;
  };
}

export interface TextPart {
  /**
   * Empty on start and stop.
   */
  text: string;
  type: PartType;
  event_id: EventId;
  /**
   * Names the message; the `event_id` names the turn.
   */
  response_id?: string;
}

/**
 * The next piece; put the pieces together as they are.
 */
export interface AgentChatResponsePartDeltaMessage {
  type: 'agent_chat_response_part';
  text_response_part: TextPart & {
    type: 'delta';
    event_id: EventId;
  };
}

/**
 * The text is complete; its text is empty.
 */
export interface AgentChatResponsePartStopMessage {
  type: 'agent_chat_response_part';
  text_response_part: TextPart & {
    type: 'stop';
    event_id: EventId;
  };
}

/**
 * Experimental. As a streamed text, under `reasoning_response_part`; its `event_id` is a string.
 */
export interface AgentReasoningResponsePartMessage {
  type: 'agent_reasoning_response_part';
  reasoning_response_part: {
    text: string;
    type: PartType;
    event_id: TurnId;
  };
}

/**
 * The user speaks; drop the audio of the turn that is named.
 *
 * Drop queued audio whose `event_id` is not greater (Python, Node) or is less (browser): the official SDKs differ at
 * the boundary. An `agent_response_correction` follows with what was spoken.
 */
export interface InterruptionMessage {
  type: 'interruption';
  interruption_event: {
    event_id: EventId;
  };
}

/**
 * How likely it is that the user is speaking.
 */
export interface VadScoreMessage {
  type: 'vad_score';
  vad_score_event: {
    vad_score: Probability;
  };
}

/**
 * Experimental, for the vendor's widget. A component to be shown.
 */
export interface RichContentMessage {
  type: 'rich_content';
  rich_content: {
    rich_content_id: string;
    component: string;
    props: AnyObject;
    event_id: EventId;
  };
}

/**
 * Internal. Its wrapper is `tentative_agent_response_internal_event`.
 */
export interface InternalTentativeAgentResponseMessage {
  type: 'internal_tentative_agent_response';
  tentative_agent_response_internal_event: {
    tentative_agent_response: string;
  };
}

/**
 * Internal. Its wrapper is `turn_probability_internal_event`.
 */
export interface InternalTurnProbabilityMessage {
  type: 'internal_turn_probability';
  turn_probability_internal_event: {
    turn_probability: Probability;
  };
}

/**
 * The agent asks the client to run a tool; answer with `client_tool_result`.
 */
export interface ClientToolCallMessage {
  type: 'client_tool_call';
  client_tool_call: ClientToolCall & {
    tool_call_id: ToolCallId;
    expects_response?: true;
  };
}

export interface ClientToolCall {
  tool_name: ToolName;
  tool_call_id: ToolCallId;
  parameters: AnyObject;
  event_id: EventId;
  expects_response?: boolean;
}

/**
 * A `client_tool_call` whose `expects_response` is false; no answer is needed.
 *
 * `@elevenlabs/client` 1.25.0 answers all the same.
 */
export interface ClientToolCallUnansweredMessage {
  type: 'client_tool_call';
  client_tool_call: ClientToolCall & {
    tool_call_id: ToolCallId;
    expects_response: false;
  };
}

/**
 * A tool of any kind is about to run; for information.
 */
export interface AgentToolRequestMessage {
  type: 'agent_tool_request';
  agent_tool_request: {
    tool_name: ToolName;
    tool_call_id: ToolCallId;
    tool_type: ToolType;
    event_id: EventId;
    expects_response?: boolean;
    disable_interruptions?: boolean;
    /**
     * 1 to 120; -1: no limit.
     */
    response_timeout_secs?: number;
    /**
     * `immediate`, `post_tool_speech` or `async`.
     */
    execution_mode?: string;
  };
}

/**
 * How it ended. The system tool `end_call` ends the conversation.
 *
 * `tool_name: end_call` is how a conversation is seen to end; the official browser client then closes by itself.
 */
export interface AgentToolResponseMessage {
  type: 'agent_tool_response';
  agent_tool_response: ToolOutcome;
}

export interface ToolOutcome {
  tool_name: ToolName;
  tool_call_id: ToolCallId;
  tool_type: ToolType;
  is_error: boolean;
  /**
   * false when absent.
   */
  is_blocked?: boolean;
  is_called: boolean;
  event_id: EventId;
  /**
   * `success`, `error`, `blocked` or `skipped`.
   */
  status?: string;
}

/**
 * As `agent_tool_response`, with the result word for word, at most 64 KB of it.
 */
export interface AgentToolResponseFullPayloadMessage {
  type: 'agent_tool_response_full_payload';
  agent_tool_response_full_payload: ToolOutcome & {
    full_tool_result: string;
    /**
     * Cut at 64 KB; false when absent.
     */
    truncated?: boolean;
  };
}

/**
 * The first word of an MCP tool call; `state` tells the four apart, inside the wrapper.
 */
export interface McpToolCallLoadingMessage {
  type: 'mcp_tool_call';
  mcp_tool_call: McpToolCall & {
    tool_call_id: ToolCallId;
    state: 'loading';
  };
}

export interface McpToolCall {
  service_id: string;
  tool_call_id: ToolCallId;
  tool_name: ToolName;
  tool_description?: string | null;
  parameters: AnyObject;
  /**
   * ISO 8601.
   */
  timestamp?: string;
  state: 'loading' | 'awaiting_approval' | 'success' | 'failure';
}

/**
 * Answer once with `mcp_tool_approval_result`, within `approval_timeout_secs`.
 */
export interface McpToolCallAwaitingApprovalMessage {
  type: 'mcp_tool_call';
  mcp_tool_call: McpToolCall & {
    tool_call_id: ToolCallId;
    state: 'awaiting_approval';
    /**
     * 300 when absent.
     */
    approval_timeout_secs?: number;
  };
}

/**
 * The results, a list of objects.
 */
export interface McpToolCallSuccessMessage {
  type: 'mcp_tool_call';
  mcp_tool_call: McpToolCall & {
    tool_call_id: ToolCallId;
    state: 'success';
    result: {
      [k: string]: unknown;
    }[];
  };
}

/**
 * Also where it was refused, or where nobody approved it in time.
 */
export interface McpToolCallFailureMessage {
  type: 'mcp_tool_call';
  mcp_tool_call: McpToolCall & {
    tool_call_id: ToolCallId;
    state: 'failure';
    error_message: string;
  };
}

/**
 * Which MCP servers are connected, and with how many tools.
 */
export interface McpConnectionStatusMessage {
  type: 'mcp_connection_status';
  mcp_connection_status: {
    integrations: {
      integration_id: string;
      /**
       * `mcp_server` or `mcp_integration`.
       */
      integration_type: string;
      is_connected: boolean;
      /**
       * 0 when absent.
       */
      tool_count?: number;
    }[];
  };
}

/** Every JSON message that the client sends on `agent`. */
export type ClientMessage =
  | ConversationInitiationClientDataMessage
  | UserAudioChunkMessage
  | PongMessage
  | UserMessage
  | UserActivityMessage
  | ContextualUpdateMessage
  | ClientToolResultMessage
  | McpToolApprovalResultMessage
  | FeedbackMessage
  | MultimodalMessage
  | EnclaveSetupConfigMessage;

/** Every JSON message that the server sends on `agent`. */
export type ServerMessage =
  | ConversationInitiationMetadataMessage
  | AsrInitiationMetadataMessage
  | PingMessage
  | QueueStatusWaitingMessage
  | QueueStatusAdmittedMessage
  | QueueStatusTimedOutMessage
  | QueueStatusMessage
  | ErrorMessage
  | ClientErrorMessage
  | GuardrailTriggeredMessage
  | ContextUsageMessage
  | AgentTypingMessage
  | ExternalAgentConnectedMessage
  | ExternalAgentDisconnectedMessage
  | DtmfRequestMessage
  | AudioMessage
  | UserTranscriptMessage
  | TentativeUserTranscriptMessage
  | AgentResponseMessage
  | AgentResponseCorrectionMessage
  | AgentResponseCompleteMessage
  | AgentResponseMetadataMessage
  | AgentChatResponsePartStartMessage
  | AgentChatResponsePartDeltaMessage
  | AgentChatResponsePartStopMessage
  | AgentReasoningResponsePartMessage
  | InterruptionMessage
  | VadScoreMessage
  | RichContentMessage
  | InternalTentativeAgentResponseMessage
  | InternalTurnProbabilityMessage
  | ClientToolCallMessage
  | ClientToolCallUnansweredMessage
  | AgentToolRequestMessage
  | AgentToolResponseMessage
  | AgentToolResponseFullPayloadMessage
  | McpToolCallLoadingMessage
  | McpToolCallAwaitingApprovalMessage
  | McpToolCallSuccessMessage
  | McpToolCallFailureMessage
  | McpConnectionStatusMessage;
