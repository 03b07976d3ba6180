import type { Diagnostic } from '../diagnostics/index.ts';
import type { ParsedRecording } from './parse.ts';
import type { RecordedEvent, RecordingHeader } from './recording.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A later time than this is given in milliseconds since 1970, an earlier one in seconds: browsers differ. */
const IN_SECONDS = 1e11;

/**
 * Reads the WebSockets of a HAR file (HTTP Archive 1.2) with `_webSocketMessages`, as browsers export them. The document
 * and the channel of the header are empty: a HAR file does not know them. It has no closes and no control frames, so every socket stops with its last
 * message.
 */
export function fromHar(text: string, file = 'har'): ParsedRecording {
  const entries = entriesOf(text);
  if (entries === undefined)
    return failed(
      file,
      'the file is no HAR file: it has no `log.entries`',
      'Export it anew from the browser’s network panel.',
    );
  const sockets = entries.filter(isSocket);
  if (sockets.length === 0)
    return failed(
      file,
      `none of the ${String(entries.length)} requests is a WebSocket with messages`,
      'Open the network panel before the page connects; browsers export messages of sockets that they saw open.',
    );
  const starts = sockets.map((entry) => startOf(entry));
  const first = Math.min(...starts);
  const header: RecordingHeader = {
    colloquy: 'recording/1',
    document: '',
    channel: '',
    started: new Date(first).toISOString(),
  };
  const events = sockets.flatMap((entry, index) => eventsOf(entry, { socket: index + 1, first }));
  return {
    recording: { header, events: events.toSorted((a, b) => a.t - b.t), control: false },
    diagnostics: [],
  };
}

/** Whether a text is more likely a HAR file than JSON Lines. */
export function isHar(text: string): boolean {
  return /^\ufeff?\s*\{\s*"log"\s*:/.test(text.slice(0, 4096));
}

function failed(file: string, message: string, hint: string): ParsedRecording {
  const diagnostic: Diagnostic = { code: 'bad-recording', severity: 'error', message, hint, at: { file } };
  return { recording: undefined, diagnostics: [diagnostic] };
}

function entriesOf(text: string): Fields[] | undefined {
  try {
    const log = fieldsOf(fieldsOf(JSON.parse(text.replace(/^\ufeff/, '')))['log']);
    return Array.isArray(log['entries']) ? log['entries'].map(fieldsOf) : undefined;
  } catch {
    return undefined;
  }
}

function isSocket(entry: Fields): boolean {
  return Array.isArray(entry['_webSocketMessages']) && /^wss?:/.test(urlOf(entry));
}

function urlOf(entry: Fields): string {
  // Some browsers write the address of the upgrade request instead of the socket's.
  const url = textOf(fieldsOf(entry['request'])['url']);
  return url.replace(/^http/, 'ws');
}

function startOf(entry: Fields): number {
  const started = Date.parse(textOf(entry['startedDateTime']));
  const [message] = messagesOf(entry);
  return Number.isNaN(started) ? (message?.at ?? 0) : started;
}

interface Message {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sent: boolean;
  readonly binary: boolean;
  readonly data: string;
}

function messagesOf(entry: Fields): Message[] {
  const all = Array.isArray(entry['_webSocketMessages']) ? entry['_webSocketMessages'] : [];
  return all.map(fieldsOf).flatMap(({ type, time, opcode, data }) => {
    // Control frames and closes are not written by every browser; where one is, its payload is not to be trusted.
    if ((opcode !== 1 && opcode !== 2) || (type !== 'send' && type !== 'receive')) return [];
    const stamp = typeof time === 'number' ? time : 0;
    const at = stamp > IN_SECONDS ? stamp : stamp * 1000;
    return [{ at, sent: type === 'send', binary: opcode === 2, data: textOf(data) }];
  });
}

function eventsOf(entry: Fields, { socket, first }: { socket: number; first: number }): RecordedEvent[] {
  const start = startOf(entry);
  const status = fieldsOf(entry['response'])['status'];
  const t = round(start - first);
  const upgrade = { t, socket, event: 'upgrade' as const, url: urlOf(entry), headers: headersOf(entry) };
  if (typeof status === 'number' && status >= 300 && status <= 599) {
    return [upgrade, { t, socket, event: 'refused', status }, { t, socket, event: 'end' }];
  }
  const messages = messagesOf(entry);
  // The moment of opening is not written: the first message is the latest that it can have been.
  const opened = round((messages[0]?.at ?? start) - first);
  const frames = messages.map(({ at, sent, binary, data }): RecordedEvent => ({
    t: round(at - first),
    socket,
    event: 'frame',
    from: sent ? 'client' : 'server',
    ...(binary ? { base64: data } : { text: data }),
  }));
  const last = frames.at(-1)?.t ?? opened;
  return [
    upgrade,
    { t: opened, socket, event: 'open', status: 101 },
    ...frames,
    { t: last, socket, event: 'end' },
  ];
}

function headersOf(entry: Fields): Record<string, string> {
  const headers = fieldsOf(entry['request'])['headers'];
  const list = Array.isArray(headers) ? headers.map(fieldsOf) : [];
  return Object.fromEntries(list.map(({ name, value }) => [textOf(name).toLowerCase(), textOf(value)]));
}

function round(t: number): number {
  return Math.round(t * 10) / 10;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
