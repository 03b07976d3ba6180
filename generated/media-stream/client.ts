/* eslint-disable */
// Machine-written from asyncapi/media-stream/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/media-stream/asyncapi.yaml --out <this folder>

import { ClosedError, Session } from './runtime.js';
import type { CallOptions, Credential, Draft, Handler, Plan, SessionOptions } from './runtime.js';
import type {
  BidirectionalConnectedMessage,
  BidirectionalStartMessage,
  BidirectionalMediaMessage,
  DtmfMessage,
  MarkMessage,
  BidirectionalStopMessage,
  PlayMessage,
  PlayMarkMessage,
  ClearMessage,
  UnidirectionalConnectedMessage,
  UnidirectionalStartMessage,
  UnidirectionalMediaMessage,
  UnidirectionalStopMessage,
} from './types.js';
import {
  isBidirectionalConnectedMessage,
  isBidirectionalStartMessage,
  isBidirectionalMediaMessage,
  isDtmfMessage,
  isMarkMessage,
  isBidirectionalStopMessage,
  isPlayMessage,
  isPlayMarkMessage,
  isClearMessage,
  isUnidirectionalConnectedMessage,
  isUnidirectionalStartMessage,
  isUnidirectionalMediaMessage,
  isUnidirectionalStopMessage,
} from './validators.js';

/** How a client of `bidirectional` dials and behaves. */
export interface BidirectionalOptions extends Omit<SessionOptions, 'credentials' | 'opening' | 'parameters'> {
  /** The `{…}`s of the address. */
  readonly parameters?: {
    /**
     * The path of the URL in `<Stream>`: yours to choose. Path segments survive; **a query string does not**: Twilio
     * drops everything from `?` on before it dials (seen in traffic), and error 31920 lists one as a cause. Hand
     * values over with `<Parameter>` instead: they come in `start.customParameters`.
     */
    readonly path?: string;
  };
  /** A function is asked again before each dialling. */
  readonly credentials?: {
    /**
     * On the upgrade request: base64 of HMAC-SHA1, keyed with the account's auth token, over the URL that Twilio
     * dialled. For an upgrade there are no parameters, so it is the URL alone.
     *
     * The URL begins with **`wss://`**. A server behind a proxy sees `http://` or `https://` and must put the public
     * URL together itself: a check over `https://`, with a trailing slash or with a query fails. With or without
     * `:443` is the same to the helper library's validator (measured with `twilio` 6.2.0).
     */
    readonly signature?: Credential;
  };
  /** What is sent by itself to open the session. */
  readonly opening: {
    /** The first frame; it says which protocol is spoken. */
    readonly connected: Draft<BidirectionalConnectedMessage, 'event' | 'protocol'>;
    /** The second frame; it names the stream, the call and the format of the audio. */
    readonly start: Draft<BidirectionalStartMessage, 'event' | 'sequenceNumber'>;
  };
}

/** Every message of the server on `bidirectional`, by its name. */
export interface BidirectionalEvents {
  readonly play: PlayMessage;
  readonly playMark: PlayMarkMessage;
  readonly clear: ClearMessage;
}

/** The mistakes of a client that the document has an answer to. */
export type BidirectionalFault =
  | 'no-signature'
  | 'bad-signature'
  | 'unknown-event'
  | 'not-json';

/**
 * Audio both ways, begun with `<Connect><Stream>`.
 *
 * `<Connect><Stream url="wss://HOST/PATH"/></Connect>` begins it. Twilio sends the caller's voice (the inbound track
 * alone) and plays what your server sends. The TwiML after `<Connect>` runs when your server closes the socket; if
 * there is none, the call ends then. One stream of this kind a call; it cannot be begun by REST.
 *
 * One stream is one socket. Between upgrade and close it goes
 * `connected`, `start`, then `media`, `dtmf` and `mark` in any order, then `stop`.
 *
 * **What goes wrong first**: audio that is sent before `start` has no `streamSid` yet and is thrown away; the
 * renamed events of a speech model are not passed on, so the caller hears nothing; the socket stays open after
 * `stop`; a `close` event is waited for, which does not exist. Twilio reports what it dislikes in its debugger and
 * in the status callback, **never on the socket**.
 *
 * ```ts
 * const client = new BidirectionalClient({ credentials: { signature }, opening: { connected: { … }, start: { … } } });
 * await client.open();
 * console.log(await client.hangUp({ … }));
 * await client.close();
 * ```
 */
