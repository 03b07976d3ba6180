/* eslint-disable */
// Machine-written from asyncapi/realtime/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/realtime/asyncapi.yaml --out <this folder>

/**
 * A name of your own for this event, at most 512 characters. An `error` that answers it carries it in
 * `error.event_id`; nothing else does.
 */
export type ClientEventId = string;

/**
 * `[audio]` (default; with a transcript) or `[text]`. Never both, unlike in the beta.
 */
export type OutputModalities = ('audio' | 'text')[];

/**
 * How the user's audio is written down beside the conversation; null (default on the wire) = it is not.
 */
export type Transcription = {
  /**
   * Such as `gpt-4o-transcribe` or `whisper-1`.
   */
  model?: string;
  /**
   * ISO 639-1, such as `en`; null on the wire where not set.
   */
  language?: string | null;
  /**
   * Guides the transcription; null on the wire where not set.
   */
  prompt?: string | null;
} | null;

/**
 * Who says when the user has finished: the server, by silence (`server_vad`) or by meaning (`semantic_vad`), or, with
 * null, you: `input_audio_buffer.commit` and `response.create`.
 */
export type TurnDetection =
  | {
      type: 'server_vad';
      /**
       * How loud speech must be; 0.5 by default.
       */
      threshold?: number;
      /**
       * Audio kept from before the speech; 300 by default.
       */
      prefix_padding_ms?: number;
      /**
       * Silence that ends the turn.
       */
      silence_duration_ms?: number;
      /**
       * After so long without speech the model speaks by itself; 5000 to 30000, or null.
       */
      idle_timeout_ms?: number | null;
      /**
       * Whether the end of a turn begins a response.
       */
      create_response?: boolean;
      /**
       * Whether speech cancels the running response.
       */
      interrupt_response?: boolean;
    }
  | {
      type: 'semantic_vad';
      eagerness?: 'low' | 'medium' | 'high' | 'auto';
      create_response?: boolean;
      interrupt_response?: boolean;
    }
  | null;

export type Tool =
  | {
      type: 'function';
      name: string;
      /**
       * When and why to call it.
       */
      description?: string;
      /**
       * JSON Schema of the arguments.
       */
      parameters?: {
        [k: string]: unknown;
      };
    }
  | {
      type: 'mcp';
      server_label: string;
      server_url?: string;
      server_description?: string;
      connector_id?: string;
      authorization?: string;
      headers?: {} | null;
      allowed_tools?: unknown;
      require_approval?: unknown;
    };

/**
 * Which tool, if any, the model is to call.
 */
export type ToolChoice =
  | ('auto' | 'none' | 'required')
  | {
      type: 'function';
      name: string;
    }
  | {
      type: 'mcp';
      server_label: string;
      name?: string | null;
    };

/**
 * The longest response, 1 to 4096 tokens, or `inf`.
 */
export type MaxOutputTokens = number | 'inf';

/**
 * What happens when the conversation outgrows the window of the model.
 */
export type Truncation =
  | ('auto' | 'disabled')
  | {
      type: 'retention_ratio';
      retention_ratio: number;
      token_limits?: {
        [k: string]: unknown;
      };
    };

/**
 * Base64 of raw samples in the format that the session says, without a header.
 */
export type Audio2 = string;

export type Item =
  | SystemMessage
  | UserMessage
  | AssistantMessage
  | FunctionCall
  | FunctionCallOutput
  | McpListTools
  | McpCall
  | McpApprovalRequest
  | McpApprovalResponse;

/**
 * Names the item. You may choose it in `conversation.item.create`; else the server does.
 */
export type Id = string;

/**
 * Left out of most events.
 */
export type ObjectValue = 'realtime.item';

/**
 * `incomplete`: cut short, by an interruption, say.
 */
export type Status = 'completed' | 'incomplete' | 'in_progress';

/**
 * The function call; its output names it.
 */
export type CallId = string;

/**
 * The item of the conversation that this is about.
 */
export type ItemId = string;

/**
 * What `response.create` may take as its input; a reference stands for an item of the conversation.
 */
export type InputItem =
  | Item
  | {
      type: 'item_reference';
      id: Id;
    };

/**
 * Your own pairs, at most 16; keys up to 64 characters, values up to 512.
 */
