import { closeCode } from '../../wire/index.ts';
import type { Entry } from '../finding.ts';

/** What to look at when a server closes at once with this code. */
const FIX: Readonly<Record<number, readonly string[]>> = {
  1000: ['The handler of the server returned: does it wait for messages, or end after its first work?'],
  1001: ['The server is going down or restarting, or closes what it does not expect: look at its log.'],
  1002: ['The server finds a mistake in the frames. Is a proxy changing them? Are both ends of one version?'],
  1003: ['The server does not take this kind of data: text where it wants binary, or the reverse.'],
  1005: ['The server closes without saying why. Let it send a code and a reason.'],
  1006: [
    'The server process ended or threw: its log says so.',
    'A proxy cut the connection after the upgrade: does it allow long connections, and speak HTTP/1.1 to the server?',
  ],
  1007: ['The server finds text that is not UTF-8, or a payload that does not fit.'],
  1008: [
    'A rule of the server is broken: usually the credential, the origin or a rate. The reason says more, where there is one.',
  ],
  1009: ['The server has a limit on the size of messages: `maxPayload`, `max_size` or the like.'],
  1010: ['The server sends a code that only clients may send. Its library is at fault.'],
  1011: [
    'The server met an error: the log says which. In many frameworks an exception in the handler ends so.',
  ],
  1012: ['The service restarts: connect again in a while.'],
  1013: ['The service is overloaded: connect again later, with growing pauses.'],
  1014: ['A gateway got an invalid answer from the server behind it.'],
  1015: ['The server sends a code that must never be sent. Its library is at fault.'],
};

function entry(code: number): Entry {
  const { name, meaning } = closeCode(code);
  return {
    step: 'first-words',
    title: `closed at once with ${String(code)} (${name})`,
    means: `The socket opens and is closed before anything is said. ${String(code)} means: ${meaning}.`,
    fix: FIX[code] ?? [],
  };
}

const RANGES: Readonly<Record<string, Entry>> = {
  'close-3000s': {
    step: 'first-words',
    title: 'closed at once with a code of a library (3000 to 3999)',
    means:
      'The socket opens and is closed before anything is said, with a code that a library or framework has registered. 3000 is "unauthorized", 3003 "forbidden", 3008 "timeout".',
    fix: ['The documentation of the server’s framework names the code.'],
  },
  'close-4000s': {
    step: 'first-words',
    title: 'closed at once with a code of the application (4000 to 4999)',
    means:
      'The socket opens and is closed before anything is said, with a code that only this application explains.',
    fix: [
      'The document or the documentation of the server names the code; give `--document` to have it looked up.',
    ],
  },
  'close-unassigned': {
    step: 'first-words',
    title: 'closed at once with a code that has no meaning',
    means: 'The socket opens and is closed before anything is said, with a code that no list knows.',
    fix: ['Close with a code of RFC 6455, section 7.4, or one from 4000 to 4999.'],
  },
};

/** A close at once, by its code. */
export const CLOSES: Readonly<Record<string, Entry>> = {
  ...Object.fromEntries(Object.keys(FIX).map((code) => [`close-${code}`, entry(Number(code))])),
  ...RANGES,
};

/** The code of the finding for a close code. */
export function closeFinding(code: number): string {
  if (FIX[code] !== undefined) return `close-${String(code)}`;
  if (code >= 3000 && code < 4000) return 'close-3000s';
  return code >= 4000 && code < 5000 ? 'close-4000s' : 'close-unassigned';
}
