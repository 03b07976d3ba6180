export type { Counts } from './counts.ts';
export type { MonitorEvent } from './events.ts';
export type { Monitor } from './monitor.ts';
export { startMonitor } from './monitor.ts';
export type { MonitorOptions } from './options.ts';
export type { Exporter } from './otel.ts';
export { otelExporter } from './otel.ts';
export { serveStatus } from './status.ts';
export { Timeline } from './timeline.ts';