export type Metadata = {
  [k: string]: string;
} | null;

/**
 * The response that this belongs to.
 */
export type ResponseId = string;

/**
 * Names this event of the server, such as `event_CgXVu3pT1bH5nQz8wKd2m`.
 */
export type EventId = string;

/**
 * The item before it; null for the first of the conversation.
 */
export type PreviousItemId = string | null;

/**
 * Which part of the item's content, from 0.
 */
export type ContentIndex = number;

/**
 * How probable each token was, where the session's `include` asks for it.
 */
export type Logprobs =
  | {
      token: string;
      bytes: number[];
      logprob: number;
    }[]
  | null;

/**
 * Random characters that hide the length of the delta. On the wire for text, transcripts and input transcription
 * (captures), though the published schema has it for the arguments of MCP calls alone. Ignore it.
 */
export type Obfuscation = string;

/**
 * What the transcription cost, in tokens or in seconds.
 */
export type TranscriptUsage =
  | {
      type: 'tokens';
      total_tokens: number;
      input_tokens: number;
      output_tokens: number;
      input_token_details?: {
        [k: string]: unknown;
      };
    }
  | {
      type: 'duration';
      seconds: number;
    };

/**
 * An item as the server tells of it, always with its id.
 */
export type NamedItem = Item & {
  id: Id;
};

/**
 * Why it ended; null in `response.created` on the wire, though the published schema has no null.
 */
export type StatusDetails = {
  type?: 'completed' | 'cancelled' | 'incomplete' | 'failed';
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';
  error?: {
    type?: string;
    code?: string | null;
  } | null;
} | null;

/**
 * Tokens spent; null in `response.created` on the wire, though the published schema has no null.
 */
export type Usage = {
  total_tokens?: number;
  input_tokens?: number;
  output_tokens?: number;
  input_token_details?: {
    text_tokens?: number;
    audio_tokens?: number;
    image_tokens?: number;
    cached_tokens?: number;
    /**
     * Always there on the wire, optional in the schema.
     */
    cached_tokens_details?: {
      [k: string]: unknown;
    };
  };
  output_token_details?: {
    text_tokens?: number;
    audio_tokens?: number;
  };
} | null;

/**
 * Which item of the response, from 0.
 */
export type OutputIndex = number;

/**
 * Changes what it names; the rest stays. `session.updated` tells what holds now.
 *
 * A refused update is dropped as a whole, with an `error`. To take a setting away send "" for `instructions`, [] for
 * `tools`, null for `turn_detection`. `model` cannot be changed, `voice` not after the first audio.
 */
export interface SessionUpdateMessage {
  type: 'session.update';
  event_id?: ClientEventId;
  session: Session;
}

export interface Session {
  /**
   * `realtime` = a conversation; `transcription` = what is heard comes back as text, and no response is made. Required
   * in `session.update` as well.
   */
  type: 'realtime' | 'transcription';
  /**
   * Names the session, such as `sess_CgXVu0a1b2c3`.
   */
  id?: string;
  /**
   * `realtime.session`; of a transcription session `realtime.transcription_session`.
   */
  object?: string;
  /**
   * Fixed once the session has begun. A transcription session names its model in `audio.input.transcription`.
   */
  model?: string;
  /**
   * When the session ends, in seconds since 1970: an hour after it began.
   */
  expires_at?: number;
  output_modalities?: OutputModalities;
  /**
   * What the model is told; "" takes it away.
   */
  instructions?: string;
  audio?: AudioValue;
  /**
   * What the model may call; [] takes them away.
   */
  tools?: Tool[];
  tool_choice?: ToolChoice;
  /**
   * Whether one response may hold several calls.
   */
  parallel_tool_calls?: boolean;
  max_output_tokens?: MaxOutputTokens;
  truncation?: Truncation;
  /**
   * `auto`, an object with `workflow_name`, `group_id` and `metadata`, or null: no traces.
   */
  tracing?:
    | 'auto'
    | {
        [k: string]: unknown;
      }
    | null;
  /**
   * A prompt kept at OpenAI, or null.
   */
  prompt?: {
    id: string;
    version?: string | null;
    variables?: {} | null;
  } | null;
  /**
   * What is told beside; null on the wire where nothing is.
   */
  include?: 'item.input_audio_transcription.logprobs'[] | null;
  /**
   * How long the model may think, for models that do.
   */
  reasoning?: {
    effort?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';
  };
}

