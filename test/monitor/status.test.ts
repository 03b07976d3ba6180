import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { otelExporter, serveStatus, Timeline } from '../../src/monitor/index.ts';
import { contract, Stand } from './support.ts';

/** A stand with a monitor before a server that greets with something wrong, and a client that has heard it. */
async function wrong(stand: Stand, timeline: Timeline, more: { report?: (event: never) => void } = {}) {
  const port = await stand.ws((socket) => {
    socket.on('error', () => {});
    socket.send('{"type":"reply","id":1,"text":"for my-own-token"}');
  });
  const report = (event: Parameters<Timeline['see']>[0]): void => {
    stand.events.push(event);
    timeline.see(event);
    more.report?.(event as never);
  };
  const monitor = await stand.monitor(port, { report, frames: true });
  const client = await stand.dial(`${monitor.url}/ws?token=my-own-token`);
  await client.hears(1);
  await stand.told('finding');
  return monitor;
}

test('the status port has the metrics and the page, and nothing can be done there', async () => {
  await using stand = new Stand();
  const timeline = new Timeline(contract);
  const monitor = await wrong(stand, timeline);
  const status = await serveStatus(monitor, timeline, { host: '127.0.0.1', port: 0 });
  stand.after(() => status.close());
  const base = `http://127.0.0.1:${String(status.port)}`;
  const metrics = await (await fetch(`${base}/metrics`)).text();
  expect(metrics).toContain('colloquy_messages_total{from="server"} 1\n');
  expect(await (await fetch(`${base}/__colloquy`)).text()).toContain('<!doctype html>');
  const { entries } = (await (await fetch(`${base}/__colloquy/api/timeline`)).json()) as {
    entries: { kind: string; text: string; findings: { id: string }[] }[];
  };
  expect(entries.map(({ kind, text }) => [kind, text])).toEqual([
    ['open', '/ws?token=***'],
    ['frame', '{"type":"reply","id":1,"text":"for ***"}'],
  ]);
  expect(entries[1]?.findings.map(({ id }) => id)).toEqual(['session/frames/unexpected/reply']);
  const headers = { 'content-type': 'application/json' };
  const asked = await fetch(`${base}/__colloquy/api/sessions/1`, {
    method: 'POST',
    headers,
    body: '{"close":1000}',
  });
  expect(asked.status).toBe(400);
});

test('findings go to a collector as log events, without credentials', async () => {
  await using stand = new Stand();
  const bodies: string[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(`${request.url ?? ''} ${body}`);
      response.end('{}');
    });
  }).listen(0, '127.0.0.1');
  stand.after(() => void collector.close());
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  const exporter = otelExporter(`http://127.0.0.1:${String(port)}`);
  await wrong(stand, new Timeline(contract), { report: exporter.report });
  await exporter.close();
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toMatch(/^\/v1\/logs \{"resourceLogs":/);
  expect(bodies[0]).toContain('"eventName":"colloquy.finding"');
  expect(bodies[0]).toContain('session/frames/unexpected/reply');
  expect(bodies[0]).not.toContain('my-own-token');
});

test('a collector that is not there takes nothing away', async () => {
  await using stand = new Stand();
  const exporter = otelExporter('http://127.0.0.1:1');
  await wrong(stand, new Timeline(contract), { report: exporter.report });
  await expect(exporter.close()).resolves.toBeUndefined();
});
