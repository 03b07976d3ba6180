import type { Io } from '../../src/cli/io.ts';

/** A command's world that keeps what is written. */
export function ioIn(
  cwd: string,
  stop: AbortSignal = new AbortController().signal,
): { io: Io; texts: { out: string; err: string } } {
  const texts = { out: '', err: '' };
  const paint = { red: String, yellow: String, dim: String, bold: String };
  const output = (to: 'out' | 'err') => ({
    write: (text: string) => void (texts[to] += text),
    paint,
    isTerminal: false,
    width: 100,
  });
  return { io: { out: output('out'), err: output('err'), env: {}, cwd, interrupt: () => stop }, texts };
}
