import type { MockEvent } from '../mock/index.ts';
import { closeCode } from '../wire/index.ts';
import type { Io } from './io.ts';
import type { RecordingFolder } from './recording-file.ts';

/** Ends the recordings, and says where they are and what judges them. */
export async function keepRecorded(
  recorded: RecordingFolder | undefined,
  documents: readonly string[],
  io: Io,
): Promise<void> {
  await recorded?.close();
  const [document = ''] = documents.length === 1 ? documents : ['<document>'];
  for (const name of recorded?.names ?? [])
    io.err.write(`recorded: ${name} (colloquy verify ${document} ${name})\n`);
}

/** A line per connection and per mistake of a peer. */
export function tell(event: MockEvent, io: Io): void {
  const { red, yellow, dim } = io.err.paint;
  switch (event.kind) {
    case 'opened':
      io.err.write(dim(`#${String(event.session)} open ${event.channel} ${pathOf(event.target)}\n`));
      return;
    case 'refused':
      io.err.write(
        `${yellow('refused')} ${pathOf(event.target)} with ${String(event.status)}: ${event.why}\n`,
      );
      return;
    case 'finding': {
      const { finding } = event;
      const paint = finding.verdict === 'fail' ? red : yellow;
      io.err.write(
        `#${String(event.session)} ${paint(finding.side)} ${plain(finding.id)}: ${plain(finding.text)}\n`,
      );
      return;
    }
    case 'closed': {
      const how =
        event.code === null
          ? 'without a close frame'
          : `with ${String(event.code)} ${closeCode(event.code).name}`;
      io.err.write(
        dim(`#${String(event.session)} closed by the ${event.by} ${how}${reason(event.reason)}\n`),
      );
      return;
    }
    case 'overload':
      io.err.write(
        `${yellow('too slow')}: ${String(event.shed)} paced messages were left out so far; all else is answered\n`,
      );
      return;
    case 'problem':
      io.err.write(`#${String(event.session)} ${red('this is a bug in the mock')}: ${event.message}\n`);
  }
}

function reason(text: string): string {
  return text === '' ? '' : `: ${JSON.stringify(text)}`;
}

/** The query may hold a credential. */
function pathOf(target: string): string {
  return plain(target.replace(/\?.*$/s, ''));
}

/** What a peer wrote cannot steer the terminal. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\u{fffd}');
}
