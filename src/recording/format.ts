import type { RecordedEvent, Recording, RecordingHeader } from './recording.ts';

/** One line of a recording file, with its line end: the header first, then an event a line. */
export function formatLine(line: RecordingHeader | RecordedEvent): string {
  return `${JSON.stringify(line)}\n`;
}

/** A whole recording as JSON Lines. */
export function formatRecording({ header, events }: Recording): string {
  return [header, ...events].map(formatLine).join('');
}
