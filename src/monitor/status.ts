import { inspector } from '../inspect/index.ts';
import { listen } from '../wire/index.ts';
import type { Listener } from '../wire/index.ts';
import type { Monitor } from './monitor.ts';
import type { Timeline } from './timeline.ts';

/**
 * Answers `/metrics` (Prometheus) and `/__colloquy` (the inspector's page) on a port of its own: what comes to the
 * monitor's port belongs to the server behind it. Rejects with a ToolError where the port cannot be had.
 */
export function serveStatus(
  monitor: Monitor,
  timeline: Timeline,
  place: { readonly host: string; readonly port: number },
): Promise<Listener> {
  const page = inspector(timeline, place.host);
  return listen({
    ...place,
    upgrade: () => ({ kind: 'refuse', status: 404 }),
    request: (request) =>
      request.path === '/metrics'
        ? { status: 200, type: 'text/plain', body: monitor.metrics() }
        : page(request),
  });
}
