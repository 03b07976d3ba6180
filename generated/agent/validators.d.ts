/* eslint-disable */
// Machine-written from asyncapi/agent/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/agent/asyncapi.yaml --out <this folder>

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

/** One thing that a value does not keep. */
export interface Problem {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}

/** Says whether a value is a message; `errors` holds what the last value did not keep, null when it was valid. */
export interface Guard<Value> {
  (value: unknown): value is Value;
  errors?: readonly Problem[] | null;
}

export declare const isConversationInitiationClientDataMessage: Guard<ConversationInitiationClientDataMessage>;
export declare const isUserAudioChunkMessage: Guard<UserAudioChunkMessage>;
export declare const isPongMessage: Guard<PongMessage>;
export declare const isUserMessage: Guard<UserMessage>;
export declare const isUserActivityMessage: Guard<UserActivityMessage>;
export declare const isContextualUpdateMessage: Guard<ContextualUpdateMessage>;
export declare const isClientToolResultMessage: Guard<ClientToolResultMessage>;
export declare const isMcpToolApprovalResultMessage: Guard<McpToolApprovalResultMessage>;
export declare const isFeedbackMessage: Guard<FeedbackMessage>;
export declare const isMultimodalMessage: Guard<MultimodalMessage>;
export declare const isEnclaveSetupConfigMessage: Guard<EnclaveSetupConfigMessage>;
export declare const isConversationInitiationMetadataMessage: Guard<ConversationInitiationMetadataMessage>;
export declare const isAsrInitiationMetadataMessage: Guard<AsrInitiationMetadataMessage>;
export declare const isPingMessage: Guard<PingMessage>;
export declare const isQueueStatusWaitingMessage: Guard<QueueStatusWaitingMessage>;
export declare const isQueueStatusAdmittedMessage: Guard<QueueStatusAdmittedMessage>;
export declare const isQueueStatusTimedOutMessage: Guard<QueueStatusTimedOutMessage>;
export declare const isQueueStatusMessage: Guard<QueueStatusMessage>;
export declare const isErrorMessage: Guard<ErrorMessage>;
export declare const isClientErrorMessage: Guard<ClientErrorMessage>;
export declare const isGuardrailTriggeredMessage: Guard<GuardrailTriggeredMessage>;
export declare const isContextUsageMessage: Guard<ContextUsageMessage>;
export declare const isAgentTypingMessage: Guard<AgentTypingMessage>;
export declare const isExternalAgentConnectedMessage: Guard<ExternalAgentConnectedMessage>;
export declare const isExternalAgentDisconnectedMessage: Guard<ExternalAgentDisconnectedMessage>;
export declare const isDtmfRequestMessage: Guard<DtmfRequestMessage>;
export declare const isAudioMessage: Guard<AudioMessage>;
export declare const isUserTranscriptMessage: Guard<UserTranscriptMessage>;
export declare const isTentativeUserTranscriptMessage: Guard<TentativeUserTranscriptMessage>;
export declare const isAgentResponseMessage: Guard<AgentResponseMessage>;
export declare const isAgentResponseCorrectionMessage: Guard<AgentResponseCorrectionMessage>;
export declare const isAgentResponseCompleteMessage: Guard<AgentResponseCompleteMessage>;
export declare const isAgentResponseMetadataMessage: Guard<AgentResponseMetadataMessage>;
export declare const isAgentChatResponsePartStartMessage: Guard<AgentChatResponsePartStartMessage>;
export declare const isAgentChatResponsePartDeltaMessage: Guard<AgentChatResponsePartDeltaMessage>;
export declare const isAgentChatResponsePartStopMessage: Guard<AgentChatResponsePartStopMessage>;
export declare const isAgentReasoningResponsePartMessage: Guard<AgentReasoningResponsePartMessage>;
export declare const isInterruptionMessage: Guard<InterruptionMessage>;
export declare const isVadScoreMessage: Guard<VadScoreMessage>;
export declare const isRichContentMessage: Guard<RichContentMessage>;
export declare const isInternalTentativeAgentResponseMessage: Guard<InternalTentativeAgentResponseMessage>;
export declare const isInternalTurnProbabilityMessage: Guard<InternalTurnProbabilityMessage>;
export declare const isClientToolCallMessage: Guard<ClientToolCallMessage>;
export declare const isClientToolCallUnansweredMessage: Guard<ClientToolCallUnansweredMessage>;
export declare const isAgentToolRequestMessage: Guard<AgentToolRequestMessage>;
export declare const isAgentToolResponseMessage: Guard<AgentToolResponseMessage>;
export declare const isAgentToolResponseFullPayloadMessage: Guard<AgentToolResponseFullPayloadMessage>;
export declare const isMcpToolCallLoadingMessage: Guard<McpToolCallLoadingMessage>;
export declare const isMcpToolCallAwaitingApprovalMessage: Guard<McpToolCallAwaitingApprovalMessage>;
export declare const isMcpToolCallSuccessMessage: Guard<McpToolCallSuccessMessage>;
export declare const isMcpToolCallFailureMessage: Guard<McpToolCallFailureMessage>;
export declare const isMcpConnectionStatusMessage: Guard<McpConnectionStatusMessage>;
