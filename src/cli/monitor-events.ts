import type { MonitorEvent } from '../monitor/index.ts';
import { closeCode } from '../wire/index.ts';
import type { Io } from './io.ts';

/** A line per event of a monitor. */
export function tellMonitor(event: MonitorEvent, io: Io): void {
  const { dim } = io.err.paint;
  const time = `${(event.at / 1000).toFixed(3)} s`;
  io.err.write(`${dim(`${time.padStart(12)} #${String(event.socket)}`)} ${lineOf(event, io)}\n`);
}

function lineOf(event: MonitorEvent, io: Io): string {
  const { red, yellow, dim, bold } = io.err.paint;
  switch (event.kind) {
    case 'opened':
      return dim(
        `open ${plain(event.target)} ${event.channel ?? '(no channel of the document: not judged)'}`,
      );
    case 'refused':
      return `${yellow('refused')} ${plain(event.target)} ${event.status === 0 ? '' : `with ${String(event.status)}: `}${plain(event.why)}`;
    case 'frame': {
      const { from, message = '?', data } = event;
      const content = typeof data === 'string' ? plain(data) : `${String(data.length)} bytes`;
      const arrow = from === 'client' ? '→' : '←';
      const room = Math.max(20, io.err.width - 40);
      return `${arrow} ${bold(message)} ${content.length > room ? `${content.slice(0, room)}…` : content}`;
    }
    case 'finding': {
      const { verdict, side, id, text } = event.finding;
      const paint = verdict === 'fail' ? red : verdict === 'warn' ? yellow : dim;
      return `${paint(`${verdict} ${side}`)} ${plain(id)}: ${plain(text)}`;
    }
    case 'inconclusive': {
      const { side, id } = event.finding;
      return dim(`cannot tell ${side} ${plain(id)}: it may only seem so, because this monitor was held up`);
    }
    case 'broken':
      return `${red(`fail ${event.from}`)} no WebSocket frames: ${event.why}; the bytes pass on, unjudged`;
    case 'unjudged':
      return `${yellow('not judged any more')}: ${event.why}`;
    case 'closed': {
      const how =
        event.code === null
          ? 'without a close frame'
          : `with ${String(event.code)} ${closeCode(event.code).name}`;
      return dim(`closed by the ${event.by} ${how}${event.reason === '' ? '' : `: ${plain(event.reason)}`}`);
    }
  }
}

/** What a peer wrote cannot steer the terminal. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\u{fffd}');
}
