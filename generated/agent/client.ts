/* eslint-disable */
// Machine-written from asyncapi/agent/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/agent/asyncapi.yaml --out <this folder>

import { ClosedError, FailedError, Session } from './runtime.js';
import type { CallOptions, Credential, Dialogue, Draft, Handler, Plan, SessionOptions } from './runtime.js';
import type {
  ConversationInitiationClientDataMessage,
  UserAudioChunkMessage,
  PongMessage,
  UserMessage,
  UserActivityMessage,
  ContextualUpdateMessage,
  ClientToolResultMessage,
  McpToolApprovalResultMessage,
  FeedbackMessage,
  MultimodalMessage,
  EnclaveSetupConfigMessage,
  ConversationInitiationMetadataMessage,
  AsrInitiationMetadataMessage,
  PingMessage,
  QueueStatusWaitingMessage,
  QueueStatusAdmittedMessage,
  QueueStatusTimedOutMessage,
  QueueStatusMessage,
  ErrorMessage,
  ClientErrorMessage,
  GuardrailTriggeredMessage,
  ContextUsageMessage,
  AgentTypingMessage,
  ExternalAgentConnectedMessage,
  ExternalAgentDisconnectedMessage,
  DtmfRequestMessage,
  AudioMessage,
  UserTranscriptMessage,
  TentativeUserTranscriptMessage,
  AgentResponseMessage,
  AgentResponseCorrectionMessage,
  AgentResponseCompleteMessage,
  AgentResponseMetadataMessage,
  AgentChatResponsePartStartMessage,
  AgentChatResponsePartDeltaMessage,
  AgentChatResponsePartStopMessage,
  AgentReasoningResponsePartMessage,
  InterruptionMessage,
  VadScoreMessage,
  RichContentMessage,
  InternalTentativeAgentResponseMessage,
  InternalTurnProbabilityMessage,
  ClientToolCallMessage,
  ClientToolCallUnansweredMessage,
  AgentToolRequestMessage,
  AgentToolResponseMessage,
  AgentToolResponseFullPayloadMessage,
  McpToolCallLoadingMessage,
  McpToolCallAwaitingApprovalMessage,
  McpToolCallSuccessMessage,
  McpToolCallFailureMessage,
  McpConnectionStatusMessage,
} from './types.js';
import {
  isConversationInitiationClientDataMessage,
  isUserAudioChunkMessage,
  isPongMessage,
  isUserMessage,
  isUserActivityMessage,
  isContextualUpdateMessage,
  isClientToolResultMessage,
  isMcpToolApprovalResultMessage,
  isFeedbackMessage,
  isMultimodalMessage,
  isEnclaveSetupConfigMessage,
  isConversationInitiationMetadataMessage,
  isAsrInitiationMetadataMessage,
  isPingMessage,
  isQueueStatusWaitingMessage,
  isQueueStatusAdmittedMessage,
  isQueueStatusTimedOutMessage,
  isQueueStatusMessage,
  isErrorMessage,
  isClientErrorMessage,
  isGuardrailTriggeredMessage,
  isContextUsageMessage,
  isAgentTypingMessage,
  isExternalAgentConnectedMessage,
  isExternalAgentDisconnectedMessage,
  isDtmfRequestMessage,
  isAudioMessage,
  isUserTranscriptMessage,
  isTentativeUserTranscriptMessage,
  isAgentResponseMessage,
  isAgentResponseCorrectionMessage,
  isAgentResponseCompleteMessage,
  isAgentResponseMetadataMessage,
  isAgentChatResponsePartStartMessage,
  isAgentChatResponsePartDeltaMessage,
  isAgentChatResponsePartStopMessage,
  isAgentReasoningResponsePartMessage,
  isInterruptionMessage,
  isVadScoreMessage,
  isRichContentMessage,
  isInternalTentativeAgentResponseMessage,
  isInternalTurnProbabilityMessage,
  isClientToolCallMessage,
  isClientToolCallUnansweredMessage,
  isAgentToolRequestMessage,
  isAgentToolResponseMessage,
  isAgentToolResponseFullPayloadMessage,
  isMcpToolCallLoadingMessage,
  isMcpToolCallAwaitingApprovalMessage,
  isMcpToolCallSuccessMessage,
  isMcpToolCallFailureMessage,
  isMcpConnectionStatusMessage,
} from './validators.js';

