/* eslint-disable */
// Machine-written from asyncapi/realtime/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/realtime/asyncapi.yaml --out <this folder>

import type {
  SessionUpdateMessage,
  InputAudioBufferAppendMessage,
  InputAudioBufferCommitMessage,
  InputAudioBufferClearMessage,
  ConversationItemCreateMessage,
  ConversationItemRetrieveMessage,
  ConversationItemTruncateMessage,
  ConversationItemDeleteMessage,
  ResponseCreateMessage,
  ResponseCancelMessage,
  OutputAudioBufferClearMessage,
  SessionCreatedMessage,
  SessionUpdatedMessage,
  ErrorMessage,
  InputAudioBufferCommittedMessage,
  InputAudioBufferClearedMessage,
  InputAudioBufferSpeechStartedMessage,
  InputAudioBufferSpeechStoppedMessage,
  InputAudioBufferTimeoutTriggeredMessage,
  ConversationItemInputAudioTranscriptionDeltaMessage,
  ConversationItemInputAudioTranscriptionCompletedMessage,
  ConversationItemInputAudioTranscriptionSegmentMessage,
  ConversationItemInputAudioTranscriptionFailedMessage,
  InputAudioBufferDtmfEventReceivedMessage,
  ConversationCreatedMessage,
  ConversationItemAddedMessage,
  ConversationItemDoneMessage,
  ConversationItemCreatedMessage,
  ConversationItemRetrievedMessage,
  ConversationItemTruncatedMessage,
  ConversationItemDeletedMessage,
  ResponseCreatedMessage,
  ResponseDoneMessage,
  ResponseOutputItemAddedMessage,
  ResponseOutputItemDoneMessage,
  ResponseContentPartAddedMessage,
  ResponseContentPartDoneMessage,
  ResponseOutputTextDeltaMessage,
  ResponseOutputTextDoneMessage,
  ResponseOutputAudioDeltaMessage,
  ResponseOutputAudioDoneMessage,
  ResponseOutputAudioTranscriptDeltaMessage,
  ResponseOutputAudioTranscriptDoneMessage,
  ResponseFunctionCallArgumentsDeltaMessage,
  ResponseFunctionCallArgumentsDoneMessage,
  RateLimitsUpdatedMessage,
  McpListToolsInProgressMessage,
  McpListToolsCompletedMessage,
  McpListToolsFailedMessage,
  ResponseMcpCallArgumentsDeltaMessage,
  ResponseMcpCallArgumentsDoneMessage,
  ResponseMcpCallInProgressMessage,
  ResponseMcpCallCompletedMessage,
  ResponseMcpCallFailedMessage,
  OutputAudioBufferStartedMessage,
  OutputAudioBufferStoppedMessage,
  OutputAudioBufferClearedMessage,
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

export declare const isSessionUpdateMessage: Guard<SessionUpdateMessage>;
export declare const isInputAudioBufferAppendMessage: Guard<InputAudioBufferAppendMessage>;
export declare const isInputAudioBufferCommitMessage: Guard<InputAudioBufferCommitMessage>;
export declare const isInputAudioBufferClearMessage: Guard<InputAudioBufferClearMessage>;
export declare const isConversationItemCreateMessage: Guard<ConversationItemCreateMessage>;
export declare const isConversationItemRetrieveMessage: Guard<ConversationItemRetrieveMessage>;
export declare const isConversationItemTruncateMessage: Guard<ConversationItemTruncateMessage>;
export declare const isConversationItemDeleteMessage: Guard<ConversationItemDeleteMessage>;
export declare const isResponseCreateMessage: Guard<ResponseCreateMessage>;
export declare const isResponseCancelMessage: Guard<ResponseCancelMessage>;
export declare const isOutputAudioBufferClearMessage: Guard<OutputAudioBufferClearMessage>;
export declare const isSessionCreatedMessage: Guard<SessionCreatedMessage>;
export declare const isSessionUpdatedMessage: Guard<SessionUpdatedMessage>;
export declare const isErrorMessage: Guard<ErrorMessage>;
export declare const isInputAudioBufferCommittedMessage: Guard<InputAudioBufferCommittedMessage>;
export declare const isInputAudioBufferClearedMessage: Guard<InputAudioBufferClearedMessage>;
export declare const isInputAudioBufferSpeechStartedMessage: Guard<InputAudioBufferSpeechStartedMessage>;
export declare const isInputAudioBufferSpeechStoppedMessage: Guard<InputAudioBufferSpeechStoppedMessage>;
export declare const isInputAudioBufferTimeoutTriggeredMessage: Guard<InputAudioBufferTimeoutTriggeredMessage>;
export declare const isConversationItemInputAudioTranscriptionDeltaMessage: Guard<ConversationItemInputAudioTranscriptionDeltaMessage>;
export declare const isConversationItemInputAudioTranscriptionCompletedMessage: Guard<ConversationItemInputAudioTranscriptionCompletedMessage>;
export declare const isConversationItemInputAudioTranscriptionSegmentMessage: Guard<ConversationItemInputAudioTranscriptionSegmentMessage>;
export declare const isConversationItemInputAudioTranscriptionFailedMessage: Guard<ConversationItemInputAudioTranscriptionFailedMessage>;
export declare const isInputAudioBufferDtmfEventReceivedMessage: Guard<InputAudioBufferDtmfEventReceivedMessage>;
export declare const isConversationCreatedMessage: Guard<ConversationCreatedMessage>;
export declare const isConversationItemAddedMessage: Guard<ConversationItemAddedMessage>;
export declare const isConversationItemDoneMessage: Guard<ConversationItemDoneMessage>;
export declare const isConversationItemCreatedMessage: Guard<ConversationItemCreatedMessage>;
export declare const isConversationItemRetrievedMessage: Guard<ConversationItemRetrievedMessage>;
export declare const isConversationItemTruncatedMessage: Guard<ConversationItemTruncatedMessage>;
export declare const isConversationItemDeletedMessage: Guard<ConversationItemDeletedMessage>;
export declare const isResponseCreatedMessage: Guard<ResponseCreatedMessage>;
export declare const isResponseDoneMessage: Guard<ResponseDoneMessage>;
export declare const isResponseOutputItemAddedMessage: Guard<ResponseOutputItemAddedMessage>;
export declare const isResponseOutputItemDoneMessage: Guard<ResponseOutputItemDoneMessage>;
export declare const isResponseContentPartAddedMessage: Guard<ResponseContentPartAddedMessage>;
export declare const isResponseContentPartDoneMessage: Guard<ResponseContentPartDoneMessage>;
export declare const isResponseOutputTextDeltaMessage: Guard<ResponseOutputTextDeltaMessage>;
export declare const isResponseOutputTextDoneMessage: Guard<ResponseOutputTextDoneMessage>;
export declare const isResponseOutputAudioDeltaMessage: Guard<ResponseOutputAudioDeltaMessage>;
export declare const isResponseOutputAudioDoneMessage: Guard<ResponseOutputAudioDoneMessage>;
export declare const isResponseOutputAudioTranscriptDeltaMessage: Guard<ResponseOutputAudioTranscriptDeltaMessage>;
export declare const isResponseOutputAudioTranscriptDoneMessage: Guard<ResponseOutputAudioTranscriptDoneMessage>;
export declare const isResponseFunctionCallArgumentsDeltaMessage: Guard<ResponseFunctionCallArgumentsDeltaMessage>;
export declare const isResponseFunctionCallArgumentsDoneMessage: Guard<ResponseFunctionCallArgumentsDoneMessage>;
export declare const isRateLimitsUpdatedMessage: Guard<RateLimitsUpdatedMessage>;
export declare const isMcpListToolsInProgressMessage: Guard<McpListToolsInProgressMessage>;
export declare const isMcpListToolsCompletedMessage: Guard<McpListToolsCompletedMessage>;
export declare const isMcpListToolsFailedMessage: Guard<McpListToolsFailedMessage>;
export declare const isResponseMcpCallArgumentsDeltaMessage: Guard<ResponseMcpCallArgumentsDeltaMessage>;
export declare const isResponseMcpCallArgumentsDoneMessage: Guard<ResponseMcpCallArgumentsDoneMessage>;
export declare const isResponseMcpCallInProgressMessage: Guard<ResponseMcpCallInProgressMessage>;
export declare const isResponseMcpCallCompletedMessage: Guard<ResponseMcpCallCompletedMessage>;
export declare const isResponseMcpCallFailedMessage: Guard<ResponseMcpCallFailedMessage>;
export declare const isOutputAudioBufferStartedMessage: Guard<OutputAudioBufferStartedMessage>;
export declare const isOutputAudioBufferStoppedMessage: Guard<OutputAudioBufferStoppedMessage>;
export declare const isOutputAudioBufferClearedMessage: Guard<OutputAudioBufferClearedMessage>;
