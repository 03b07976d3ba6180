import type { MonitorEvent } from './events.ts';

const EVERY_MS = 1000;
const MOST = 1000;

/** An attribute as OTLP's JSON has it. */
interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue: string } | { readonly intValue: string };
}

/** Sends what is wrong to a collector. */
export interface Exporter {
  report(event: MonitorEvent): void;
  /** Sends what is left. */
  close(): Promise<void>;
}

/** What one event is called, how bad it is (severity numbers of OpenTelemetry's log model), and what it says. */
function recordOf(
  event: MonitorEvent,
): { name: string; severity: number; text: string; more: Attribute[] } | undefined {
  switch (event.kind) {
    case 'finding': {
      const { id, verdict, side, text: said } = event.finding;
      const severity = { fail: 17, warn: 13, note: 9 }[verdict];
      const more = [
        text('colloquy.check', id),
        text('colloquy.side', side),
        text('colloquy.verdict', verdict),
      ];
      return { name: 'colloquy.finding', severity, text: said, more };
    }
    case 'broken':
      return {
        name: 'colloquy.broken',
        severity: 17,
        text: event.why,
        more: [text('colloquy.side', event.from)],
      };
    case 'refused':
      return {
        name: 'colloquy.refused',
        severity: 13,
        text: event.why,
        more: [{ key: 'http.response.status_code', value: { intValue: String(event.status) } }],
      };
    default:
      return undefined;
  }
}

function text(key: string, value: string): Attribute {
  return { key, value: { stringValue: value } };
}

/**
 * Sends findings, broken streams and refusals as log events to an OpenTelemetry collector (OTLP over HTTP, JSON), once a
 * second. `endpoint` is its base address, as in `OTEL_EXPORTER_OTLP_ENDPOINT`. What a collector does not take is dropped:
 * live traffic never waits for it.
 */
export function otelExporter(endpoint: string): Exporter {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/logs`;
  let waiting: unknown[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const logRecords = waiting;
    waiting = [];
    const scopeLogs = [{ scope: { name: 'colloquy.monitor' }, logRecords }];
    const resource = { attributes: [text('service.name', 'colloquy')] };
    const body = JSON.stringify({ resourceLogs: [{ resource, scopeLogs }] });
    const headers = { 'content-type': 'application/json' };
    await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(5000) }).catch(() => {});
  };
  const timer = setInterval(() => void flush(), EVERY_MS);
  timer.unref();
  return {
    report: (event) => {
      const record = recordOf(event);
      if (record === undefined || waiting.length >= MOST) return;
      const { name, severity, text: said, more } = record;
      waiting.push({
        timeUnixNano: String(BigInt(Date.now()) * 1_000_000n),
        severityNumber: severity,
        eventName: name,
        body: { stringValue: said },
        attributes: [
          text('event.name', name),
          { key: 'colloquy.socket', value: { intValue: String(event.socket) } },
          ...more,
        ],
      });
    },
    close: () => {
      clearInterval(timer);
      return flush();
    },
  };
}