export interface AudioValue {
  input?: {
    format?: Format;
    transcription?: Transcription;
    /**
     * `near_field` for a headset, `far_field` for a microphone in the room; null: off.
     */
    noise_reduction?: {
      type?: 'near_field' | 'far_field';
    } | null;
    turn_detection?: TurnDetection;
  };
  output?: {
    format?: Format;
    /**
     * A name such as `marin`, or `{id}` of a voice of your own. Fixed once audio was made.
     */
    voice?:
      | string
      | {
          id: string;
        };
    /**
     * 1 is as the voice speaks.
     */
    speed?: number;
  };
}

export interface Format {
  /**
   * `audio/pcm`: 16 bit, little-endian, one channel, 24000 a second. `audio/pcmu` and `audio/pcma`: the telephone's
   * mu-law and A-law, 8000 a second. An object, not the beta's string `pcm16`.
   */
  type: 'audio/pcm' | 'audio/pcmu' | 'audio/pcma';
  /**
   * Of `audio/pcm` alone; another rate is the error `integer_below_min_value`.
   */
  rate?: 24000;
}

/**
 * Adds audio to what the model hears. Nothing answers it.
 *
 * At most 15 MiB at once. Send it as it comes: the server finds the ends of turns by itself where turn detection is on.
 */
export interface InputAudioBufferAppendMessage {
  type: 'input_audio_buffer.append';
  event_id?: ClientEventId;
  audio: Audio2;
}

/**
 * Makes the audio so far an item of the user. It begins no response.
 *
 * For sessions without turn detection. With less than 100 ms in the buffer it is the error `input_audio_buffer_commit_empty`.
 */
export interface InputAudioBufferCommitMessage {
  type: 'input_audio_buffer.commit';
  event_id?: ClientEventId;
}

/**
 * Throws away the audio that was not committed yet.
 */
export interface InputAudioBufferClearMessage {
  type: 'input_audio_buffer.clear';
  event_id?: ClientEventId;
}

/**
 * Puts an item into the conversation: what the user typed, or the result of a function.
 *
 * An id of your own is kept; without one the server makes one.
 */
export interface ConversationItemCreateMessage {
  type: 'conversation.item.create';
  event_id?: ClientEventId;
  /**
   * Where to: after this item; left out: at the end; `root`: first. An unknown id is an error.
   */
  previous_item_id?: string | null;
  item: Item;
}

export interface SystemMessage {
  type: 'message';
  role: 'system';
  id?: Id;
  object?: ObjectValue;
  status?: Status;
  content: {
    type?: 'input_text';
    text?: string;
  }[];
}

export interface UserMessage {
  type: 'message';
  role: 'user';
  id?: Id;
  object?: ObjectValue;
  status?: Status;
  content: {
    type?: 'input_text' | 'input_audio' | 'input_image';
    text?: string;
    audio?: Audio2;
    /**
     * What was said; null on the wire until it is known, though the published schema has no null.
     */
    transcript?: string | null;
    /**
     * A data URI: `data:image/png;base64,…`.
     */
    image_url?: string;
    detail?: 'auto' | 'low' | 'high';
  }[];
}

export interface AssistantMessage {
  type: 'message';
  role: 'assistant';
  id?: Id;
  object?: ObjectValue;
  status?: Status;
  /**
   * Empty while the response runs.
   */
  content: {
    /**
     * In an item. The `part` of `response.content_part.*` says `text` and `audio` instead.
     */
    type?: 'output_text' | 'output_audio';
    text?: string;
    audio?: Audio2;
    transcript?: string | null;
  }[];
}

export interface FunctionCall {
  type: 'function_call';
  id?: Id;
  object?: ObjectValue;
  status?: Status;
  name: string;
  call_id?: CallId;
  /**
   * JSON, as a string; "" while it is being made.
   */
  arguments: string;
}

export interface FunctionCallOutput {
  type: 'function_call_output';
  id?: Id;
  object?: ObjectValue;
  status?: Status;
  call_id: CallId;
  /**
   * Any text; JSON as a string if you like.
   */
  output: string;
}

