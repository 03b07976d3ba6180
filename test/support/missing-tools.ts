import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line for each tool that is missing: how many tests were not run for the want of it. */
export class MissingTools implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const line of missingToolLines(skippedNames(modules))) process.stdout.write(`${line}\n`);
  }
}

/** `12 tests need python3-fastapi: not run`, from the full names of the skipped tests. */
export function missingToolLines(skipped: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of skipped) {
    const tool = /\[needs ([^\]]+)\]/.exec(name)?.[1];
    if (tool !== undefined) counts.set(tool, (counts.get(tool) ?? 0) + 1);
  }
  return [...counts].map(([tool, count]) =>
    count === 1 ? `1 test needs ${tool}: not run` : `${String(count)} tests need ${tool}: not run`,
  );
}

function skippedNames(modules: readonly TestModule[]): readonly string[] {
  return modules.flatMap((module) =>
    [...module.children.allTests('skipped')].map(({ fullName }) => fullName),
  );
}