/** How a client of `agent` dials and behaves. */
export interface AgentOptions extends Omit<SessionOptions, 'credentials' | 'opening'> {
  /** A function is asked again before each dialling. */
  readonly credentials?: {
    /**
     * Part of the URL that `GET /v1/convai/conversation/get-signed-url?agent_id=…` with the header `xi-api-key` answers as
     * `signed_url`. Good for 15 minutes to begin a conversation; with `include_conversation_id` for one use. Fetch it on
     * your server: the API key itself never goes to this socket.
     */
    readonly signedUrl?: Credential;
  };
  /** The query of the URL. */
  readonly query: {
    /** The agent. A signed URL carries it already. */
    readonly agent_id: string | number | boolean;
    /** Which software this is, such as `js_sdk`. */
    readonly source?: string | number | boolean;
    /** Its version, such as `1.25.0`. */
    readonly version?: string | number | boolean;
    /** An environment of the agent. */
    readonly environment?: string | number | boolean;
    /** A branch of the agent. */
    readonly branch_id?: string | number | boolean;
  };
  /** What is sent by itself to open the session. */
  readonly opening?: {
    /** The client's first frame; everything but `type` is optional. */
    readonly conversation_initiation_client_data?: Draft<ConversationInitiationClientDataMessage, 'type'>;
  };
}

/** Every message of the server on `agent`, by its name. */
export interface AgentEvents {
  readonly conversation_initiation_metadata: ConversationInitiationMetadataMessage;
  readonly asr_initiation_metadata: AsrInitiationMetadataMessage;
  readonly ping: PingMessage;
  readonly queue_status_waiting: QueueStatusWaitingMessage;
  readonly queue_status_admitted: QueueStatusAdmittedMessage;
  readonly queue_status_timed_out: QueueStatusTimedOutMessage;
  readonly queue_status: QueueStatusMessage;
  readonly error: ErrorMessage;
  readonly client_error: ClientErrorMessage;
  readonly guardrail_triggered: GuardrailTriggeredMessage;
  readonly context_usage: ContextUsageMessage;
  readonly agent_typing: AgentTypingMessage;
  readonly external_agent_connected: ExternalAgentConnectedMessage;
  readonly external_agent_disconnected: ExternalAgentDisconnectedMessage;
  readonly dtmf_request: DtmfRequestMessage;
  readonly audio: AudioMessage;
  readonly user_transcript: UserTranscriptMessage;
  readonly tentative_user_transcript: TentativeUserTranscriptMessage;
  readonly agent_response: AgentResponseMessage;
  readonly agent_response_correction: AgentResponseCorrectionMessage;
  readonly agent_response_complete: AgentResponseCompleteMessage;
  readonly agent_response_metadata: AgentResponseMetadataMessage;
  readonly agent_chat_response_part_start: AgentChatResponsePartStartMessage;
  readonly agent_chat_response_part_delta: AgentChatResponsePartDeltaMessage;
  readonly agent_chat_response_part_stop: AgentChatResponsePartStopMessage;
  readonly agent_reasoning_response_part: AgentReasoningResponsePartMessage;
  readonly interruption: InterruptionMessage;
  readonly vad_score: VadScoreMessage;
  readonly rich_content: RichContentMessage;
  readonly internal_tentative_agent_response: InternalTentativeAgentResponseMessage;
  readonly internal_turn_probability: InternalTurnProbabilityMessage;
  readonly client_tool_call: ClientToolCallMessage;
  readonly client_tool_call_unanswered: ClientToolCallUnansweredMessage;
  readonly agent_tool_request: AgentToolRequestMessage;
  readonly agent_tool_response: AgentToolResponseMessage;
  readonly agent_tool_response_full_payload: AgentToolResponseFullPayloadMessage;
  readonly mcp_tool_call_loading: McpToolCallLoadingMessage;
  readonly mcp_tool_call_awaiting_approval: McpToolCallAwaitingApprovalMessage;
  readonly mcp_tool_call_success: McpToolCallSuccessMessage;
  readonly mcp_tool_call_failure: McpToolCallFailureMessage;
  readonly mcp_connection_status: McpConnectionStatusMessage;
}

