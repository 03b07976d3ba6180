import { describe, expect, it } from 'vitest';

import { html } from '../../../src/generate/site/html.ts';
import { line, prose } from '../../../src/generate/site/prose.ts';

const shown = (text: string): string =>
  html`${prose(text)}`.text.replaceAll('\n', '').replace(/^<div class="prose">|<\/div>$/g, '');

describe('the prose of a document', () => {
  it.each([
    ['One\ntwo.\n\nThree.', '<p>One two.</p><p>Three.</p>'],
    ['- a\n- b\n  goes on\n\nc', '<ul><li>a</li><li>b goes on</li></ul><p>c</p>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['```js\na < b\n```\nc', '<pre tabindex="0"><code>a &lt; b</code></pre><p>c</p>'],
    ['# A `b`', '<p><strong>A <code>b</code></strong></p>'],
    [
      '**a** and *b*, snake_case_name, 2 * 3 * 4',
      '<p><strong>a</strong> and <em>b</em>, snake_case_name, 2 * 3 * 4</p>',
    ],
    ['an unclosed `code and **bold', '<p>an unclosed `code and **bold</p>'],
    ['`<b>`', '<p><code>&lt;b&gt;</code></p>'],
    ['<b>a</b>', '<p>&lt;b&gt;a&lt;/b&gt;</p>'],
    ['[a](https://a.example/b)', '<p><a href="https://a.example/b" rel="noopener noreferrer">a</a></p>'],
    [
      'See https://a.example/b.',
      '<p>See <a href="https://a.example/b" rel="noopener noreferrer">https://a.example/b</a>.</p>',
    ],
    ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
    [
      '![a](https://a.example/b.png)',
      '<p>![a](<a href="https://a.example/b.png" rel="noopener noreferrer">https://a.example/b.png</a>)</p>',
    ],
  ])('%j', (text, want) => {
    expect(shown(text)).toBe(want);
  });

  it('takes a time that grows with its length, whatever is in it', () => {
    const started = performance.now();
    for (const sign of ['`', '**', '*', '_', '[', '[](', '- ', 'http://', '**a ']) line(sign.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