export class BidirectionalClient {
  readonly #session: Session;

  constructor(options: BidirectionalOptions) {
    this.#session = new Session(PLAN_OF_BIDIRECTIONAL, options);
  }

  /** The state that the session is in. */
  get state(): 'opening' | 'streaming' | 'stopped' {
    return this.#session.state as 'opening' | 'streaming' | 'stopped';
  }

  /** Settles when the session is closed for good. */
  get closed(): Promise<ClosedError<BidirectionalFault>> {
    return this.#session.closed as Promise<ClosedError<BidirectionalFault>>;
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
  on<Name extends keyof BidirectionalEvents>(name: Name, listener: (message: BidirectionalEvents[Name]) => void): () => void {
    return this.#session.on(name, listener);
  }

  /** Whether an error is that the socket closed; its `faults` are the mistakes that the document answers with that code. */
  static isClosed(this: void, error: unknown): error is ClosedError<BidirectionalFault> {
    return error instanceof ClosedError;
  }

  /**
   * The caller's voice, a frame every 20 ms.
   *
   * It keeps coming while your audio is played (full duplex). The 20 ms (160 bytes, 216 characters of base64)
   * are what everyone sees, not what the reference says. `media.timestamp` can jump forward where frames were
   * lost: fill the gap with `0xFF`, the silence of mu-law.
   *
   * May begin in `streaming`.
   */
  callerAudio(message: Draft<BidirectionalMediaMessage, 'event' | 'sequenceNumber'>): void {
    this.#session.tell('caller-audio', 'media', message);
  }

  /**
   * Your server labels a place in its audio, and Twilio says when it was reached.
   *
   * Send it after the audio that it labels. Twilio sends it back when all audio before it was played, at once
   * where none is left, and also when `clear` throws that audio away: an echo means *played or cleared*, so
   * remember what you cleared. Names need not be unique: echoes of one name come in the order sent.
   *
   * What the handler returns is sent as the answer.
   */
  onMark(handler: Handler<
    PlayMarkMessage,
    PlayMarkMessage,
    undefined,
    Draft<MarkMessage, 'event' | 'sequenceNumber'>
  >): void {
    this.#session.handle('mark', handler);
  }

  /**
   * The caller presses a key.
   *
   * For a server that reads keys; claim the feature `dtmf`.
   *
   * May begin in `streaming`.
   */
  keypad(message: Draft<DtmfMessage, 'event' | 'sequenceNumber'>): void {
    this.#session.tell('keypad', 'dtmf', message);
  }

  /**
   * The call ends; your server closes the socket.
   *
   * After `stop` nothing more comes. Twilio closes the socket too (one report shows a close without a code), but
   * a server that leaves it open, and its socket to the speech model with it, leaks both.
   *
   * May begin in `streaming`. Waits while one is open.
   */
  hangUp(
    message: Draft<BidirectionalStopMessage, 'event' | 'sequenceNumber'>,
    options?: CallOptions,
  ): Promise<void> {
    return this.#session.ask('hang-up', 'stop', { payload: message, options });
  }
}

/** What the document says about `Bidirectional`, as the runtime goes by it. */
const PLAN_OF_BIDIRECTIONAL: Plan = {
  url: 'wss://voice.example.com/{path}',
  parameters: { path: 'media-stream' },
  subprotocols: [],
  credentials: [{ name: 'signature', in: 'header', at: 'X-Twilio-Signature', format: '{value}' }],
  states: ['opening', 'streaming', 'stopped'],
  sends: {
    connected: {
      check: isBidirectionalConnectedMessage,
      fixed: { '/event': 'connected', '/protocol': 'Call' },
    },
    start: { check: isBidirectionalStartMessage, fixed: { '/event': 'start' } },
    media: { check: isBidirectionalMediaMessage, fixed: { '/event': 'media' } },
    dtmf: { check: isDtmfMessage, fixed: { '/event': 'dtmf', '/dtmf/track': 'inbound_track' } },
    mark: { check: isMarkMessage, fixed: { '/event': 'mark' } },
    stop: { check: isBidirectionalStopMessage, fixed: { '/event': 'stop' } },
  },
  receives: {
    play: { check: isPlayMessage, is: { '/event': ['media'] } },
    playMark: { check: isPlayMarkMessage, is: { '/event': ['mark'] } },
    clear: { check: isClearMessage, is: { '/event': ['clear'] } },
  },
  exchanges: {
    open: {
      at: 'opening',
      many: 1,
      first: [0],
      steps: [
        { by: 'client', messages: ['connected'], within: 1000, next: [1] },
        {
          by: 'client',
          messages: ['start'],
          within: 1000,
          enter: 'streaming',
          fill: [['/sequenceNumber', '$seq', 'text']],
          last: true,
        },
      ],
    },
    'caller-audio': {
      in: ['streaming'],
      first: [0],
      steps: [
        {
          by: 'client',
          messages: ['media'],
          fill: [
            ['/sequenceNumber', '$seq', 'text'],
            ['/media/chunk', '$n', 'text'],
            ['/media/timestamp', '$elapsed', 'text'],
          ],
          last: true,
        },
      ],
    },
    mark: {
      in: ['streaming'],
      key: { playMark: ['/mark/name'], mark: ['/mark/name'] },
      first: [0],
      steps: [
        { by: 'server', messages: ['playMark'], next: [1] },
        {
          by: 'client',
          messages: ['mark'],
          fill: [['/sequenceNumber', '$seq', 'text']],
          last: true,
        },
      ],
    },
    keypad: {
      in: ['streaming'],
      first: [0],
      steps: [
        {
          by: 'client',
          messages: ['dtmf'],
          fill: [['/sequenceNumber', '$seq', 'text']],
          last: true,
        },
      ],
    },
    'hang-up': {
      in: ['streaming'],
      many: 1,
      first: [0],
      steps: [
        {
          by: 'client',
          messages: ['stop'],
          enter: 'stopped',
          fill: [['/sequenceNumber', '$seq', 'text']],
          next: [1],
        },
        { by: 'server', codes: [1000, 1001, 1005], within: 5000, last: true },
      ],
    },
    answer: {
      at: 'streaming',
      first: [0],
      steps: [{ by: 'server', messages: ['play'], within: 10000, last: true }],
    },
  },
  closes: {
    '1003': ['not-json'],
    '1007': ['not-json'],
    '1008': ['not-json'],
    '1011': ['not-json'],
  },
  answers: {},
};

/** How a client of `unidirectional` dials and behaves. */
export interface UnidirectionalOptions extends Omit<SessionOptions, 'credentials' | 'opening' | 'parameters'> {
  /** The `{…}`s of the address. */
  readonly parameters?: {
    /** As for the bidirectional stream. */
    readonly path?: string;
  };
  /** A function is asked again before each dialling. */
  readonly credentials?: {
    /**
     * On the upgrade request: base64 of HMAC-SHA1, keyed with the account's auth token, over the URL that Twilio
     * dialled. For an upgrade there are no parameters, so it is the URL alone.
     *
     * The URL begins with **`wss://`**. A server behind a proxy sees `http://` or `https://` and must put the public
     * URL together itself: a check over `https://`, with a trailing slash or with a query fails. With or without
     * `:443` is the same to the helper library's validator (measured with `twilio` 6.2.0).
     */
    readonly signature?: Credential;
  };
  /** What is sent by itself to open the session. */
  readonly opening: {
    /** The first frame; it says which protocol is spoken. */
    readonly connected: Draft<UnidirectionalConnectedMessage, 'event' | 'protocol'>;
    /** The second frame; it names the stream, the call and the format of the audio. */
    readonly start: Draft<UnidirectionalStartMessage, 'event' | 'sequenceNumber'>;
  };
}

/** Every message of the server on `unidirectional`, by its name. */
export type UnidirectionalEvents = Record<never, never>;

/** The mistakes of a client that the document has an answer to. */
export type UnidirectionalFault =
  | 'no-signature'
  | 'bad-signature'
  | 'unknown-event'
  | 'not-json';

/**
 * Your server listens, begun with `<Start><Stream>` or by REST.
 *
 * `<Start><Stream url="wss://HOST/PATH" track="both_tracks"/></Start>` or the REST resource Streams begins it, and the
 * TwiML after it runs on at once. Tracks are `inbound` (default), `outbound` or both; up to four tracks of one call
 * at a time. `<Stop><Stream name="…"/></Stop>`, REST or the end of the call stops it.
 *
 * **Your server sends nothing at all**: a frame from it is error 31924. There is no `dtmf` and no `mark`.
 *
 * The path is yours to choose, as for the bidirectional stream; this document tells the two apart by `/listen`.
 *
 * ```ts
 * const client = new UnidirectionalClient({ credentials: { signature }, opening: { connected: { … }, start: { … } } });
 * await client.open();
 * console.log(await client.end({ … }));
 * await client.close();
 * ```
 */
export class UnidirectionalClient {
  readonly #session: Session;

