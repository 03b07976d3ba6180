import { REPORTERS } from '../../../src/conformance/index.ts';
import type { Report, Reporter } from '../../../src/conformance/index.ts';

/** What a reporter writes of a whole run; `terminal`: to a person who watches, in colour. */
export function written(format: string, report: Report, terminal = false): string {
  let text = '';
  const painted = (code: number) => (word: string) => `\u001b[${String(code)}m${word}\u001b[0m`;
  const factory = REPORTERS[format];
  if (factory === undefined) throw new Error(`there is no reporter ${format}`);
  const reporter: Reporter = factory({
    write: (part) => (text += part),
    paint: terminal
      ? { red: painted(31), yellow: painted(33), dim: painted(2), bold: painted(1) }
      : { red: String, yellow: String, dim: String, bold: String },
    isTerminal: terminal,
    width: 100,
  });
  const { scenarios } = report;
  reporter.start?.({ run: report.run, scenarios: scenarios.map(({ id, summary }) => ({ id, summary })) });
  for (const [index, scenario] of scenarios.entries()) {
    reporter.scenarioStart?.({ scenario });
    reporter.scenarioEnd?.({ scenario, done: index + 1, total: scenarios.length });
  }
  reporter.end?.({ report });
  return text;
}

/** What keeps a text from being well-formed XML 1.0; undefined: nothing. Elements, attributes and text only. */
export function xmlProblem(text: string): string | undefined {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) return 'a forbidden character';
  const open: string[] = [];
  const token = /<\?[^?]*\?>|<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) return `no XML at ${text.slice(at, at + 60)}`;
    const [whole, ends, name, , empty] = match;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(whole)) return `a bare ampersand in ${whole.slice(0, 60)}`;
    if (name === undefined) continue;
    if (ends === '/') {
      if (open.pop() !== name) return `</${name}> ends nothing`;
    } else if (empty !== '/') open.push(name);
  }
  return open.length === 0 ? undefined : `<${open.join('> <')}> is not ended`;
}
