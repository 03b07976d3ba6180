import type { Counts } from './counts.ts';

/** One family of the text format: its name, type and help, and what its lines say behind the name. */
type Family = readonly [name: string, type: 'counter' | 'gauge', help: string, lines: readonly string[]];

/** The counts in the text format of Prometheus. */
export function metricsText(counts: Counts): string {
  return families(counts)
    .map(([name, type, help, lines]) => {
      const values = lines.map((line) => `${name}${line}\n`);
      return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${values.join('')}`;
    })
    .join('');
}

function families(counts: Counts): readonly Family[] {
  const value = (number: number): string[] => [` ${String(number)}`];
  const sides = (by: Counts['frames']): string[] =>
    (['client', 'server'] as const).map((side) => `{from="${side}"} ${String(by[side])}`);
  const found = [...counts.findings.values()].map(
    ({ side, verdict, id, count }) =>
      `{side="${side}",verdict="${verdict}",check="${label(id)}"} ${String(count)}`,
  );
  const cpu = process.cpuUsage();
  return [
    ['colloquy_sockets_open', 'gauge', 'Sockets that are open.', value(counts.open)],
    ['colloquy_sockets_total', 'counter', 'Sockets that were opened.', value(counts.opened)],
    ['colloquy_refused_total', 'counter', 'Upgrades that were refused.', value(counts.refused)],
    ['colloquy_broken_total', 'counter', 'Streams that were no WebSocket frames.', value(counts.broken)],
    ['colloquy_unjudged_total', 'counter', 'Sockets not judged to their end.', value(counts.unjudged)],
    ['colloquy_messages_total', 'counter', 'Messages that passed.', sides(counts.frames)],
    ['colloquy_bytes_total', 'counter', 'Bytes that passed.', sides(counts.bytes)],
    [
      'colloquy_inconclusive_total',
      'counter',
      'Findings that may be the monitor’s own doing, because it was held up.',
      value(counts.inconclusive),
    ],
    [
      'colloquy_held_up_seconds_total',
      'counter',
      'Time for which the monitor itself did not run.',
      value(counts.heldUp / 1000),
    ],
    ['colloquy_findings_total', 'counter', 'Broken promises, by check.', found],
    ['process_resident_memory_bytes', 'gauge', 'Resident memory.', value(process.memoryUsage().rss)],
    ['process_cpu_seconds_total', 'counter', 'CPU time.', value((cpu.user + cpu.system) / 1e6)],
  ];
}

function label(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
