import { gzipSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from 'vitest';

import { bundle } from '../site/support.ts';

let made: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  made = await bundle();
});

describe('the playground’s bundle', () => {
  it('holds nothing that only Node has', () => {
    const strangers =
      /\/wire\/ws\.ts$|^node:|^node_modules\/(ws|yaml|commander|@asyncapi|@faker-js|json-schema-to-typescript)\//;
    expect(Object.keys(made.inputs).filter((path) => strangers.test(path))).toEqual([]);
    expect(made.imports).toEqual([]);
  });

  it('holds the mock, the judge and the validators, and none of what a page does not do', () => {
    const folders = new Set(
      Object.keys(made.inputs).flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []),
    );
    for (const folder of ['mock', 'session', 'validate', 'playground']) expect(folders).toContain(folder);
    for (const folder of ['compile', 'generate', 'conformance', 'doctor', 'cli', 'credentials'])
      expect(folders).not.toContain(folder);
  });

  it('weighs at most 150 KB gzipped', () => {
    expect(gzipSync(made.text).length).toBeLessThanOrEqual(150_000);
  });
});
