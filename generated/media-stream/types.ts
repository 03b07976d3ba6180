/* eslint-disable */
// Machine-written from asyncapi/media-stream/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/media-stream/asyncapi.yaml --out <this folder>

/**
 * One count of everything that Twilio sends after `connected`: "1" on `start`, then one more each. Decimal digits
 * **in a string**: as text, "10" comes before "9".
 */
export type SequenceNumber = string;

/**
 * Names the stream: `MZ` and 32 hexadecimal digits. The same in every frame of a socket, both ways. (The
 * placeholders in Twilio's own examples are two characters short of this pattern.)
 */
export type StreamSid = string;

/**
 * The account that the call belongs to.
 */
export type AccountSid = string;

/**
 * The call.
 */
export type CallSid = string;

/**
 * Base64 of mu-law samples (8000 a second, one channel), without any header such as that of a WAV file.
 */
export type Payload = string;

/**
 * The first frame; it says which protocol is spoken.
 *
 * The only frame of Twilio's without `sequenceNumber` and `streamSid`.
 */
export interface BidirectionalConnectedMessage {
  event: 'connected';
  /**
   * Always `Call`.
   */
  protocol: 'Call';
  /**
   * The version of the protocol, semantic versioning.
   */
  version: string;
}

/**
 * The second frame; it names the stream, the call and the format of the audio.
 */
export interface BidirectionalStartMessage {
  event: 'start';
  sequenceNumber: SequenceNumber;
  streamSid: StreamSid;
  start: {
    streamSid: StreamSid;
    accountSid: AccountSid;
    callSid: CallSid;
    /**
     * Which voices are sent: `inbound` is the caller's (the only one of a bidirectional stream). Not
     * `inbound_track`, which is the word of TwiML and of `dtmf`.
     */
    tracks: ('inbound' | 'outbound')[];
    /**
     * The `<Parameter name="…" value="…"/>` of the `<Stream>`, always as strings; `{}` where there are none.
     * Name and value together are shorter than 500 characters. Whether it can be absent is not established,
     * so do not rely on its being there.
     */
    customParameters?: {
      [k: string]: string;
    };
    mediaFormat: {
      /**
       * `audio/x-mulaw` (see the conflict above).
       */
      encoding: string;
      /**
       * 8000, a number.
       */
      sampleRate: number;
      /**
       * 1, a number.
       */
      channels: number;
    };
  };
}

/**
 * A piece of the caller's voice (or, one way only, of the other voice).
 *
 * Everyone sees pieces of 20 ms, which are 160 bytes or 216 characters; the reference says nothing.
 */
export interface BidirectionalMediaMessage {
  event: 'media';
  sequenceNumber: SequenceNumber;
  media: {
    /**
     * Whose voice; `inbound` is the caller's.
     */
    track: 'inbound' | 'outbound';
    /**
     * Counts the pieces, from "1", in a string.
     */
    chunk: string;
    /**
     * When the piece belongs to be heard, in ms since the stream began, in a string. It can jump forward
     * where pieces were lost or left out.
     */
    timestamp: string;
    payload: Payload;
  };
  streamSid: StreamSid;
}

/**
 * The caller pressed a key of the phone.
 *
 * Bidirectional streams only. How long the key was held is not told.
 */
export interface DtmfMessage {
  event: 'dtmf';
  streamSid: StreamSid;
  sequenceNumber: SequenceNumber;
  dtmf: {
    /**
     * With the suffix, unlike the `track` of `media`.
     */
    track: 'inbound_track';
    /**
     * One key, 0 to 9, `*` or `#`, always a string.
     */
    digit: string;
  };
}

/**
 * All audio before your mark of this name was played, or cleared.
 *
 * Bidirectional streams only. Comes at once where nothing is waiting to be played.
 */
export interface MarkMessage {
  event: 'mark';
  sequenceNumber: SequenceNumber;
  streamSid: StreamSid;
  mark: {
    /**
     * Exactly what your server sent.
     */
    name: string;
  };
}

/**
 * The last frame; the stream is over, close the socket.
 *
 * No reason is given, and `streamSid` stands at the top alone, not in `stop`. It can be missing where the line
 * broke: look at the close of the socket too. There is no `close` event.
 */
export interface BidirectionalStopMessage {
  event: 'stop';
  sequenceNumber: SequenceNumber;
  streamSid: StreamSid;
  stop: {
    accountSid: AccountSid;
    callSid: CallSid;
  };
}

