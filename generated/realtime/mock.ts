/* eslint-disable */
// Machine-written from asyncapi/realtime/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/realtime/asyncapi.yaml --out <this folder>

import { createMock as create, playClient as play, startMock as start } from 'colloquy';
import type { ClientOptions, Contract, CoreOptions, Mock, MockClient, MockCore, MockOptions } from 'colloquy';
import document from './contract.json' with { type: 'json' };
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

/** The document, compiled. */
export const contract: Contract = document as unknown as Contract;

/** What each side sends, by the names of the document. */
export interface Messages {
  readonly client: {
    readonly 'session.update': SessionUpdateMessage;
    readonly 'input_audio_buffer.append': InputAudioBufferAppendMessage;
    readonly 'input_audio_buffer.commit': InputAudioBufferCommitMessage;
    readonly 'input_audio_buffer.clear': InputAudioBufferClearMessage;
    readonly 'conversation.item.create': ConversationItemCreateMessage;
    readonly 'conversation.item.retrieve': ConversationItemRetrieveMessage;
    readonly 'conversation.item.truncate': ConversationItemTruncateMessage;
    readonly 'conversation.item.delete': ConversationItemDeleteMessage;
    readonly 'response.create': ResponseCreateMessage;
    readonly 'response.cancel': ResponseCancelMessage;
    readonly 'output_audio_buffer.clear': OutputAudioBufferClearMessage;
  };
  readonly server: {
    readonly 'session.created': SessionCreatedMessage;
    readonly 'session.updated': SessionUpdatedMessage;
    readonly error: ErrorMessage;
    readonly 'input_audio_buffer.committed': InputAudioBufferCommittedMessage;
    readonly 'input_audio_buffer.cleared': InputAudioBufferClearedMessage;
    readonly 'input_audio_buffer.speech_started': InputAudioBufferSpeechStartedMessage;
    readonly 'input_audio_buffer.speech_stopped': InputAudioBufferSpeechStoppedMessage;
    readonly 'input_audio_buffer.timeout_triggered': InputAudioBufferTimeoutTriggeredMessage;
    readonly 'conversation.item.input_audio_transcription.delta': ConversationItemInputAudioTranscriptionDeltaMessage;
    readonly 'conversation.item.input_audio_transcription.completed': ConversationItemInputAudioTranscriptionCompletedMessage;
    readonly 'conversation.item.input_audio_transcription.segment': ConversationItemInputAudioTranscriptionSegmentMessage;
    readonly 'conversation.item.input_audio_transcription.failed': ConversationItemInputAudioTranscriptionFailedMessage;
    readonly 'input_audio_buffer.dtmf_event_received': InputAudioBufferDtmfEventReceivedMessage;
    readonly 'conversation.created': ConversationCreatedMessage;
    readonly 'conversation.item.added': ConversationItemAddedMessage;
    readonly 'conversation.item.done': ConversationItemDoneMessage;
    readonly 'conversation.item.created': ConversationItemCreatedMessage;
    readonly 'conversation.item.retrieved': ConversationItemRetrievedMessage;
    readonly 'conversation.item.truncated': ConversationItemTruncatedMessage;
    readonly 'conversation.item.deleted': ConversationItemDeletedMessage;
    readonly 'response.created': ResponseCreatedMessage;
    readonly 'response.done': ResponseDoneMessage;
    readonly 'response.output_item.added': ResponseOutputItemAddedMessage;
    readonly 'response.output_item.done': ResponseOutputItemDoneMessage;
    readonly 'response.content_part.added': ResponseContentPartAddedMessage;
    readonly 'response.content_part.done': ResponseContentPartDoneMessage;
    readonly 'response.output_text.delta': ResponseOutputTextDeltaMessage;
    readonly 'response.output_text.done': ResponseOutputTextDoneMessage;
    readonly 'response.output_audio.delta': ResponseOutputAudioDeltaMessage;
    readonly 'response.output_audio.done': ResponseOutputAudioDoneMessage;
    readonly 'response.output_audio_transcript.delta': ResponseOutputAudioTranscriptDeltaMessage;
    readonly 'response.output_audio_transcript.done': ResponseOutputAudioTranscriptDoneMessage;
    readonly 'response.function_call_arguments.delta': ResponseFunctionCallArgumentsDeltaMessage;
    readonly 'response.function_call_arguments.done': ResponseFunctionCallArgumentsDoneMessage;
    readonly 'rate_limits.updated': RateLimitsUpdatedMessage;
    readonly 'mcp_list_tools.in_progress': McpListToolsInProgressMessage;
    readonly 'mcp_list_tools.completed': McpListToolsCompletedMessage;
    readonly 'mcp_list_tools.failed': McpListToolsFailedMessage;
    readonly 'response.mcp_call_arguments.delta': ResponseMcpCallArgumentsDeltaMessage;
    readonly 'response.mcp_call_arguments.done': ResponseMcpCallArgumentsDoneMessage;
    readonly 'response.mcp_call.in_progress': ResponseMcpCallInProgressMessage;
    readonly 'response.mcp_call.completed': ResponseMcpCallCompletedMessage;
    readonly 'response.mcp_call.failed': ResponseMcpCallFailedMessage;
    readonly 'output_audio_buffer.started': OutputAudioBufferStartedMessage;
    readonly 'output_audio_buffer.stopped': OutputAudioBufferStoppedMessage;
    readonly 'output_audio_buffer.cleared': OutputAudioBufferClearedMessage;
  };
}

/**
 * Plays the server without a port, in this process or page.
 *
 * ```ts
 * const mock = createMock({
 *   on: {
 *     async *'response.cancel'(message, session) {
 *       yield session.example('error');
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