/** The mistakes of a client that the document has an answer to. */
export type AgentFault =
  | 'no-signature'
  | 'bad-signature'
  | 'old-signature'
  | 'not-json'
  | 'bad-payload'
  | 'unknown-type'
  | 'no-input';

/**
 * One conversation with one agent.
 *
 * Dial with `agent_id`, send `conversation_initiation_client_data`, and wait for `conversation_initiation_metadata`.
 * That is **no acceptance yet**: the server may still close with 1008 or 3000, or hold the caller in a queue. Ready is:
 * the metadata has come, about a second has passed without a close or an error, and the caller is not held.
 *
 * **Closes.** 1000: the agent or the longest duration ended it. 1002: something failed on the way (no input for 60 s, the
 * language model took 20 s, safety, a misconfigured agent). 1008: wrong input or settings (bad JSON, missing fields, an override
 * that is not allowed, a missing dynamic variable). 1011: an internal error. 3000: no such agent (third-party reports; the
 * handshake succeeds first). 4300: waited too long in the queue. 1008 and 3000 will not go away: do not dial again.
 * After 1002, 1011, 1006 or no answer dial again, with a **new signed URL**.
 *
 * ```ts
 * const client = new AgentClient({ credentials: { signedUrl }, query: { agent_id } });
 * await client.open();
 * for await (const message of client.firstTurnUserMessage()) console.log(message);
 * await client.close();
 * ```
 */
export class AgentClient {
  readonly #session: Session;

  constructor(options: AgentOptions) {
    this.#session = new Session(PLAN_OF_AGENT, options);
  }

  /** The state that the session is in. */
  get state(): 'opening' | 'started' | 'held' | 'live' {
    return this.#session.state as 'opening' | 'started' | 'held' | 'live';
  }

  /** Settles when the session is closed for good. */
  get closed(): Promise<ClosedError<AgentFault>> {
    return this.#session.closed as Promise<ClosedError<AgentFault>>;
  }

  /** Dials and waits until the session may be used. Rejects with a `ClosedError` or a `TimeoutError`. */
  open(): Promise<void> {
    return this.#session.open();
  }

  /** Closes the socket, with 1000 where nothing else is said; it is not dialled again. */
  async close(code = 1000, reason = ''): Promise<void> {
    await this.#session.close(code, reason);
  }

  /** Calls the listener with every message of this name, whatever exchange it belongs to. Returns what takes it off again. */
  on<Name extends keyof AgentEvents>(name: Name, listener: (message: AgentEvents[Name]) => void): () => void {
    return this.#session.on(name, listener);
  }

  /** Whether an error is that the socket closed; its `faults` are the mistakes that the document answers with that code. */
  static isClosed(this: void, error: unknown): error is ClosedError<AgentFault> {
    return error instanceof ClosedError;
  }

  /** Whether an error is an answer which says that it was not done; its `answer` is that message. */
  static isFailed(this: void, error: unknown): error is FailedError<ErrorMessage | ClientErrorMessage> {
    return error instanceof FailedError;
  }

  /**
   * A self-hosted orchestrator is set up.
   *
   * May begin in `opening`.
   */
  setup(message: Draft<EnclaveSetupConfigMessage, 'type'>): void {
    this.#session.tell('setup', 'enclave_setup_config', message);
  }