/**
 * Audio of your server, played to the caller after what is still waiting.
 *
 * On the wire an `event` of `media`, as Twilio's own, but with these three fields and no other: the page of error
 * 31951 lists unexpected fields among its causes. Any length; no acknowledgement comes (send a mark for that).
 */
export interface PlayMessage {
  event: 'media';
  streamSid: StreamSid;
  media: {
    payload: Payload;
  };
}

/**
 * Labels the end of the audio sent so far; Twilio echoes it when that was played.
 *
 * On the wire an `event` of `mark`. Any text will do as a name; it need not be unique.
 */
export interface PlayMarkMessage {
  event: 'mark';
  streamSid: StreamSid;
  mark: {
    /**
     * What Twilio is to send back.
     */
    name: string;
  };
}

/**
 * Throws away all audio of yours that was not played yet; outstanding marks come back.
 */
export interface ClearMessage {
  event: 'clear';
  streamSid: StreamSid;
}

/**
 * The first frame; it says which protocol is spoken.
 *
 * The only frame of Twilio's without `sequenceNumber` and `streamSid`.
 */
export interface UnidirectionalConnectedMessage {
  event: 'connected';
  /**
   * Always `Call`.
   */
  protocol: 'Call';
  /**
   * The version of the protocol, semantic versioning.
   */
  version: string;
}

/**
 * The second frame; it names the stream, the call and the format of the audio.
 */
export interface UnidirectionalStartMessage {
  event: 'start';
  sequenceNumber: SequenceNumber;
  streamSid: StreamSid;
  start: {
    streamSid: StreamSid;
    accountSid: AccountSid;
    callSid: CallSid;
    /**
     * Which voices are sent: `inbound` is the caller's (the only one of a bidirectional stream). Not
     * `inbound_track`, which is the word of TwiML and of `dtmf`.
     */
    tracks: ('inbound' | 'outbound')[];
    /**
     * The `<Parameter name="…" value="…"/>` of the `<Stream>`, always as strings; `{}` where there are none.
     * Name and value together are shorter than 500 characters. Whether it can be absent is not established,
     * so do not rely on its being there.
     */
    customParameters?: {
      [k: string]: string;
    };
    mediaFormat: {
      /**
       * `audio/x-mulaw` (see the conflict above).
       */
      encoding: string;
      /**
       * 8000, a number.
       */
      sampleRate: number;
      /**
       * 1, a number.
       */
      channels: number;
    };
  };
}

/**
 * A piece of the caller's voice (or, one way only, of the other voice).
 *
 * Everyone sees pieces of 20 ms, which are 160 bytes or 216 characters; the reference says nothing.
 */
export interface UnidirectionalMediaMessage {
  event: 'media';
  sequenceNumber: SequenceNumber;
  media: {
    /**
     * Whose voice; `inbound` is the caller's.
     */
    track: 'inbound' | 'outbound';
    /**
     * Counts the pieces, from "1", in a string.
     */
    chunk: string;
    /**
     * When the piece belongs to be heard, in ms since the stream began, in a string. It can jump forward
     * where pieces were lost or left out.
     */
    timestamp: string;
    payload: Payload;
  };
  streamSid: StreamSid;
}

/**
 * The last frame; the stream is over, close the socket.
 *
 * No reason is given, and `streamSid` stands at the top alone, not in `stop`. It can be missing where the line
 * broke: look at the close of the socket too. There is no `close` event.
 */
export interface UnidirectionalStopMessage {
  event: 'stop';
  sequenceNumber: SequenceNumber;
  streamSid: StreamSid;
  stop: {
    accountSid: AccountSid;
    callSid: CallSid;
  };
}

/** Every JSON message that the client sends on `bidirectional`. */
export type BidirectionalClientMessage =
  | BidirectionalConnectedMessage
  | BidirectionalStartMessage
  | BidirectionalMediaMessage
  | DtmfMessage
  | MarkMessage
  | BidirectionalStopMessage;

/** Every JSON message that the server sends on `bidirectional`. */
export type BidirectionalServerMessage =
  | PlayMessage
  | PlayMarkMessage
  | ClearMessage;

/** Every JSON message that the client sends on `unidirectional`. */
export type UnidirectionalClientMessage =
  | UnidirectionalConnectedMessage
  | UnidirectionalStartMessage
  | UnidirectionalMediaMessage
  | UnidirectionalStopMessage;

/** Every JSON message that the server sends on `unidirectional`. */
export type UnidirectionalServerMessage = never;
