// What a measured process tells the one that measures: its port, its CPU time, its memory.

/** Says that the server listens, and answers `cpu` (µs used so far), `memory` (bytes after a collection) and `seen` (what `see` says). */
export function answerQuestions(port, see = () => ({})) {
  if (!process.send) return;
  process.on('message', (question) => {
    if (question === 'cpu') {
      const { user, system } = process.cpuUsage();
      process.send({ cpu: user + system });
    }
    if (question === 'seen') process.send(see());
    if (question === 'memory') {
      globalThis.gc?.();
      globalThis.gc?.();
      process.send({ memory: process.memoryUsage().rss });
    }
  });
  process.send({ port });
  process.on('SIGINT', () => process.exit());
}
