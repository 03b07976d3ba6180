import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/index.ts';
import { checkExamples } from '../../src/validate/index.ts';

describe('a document of ours', () => {
  test.each(readdirSync('asyncapi'))('%s is sound: what is not, it explains itself', async (protocol) => {
    const { contract, diagnostics } = await compile(`asyncapi/${protocol}/asyncapi.yaml`);
    const loud = [...diagnostics, ...(contract === undefined ? [] : checkExamples(contract))].filter(
      ({ explained }) => explained === undefined,
    );
    expect(loud.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });
});
