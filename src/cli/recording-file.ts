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

/**
 * A recording in a folder, which is made where it is not there; named after the document, the channel and the start. A path
 * that ends in `.jsonl` is the file's own.
 */
export async function recordInto(folder: string, io: Io): Promise<RecordingFile> {
  const own = folder.endsWith('.jsonl') ? basename(folder) : undefined;
  const place = own === undefined ? folder : dirname(folder);
  const path = resolve(io.cwd, place);
  await mkdir(path, { recursive: true }).catch((error: unknown) => refuse(folder, error));
  let name: string | undefined;
  let stream: WriteStream | undefined;
  let failure: Error | undefined;
  let written = 0;
  return {
    get name() {
      return name;
    },
    write: (line) => {
      if (stream === undefined && 'colloquy' in line) {
        const file = own ?? fileName(line);
        name = join(place, file);
        stream = createWriteStream(join(path, file)).on('error', (error) => (failure = error));
      }
      const text = formatLine(line);
      written += text.length;
      if (written <= MOST) stream?.write(text);
    },
    close: async () => {
      const open = stream;
      if (open !== undefined && failure === undefined)
        await new Promise<void>((done) => void open.once('close', done).end());
      if (failure !== undefined) refuse(name ?? folder, failure);
    },
  };
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
