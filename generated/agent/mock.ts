/* eslint-disable */
// Machine-written from asyncapi/agent/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/agent/asyncapi.yaml --out <this folder>

import { createMock as create, playClient as play, startMock as start } from 'colloquy';
import type { ClientOptions, Contract, CoreOptions, Mock, MockClient, MockCore, MockOptions } from 'colloquy';
import document from './contract.json' with { type: 'json' };
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

/** The document, compiled. */
export const contract: Contract = document as unknown as Contract;

/** What each side sends, by the names of the document. */
export interface Messages {
  readonly client: {
    readonly conversation_initiation_client_data: ConversationInitiationClientDataMessage;
    readonly user_audio_chunk: UserAudioChunkMessage;
    readonly pong: PongMessage;
    readonly user_message: UserMessage;
    readonly user_activity: UserActivityMessage;
    readonly contextual_update: ContextualUpdateMessage;
    readonly client_tool_result: ClientToolResultMessage;
    readonly mcp_tool_approval_result: McpToolApprovalResultMessage;
    readonly feedback: FeedbackMessage;
    readonly multimodal_message: MultimodalMessage;
    readonly enclave_setup_config: EnclaveSetupConfigMessage;
  };
  readonly server: {
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
  };
}

/**
 * Plays the server without a port, in this process or page.
 *
 * ```ts
 * const mock = createMock({
 *   on: {
 *     async *user_message(message, session) {
 *       yield session.example('agent_response');
 *       session.proceed();
 *     },
 *   },
 * });
 * ```
 */
export function createMock(options: CoreOptions<Messages> = {}): MockCore {
  return create(contract, options);
}

/** Plays the server on a port, any free one where none is named. */
export function startMock(options: MockOptions<Messages> = {}): Promise<Mock> {
  return start(contract, options);
}

/** Plays the client against a server. */
export function playClient(options: ClientOptions<Messages>): Promise<MockClient> {
  return play(contract, options);
}
