import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ToolError } from '../diagnostics/index.ts';
import type { RecordedEvent, RecordingHeader } from '../recording/index.ts';
import { formatLine } from '../recording/index.ts';
import type { Io } from './io.ts';

/** A recording stops growing here, in characters: a peer that floods does not fill the disk. */
const MOST = 1024 * 1024 * 1024;

/** A recording on its way into a file of its own, line by line. */
export interface RecordingFile {
  /** The file's path as the user would name it; undefined before the first line. */
  readonly name: string | undefined;
  /** The first line is the header. */
  readonly write: (line: RecordingHeader | RecordedEvent) => void;
  /** Resolves when everything is written. Throws a ToolError where it could not be. */
  close(): Promise<void>;
}

/** Recordings on their way into a folder, each into a file of its own. */
export interface RecordingFolder {
  /** The files' paths as the user would name them. */
  readonly names: readonly string[];
  /** Begins one with its first line; what it answers takes the others. */
  readonly begin: (header: RecordingHeader) => (line: RecordedEvent) => void;
  /** Resolves when everything is written. Throws a ToolError where it could not be. */
  close(): Promise<void>;
}

/** One recording; see {@link recordingsIn}. */
export async function recordInto(folder: string, io: Io): Promise<RecordingFile> {
  const files = await recordingsIn(folder, io);
  let write: ((line: RecordedEvent) => void) | undefined;
  return {
    get name() {
      return files.names[0];
    },
    write: (line) => {
      if (!('colloquy' in line)) write?.(line);
      else if (write === undefined) write = files.begin(line);
    },
    close: () => files.close(),
  };
}

/**
 * Recordings in a folder, which is made where it is not there; each is named after the document, the channel and the start.
 * A path that ends in `.jsonl` is the first one's own.
 */
export async function recordingsIn(folder: string, io: Io): Promise<RecordingFolder> {
  const own = folder.endsWith('.jsonl') ? basename(folder) : undefined;
  const place = own === undefined ? folder : dirname(folder);
  const path = resolve(io.cwd, place);
  await mkdir(path, { recursive: true }).catch((error: unknown) => refuse(folder, error));
  const files: Writing[] = [];
  return {
    get names() {
      return files.map(({ name }) => name);
    },
    begin: (header) => {
      const file = own !== undefined && files.length === 0 ? own : fileName(header);
      const writing = new Writing(join(place, file), join(path, file));
      files.push(writing);
      writing.write(header);
      return (line) => writing.write(line);
    },
    close: async () => {
      await Promise.all(files.map((file) => file.close()));
    },
  };
}

/** One file as it is written. */
class Writing {
  /** As the user would name it. */
  readonly name: string;
  readonly #stream: WriteStream;
  #failure: Error | undefined;
  #written = 0;

  constructor(name: string, path: string) {
    this.name = name;
    this.#stream = createWriteStream(path).on('error', (error) => (this.#failure = error));
  }

  write(line: RecordingHeader | RecordedEvent): void {
    const text = formatLine(line);
    this.#written += text.length;
    if (this.#written <= MOST) this.#stream.write(text);
  }

  async close(): Promise<void> {
    if (this.#failure === undefined)
      await new Promise<void>((done) => void this.#stream.once('close', done).end());
    if (this.#failure !== undefined) refuse(this.name, this.#failure);
  }
}

function refuse(name: string, error: unknown): never {
  const why = error instanceof Error ? error.message : String(error);
  throw ToolError.of('not-writable', `The recording ${name} cannot be written: ${why}`);
}

/** Names are the document's and never a path: what is no letter, digit, `-`, `_` or `.` becomes `-`. */
function fileName({ document, channel, started }: RecordingHeader): string {
  const words = [document, channel].filter((word, index, all) => all.indexOf(word) === index);
  const stamp = started.replace(/[-:]|\.\d+/g, '');
  return `${[...words, stamp].map((word) => word.replace(/[^\w.-]+/g, '-')).join('.')}.jsonl`;
}