  /**
   * The server pings, the client answers.
   *
   * At once, with the same `event_id`. `ping_ms` is an estimate of the latency, not a time to wait: an old sample that
   * waits is contradicted by every SDK.
   *
   * What the handler returns is sent as the answer.
   */
  onPing(
    handler: Handler<PingMessage, PingMessage, undefined, Draft<PongMessage, 'type' | 'event_id'>>,
  ): void {
    this.#session.handle('ping', handler);
  }

  /**
   * The user writes before the agent has said anything.
   *
   * As `turn`. Where the agent greets, its greeting may cross the user's message, and nothing tells it from the
   * answer: wait for the greeting where there is one.
   *
   * May begin in `started`. Waits while one is open.
   */
  firstTurnUserMessage(
    message?: Draft<UserMessage, 'type'>,
    options?: CallOptions,
  ): Dialogue<
    AgentResponseMessage,
    AgentResponseMessage,
    Draft<UserMessage, 'type'> | Draft<MultimodalMessage, 'type'>
  > {
    return this.#session.talk('first-turn', 'user_message', { payload: message, options });
  }

  /**
   * The user writes before the agent has said anything.
   *
   * As `turn`. Where the agent greets, its greeting may cross the user's message, and nothing tells it from the
   * answer: wait for the greeting where there is one.
   *
   * May begin in `started`. Waits while one is open.
   */
  firstTurnMultimodalMessage(
    message?: Draft<MultimodalMessage, 'type'>,
    options?: CallOptions,
  ): Dialogue<
    AgentResponseMessage,
    AgentResponseMessage,
    Draft<UserMessage, 'type'> | Draft<MultimodalMessage, 'type'>
  > {
    return this.#session.talk('first-turn', 'multimodal_message', { payload: message, options });
  }

  /**
   * The user writes, the agent answers.
   *
   * The agent may answer several messages at once, with several messages of its own, or not at all where a human has
   * taken over: so no answer is no more than a warning. The service gives the language model 20 s.
   *
   * May begin in `live`. Waits while one is open.
   */
  turnUserMessage(
    message?: Draft<UserMessage, 'type'>,
    options?: CallOptions,
  ): Dialogue<
    AgentResponseMessage,
    AgentResponseMessage,
    Draft<UserMessage, 'type'> | Draft<MultimodalMessage, 'type'>
  > {
    return this.#session.talk('turn', 'user_message', { payload: message, options });
  }

  /**
   * The user writes, the agent answers.
   *
   * The agent may answer several messages at once, with several messages of its own, or not at all where a human has
   * taken over: so no answer is no more than a warning. The service gives the language model 20 s.
   *
   * May begin in `live`. Waits while one is open.
   */
  turnMultimodalMessage(
    message?: Draft<MultimodalMessage, 'type'>,
    options?: CallOptions,
  ): Dialogue<
    AgentResponseMessage,
    AgentResponseMessage,
    Draft<UserMessage, 'type'> | Draft<MultimodalMessage, 'type'>
  > {
    return this.#session.talk('turn', 'multimodal_message', { payload: message, options });
  }

  /**
   * The agent has the client run a tool.
   *
   * One result for each call, also where the tool is unknown or fails. The bound is a setting of the tool (1 to 120 s,
   * or none); 20 s is this document's. `tool_call_id` may be of any form.
   *
   * What the handler returns is sent as the answer.
   */
  onClientTool(handler: Handler<
    ClientToolCallMessage,
    ClientToolCallMessage,
    undefined,
    Draft<ClientToolResultMessage, 'type' | 'tool_call_id'>
  >): void {
    this.#session.handle('client-tool', handler);
  }

  /**
   * The agent has the client run a tool and wants no result.
   *
   * What the handler returns is sent as the answer.
   */
  onClientToolUnanswered(handler: Handler<
    ClientToolCallUnansweredMessage,
    ClientToolCallUnansweredMessage,
    ClientToolCallUnansweredMessage | undefined,
    Draft<ClientToolResultMessage, 'type' | 'tool_call_id'>
  >): void {
    this.#session.handle('client-tool-unanswered', handler);
  }

