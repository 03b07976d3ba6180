import type { TraceEvent } from './traces.ts';

/** Events as the lines of a trace, ready to be put in `found.yaml`. */
export function asTraceLines(events: readonly TraceEvent[]): string {
  return events.map((event) => `    - {t: ${String(event.t)}, ${body(event)}}`).join('\n');
}

function body(event: TraceEvent): string {
  switch (event.kind) {
    case 'cause':
      return `cause: ${event.word}`;
    case 'open':
      return 'open: true';
    case 'refused':
      return `refused: ${String(event.status)}`;
    case 'close':
      return `close: ${event.by}, code: ${String(event.code)}`;
    case 'end':
      return 'end: true';
    case 'frame':
      return `${event.from}: ${payload(event)}`;
  }
}

function payload(event: Extract<TraceEvent, { kind: 'frame' }>): string {
  if (typeof event.data !== 'string') return `{binary: ${String(event.data.length)}}`;
  const isObject = event.data.startsWith('{"');
  return isObject ? event.data : `{raw: ${JSON.stringify(event.data)}}`;
}
