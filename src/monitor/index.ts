export type { Counts } from './counts.ts';
export type { MonitorEvent } from './events.ts';
export type { Monitor } from './monitor.ts';
export { startMonitor } from './monitor.ts';
export type { MonitorOptions } from './options.ts';