export interface McpListTools {
  type: 'mcp_list_tools';
  id?: Id;
  server_label: string;
  tools: {
    name: string;
    description?: string | null;
    input_schema: unknown;
    annotations?: unknown;
  }[];
}

export interface McpCall {
  type: 'mcp_call';
  id: Id;
  server_label: string;
  name: string;
  arguments: string;
  approval_request_id?: string | null;
  output?: string | null;
  error?:
    | {
        type: 'protocol_error' | 'http_error';
        code: number;
        message: string;
      }
    | {
        type: 'tool_execution_error';
        message: string;
      }
    | null;
}

export interface McpApprovalRequest {
  type: 'mcp_approval_request';
  id: Id;
  server_label: string;
  name: string;
  arguments: string;
}

export interface McpApprovalResponse {
  type: 'mcp_approval_response';
  id: Id;
  approval_request_id: string;
  approve: boolean;
  reason?: string | null;
}

/**
 * `conversation.item.retrieved` brings it, with its audio.
 */
export interface ConversationItemRetrieveMessage {
  type: 'conversation.item.retrieve';
  event_id?: ClientEventId;
  item_id: ItemId;
}

/**
 * Tells how much of an answer the user really heard, after an interruption.
 *
 * Only items of the assistant. It deletes the transcript, so that the model does not believe it said what was not heard.
 */
export interface ConversationItemTruncateMessage {
  type: 'conversation.item.truncate';
  event_id?: ClientEventId;
  item_id: ItemId;
  /**
   * 0.
   */
  content_index: number;
  /**
   * How much was played, in ms; no more than there is.
   */
  audio_end_ms: number;
}

/**
 * Takes an item out of the conversation.
 */
export interface ConversationItemDeleteMessage {
  type: 'conversation.item.delete';
  event_id?: ClientEventId;
  item_id: ItemId;
}

/**
 * The model answers what the conversation holds.
 *
 * One response at a time may write to the conversation: a second one is the error `conversation_already_has_active_response`. Out of band (`conversation: none`) any number may run.
 */
export interface ResponseCreateMessage {
  type: 'response.create';
  event_id?: ClientEventId;
  response?: Params;
}

/**
 * What is different for this one response; what is left out is as in the session.
 */
export interface Params {
  /**
   * `auto` (default): into the conversation. `none`: out of band, beside any other; tell it by `metadata`.
   */
  conversation?: string;
  input?: InputItem[];
  instructions?: string;
  output_modalities?: OutputModalities;
  max_output_tokens?: MaxOutputTokens;
  audio?: AudioValue;
  tools?: Tool[];
  tool_choice?: ToolChoice;
  parallel_tool_calls?: boolean;
  prompt?: {
    [k: string]: unknown;
  } | null;
  reasoning?: {
    [k: string]: unknown;
  };
  metadata?: Metadata;
}

/**
 * The running response ends with all its `.done` events and the status `cancelled`.
 *
 * With none running it is the harmless error `response_cancel_not_active`.
 */
export interface ResponseCancelMessage {
  type: 'response.cancel';
  event_id?: ClientEventId;
  response_id?: ResponseId;
}

/**
 * For WebRTC and SIP, where the server plays the audio. On a WebSocket you play it yourself.
 */
export interface OutputAudioBufferClearMessage {
  type: 'output_audio_buffer.clear';
  event_id?: string;
}

/**
 * The first event of every socket, with the settings as they are by default.
 *
 * It comes 2 to 6 ms after the upgrade; an error of the upgrade comes in its place.
 */
export interface SessionCreatedMessage {
  type: 'session.created';
  event_id: EventId;
  session: Session;
}

/**
 * The answer to `session.update`: all settings as they hold from now on.
 *
 * The default for silence differs from the reference: 200 ms on the wire, 500 in the text.
 */
export interface SessionUpdatedMessage {
  type: 'session.updated';
  event_id: EventId;
  session: Session;
}

