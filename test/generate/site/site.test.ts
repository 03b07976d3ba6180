import { beforeAll, describe, expect, it } from 'vitest';

import type { Contract } from '../../../src/contract/index.ts';
import { documentPages, generateSite, PAGE_STYLE, siteAssets } from '../../../src/generate/index.ts';
import { contractNamed } from '../../site/support.ts';

let chat: Contract;
beforeAll(async () => {
  chat = await contractNamed('chat');
});

const files = new Map([['asyncapi.yaml', 'asyncapi: 3.0.0\n']]);

describe('a site', () => {
  it('is the same text for the same contract', () => {
    const make = (): Map<string, string> => generateSite([{ contract: chat, files }], { playground: '' });
    expect(make()).toEqual(make());
  });

  it('has no playground where there is no bundle', () => {
    const paths = [...generateSite([{ contract: chat, files }]).keys()];
    expect(paths.filter((path) => path.includes('play'))).toEqual([]);
  });

  it('gives two documents of one name folders of their own', () => {
    const site = generateSite([
      { contract: chat, files },
      { contract: { ...chat, title: 'Another' }, files },
    ]);
    expect(site.has('chat/index.html')).toBe(true);
    expect(site.get('chat-2/index.html')).toContain('Another');
  });

  it('can be framed by another site: the same pages, without a frame', () => {
    const whole = generateSite([{ contract: chat, files }], { playground: 'x' });
    const { pages, files: beside } = documentPages({ contract: chat, files }, { playground: 'x' });
    for (const page of pages) expect(whole.get(page.path)).toContain(page.body.text);
    for (const [path, text] of beside) expect(whole.get(path)).toBe(text);
    for (const [path, text] of siteAssets({ playground: 'x' })) expect(whole.get(path)).toBe(text);
    expect(whole.get('assets/colloquy.css')?.startsWith(PAGE_STYLE)).toBe(true);
  });
});
