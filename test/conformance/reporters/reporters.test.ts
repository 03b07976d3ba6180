import { describe, expect, test } from 'vitest';
import { REPORTERS } from '../../../src/conformance/index.ts';
import { FAILED, hostile, HOSTILE, REPORT } from './reports.ts';
import { written, xmlProblem } from './support.ts';

const FORMATS = Object.keys(REPORTERS);
const ENDINGS: Readonly<Record<string, string>> = {
  pretty: 'txt',
  json: 'json',
  junit: 'xml',
  html: 'html',
  markdown: 'md',
  github: 'txt',
  tap: 'tap',
  sarif: 'json',
};

describe('every reporter', () => {
  test('is one of the eight formats', () => {
    expect(FORMATS).toEqual(Object.keys(ENDINGS));
  });

  test.each(FORMATS)('%s writes what it wrote before', async (format) => {
    const file = `golden/${format}.${ENDINGS[format] ?? 'txt'}`;
    await expect(written(format, REPORT)).toMatchFileSnapshot(file);
  });

  test.each(FORMATS)('%s begins with, or holds, the headline of a run that could not be made', (format) => {
    expect(written(format, FAILED)).toContain('No WebSocket at ws');
  });

  test.each(FORMATS)('%s writes no control character, no turned text and no lone surrogate', (format) => {
    const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;
    expect(forbidden.exec(written(format, hostile()))?.[0]).toBeUndefined();
  });

  test.each(FORMATS.filter((format) => format !== 'pretty'))('%s is the same on a terminal', (format) => {
    expect(written(format, REPORT, true)).toBe(written(format, REPORT));
  });
});

describe('pretty', () => {
  test('paints and draws progress over itself on a terminal only', () => {
    expect(written('pretty', REPORT, true)).toContain('\u001b[31m');
    expect(written('pretty', REPORT, true)).toContain('\r\u001b[2K');
    expect(written('pretty', REPORT)).not.toContain('\u001b');
  });

  test('begins no line with what a peer sent', () => {
    const lines = written('pretty', hostile()).split('\n');
    expect(lines.filter((line) => /^(?:::warning|ok 99)/.test(line))).toEqual([]);
  });
});

describe('json', () => {
  test('is the report', () => {
    expect(JSON.parse(written('json', REPORT))).toEqual(REPORT);
    expect(JSON.parse(written('json', hostile()))).toEqual(hostile());
  });
});

describe('junit', () => {
  test.each([
    { name: 'a whole', report: REPORT },
    { name: 'a hostile', report: hostile() },
    { name: 'a failed', report: FAILED },
  ])('of $name report is well-formed XML', ({ report }) => {
    expect(xmlProblem(written('junit', report))).toBeUndefined();
  });

  test('counts what it holds', () => {
    const text = written('junit', REPORT);
    const [, tests, failures, errors, skipped] =
      /tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(text) ?? [];
    expect([tests, failures, errors, skipped].map(Number)).toEqual([
      text.match(/<testcase /g)?.length,
      text.match(/<failure /g)?.length,
      text.match(/<error /g)?.length ?? 0,
      text.match(/<skipped /g)?.length,
    ]);
  });

  test('does not fail what is known to fail, and fails what is stale', () => {
    const text = written('junit', REPORT);
    expect(text).toMatch(/name="chat\/heartbeat\/pong"[^>]*><skipped message="known to fail/);
    expect(text).toMatch(/name="chat\/escalation\/reply"[^>]*><failure type="stale"/);
  });
});

describe('html', () => {
  const page = written('html', hostile());

  test('holds no markup but its own', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('<img');
    expect(page.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\sonerror=/);
    expect(page.match(/<!--/g)).toBeNull();
  });

  test('asks nothing of the network', () => {
    expect(written('html', REPORT)).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).toContain("default-src 'none'");
  });

  test('has a place for every link', () => {
    const text = written('html', REPORT);
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('markdown', () => {
  const text = written('markdown', hostile());

  test('holds no HTML but its own, mentions nobody, and ends no fence early', () => {
    const outside = text
      .replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
      .replaceAll(/(`+)[^`][\s\S]*?[^`]\1(?!`)/g, '');
    expect(outside.match(/<(?!\/?(?:details|summary)>)/g)).toBeNull();
    expect(outside).not.toMatch(/@someone|#12/);
  });

  test('keeps each fact in its line', () => {
    expect(text.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')).not.toMatch(/^ok 99|^::warning/m);
  });
});

describe('github', () => {
  test('writes commands only, one a line', () => {
    const lines = written('github', hostile()).trimEnd().split('\n');
    expect(
      lines.filter((line) => !/^::(?:error|warning|notice) (?:[a-z]+=[^:,]*,?)+::[^\r]*$/.test(line)),
    ).toEqual([]);
    expect(lines).toHaveLength(6);
  });

  test('points into the document', () => {
    expect(written('github', REPORT)).toContain(
      '::error file=asyncapi/chat/asyncapi.yaml,line=42,col=9,title=fail chat/chat/streamed/stream-token~schema::',
    );
  });
});

describe('tap', () => {
  test('has as many points as its plan, in order', () => {
    for (const report of [REPORT, hostile()]) {
      const text = written('tap', report);
      const numbers = [...text.matchAll(/^(?:not )?ok (\d+) - /gm)].map(([, number]) => Number(number));
      expect(numbers).toEqual(report.checks.map((_, index) => index + 1));
      expect(text).toMatch(new RegExp(`^1\\.\\.${String(report.checks.length)}$`, 'm'));
    }
  });

  test('skips only by its own word', () => {
    const text = written('tap', hostile());
    const skips = text.match(/^(?:not )?ok .*(?<!\\)# SKIP/gm) ?? [];
    expect(skips).toHaveLength(4);
  });

  test('bails out of a run that could not be made', () => {
    expect(written('tap', FAILED)).toMatch(/^Bail out! No WebSocket/m);
  });
});

describe('sarif', () => {
  interface Log {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { id: string }[] } };
      readonly results: readonly {
        ruleId: string;
        ruleIndex: number;
        level: string;
        suppressions?: unknown;
        locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
      }[];
    }[];
  }

  test('has a result for each promise that is not kept, at its rule', () => {
    const log = JSON.parse(written('sarif', REPORT)) as Log;
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    const results = run?.results ?? [];
    expect(results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'error', 'error']);
    expect(results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(1);
  });

  test('names files by URI', () => {
    const log = JSON.parse(written('sarif', hostile())) as Log;
    const uri = log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    expect(uri).not.toMatch(/[\s<>"#]/);
    expect(decodeURIComponent(uri).replaceAll('\ufffd', '')).toContain('onerror');
  });
});

test('what is hostile reaches every format, so that these tests see it', () => {
  for (const format of FORMATS) expect(written(format, hostile())).toContain('onerror');
  expect(HOSTILE).toContain('onerror');
});