/**
 * Something was refused or went wrong. The session goes on, unless a close follows at once.
 *
 * `error.event_id` is the id of *your* event that it answers, null if that had none; the outer `event_id` is the server's.
 * Codes seen: `invalid_json`, `invalid_event`, `invalid_value`, `unknown_parameter`, `missing_required_parameter`,
 * `integer_below_min_value`, `input_audio_buffer_commit_empty`, `conversation_already_has_active_response`,
 * `response_cancel_not_active` (harmless), `session_expired`; and before a close `invalid_api_key`, `invalid_model`,
 * `missing_model`, `beta_api_shape_disabled`.
 */
export interface ErrorMessage {
  type: 'error';
  event_id: EventId;
  error: ErrorBody;
}

export interface ErrorBody {
  /**
   * `invalid_request_error` or `server_error`.
   */
  type: string;
  /**
   * A text for people.
   */
  message: string;
  /**
   * See the list above.
   */
  code?: string | null;
  /**
   * What was wrong, such as `session.audio.output.speed`.
   */
  param?: string | null;
  /**
   * The id of your event that it answers; null if it had none.
   */
  event_id?: string | null;
}

/**
 * The audio has become an item of the user.
 */
export interface InputAudioBufferCommittedMessage {
  type: 'input_audio_buffer.committed';
  event_id: EventId;
  item_id: ItemId;
  previous_item_id?: PreviousItemId;
}

/**
 * The answer to `input_audio_buffer.clear`.
 */
export interface InputAudioBufferClearedMessage {
  type: 'input_audio_buffer.cleared';
  event_id: EventId;
}

/**
 * Speech was heard. Stop what you are playing: the user interrupts.
 *
 * The item id is that of the item which this turn will become. With `interrupt_response` the running response is cancelled.
 */
export interface InputAudioBufferSpeechStartedMessage {
  type: 'input_audio_buffer.speech_started';
  event_id: EventId;
  audio_start_ms: number;
  item_id: ItemId;
}

/**
 * The turn is over; it is committed at once.
 */
export interface InputAudioBufferSpeechStoppedMessage {
  type: 'input_audio_buffer.speech_stopped';
  event_id: EventId;
  audio_end_ms: number;
  item_id: ItemId;
}

/**
 * Nothing was said for `idle_timeout_ms`; the model speaks by itself.
 */
export interface InputAudioBufferTimeoutTriggeredMessage {
  type: 'input_audio_buffer.timeout_triggered';
  event_id: EventId;
  audio_start_ms: number;
  audio_end_ms: number;
  item_id: ItemId;
}

/**
 * The next piece of what the user said.
 *
 * Runs beside the response: it may come before, within or after it.
 */
export interface ConversationItemInputAudioTranscriptionDeltaMessage {
  type: 'conversation.item.input_audio_transcription.delta';
  event_id: EventId;
  item_id: ItemId;
  content_index?: ContentIndex;
  /**
   * Put the pieces together as they are.
   */
  delta?: string;
  logprobs?: Logprobs;
  obfuscation?: Obfuscation;
}

/**
 * What the user said, complete.
 */
export interface ConversationItemInputAudioTranscriptionCompletedMessage {
  type: 'conversation.item.input_audio_transcription.completed';
  event_id: EventId;
  item_id: ItemId;
  content_index: ContentIndex;
  transcript: string;
  usage: TranscriptUsage;
  languages?: unknown[];
  logprobs?: Logprobs;
}

/**
 * A piece of what was said, and who said it. For models that tell speakers apart.
 */
export interface ConversationItemInputAudioTranscriptionSegmentMessage {
  type: 'conversation.item.input_audio_transcription.segment';
  event_id: EventId;
  item_id: ItemId;
  content_index: ContentIndex;
  id: string;
  text: string;
  speaker: string;
  /**
   * Seconds.
   */
  start: number;
  /**
   * Seconds.
   */
  end: number;
}

/**
 * The user's audio could not be written down. The conversation goes on.
 */
export interface ConversationItemInputAudioTranscriptionFailedMessage {
  type: 'conversation.item.input_audio_transcription.failed';
  event_id: EventId;
  item_id: ItemId;
  content_index: ContentIndex;
  error: {
    type?: string;
    code?: string | null;
    message?: string;
    param?: string | null;
  };
}

/**
 * A key of the phone. Only on calls by SIP.
 *
 * The only event of the server without an `event_id`.
 */
