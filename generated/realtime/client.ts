/* eslint-disable */
// Machine-written from asyncapi/realtime/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/realtime/asyncapi.yaml --out <this folder>

import { ClosedError, FailedError, Session } from './runtime.js';
import type { CallOptions, Credential, Dialogue, Draft, Plan, SessionOptions } from './runtime.js';
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
import {
  isSessionUpdateMessage,
  isInputAudioBufferAppendMessage,
  isInputAudioBufferCommitMessage,
  isInputAudioBufferClearMessage,
  isConversationItemCreateMessage,
  isConversationItemRetrieveMessage,
  isConversationItemTruncateMessage,
  isConversationItemDeleteMessage,
  isResponseCreateMessage,
  isResponseCancelMessage,
  isOutputAudioBufferClearMessage,
  isSessionCreatedMessage,
  isSessionUpdatedMessage,
  isErrorMessage,
  isInputAudioBufferCommittedMessage,
  isInputAudioBufferClearedMessage,
  isInputAudioBufferSpeechStartedMessage,
  isInputAudioBufferSpeechStoppedMessage,
  isInputAudioBufferTimeoutTriggeredMessage,
  isConversationItemInputAudioTranscriptionDeltaMessage,
  isConversationItemInputAudioTranscriptionCompletedMessage,
  isConversationItemInputAudioTranscriptionSegmentMessage,
  isConversationItemInputAudioTranscriptionFailedMessage,
  isInputAudioBufferDtmfEventReceivedMessage,
  isConversationCreatedMessage,
  isConversationItemAddedMessage,
  isConversationItemDoneMessage,
  isConversationItemCreatedMessage,
  isConversationItemRetrievedMessage,
  isConversationItemTruncatedMessage,
  isConversationItemDeletedMessage,
  isResponseCreatedMessage,
  isResponseDoneMessage,
  isResponseOutputItemAddedMessage,
  isResponseOutputItemDoneMessage,
  isResponseContentPartAddedMessage,
  isResponseContentPartDoneMessage,
  isResponseOutputTextDeltaMessage,
  isResponseOutputTextDoneMessage,
  isResponseOutputAudioDeltaMessage,
  isResponseOutputAudioDoneMessage,
  isResponseOutputAudioTranscriptDeltaMessage,
  isResponseOutputAudioTranscriptDoneMessage,
  isResponseFunctionCallArgumentsDeltaMessage,
  isResponseFunctionCallArgumentsDoneMessage,
  isRateLimitsUpdatedMessage,
  isMcpListToolsInProgressMessage,
  isMcpListToolsCompletedMessage,
  isMcpListToolsFailedMessage,
  isResponseMcpCallArgumentsDeltaMessage,
  isResponseMcpCallArgumentsDoneMessage,
  isResponseMcpCallInProgressMessage,
  isResponseMcpCallCompletedMessage,
  isResponseMcpCallFailedMessage,
  isOutputAudioBufferStartedMessage,
  isOutputAudioBufferStoppedMessage,
  isOutputAudioBufferClearedMessage,
} from './validators.js';

/** How a client of `realtime` dials and behaves. */
export interface RealtimeOptions extends Omit<SessionOptions, 'credentials' | 'opening'> {
  /** A function is asked again before each dialling. */
  readonly credentials?: {
    /**
     * An API key, or an ephemeral key (`ek_…`, from `POST /v1/realtime/client_secrets`, good for 10 to 7200 s), as an
     * `Authorization` header.
     */
    readonly apiKey?: Credential;
  };
}

/** Every message of the server on `realtime`, by its name. */
export interface RealtimeEvents {
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
}

/** The mistakes of a client that the document has an answer to. */
export type RealtimeFault =
  | 'no-key'
  | 'bad-key'
  | 'bad-query'
  | 'not-json'
  | 'binary'
  | 'unknown-event'
  | 'bad-event'
  | 'bad-content'
  | 'second-response';

/**
 * One conversation with a speech model.
 *
 * Dial with exactly one of `model`, `intent` and `call_id`. The first event is `session.created`; you may send before
 * it. A typical telephone bridge sends `session.update`, then `input_audio_buffer.append` as the caller speaks, and
 * passes `response.output_audio.delta` on. With turn detection (the default) the end of a turn begins a response;
 * `conversation.item.create` and `response.create` ask for one by hand.
 *
 * When the user speaks while an answer plays: stop playing at `input_audio_buffer.speech_started`, and tell with
 * `conversation.item.truncate` how much was heard.
 *
 * When the model calls a function: run it after `response.output_item.done`, send `conversation.item.create` with a
 * `function_call_output`, then `response.create`. Without the last one nothing goes on.
 *
 * ```ts
 * const client = new RealtimeClient({ credentials: { apiKey } });
 * await client.open();
 * for await (const message of client.response()) console.log(message);
 * console.log(await client.update({ … }));
 * await client.close();
 * ```
 */
