import { expect, test } from 'vitest';

import { runConformance, verifyRecording } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { formatLine, fromHar, parseRecording } from '../../src/recording/index.ts';
import type { Recording } from '../../src/recording/index.ts';
import { contract, Stand } from './support.ts';

/** What a browser exports of a recording's sockets: no closes, no control frames. */
function harOf({ header, events }: Recording): string {
  const started = Date.parse(header.started);
  const sockets = [...new Set(events.map(({ socket }) => socket))];
  const entries = sockets.map((socket) => {
    const own = events.filter((event) => event.socket === socket);
    const upgrade = own.find((event) => event.event === 'upgrade');
    const messages = own.flatMap((event) =>
      event.event === 'frame' && event.opcode === undefined && event.text !== undefined
        ? [
            {
              type: event.from === 'client' ? 'send' : 'receive',
              time: (started + event.t) / 1000,
              opcode: 1,
              data: event.text,
            },
          ]
        : [],
    );
    return {
      startedDateTime: new Date(started + (own[0]?.t ?? 0)).toISOString(),
      request: { url: upgrade?.event === 'upgrade' ? upgrade.url : '', headers: [] },
      response: { status: 101 },
      _webSocketMessages: messages,
    };
  });
  return JSON.stringify({ log: { entries } });
}

/** The checks that fail or warn, closes and control frames aside. */
function verdictsOf(recording: Recording | undefined): string[] {
  if (recording === undefined) throw new Error('there is no recording');
  const { checks } = verifyRecording(contract, recording);
  return checks
    .filter(({ id, verdict }) => (verdict === 'fail' || verdict === 'warn') && id !== 'session/close')
    .map(({ id, verdict }) => `${verdict} ${id}`);
}

test('a recording of the monitor, of the test runner and of a browser judge the same', async () => {
  await using stand = new Stand();
  const port = await stand.ws((socket) => {
    socket.send('{"type":"connection"}');
    // The text is missing in every answer.
    socket.on('message', (data: Buffer) => {
      const id = /"id":(\d+)/.exec(data.toString())?.[1];
      if (id !== undefined) socket.send(`{"type":"reply","id":${id}}`);
    });
  });
  const [watched, run]: [string[], string[]] = [[], []];
  const monitor = await stand.monitor(port, { record: (line) => watched.push(formatLine(line)) });
  const target = {
    ...DEFAULT_TARGET,
    url: monitor.url,
    credentials: { token: { value: 'some-token' } },
    timeScale: 0.5,
  };
  const report = await runConformance(contract, target, {
    only: ['session/chat/base'],
    record: (line) => run.push(formatLine(line)),
  });
  await monitor.close();
  const live = report.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => `fail ${id}`);
  const byMonitor = parseRecording(watched.join('')).recording;
  const byRunner = parseRecording(run.join('')).recording;
  const byBrowser = byMonitor && fromHar(harOf(byMonitor)).recording;
  expect(live).toEqual(['fail session/chat/reply~schema']);
  expect(verdictsOf(byMonitor)).toEqual(live);
  expect(verdictsOf(byRunner)).toEqual(live);
  expect(verdictsOf(byBrowser)).toEqual(live);
});