export interface InputAudioBufferDtmfEventReceivedMessage {
  type: 'input_audio_buffer.dtmf_event_received';
  /**
   * The key.
   */
  event: string;
  /**
   * Seconds since 1970.
   */
  received_at: number;
}

/**
 * Listed by the reference as following `session.created`; no capture of today's server shows it.
 */
export interface ConversationCreatedMessage {
  type: 'conversation.created';
  event_id: EventId;
  conversation: {
    id?: string;
    object?: 'realtime.conversation';
  };
}

/**
 * An item was put into the conversation: yours, the user's, or (still empty) the model's.
 *
 * `conversation.item.done` follows: at once for what was complete, at the end for an answer.
 */
export interface ConversationItemAddedMessage {
  type: 'conversation.item.added';
  event_id: EventId;
  previous_item_id?: PreviousItemId;
  item: NamedItem;
}

/**
 * The item is as it stays.
 */
export interface ConversationItemDoneMessage {
  type: 'conversation.item.done';
  event_id: EventId;
  previous_item_id?: PreviousItemId;
  item: NamedItem;
}

/**
 * What `conversation.item.added` and `.done` were in the beta. Today's server does not send it.
 */
export interface ConversationItemCreatedMessage {
  type: 'conversation.item.created';
  event_id: EventId;
  previous_item_id?: PreviousItemId;
  item: NamedItem;
}

/**
 * The answer to `conversation.item.retrieve`, with audio.
 */
export interface ConversationItemRetrievedMessage {
  type: 'conversation.item.retrieved';
  event_id: EventId;
  item: NamedItem;
}

/**
 * The answer to `conversation.item.truncate`.
 */
export interface ConversationItemTruncatedMessage {
  type: 'conversation.item.truncated';
  event_id: EventId;
  item_id: ItemId;
  content_index: ContentIndex;
  audio_end_ms: number;
}

/**
 * The answer to `conversation.item.delete`.
 */
export interface ConversationItemDeletedMessage {
  type: 'conversation.item.deleted';
  event_id: EventId;
  item_id: ItemId;
}

/**
 * A response was begun, by you or by the end of a turn.
 */
export interface ResponseCreatedMessage {
  type: 'response.created';
  event_id: EventId;
  response: ResponseValue;
}

export interface ResponseValue {
  id: ResponseId;
  object?: 'realtime.response';
  status?: 'in_progress' | 'completed' | 'cancelled' | 'failed' | 'incomplete';
  status_details?: StatusDetails;
  /**
   * The items. Never any audio, which came in the deltas.
   */
  output?: Item[];
  /**
   * `conv_…`; null out of band (`conversation: none`).
   */
  conversation_id?: string | null;
  output_modalities?: OutputModalities;
  max_output_tokens?: MaxOutputTokens;
  audio?: {
    output?: {
      format?: Format;
      voice?: string;
    };
  };
  usage?: Usage;
  metadata?: Metadata;
}

/**
 * The response has ended, whatever became of it. Always sent.
 *
 * It holds the items but no audio. Look at `status`: `failed` and `incomplete` come this way too.
 */
export interface ResponseDoneMessage {
  type: 'response.done';
  event_id: EventId;
  response: ResponseValue;
}

/**
 * The model begins a message or a call.
 */
export interface ResponseOutputItemAddedMessage {
  type: 'response.output_item.added';
  event_id: EventId;
  response_id: ResponseId;
  output_index: OutputIndex;
  item: NamedItem;
}

/**
 * The message or call as it stays.
 *
 * For a call: `arguments` are complete now. Run it, send `conversation.item.create` with the output, then `response.create`.
 */
export interface ResponseOutputItemDoneMessage {
  type: 'response.output_item.done';
  event_id: EventId;
  response_id: ResponseId;
  output_index: OutputIndex;
  item: NamedItem;
}

/**
 * A part of a message: text, or audio with its transcript.
 */
export interface ResponseContentPartAddedMessage {
  type: 'response.content_part.added';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  content_index: ContentIndex;
  part: Part;
}

/**
 * A part as it is streamed. Its `type` is `text` or `audio`, where the item has `output_text` or `output_audio`.
 */
