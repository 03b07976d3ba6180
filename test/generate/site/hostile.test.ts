import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { compileText } from '../../../src/compile/index.ts';
import type { Contract } from '../../../src/contract/index.ts';
import { generateSite } from '../../../src/generate/index.ts';
import { serveSite, siteOf, watch } from '../../site/support.ts';
import { BROWSER_FLAGS } from '../../support/browser.ts';
import { describeNeeding } from '../../support/needs.ts';

/** Text that would do something where it is not taken as text. */
const EVIL = [
  `<script>alert(1)</script><img src=x onerror="alert(2)">`,
  `"><svg onload=alert(3)>`,
  `![p](http://evil.invalid/p.png) [l](javascript:alert(4)) {{ constructor.constructor('alert(5)')() }}`,
  '`</code></pre><script>alert(6)</script>` \u2028 </textarea></title><!-- -->',
].join(' ');

/** Where braces would be parameters, and slashes parts of a path. */
const PLACE = EVIL.replace(/[{}/]/g, '');

/** A document that says it everywhere where a document may say something. */
function document(): object {
  const message = (name: string): object => ({
    title: EVIL,
    summary: EVIL,
    description: `${EVIL}\n\n- ${EVIL}\n\n\`\`\`\n${EVIL}\n\`\`\`\n\n# ${EVIL}`,
    'x-conflict': EVIL,
    payload: {
      type: 'object',
      required: ['type', EVIL],
      properties: {
        type: { const: name },
        [EVIL]: { type: 'string', description: EVIL, pattern: '<script>', default: EVIL, enum: [EVIL] },
      },
    },
    examples: [{ name: EVIL, summary: EVIL, payload: { type: name, [EVIL]: EVIL } }],
    'x-invalid-examples': [{ name: EVIL, reason: EVIL, payload: { type: name, [EVIL]: 1 } }],
  });
  const channel = { $ref: '#/channels/talk' };
  return {
    asyncapi: '3.0.0',
    info: { title: EVIL, version: EVIL, description: EVIL },
    servers: {
      s: {
        host: `h${PLACE}`,
        protocol: 'ws',
        title: EVIL,
        description: EVIL,
        security: [{ $ref: '#/components/securitySchemes/k' }],
      },
    },
    channels: {
      talk: {
        address: `/${PLACE}`,
        title: EVIL,
        summary: EVIL,
        description: EVIL,
        messages: { a: message('a'), b: message('b') },
        'x-session': {
          version: 1,
          states: ['one', 'two'],
          exchanges: {
            e: {
              summary: EVIL,
              description: EVIL,
              spec: 'javascript:alert(7)',
              feature: 'f',
              in: 'one',
              steps: [{ client: 'a' }, { server: 'b', within: '1s', enter: 'two', description: EVIL }],
            },
          },
          faults: { f: { when: 'not-json', then: { close: 1008 }, description: EVIL, spec: EVIL } },
        },
      },
    },
    operations: {
      in: { action: 'receive', channel, messages: [{ $ref: '#/channels/talk/messages/a' }] },
      out: { action: 'send', channel, messages: [{ $ref: '#/channels/talk/messages/b' }] },
    },
    components: {
      securitySchemes: { k: { type: 'httpApiKey', in: 'query', name: EVIL, description: EVIL } },
    },
  };
}

let contract: Contract;
beforeAll(async () => {
  const compiled = await compileText(JSON.stringify(document()), { file: 'evil/asyncapi.json' });
  if (!compiled.contract) throw new Error(JSON.stringify(compiled.diagnostics));
  ({ contract } = compiled);
});

describe('a hostile document', () => {
  it('gets no tag, no handler and no address of its own into a page', () => {
    for (const [path, text] of generateSite([{ contract, files: new Map() }])) {
      if (!path.endsWith('.html')) continue;
      const tags = [...text.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[a-z][a-z-]*(?:="[^"]*")?)*)\s*>/gi)];
      const names = new Set(tags.map(([, name = '']) => name));
      expect([...names].filter((name) => /^(img|iframe|object|embed|form|b-evil)$/.test(name))).toEqual([]);
      const attributes = tags.flatMap(([, , list = '']) => [...list.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)]);
      expect(attributes.filter(([, name = '']) => name.startsWith('on'))).toEqual([]);
      const addresses = attributes.flatMap(([, name, value = '']) =>
        name === 'href' || name === 'src' ? value : [],
      );
      expect(addresses.filter((url) => /^(javascript|vbscript|data:text|\/\/)/.test(url))).toEqual([]);
      expect(tags.filter(([, name, list = '']) => name === 'script' && list === '')).toHaveLength(1);
    }
  });

  it.each([
    ['../../up', 'up'],
    ['/etc', 'etc'],
    ['..', 'document-'],
    ['assets', 'document-assets'],
    ['a b/c', 'a-b-c'],
  ])('is not a path by its name: %s', (name, folder) => {
    const site = generateSite([{ contract: { ...contract, name }, files: new Map() }]);
    expect([...site.keys()].filter((path) => path.endsWith('/index.html'))).toEqual([`${folder}/index.html`]);
  });
});

describeNeeding('chromium', 'a hostile document in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_FLAGS });
  });
  afterAll(() => browser.close());

  it('is shown, not run, in every page and in the playground', async () => {
    const served = await serveSite(await siteOf([contract]));
    try {
      await using watched = await watch(browser, served.base);
      const { page } = watched;
      for (const name of ['index', 'messages', 'promises']) {
        await page.goto(`${served.base}evil/${name}.html`);
        expect(await page.textContent('body')).toContain('<script>alert(1)</script>');
      }
      await page.goto(`${served.base}evil/play.html`);
      await page.click('[data-start]');
      await page.waitForSelector('.pg');
      await page.click('.pg-trouble summary');
      await page.check('input[name=feature]');
      await page.click('.pg-setup button[type=submit]');
      await page.click('.pg-composer button[type=submit]');
      await page.locator('.pg-log').getByText('b', { exact: true }).waitFor();
      expect(watched.troubles).toEqual([]);
    } finally {
      served.close();
    }
  });
});