export class RealtimeClient {
  readonly #session: Session;

  constructor(options: RealtimeOptions = {}) {
    this.#session = new Session(PLAN_OF_REALTIME, options);
  }

  /** The state that the session is in. */
  get state(): 'opening' | 'live' {
    return this.#session.state as 'opening' | 'live';
  }

  /** Settles when the session is closed for good. */
  get closed(): Promise<ClosedError<RealtimeFault>> {
    return this.#session.closed as Promise<ClosedError<RealtimeFault>>;
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
  on<Name extends keyof RealtimeEvents>(name: Name, listener: (message: RealtimeEvents[Name]) => void): () => void {
    return this.#session.on(name, listener);
  }

  /** Whether an error is that the socket closed; its `faults` are the mistakes that the document answers with that code. */
  static isClosed(this: void, error: unknown): error is ClosedError<RealtimeFault> {
    return error instanceof ClosedError;
  }

  /** Whether an error is an answer which says that it was not done; its `answer` is that message. */
  static isFailed(this: void, error: unknown): error is FailedError<ErrorMessage> {
    return error instanceof FailedError;
  }

  /**
   * A cancel with nothing to cancel.
   *
   * Where a response runs the cancel ends that (see `response`). Else there is a harmless error,
   * `response_cancel_not_active`. A cancel and the end of a response can cross.
   *
   * Fails with a `FailedError` when `error` comes.
   */
  cancel(
    message?: Draft<ResponseCancelMessage, 'type'>,
    options?: CallOptions,
  ): Dialogue<never, undefined> {
    return this.#session.talk('cancel', 'response.cancel', { payload: message, options });
  }

  /**
   * You change the settings.
   *
   * All of the change holds, or none of it.
   *
   * Fails with a `FailedError` when `error` comes.
   */
  update(
    message: Draft<SessionUpdateMessage, 'type'>,
    options?: CallOptions,
  ): Promise<SessionUpdatedMessage> {
    return this.#session.ask('update', 'session.update', { payload: message, options });
  }

  /**
   * You send the user's audio.
   *
   * Nothing answers it.
   */
  audioIn(message: Draft<InputAudioBufferAppendMessage, 'type'>): void {
    this.#session.tell('audio-in', 'input_audio_buffer.append', message);
  }

  /**
   * You say that the user's turn is over.
   *
   * For sessions without turn detection. The audio becomes an item; no response begins by that.
   *
   * Waits while one is open. Fails with a `FailedError` when `error` comes.
   */
  commit(
    message?: Draft<InputAudioBufferCommitMessage, 'type'>,
    options?: CallOptions,
  ): Dialogue<
    InputAudioBufferCommittedMessage | ConversationItemAddedMessage | ConversationItemDoneMessage,
    ConversationItemDoneMessage
  > {
    return this.#session.talk('commit', 'input_audio_buffer.commit', { payload: message, options });
  }

  /**
   * You throw away audio that was not committed.
   *
   * Waits while one is open.
   */
  forget(
    message?: Draft<InputAudioBufferClearMessage, 'type'>,
    options?: CallOptions,
  ): Promise<InputAudioBufferClearedMessage> {
    return this.#session.ask('forget', 'input_audio_buffer.clear', { payload: message, options });
  }

  /**
   * You put an item into the conversation.
   *
   * What the user typed, or the result of a function. No response begins by it.
   *
   * Fails with a `FailedError` when `error` comes.
   */
  addItem(
    message: Draft<ConversationItemCreateMessage, 'type'>,
    options?: CallOptions,
  ): Dialogue<
    ConversationItemAddedMessage | ConversationItemDoneMessage,
    ConversationItemDoneMessage
  > {
    return this.#session.talk('add-item', 'conversation.item.create', { payload: message, options });
  }

  /**
   * You ask for an item.
   *
   * Fails with a `FailedError` when `error` comes.
   */
  retrieveItem(
    message: Draft<ConversationItemRetrieveMessage, 'type'>,
    options?: CallOptions,
  ): Promise<ConversationItemRetrievedMessage> {
    return this.#session.ask('retrieve-item', 'conversation.item.retrieve', { payload: message, options });
  }

  /**
   * You tell how much of an answer was heard.
   *
   * Fails with a `FailedError` when `error` comes.
   */
  truncateItem(
    message: Draft<ConversationItemTruncateMessage, 'type'>,
    options?: CallOptions,
  ): Promise<ConversationItemTruncatedMessage> {
    return this.#session.ask('truncate-item', 'conversation.item.truncate', { payload: message, options });
  }

  /**
   * You take an item out of the conversation.
   *
   * Fails with a `FailedError` when `error` comes.
   */
  deleteItem(
    message: Draft<ConversationItemDeleteMessage, 'type'>,
    options?: CallOptions,
  ): Promise<ConversationItemDeletedMessage> {
    return this.#session.ask('delete-item', 'conversation.item.delete', { payload: message, options });
  }

  /**
   * The model answers.
   *
   * Asked for with `response.create`, or begun by the server at the end of a turn; then the first event is
   * `response.created`. `response.done` always comes, whatever became of it. One response at a time writes to
   * the conversation.
   *
   * Here stands the first item of a response with its first part, which is nearly always all there is; for more
   * see `further-item` and `further-part`.
   *
   * `response.cancel` may come at any point: what was open still gets its `.done` events, then comes
   * `response.done` with the status `cancelled`.
   *
   * Waits while one is open. Its signal sends `response.cancel`. Fails with a `FailedError` when `error` comes.
   */
  response(
    message?: Draft<ResponseCreateMessage, 'type'>,
    options?: CallOptions,
  ): Dialogue<
    | ResponseCreatedMessage
    | ResponseOutputItemAddedMessage
    | ResponseContentPartAddedMessage
    | ResponseOutputAudioDeltaMessage
    | ResponseOutputAudioTranscriptDeltaMessage
    | ResponseOutputAudioDoneMessage
    | ResponseOutputAudioTranscriptDoneMessage
    | ResponseOutputTextDeltaMessage
    | ResponseOutputTextDoneMessage
    | ResponseContentPartDoneMessage
    | ResponseOutputItemDoneMessage
    | ResponseFunctionCallArgumentsDeltaMessage
    | ResponseFunctionCallArgumentsDoneMessage
    | ResponseDoneMessage,
    ResponseDoneMessage
  > {
    return this.#session.talk('response', 'response.create', { payload: message, options });
  }

  /**
   * You stop what the server plays.
   *
   * For WebRTC and SIP. Over a WebSocket the live server does not know the event and answers with an `error`.
   *
   * Waits while one is open. Fails with a `FailedError` when `error` comes.
   */
  clearOutput(
    message?: Draft<OutputAudioBufferClearMessage, 'type'>,
    options?: CallOptions,
  ): Promise<OutputAudioBufferClearedMessage> {
    return this.#session.ask('clear-output', 'output_audio_buffer.clear', { payload: message, options });
  }
}

/** What the document says about `Realtime`, as the runtime goes by it. */
const PLAN_OF_REALTIME: Plan = {
  url: 'wss://api.openai.com/v1/realtime',
  parameters: {},
  subprotocols: ['realtime'],
  credentials: [
    { name: 'apiKey', in: 'header', at: 'Authorization', format: 'Bearer {value}' },
    { name: 'apiKey', in: 'subprotocol', format: 'openai-insecure-api-key.{value}' },
  ],
  states: ['opening', 'live'],
  sends: {
    'session.update': { check: isSessionUpdateMessage, fixed: { '/type': 'session.update' } },
    'input_audio_buffer.append': {
      check: isInputAudioBufferAppendMessage,
      fixed: { '/type': 'input_audio_buffer.append' },
    },
    'input_audio_buffer.commit': {
      check: isInputAudioBufferCommitMessage,
      fixed: { '/type': 'input_audio_buffer.commit' },
    },
    'input_audio_buffer.clear': {
      check: isInputAudioBufferClearMessage,
      fixed: { '/type': 'input_audio_buffer.clear' },
    },
    'conversation.item.create': {
      check: isConversationItemCreateMessage,
      fixed: { '/type': 'conversation.item.create' },
    },
    'conversation.item.retrieve': {
      check: isConversationItemRetrieveMessage,
      fixed: { '/type': 'conversation.item.retrieve' },
    },
    'conversation.item.truncate': {
      check: isConversationItemTruncateMessage,
      fixed: { '/type': 'conversation.item.truncate' },
    },
    'conversation.item.delete': {
      check: isConversationItemDeleteMessage,
      fixed: { '/type': 'conversation.item.delete' },
    },
    'response.create': { check: isResponseCreateMessage, fixed: { '/type': 'response.create' } },
    'response.cancel': { check: isResponseCancelMessage, fixed: { '/type': 'response.cancel' } },
    'output_audio_buffer.clear': {
      check: isOutputAudioBufferClearMessage,
      fixed: { '/type': 'output_audio_buffer.clear' },
    },
  },
  receives: {
    'session.created': { check: isSessionCreatedMessage, is: { '/type': ['session.created'] } },
    'session.updated': { check: isSessionUpdatedMessage, is: { '/type': ['session.updated'] } },
    error: { check: isErrorMessage, is: { '/type': ['error'] } },
    'input_audio_buffer.committed': {
      check: isInputAudioBufferCommittedMessage,
      is: { '/type': ['input_audio_buffer.committed'] },
    },
    'input_audio_buffer.cleared': {
      check: isInputAudioBufferClearedMessage,
      is: { '/type': ['input_audio_buffer.cleared'] },
    },
    'input_audio_buffer.speech_started': {
      check: isInputAudioBufferSpeechStartedMessage,
      is: { '/type': ['input_audio_buffer.speech_started'] },
    },
    'input_audio_buffer.speech_stopped': {
      check: isInputAudioBufferSpeechStoppedMessage,
      is: { '/type': ['input_audio_buffer.speech_stopped'] },
    },
    'input_audio_buffer.timeout_triggered': {
      check: isInputAudioBufferTimeoutTriggeredMessage,
      is: { '/type': ['input_audio_buffer.timeout_triggered'] },
    },
    'conversation.item.input_audio_transcription.delta': {
      check: isConversationItemInputAudioTranscriptionDeltaMessage,
      is: { '/type': ['conversation.item.input_audio_transcription.delta'] },
    },
    'conversation.item.input_audio_transcription.completed': {
      check: isConversationItemInputAudioTranscriptionCompletedMessage,
      is: { '/type': ['conversation.item.input_audio_transcription.completed'] },
    },
    'conversation.item.input_audio_transcription.segment': {
      check: isConversationItemInputAudioTranscriptionSegmentMessage,
      is: { '/type': ['conversation.item.input_audio_transcription.segment'] },
    },
    'conversation.item.input_audio_transcription.failed': {
      check: isConversationItemInputAudioTranscriptionFailedMessage,
      is: { '/type': ['conversation.item.input_audio_transcription.failed'] },
    },
    'input_audio_buffer.dtmf_event_received': {
      check: isInputAudioBufferDtmfEventReceivedMessage,
      is: { '/type': ['input_audio_buffer.dtmf_event_received'] },
    },
    'conversation.created': { check: isConversationCreatedMessage, is: { '/type': ['conversation.created'] } },
    'conversation.item.added': {
      check: isConversationItemAddedMessage,
      is: { '/type': ['conversation.item.added'] },
    },
    'conversation.item.done': { check: isConversationItemDoneMessage, is: { '/type': ['conversation.item.done'] } },
    'conversation.item.created': {
      check: isConversationItemCreatedMessage,
      is: { '/type': ['conversation.item.created'] },
    },
    'conversation.item.retrieved': {
      check: isConversationItemRetrievedMessage,
      is: { '/type': ['conversation.item.retrieved'] },
    },
    'conversation.item.truncated': {
      check: isConversationItemTruncatedMessage,
      is: { '/type': ['conversation.item.truncated'] },
    },
    'conversation.item.deleted': {
      check: isConversationItemDeletedMessage,
      is: { '/type': ['conversation.item.deleted'] },
    },
    'response.created': { check: isResponseCreatedMessage, is: { '/type': ['response.created'] } },
    'response.done': { check: isResponseDoneMessage, is: { '/type': ['response.done'] } },
    'response.output_item.added': {
      check: isResponseOutputItemAddedMessage,
      is: { '/type': ['response.output_item.added'] },
    },
    'response.output_item.done': {
      check: isResponseOutputItemDoneMessage,
      is: { '/type': ['response.output_item.done'] },
    },
    'response.content_part.added': {
      check: isResponseContentPartAddedMessage,
      is: { '/type': ['response.content_part.added'] },
    },
    'response.content_part.done': {
      check: isResponseContentPartDoneMessage,
      is: { '/type': ['response.content_part.done'] },
    },
    'response.output_text.delta': {
      check: isResponseOutputTextDeltaMessage,
      is: { '/type': ['response.output_text.delta'] },
    },
    'response.output_text.done': {
      check: isResponseOutputTextDoneMessage,
      is: { '/type': ['response.output_text.done'] },
    },
    'response.output_audio.delta': {
      check: isResponseOutputAudioDeltaMessage,
      is: { '/type': ['response.output_audio.delta'] },
    },
    'response.output_audio.done': {
      check: isResponseOutputAudioDoneMessage,
      is: { '/type': ['response.output_audio.done'] },
    },
    'response.output_audio_transcript.delta': {
      check: isResponseOutputAudioTranscriptDeltaMessage,
      is: { '/type': ['response.output_audio_transcript.delta'] },
    },
    'response.output_audio_transcript.done': {
      check: isResponseOutputAudioTranscriptDoneMessage,
      is: { '/type': ['response.output_audio_transcript.done'] },
    },
    'response.function_call_arguments.delta': {
      check: isResponseFunctionCallArgumentsDeltaMessage,
      is: { '/type': ['response.function_call_arguments.delta'] },
    },
    'response.function_call_arguments.done': {
      check: isResponseFunctionCallArgumentsDoneMessage,
      is: { '/type': ['response.function_call_arguments.done'] },
    },
    'rate_limits.updated': { check: isRateLimitsUpdatedMessage, is: { '/type': ['rate_limits.updated'] } },
    'mcp_list_tools.in_progress': {
      check: isMcpListToolsInProgressMessage,
      is: { '/type': ['mcp_list_tools.in_progress'] },
    },
    'mcp_list_tools.completed': {
      check: isMcpListToolsCompletedMessage,
      is: { '/type': ['mcp_list_tools.completed'] },
    },
    'mcp_list_tools.failed': { check: isMcpListToolsFailedMessage, is: { '/type': ['mcp_list_tools.failed'] } },
    'response.mcp_call_arguments.delta': {
      check: isResponseMcpCallArgumentsDeltaMessage,
      is: { '/type': ['response.mcp_call_arguments.delta'] },
    },
    'response.mcp_call_arguments.done': {
      check: isResponseMcpCallArgumentsDoneMessage,
      is: { '/type': ['response.mcp_call_arguments.done'] },
    },
    'response.mcp_call.in_progress': {
      check: isResponseMcpCallInProgressMessage,
      is: { '/type': ['response.mcp_call.in_progress'] },
    },
    'response.mcp_call.completed': {
      check: isResponseMcpCallCompletedMessage,
      is: { '/type': ['response.mcp_call.completed'] },
    },
    'response.mcp_call.failed': {
      check: isResponseMcpCallFailedMessage,
      is: { '/type': ['response.mcp_call.failed'] },
    },
    'output_audio_buffer.started': {
      check: isOutputAudioBufferStartedMessage,
      is: { '/type': ['output_audio_buffer.started'] },
    },
    'output_audio_buffer.stopped': {
      check: isOutputAudioBufferStoppedMessage,
      is: { '/type': ['output_audio_buffer.stopped'] },
    },
    'output_audio_buffer.cleared': {
      check: isOutputAudioBufferClearedMessage,
      is: { '/type': ['output_audio_buffer.cleared'] },
    },
  },
  exchanges: {
    greeting: {
      at: 'opening',
      first: [0],
      steps: [
        {
          by: 'server',
          messages: ['session.created'],
          within: 5000,
          enter: 'live',
          last: true,
        },
      ],
    },
    cancel: {
      automatic: true,
      first: [0],
      steps: [
        { by: 'client', messages: ['response.cancel'], last: true, next: [1] },
        {
          by: 'server',
          messages: ['error'],
          times: [0, 1],
          within: 10000,
          fails: true,
          last: true,
        },
      ],
    },
    update: {
      key: { 'session.update': ['/event_id'], error: ['/error/event_id'] },
      first: [0],
      steps: [
        { by: 'client', messages: ['session.update'], next: [1, 2] },
        { by: 'server', messages: ['session.updated'], within: 10000, last: true },
        { by: 'server', messages: ['error'], within: 10000, fails: true, last: true },
      ],
    },
    'audio-in': {
      first: [0],
      steps: [{ by: 'client', messages: ['input_audio_buffer.append'], last: true }],
    },
    commit: {
      many: 1,
      key: {
        'input_audio_buffer.committed': ['/item_id'],
        'conversation.item.added': ['/item/id'],
        'conversation.item.done': ['/item/id'],
      },
      automatic: true,
      first: [0],
      steps: [
        { by: 'client', messages: ['input_audio_buffer.commit'], next: [1, 4] },
        {
          by: 'server',
          messages: ['input_audio_buffer.committed'],
          within: 10000,
          next: [2],
        },
        { by: 'server', messages: ['conversation.item.added'], within: 10000, next: [3] },
        { by: 'server', messages: ['conversation.item.done'], within: 10000, last: true },
        { by: 'server', messages: ['error'], within: 10000, fails: true, last: true },
      ],
    },
    forget: {
      many: 1,
      automatic: true,
      first: [0],
      steps: [
        { by: 'client', messages: ['input_audio_buffer.clear'], next: [1] },
        {
          by: 'server',
          messages: ['input_audio_buffer.cleared'],
          within: 10000,
          last: true,
        },
      ],
    },
    turn: {
      in: ['live'],
      many: 1,
      key: {
        'input_audio_buffer.speech_started': ['/item_id'],
        'input_audio_buffer.speech_stopped': ['/item_id'],
        'input_audio_buffer.committed': ['/item_id'],
        'conversation.item.added': ['/item/id'],
        'conversation.item.done': ['/item/id'],
      },
      first: [0],
      steps: [
        { by: 'server', messages: ['input_audio_buffer.speech_started'], next: [1] },
        { by: 'server', messages: ['input_audio_buffer.speech_stopped'], next: [2] },
        {
          by: 'server',
          messages: ['input_audio_buffer.committed'],
          within: 10000,
          next: [3],
        },
        { by: 'server', messages: ['conversation.item.added'], within: 10000, next: [4] },
        { by: 'server', messages: ['conversation.item.done'], within: 10000, last: true },
      ],
    },
    idle: {
      in: ['live'],
      many: 1,
      key: {
        'input_audio_buffer.timeout_triggered': ['/item_id'],
        'input_audio_buffer.committed': ['/item_id'],
        'conversation.item.added': ['/item/id'],
        'conversation.item.done': ['/item/id'],
      },
      first: [0],
      steps: [
        { by: 'server', messages: ['input_audio_buffer.timeout_triggered'], next: [1] },
        {
          by: 'server',
          messages: ['input_audio_buffer.committed'],
          within: 10000,
          next: [2],
        },
        { by: 'server', messages: ['conversation.item.added'], within: 10000, next: [3] },
        { by: 'server', messages: ['conversation.item.done'], within: 10000, last: true },
      ],
    },
    transcript: {
      in: ['live'],
      key: {
        'conversation.item.input_audio_transcription.delta': ['/item_id'],
        'conversation.item.input_audio_transcription.segment': ['/item_id'],
        'conversation.item.input_audio_transcription.completed': ['/item_id'],
        'conversation.item.input_audio_transcription.failed': ['/item_id'],
      },
      first: [0, 1, 2],
      steps: [
        {
          by: 'server',
          messages: [
            'conversation.item.input_audio_transcription.delta',
            'conversation.item.input_audio_transcription.segment',
          ],
          times: [0, null],
          within: 30000,
          next: [1, 2],
        },
        {
          by: 'server',
          messages: ['conversation.item.input_audio_transcription.completed'],
          within: 30000,
          last: true,
        },
        {
          by: 'server',
          messages: ['conversation.item.input_audio_transcription.failed'],
          within: 30000,
          last: true,
        },
      ],
    },
    'add-item': {
      key: {
        'conversation.item.create': ['/item/id'],
        'conversation.item.added': ['/item/id'],
        'conversation.item.done': ['/item/id'],
        error: ['/item/id'],
      },
      first: [0],
      steps: [
        { by: 'client', messages: ['conversation.item.create'], next: [1, 3] },
        { by: 'server', messages: ['conversation.item.added'], within: 10000, next: [2] },
        { by: 'server', messages: ['conversation.item.done'], within: 10000, last: true },
        { by: 'server', messages: ['error'], within: 10000, fails: true, last: true },
      ],
    },
    'retrieve-item': {
      key: {
        'conversation.item.retrieve': ['/item_id'],
        'conversation.item.retrieved': ['/item/id'],
      },
      first: [0],
      steps: [
        { by: 'client', messages: ['conversation.item.retrieve'], next: [1, 2] },
        {
          by: 'server',
          messages: ['conversation.item.retrieved'],
          within: 10000,
          last: true,
        },
        { by: 'server', messages: ['error'], within: 10000, fails: true, last: true },
      ],
    },
    'truncate-item': {
      key: {
        'conversation.item.truncate': ['/item_id'],
        'conversation.item.truncated': ['/item_id'],
        error: ['/item_id'],
      },
      first: [0],
      steps: [
        { by: 'client', messages: ['conversation.item.truncate'], next: [1, 2] },
        {
          by: 'server',
          messages: ['conversation.item.truncated'],
          within: 10000,
          last: true,
        },
        { by: 'server', messages: ['error'], within: 10000, fails: true, last: true },
      ],
    },
    'delete-item': {
      key: {
        'conversation.item.delete': ['/item_id'],
        'conversation.item.deleted': ['/item_id'],
        error: ['/item_id'],
      },
      first: [0],
      steps: [
        { by: 'client', messages: ['conversation.item.delete'], next: [1, 2] },
        {
          by: 'server',
          messages: ['conversation.item.deleted'],
          within: 10000,
          last: true,
        },
        { by: 'server', messages: ['error'], within: 10000, fails: true, last: true },
      ],
    },
    item: {
      in: ['live'],
      key: { 'conversation.item.added': ['/item/id'], 'conversation.item.done': ['/item/id'] },
      first: [0],
      steps: [
        { by: 'server', messages: ['conversation.item.added'], next: [1] },
        { by: 'server', messages: ['conversation.item.done'], within: 60000, last: true },
      ],
    },
    response: {
      many: 1,
      key: {
        'response.created': ['/response/id'],
        'response.output_item.added': ['/response_id'],
        'response.content_part.added': ['/response_id'],
        'response.output_text.delta': ['/response_id'],
        'response.output_text.done': ['/response_id'],
        'response.output_audio.delta': ['/response_id'],
        'response.output_audio.done': ['/response_id'],
        'response.output_audio_transcript.delta': ['/response_id'],
        'response.output_audio_transcript.done': ['/response_id'],
        'response.content_part.done': ['/response_id'],
        'response.function_call_arguments.delta': ['/response_id'],
        'response.function_call_arguments.done': ['/response_id'],
        'response.output_item.done': ['/response_id'],
        'response.done': ['/response/id'],
        'response.cancel': ['/response_id'],
      },
      automatic: true,
      first: [0, 1, 17],
      abort: [18],
      steps: [
        { by: 'client', messages: ['response.create'], times: [0, 1], next: [1, 17] },
        { by: 'server', messages: ['response.created'], within: 10000, next: [2, 16] },
        {
          by: 'server',
          messages: ['response.output_item.added'],
          within: 60000,
          next: [3, 11, 12, 14],
        },
        {
          by: 'server',
          messages: ['response.content_part.added'],
          within: 60000,
          next: [4, 5, 6, 7, 8],
        },
        {
          by: 'server',
          messages: ['response.output_audio.delta', 'response.output_audio_transcript.delta'],
          times: [0, null],
          within: 30000,
          next: [5, 6],
        },
        {
          by: 'server',
          messages: ['response.output_audio.done'],
          within: 30000,
          all: [5, 6],
          next: [9],
        },
        {
          by: 'server',
          messages: ['response.output_audio_transcript.done'],
          within: 30000,
          all: [5, 6],
          next: [9],
        },
        {
          by: 'server',
          messages: ['response.output_text.delta'],
          times: [0, null],
          within: 30000,
          next: [8],
        },
        {
          by: 'server',
          messages: ['response.output_text.done'],
          within: 30000,
          next: [9],
        },
        {
          by: 'server',
          messages: ['response.content_part.done'],
          within: 30000,
          next: [10],
        },
        {
          by: 'server',
          messages: ['response.output_item.done'],
          within: 30000,
          next: [15],
        },
        {
          by: 'server',
          messages: ['response.function_call_arguments.delta'],
          times: [0, null],
          within: 30000,
          next: [12],
        },
        {
          by: 'server',
          messages: ['response.function_call_arguments.done'],
          within: 30000,
          next: [13],
        },
        {
          by: 'server',
          messages: ['response.output_item.done'],
          within: 30000,
          next: [15],
        },
        {
          by: 'server',
          messages: ['response.output_item.done'],
          within: 60000,
          next: [15],
        },
        { by: 'server', messages: ['response.done'], within: 60000, last: true },
        { by: 'server', messages: ['response.done'], within: 60000, last: true },
        { by: 'server', messages: ['error'], within: 10000, fails: true, last: true },
        { by: 'client', messages: ['response.cancel'], next: [19] },
        {
          by: 'server',
          messages: ['response.done'],
          within: 10000,
          fill: [['/response/status', 'literal', 'cancelled']],
          last: true,
        },
      ],
    },
    'further-item': {
      in: ['live'],
      key: {
        'response.output_item.added': ['/item/id'],
        'response.content_part.added': ['/item_id'],
        'response.output_text.delta': ['/item_id'],
        'response.output_text.done': ['/item_id'],
        'response.output_audio.delta': ['/item_id'],
        'response.output_audio.done': ['/item_id'],
        'response.output_audio_transcript.delta': ['/item_id'],
        'response.output_audio_transcript.done': ['/item_id'],
        'response.content_part.done': ['/item_id'],
        'response.function_call_arguments.delta': ['/item_id'],
        'response.function_call_arguments.done': ['/item_id'],
        'response.output_item.done': ['/item/id'],
      },
      first: [0],
      steps: [
        { by: 'server', messages: ['response.output_item.added'], next: [1, 9, 10, 12] },
        {
          by: 'server',
          messages: ['response.content_part.added'],
          within: 60000,
          next: [2, 3, 4, 5, 6],
        },
        {
          by: 'server',
          messages: ['response.output_audio.delta', 'response.output_audio_transcript.delta'],
          times: [0, null],
          within: 30000,
          next: [3, 4],
        },
        {
          by: 'server',
          messages: ['response.output_audio.done'],
          within: 30000,
          all: [3, 4],
          next: [7],
        },
        {
          by: 'server',
          messages: ['response.output_audio_transcript.done'],
          within: 30000,
          all: [3, 4],
          next: [7],
        },
        {
          by: 'server',
          messages: ['response.output_text.delta'],
          times: [0, null],
          within: 30000,
          next: [6],
        },
        {
          by: 'server',
          messages: ['response.output_text.done'],
          within: 30000,
          next: [7],
        },
        {
          by: 'server',
          messages: ['response.content_part.done'],
          within: 30000,
          next: [8],
        },
        {
          by: 'server',
          messages: ['response.output_item.done'],
          within: 30000,
          last: true,
        },
        {
          by: 'server',
          messages: ['response.function_call_arguments.delta'],
          times: [0, null],
          within: 30000,
          next: [10],
        },
        {
          by: 'server',
          messages: ['response.function_call_arguments.done'],
          within: 30000,
          next: [11],
        },
        {
          by: 'server',
          messages: ['response.output_item.done'],
          within: 30000,
          last: true,
        },
        {
          by: 'server',
          messages: ['response.output_item.done'],
          within: 60000,
          last: true,
        },
      ],
    },
    'further-part': {
      in: ['live'],
      key: {
        'response.content_part.added': ['/item_id', '/content_index'],
        'response.output_text.delta': ['/item_id', '/content_index'],
        'response.output_text.done': ['/item_id', '/content_index'],
        'response.output_audio.delta': ['/item_id', '/content_index'],
        'response.output_audio.done': ['/item_id', '/content_index'],
        'response.output_audio_transcript.delta': ['/item_id', '/content_index'],
        'response.output_audio_transcript.done': ['/item_id', '/content_index'],
        'response.content_part.done': ['/item_id', '/content_index'],
      },
      first: [0],
      steps: [
        { by: 'server', messages: ['response.content_part.added'], next: [1, 2, 3, 4, 5] },
        {
          by: 'server',
          messages: ['response.output_audio.delta', 'response.output_audio_transcript.delta'],
          times: [0, null],
          within: 30000,
          next: [2, 3],
        },
        {
          by: 'server',
          messages: ['response.output_audio.done'],
          within: 30000,
          all: [2, 3],
          next: [6],
        },
        {
          by: 'server',
          messages: ['response.output_audio_transcript.done'],
          within: 30000,
          all: [2, 3],
          next: [6],
        },
        {
          by: 'server',
          messages: ['response.output_text.delta'],
          times: [0, null],
          within: 30000,
          next: [5],
        },
        {
          by: 'server',
          messages: ['response.output_text.done'],
          within: 30000,
          next: [6],
        },
        {
          by: 'server',
          messages: ['response.content_part.done'],
          within: 30000,
          last: true,
        },
      ],
    },
    'list-tools': {
      in: ['live'],
      key: {
        'mcp_list_tools.in_progress': ['/item_id'],
        'mcp_list_tools.completed': ['/item_id'],
        'mcp_list_tools.failed': ['/item_id'],
      },
      first: [0],
      steps: [
        { by: 'server', messages: ['mcp_list_tools.in_progress'], next: [1, 2] },
        {
          by: 'server',
          messages: ['mcp_list_tools.completed'],
          within: 60000,
          last: true,
        },
        { by: 'server', messages: ['mcp_list_tools.failed'], within: 60000, last: true },
      ],
    },
    'mcp-arguments': {
      in: ['live'],
      key: {
        'response.mcp_call_arguments.delta': ['/item_id'],
        'response.mcp_call_arguments.done': ['/item_id'],
      },
      first: [0, 1],
      steps: [
        {
          by: 'server',
          messages: ['response.mcp_call_arguments.delta'],
          times: [0, null],
          within: 30000,
          next: [1],
        },
        {
          by: 'server',
          messages: ['response.mcp_call_arguments.done'],
          within: 30000,
          last: true,
        },
      ],
    },
    'mcp-call': {
      in: ['live'],
      key: {
        'response.mcp_call.in_progress': ['/item_id'],
        'response.mcp_call.completed': ['/item_id'],
        'response.mcp_call.failed': ['/item_id'],
      },
      first: [0],
      steps: [
        { by: 'server', messages: ['response.mcp_call.in_progress'], next: [1, 2] },
        {
          by: 'server',
          messages: ['response.mcp_call.completed'],
          within: 60000,
          last: true,
        },
        {
          by: 'server',
          messages: ['response.mcp_call.failed'],
          within: 60000,
          last: true,
        },
      ],
    },
    'clear-output': {
      many: 1,
      automatic: true,
      first: [0],
      steps: [
        { by: 'client', messages: ['output_audio_buffer.clear'], next: [1, 2] },
        { by: 'server', messages: ['error'], within: 10000, fails: true, last: true },
        {
          by: 'server',
          messages: ['output_audio_buffer.cleared'],
          within: 10000,
          last: true,
        },
      ],
    },
  },
  closes: { '3000': ['no-key', 'bad-key'], '4000': ['bad-query'] },
  answers: {},
};