export interface Part {
  type?: 'text' | 'audio';
  text?: string;
  audio?: Audio2;
  transcript?: string;
}

/**
 * The part with all its text or transcript.
 */
export interface ResponseContentPartDoneMessage {
  type: 'response.content_part.done';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  content_index: ContentIndex;
  part: Part;
}

/**
 * The next piece of a text answer. (`response.text.delta` in the beta.)
 */
export interface ResponseOutputTextDeltaMessage {
  type: 'response.output_text.delta';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  content_index: ContentIndex;
  /**
   * Put the pieces together as they are; a leading space belongs to the text.
   */
  delta: string;
  obfuscation?: Obfuscation;
}

/**
 * All of the text once more.
 */
export interface ResponseOutputTextDoneMessage {
  type: 'response.output_text.done';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  content_index: ContentIndex;
  text: string;
}

/**
 * The next piece of a spoken answer, in the format of the session. (`response.audio.delta` in the beta.)
 *
 * It comes faster than it is played: keep it, and throw away what was not played when the user interrupts.
 */
export interface ResponseOutputAudioDeltaMessage {
  type: 'response.output_audio.delta';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  content_index: ContentIndex;
  delta: Audio2;
}

/**
 * No more audio comes; the event holds none.
 */
export interface ResponseOutputAudioDoneMessage {
  type: 'response.output_audio.done';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  content_index: ContentIndex;
}

/**
 * What the audio says, a piece of it. (`response.audio_transcript.delta` in the beta.)
 */
export interface ResponseOutputAudioTranscriptDeltaMessage {
  type: 'response.output_audio_transcript.delta';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  content_index: ContentIndex;
  /**
   * Put the pieces together as they are; a leading space belongs to the text.
   */
  delta: string;
  obfuscation?: Obfuscation;
}

/**
 * All of the transcript once more.
 */
export interface ResponseOutputAudioTranscriptDoneMessage {
  type: 'response.output_audio_transcript.done';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  content_index: ContentIndex;
  transcript: string;
}

/**
 * The next piece of the arguments, a JSON text in the making.
 *
 * No `content_index`, unlike text and audio.
 */
export interface ResponseFunctionCallArgumentsDeltaMessage {
  type: 'response.function_call_arguments.delta';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  call_id: CallId;
  delta: string;
  obfuscation?: Obfuscation;
}

/**
 * The whole JSON text. The call itself comes with `response.output_item.done`.
 */
export interface ResponseFunctionCallArgumentsDoneMessage {
  type: 'response.function_call_arguments.done';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  call_id: CallId;
  /**
   * The function. Older servers leave it out.
   */
  name?: string;
  arguments: string;
}

/**
 * What may still be spent, after each response.
 */
export interface RateLimitsUpdatedMessage {
  type: 'rate_limits.updated';
  event_id: EventId;
  rate_limits: {
    name?: 'requests' | 'tokens';
    limit?: number;
    remaining?: number;
    reset_seconds?: number;
  }[];
}

/**
 * The server asks an MCP server which tools it has.
 */
export interface McpListToolsInProgressMessage {
  type: 'mcp_list_tools.in_progress';
  event_id: EventId;
  item_id: ItemId;
}

/**
 * The tools are in the item `mcp_list_tools`.
 */
export interface McpListToolsCompletedMessage {
  type: 'mcp_list_tools.completed';
  event_id: EventId;
  item_id: ItemId;
}

/**
 * The MCP server could not be asked.
 */
export interface McpListToolsFailedMessage {
  type: 'mcp_list_tools.failed';
  event_id: EventId;
  item_id: ItemId;
}

/**
 * The next piece of the arguments of an MCP call.
 */
export interface ResponseMcpCallArgumentsDeltaMessage {
  type: 'response.mcp_call_arguments.delta';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  delta: string;
  obfuscation?: Obfuscation;
}

/**
 * All arguments of an MCP call.
 */
export interface ResponseMcpCallArgumentsDoneMessage {
  type: 'response.mcp_call_arguments.done';
  event_id: EventId;
  response_id: ResponseId;
  item_id: ItemId;
  output_index: OutputIndex;
  arguments: string;
}

/**
 * The MCP server is working.
 *
 * No `response_id`.
 */