  /**
   * An MCP tool runs, after approval where the agent's settings ask for it.
   *
   * `loading`, perhaps `awaiting_approval`, then `success` or `failure`, under one `tool_call_id`. `failure` may come
   * at any time, also where nobody approves in time.
   *
   * What the handler returns is sent as the answer.
   */
  onMcpTool(handler: Handler<
    McpToolCallLoadingMessage,
    McpToolCallLoadingMessage | McpToolCallAwaitingApprovalMessage | McpToolCallSuccessMessage,
    McpToolCallSuccessMessage,
    Draft<McpToolApprovalResultMessage, 'type' | 'tool_call_id'>
  >): void {
    this.#session.handle('mcp-tool', handler);
  }

  /**
   * The user speaks.
   *
   * Some official SDKs begin when the socket opens, before the metadata. While held it is not heard.
   */
  userSpeaks(message: UserAudioChunkMessage): void {
    this.#session.tell('user-speaks', 'user_audio_chunk', message);
  }

  /**
   * Signs of life, background and feedback.
   *
   * May begin in `started`, `held`, `live`.
   */
  userActivity(message?: Draft<UserActivityMessage, 'type'>): void {
    this.#session.tell('user-acts', 'user_activity', message);
  }

  /**
   * Signs of life, background and feedback.
   *
   * May begin in `started`, `held`, `live`.
   */
  contextualUpdate(message: Draft<ContextualUpdateMessage, 'type'>): void {
    this.#session.tell('user-acts', 'contextual_update', message);
  }

  /**
   * Signs of life, background and feedback.
   *
   * May begin in `started`, `held`, `live`.
   */
  feedback(message: Draft<FeedbackMessage, 'type'>): void {
    this.#session.tell('user-acts', 'feedback', message);
  }
}