  constructor(options: UnidirectionalOptions) {
    this.#session = new Session(PLAN_OF_UNIDIRECTIONAL, options);
  }

  /** The state that the session is in. */
  get state(): 'opening' | 'streaming' | 'stopped' {
    return this.#session.state as 'opening' | 'streaming' | 'stopped';
  }

  /** Settles when the session is closed for good. */
  get closed(): Promise<ClosedError<UnidirectionalFault>> {
    return this.#session.closed as Promise<ClosedError<UnidirectionalFault>>;
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
  on<Name extends keyof UnidirectionalEvents>(name: Name, listener: (message: UnidirectionalEvents[Name]) => void): () => void {
    return this.#session.on(name, listener);
  }

  /** Whether an error is that the socket closed; its `faults` are the mistakes that the document answers with that code. */
  static isClosed(this: void, error: unknown): error is ClosedError<UnidirectionalFault> {
    return error instanceof ClosedError;
  }

  /**
   * The voices of the call.
   *
   * A frame every 20 ms for each track. Chunks are not judged here: whether two tracks share one count is not
   * established.
   *
   * May begin in `streaming`.
   */
  audio(message: Draft<UnidirectionalMediaMessage, 'event' | 'sequenceNumber'>): void {
    this.#session.tell('audio', 'media', message);
  }

  /**
   * The stream ends; your server closes the socket.
   *
   * May begin in `streaming`. Waits while one is open.
   */
  end(
    message: Draft<UnidirectionalStopMessage, 'event' | 'sequenceNumber'>,
    options?: CallOptions,
  ): Promise<void> {
    return this.#session.ask('end', 'stop', { payload: message, options });
  }
}

/** What the document says about `Unidirectional`, as the runtime goes by it. */
const PLAN_OF_UNIDIRECTIONAL: Plan = {
  url: 'wss://voice.example.com/{path}/listen',
  parameters: { path: 'media-stream' },
  subprotocols: [],
  credentials: [{ name: 'signature', in: 'header', at: 'X-Twilio-Signature', format: '{value}' }],
  states: ['opening', 'streaming', 'stopped'],
  sends: {
    connected: {
      check: isUnidirectionalConnectedMessage,
      fixed: { '/event': 'connected', '/protocol': 'Call' },
    },
    start: { check: isUnidirectionalStartMessage, fixed: { '/event': 'start' } },
    media: { check: isUnidirectionalMediaMessage, fixed: { '/event': 'media' } },
    stop: { check: isUnidirectionalStopMessage, fixed: { '/event': 'stop' } },
  },
  receives: {},
  exchanges: {
    open: {
      at: 'opening',
      many: 1,
      first: [0],
      steps: [
        { by: 'client', messages: ['connected'], within: 1000, next: [1] },
        {
          by: 'client',
          messages: ['start'],
          within: 1000,
          enter: 'streaming',
          fill: [['/sequenceNumber', '$seq', 'text']],
          last: true,
        },
      ],
    },
    audio: {
      in: ['streaming'],
      first: [0],
      steps: [
        {
          by: 'client',
          messages: ['media'],
          fill: [['/sequenceNumber', '$seq', 'text']],
          last: true,
        },
      ],
    },
    end: {
      in: ['streaming'],
      many: 1,
      first: [0],
      steps: [
        {
          by: 'client',
          messages: ['stop'],
          enter: 'stopped',
          fill: [['/sequenceNumber', '$seq', 'text']],
          next: [1],
        },
        { by: 'server', codes: [1000, 1001, 1005], within: 5000, last: true },
      ],
    },
  },
  closes: {
    '1003': ['not-json'],
    '1007': ['not-json'],
    '1008': ['not-json'],
    '1011': ['not-json'],
  },
  answers: {},
};