export interface ResponseMcpCallInProgressMessage {
  type: 'response.mcp_call.in_progress';
  event_id: EventId;
  item_id: ItemId;
  output_index: OutputIndex;
}

/**
 * The result is in the item `mcp_call`.
 *
 * No `response_id`.
 */
export interface ResponseMcpCallCompletedMessage {
  type: 'response.mcp_call.completed';
  event_id: EventId;
  item_id: ItemId;
  output_index: OutputIndex;
}

/**
 * The error is in the item `mcp_call`.
 *
 * No `response_id`.
 */
export interface ResponseMcpCallFailedMessage {
  type: 'response.mcp_call.failed';
  event_id: EventId;
  item_id: ItemId;
  output_index: OutputIndex;
}

/**
 * The server began to play the audio of a response. WebRTC and SIP only.
 */
export interface OutputAudioBufferStartedMessage {
  type: 'output_audio_buffer.started';
  event_id: EventId;
  response_id: ResponseId;
}

/**
 * The audio was played to its end. WebRTC and SIP only.
 */
export interface OutputAudioBufferStoppedMessage {
  type: 'output_audio_buffer.stopped';
  event_id: EventId;
  response_id: ResponseId;
}

/**
 * The audio was thrown away. WebRTC and SIP only.
 */
export interface OutputAudioBufferClearedMessage {
  type: 'output_audio_buffer.cleared';
  event_id: EventId;
  response_id: ResponseId;
}

/** Every JSON message that the client sends on `realtime`. */
export type ClientMessage =
  | SessionUpdateMessage
  | InputAudioBufferAppendMessage
  | InputAudioBufferCommitMessage
  | InputAudioBufferClearMessage
  | ConversationItemCreateMessage
  | ConversationItemRetrieveMessage
  | ConversationItemTruncateMessage
  | ConversationItemDeleteMessage
  | ResponseCreateMessage
  | ResponseCancelMessage
  | OutputAudioBufferClearMessage;

/** Every JSON message that the server sends on `realtime`. */
export type ServerMessage =
  | SessionCreatedMessage
  | SessionUpdatedMessage
  | ErrorMessage
  | InputAudioBufferCommittedMessage
  | InputAudioBufferClearedMessage
  | InputAudioBufferSpeechStartedMessage
  | InputAudioBufferSpeechStoppedMessage
  | InputAudioBufferTimeoutTriggeredMessage
  | ConversationItemInputAudioTranscriptionDeltaMessage
  | ConversationItemInputAudioTranscriptionCompletedMessage
  | ConversationItemInputAudioTranscriptionSegmentMessage
  | ConversationItemInputAudioTranscriptionFailedMessage
  | InputAudioBufferDtmfEventReceivedMessage
  | ConversationCreatedMessage
  | ConversationItemAddedMessage
  | ConversationItemDoneMessage
  | ConversationItemCreatedMessage
  | ConversationItemRetrievedMessage
  | ConversationItemTruncatedMessage
  | ConversationItemDeletedMessage
  | ResponseCreatedMessage
  | ResponseDoneMessage
  | ResponseOutputItemAddedMessage
  | ResponseOutputItemDoneMessage
  | ResponseContentPartAddedMessage
  | ResponseContentPartDoneMessage
  | ResponseOutputTextDeltaMessage
  | ResponseOutputTextDoneMessage
  | ResponseOutputAudioDeltaMessage
  | ResponseOutputAudioDoneMessage
  | ResponseOutputAudioTranscriptDeltaMessage
  | ResponseOutputAudioTranscriptDoneMessage
  | ResponseFunctionCallArgumentsDeltaMessage
  | ResponseFunctionCallArgumentsDoneMessage
  | RateLimitsUpdatedMessage
  | McpListToolsInProgressMessage
  | McpListToolsCompletedMessage
  | McpListToolsFailedMessage
  | ResponseMcpCallArgumentsDeltaMessage
  | ResponseMcpCallArgumentsDoneMessage
  | ResponseMcpCallInProgressMessage
  | ResponseMcpCallCompletedMessage
  | ResponseMcpCallFailedMessage
  | OutputAudioBufferStartedMessage
  | OutputAudioBufferStoppedMessage
  | OutputAudioBufferClearedMessage;