/** What the document says about `Agent`, as the runtime goes by it. */
const PLAN_OF_AGENT: Plan = {
  url: 'ws://localhost:3004/v1/convai/conversation',
  parameters: {},
  subprotocols: ['convai'],
  credentials: [{ name: 'signedUrl', in: 'query', at: 'conversation_signature', format: '{value}' }],
  states: ['opening', 'started', 'held', 'live'],
  sends: {
    conversation_initiation_client_data: {
      check: isConversationInitiationClientDataMessage,
      fixed: { '/type': 'conversation_initiation_client_data' },
    },
    user_audio_chunk: { check: isUserAudioChunkMessage },
    pong: { check: isPongMessage, fixed: { '/type': 'pong' } },
    user_message: { check: isUserMessage, fixed: { '/type': 'user_message' } },
    user_activity: { check: isUserActivityMessage, fixed: { '/type': 'user_activity' } },
    contextual_update: { check: isContextualUpdateMessage, fixed: { '/type': 'contextual_update' } },
    client_tool_result: { check: isClientToolResultMessage, fixed: { '/type': 'client_tool_result' } },
    mcp_tool_approval_result: {
      check: isMcpToolApprovalResultMessage,
      fixed: { '/type': 'mcp_tool_approval_result' },
    },
    feedback: { check: isFeedbackMessage, fixed: { '/type': 'feedback' } },
    multimodal_message: { check: isMultimodalMessage, fixed: { '/type': 'multimodal_message' } },
    enclave_setup_config: { check: isEnclaveSetupConfigMessage, fixed: { '/type': 'enclave_setup_config' } },
  },
  receives: {
    conversation_initiation_metadata: {
      check: isConversationInitiationMetadataMessage,
      is: { '/type': ['conversation_initiation_metadata'] },
    },
    asr_initiation_metadata: {
      check: isAsrInitiationMetadataMessage,
      is: { '/type': ['asr_initiation_metadata'] },
    },
    ping: { check: isPingMessage, is: { '/type': ['ping'] } },
    queue_status_waiting: {
      check: isQueueStatusWaitingMessage,
      is: { '/type': ['queue_status'], '/queue_status_event/status': ['waiting'] },
    },
    queue_status_admitted: {
      check: isQueueStatusAdmittedMessage,
      is: { '/type': ['queue_status'], '/queue_status_event/status': ['admitted'] },
    },
    queue_status_timed_out: {
      check: isQueueStatusTimedOutMessage,
      is: { '/type': ['queue_status'], '/queue_status_event/status': ['timed_out'] },
    },
    queue_status: { check: isQueueStatusMessage, is: { '/type': ['queue_status'] } },
    error: { check: isErrorMessage, is: { '/type': ['error'] } },
    client_error: { check: isClientErrorMessage, is: { '/type': ['client_error'] } },
    guardrail_triggered: { check: isGuardrailTriggeredMessage, is: { '/type': ['guardrail_triggered'] } },
    context_usage: { check: isContextUsageMessage, is: { '/type': ['context_usage'] } },
    agent_typing: { check: isAgentTypingMessage, is: { '/type': ['agent_typing'] } },
    external_agent_connected: {
      check: isExternalAgentConnectedMessage,
      is: { '/type': ['external_agent_connected'] },
    },
    external_agent_disconnected: {
      check: isExternalAgentDisconnectedMessage,
      is: { '/type': ['external_agent_disconnected'] },
    },
    dtmf_request: { check: isDtmfRequestMessage, is: { '/type': ['dtmf_request'] } },
    audio: { check: isAudioMessage, is: { '/type': ['audio'] } },
    user_transcript: { check: isUserTranscriptMessage, is: { '/type': ['user_transcript'] } },
    tentative_user_transcript: {
      check: isTentativeUserTranscriptMessage,
      is: { '/type': ['tentative_user_transcript'] },
    },
    agent_response: { check: isAgentResponseMessage, is: { '/type': ['agent_response'] } },
    agent_response_correction: {
      check: isAgentResponseCorrectionMessage,
      is: { '/type': ['agent_response_correction'] },
    },
    agent_response_complete: {
      check: isAgentResponseCompleteMessage,
      is: { '/type': ['agent_response_complete'] },
    },
    agent_response_metadata: {
      check: isAgentResponseMetadataMessage,
      is: { '/type': ['agent_response_metadata'] },
    },
    agent_chat_response_part_start: {
      check: isAgentChatResponsePartStartMessage,
      is: { '/type': ['agent_chat_response_part'], '/text_response_part/type': ['start'] },
    },
    agent_chat_response_part_delta: {
      check: isAgentChatResponsePartDeltaMessage,
      is: { '/type': ['agent_chat_response_part'], '/text_response_part/type': ['delta'] },
    },
    agent_chat_response_part_stop: {
      check: isAgentChatResponsePartStopMessage,
      is: { '/type': ['agent_chat_response_part'], '/text_response_part/type': ['stop'] },
    },
    agent_reasoning_response_part: {
      check: isAgentReasoningResponsePartMessage,
      is: { '/type': ['agent_reasoning_response_part'] },
    },
    interruption: { check: isInterruptionMessage, is: { '/type': ['interruption'] } },
    vad_score: { check: isVadScoreMessage, is: { '/type': ['vad_score'] } },
    rich_content: { check: isRichContentMessage, is: { '/type': ['rich_content'] } },
    internal_tentative_agent_response: {
      check: isInternalTentativeAgentResponseMessage,
      is: { '/type': ['internal_tentative_agent_response'] },
    },
    internal_turn_probability: {
      check: isInternalTurnProbabilityMessage,
      is: { '/type': ['internal_turn_probability'] },
    },
    client_tool_call: { check: isClientToolCallMessage, is: { '/type': ['client_tool_call'] } },
    client_tool_call_unanswered: {
      check: isClientToolCallUnansweredMessage,
      is: { '/type': ['client_tool_call'], '/client_tool_call/expects_response': [false] },
    },
    agent_tool_request: { check: isAgentToolRequestMessage, is: { '/type': ['agent_tool_request'] } },
    agent_tool_response: { check: isAgentToolResponseMessage, is: { '/type': ['agent_tool_response'] } },
    agent_tool_response_full_payload: {
      check: isAgentToolResponseFullPayloadMessage,
      is: { '/type': ['agent_tool_response_full_payload'] },
    },
    mcp_tool_call_loading: {
      check: isMcpToolCallLoadingMessage,
      is: { '/type': ['mcp_tool_call'], '/mcp_tool_call/state': ['loading'] },
    },
    mcp_tool_call_awaiting_approval: {
      check: isMcpToolCallAwaitingApprovalMessage,
      is: { '/type': ['mcp_tool_call'], '/mcp_tool_call/state': ['awaiting_approval'] },
    },
    mcp_tool_call_success: {
      check: isMcpToolCallSuccessMessage,
      is: { '/type': ['mcp_tool_call'], '/mcp_tool_call/state': ['success'] },
    },
    mcp_tool_call_failure: {
      check: isMcpToolCallFailureMessage,
      is: { '/type': ['mcp_tool_call'], '/mcp_tool_call/state': ['failure'] },
    },
    mcp_connection_status: { check: isMcpConnectionStatusMessage, is: { '/type': ['mcp_connection_status'] } },
  },
  exchanges: {
    setup: {
      in: ['opening'],
      first: [0],
      steps: [{ by: 'client', messages: ['enclave_setup_config'], last: true }],
    },
    initiation: {
      at: 'opening',
      automatic: true,
      first: [0],
      steps: [
        {
          by: 'client',
          messages: ['conversation_initiation_client_data'],
          within: 5000,
          last: true,
        },
      ],
    },
    start: {
      at: 'opening',
      first: [0],
      steps: [
        {
          by: 'server',
          messages: ['conversation_initiation_metadata'],
          within: 10000,
          enter: 'started',
          last: true,
        },
      ],
    },
    queue: {
      in: ['started', 'live'],
      many: 1,
      first: [0],
      steps: [
        { by: 'server', messages: ['queue_status_waiting'], enter: 'held', next: [1, 2] },
        { by: 'server', messages: ['queue_status_admitted'], enter: 'live', last: true },
        { by: 'server', messages: ['queue_status_timed_out'], next: [3] },
        { by: 'server', codes: [4300], within: 5000, last: true },
      ],
    },
    ping: {
      in: ['started', 'held', 'live'],
      key: { ping: ['/ping_event/event_id'], pong: ['/event_id'] },
      automatic: true,
      first: [0],
      steps: [
        { by: 'server', messages: ['ping'], next: [1] },
        { by: 'client', messages: ['pong'], within: 5000, last: true },
      ],
    },
    greeting: {
      at: 'started',
      optional: true,
      first: [0],
      steps: [
        {
          by: 'server',
          messages: ['agent_response'],
          times: [0, 1],
          enter: 'live',
          last: true,
        },
      ],
    },
    'first-turn': {
      in: ['started'],
      many: 1,
      first: [0],
      steps: [
        {
          by: 'client',
          messages: ['user_message', 'multimodal_message'],
          times: [1, null],
          next: [1],
        },
        {
          by: 'server',
          messages: ['agent_response'],
          within: 30000,
          enter: 'live',
          last: true,
        },
      ],
    },
    turn: {
      in: ['live'],
      many: 1,
      first: [0],
      steps: [
        {
          by: 'client',
          messages: ['user_message', 'multimodal_message'],
          times: [1, null],
          next: [1],
        },
        { by: 'server', messages: ['agent_response'], within: 30000, last: true },
      ],
    },
    'client-tool': {
      in: ['started', 'live'],
      key: {
        client_tool_call: ['/client_tool_call/tool_call_id'],
        client_tool_result: ['/tool_call_id'],
      },
      first: [0],
      steps: [
        { by: 'server', messages: ['client_tool_call'], enter: 'live', next: [1] },
        { by: 'client', messages: ['client_tool_result'], within: 20000, last: true },
      ],
    },
    'client-tool-unanswered': {
      in: ['started', 'live'],
      key: {
        client_tool_call_unanswered: ['/client_tool_call/tool_call_id'],
        client_tool_result: ['/tool_call_id'],
      },
      first: [0],
      steps: [
        {
          by: 'server',
          messages: ['client_tool_call_unanswered'],
          enter: 'live',
          last: true,
          next: [1],
        },
        { by: 'client', messages: ['client_tool_result'], times: [0, 1], last: true },
      ],
    },
    'mcp-tool': {
      in: ['started', 'live'],
      key: {
        mcp_tool_call_loading: ['/mcp_tool_call/tool_call_id'],
        mcp_tool_call_awaiting_approval: ['/mcp_tool_call/tool_call_id'],
        mcp_tool_call_success: ['/mcp_tool_call/tool_call_id'],
        mcp_tool_call_failure: ['/mcp_tool_call/tool_call_id'],
        mcp_tool_approval_result: ['/tool_call_id'],
      },
      first: [0],
      abort: [5],
      steps: [
        { by: 'server', messages: ['mcp_tool_call_loading'], enter: 'live', next: [1, 4] },
        { by: 'server', messages: ['mcp_tool_call_awaiting_approval'], next: [2] },
        {
          by: 'client',
          messages: ['mcp_tool_approval_result'],
          within: 300000,
          next: [3],
        },
        { by: 'server', messages: ['mcp_tool_call_success'], last: true },
        { by: 'server', messages: ['mcp_tool_call_success'], last: true },
        { by: 'server', messages: ['mcp_tool_call_failure'], last: true },
      ],
    },
    'text-stream': {
      in: ['started', 'live'],
      key: {
        agent_chat_response_part_start: ['/text_response_part/event_id'],
        agent_chat_response_part_delta: ['/text_response_part/event_id'],
        agent_chat_response_part_stop: ['/text_response_part/event_id'],
      },
      first: [0],
      steps: [
        {
          by: 'server',
          messages: ['agent_chat_response_part_start'],
          enter: 'live',
          next: [1, 2],
        },
        {
          by: 'server',
          messages: ['agent_chat_response_part_delta'],
          times: [0, null],
          next: [2],
        },
        { by: 'server', messages: ['agent_chat_response_part_stop'], last: true },
      ],
    },
    'agent-speaks': {
      in: ['started', 'live'],
      first: [0],
      steps: [
        {
          by: 'server',
          messages: [
            'audio',
            'user_transcript',
            'tentative_user_transcript',
            'agent_response_correction',
            'agent_response_complete',
            'agent_response_metadata',
            'agent_reasoning_response_part',
            'interruption',
            'vad_score',
            'rich_content',
            'internal_tentative_agent_response',
            'internal_turn_probability',
            'agent_tool_request',
            'agent_tool_response',
            'agent_tool_response_full_payload',
            'guardrail_triggered',
            'agent_typing',
            'external_agent_connected',
            'external_agent_disconnected',
            'dtmf_request',
          ],
          enter: 'live',
          last: true,
        },
      ],
    },
    'agent-says': {
      in: ['started', 'live'],
      first: [0],
      steps: [{ by: 'server', messages: ['agent_response'], enter: 'live', last: true }],
    },
    'user-speaks': { first: [0], steps: [{ by: 'client', messages: ['user_audio_chunk'], last: true }] },
    'user-acts': {
      in: ['started', 'held', 'live'],
      first: [0],
      steps: [
        {
          by: 'client',
          messages: ['user_activity', 'contextual_update', 'feedback'],
          last: true,
        },
      ],
    },
  },
  closes: {
    '1002': ['no-input'],
    '1008': [
      'no-signature',
      'bad-signature',
      'old-signature',
      'not-json',
      'bad-payload',
      'unknown-type',
    ],
    '3000': ['no-signature', 'bad-signature', 'old-signature'],
  },
  answers: {},
};
