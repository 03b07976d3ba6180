import type { Cause, Check, Report, ScenarioReport, SocketReport } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { checksOf, duration, eventText, placeOf, totalsLine } from './about.ts';
import { SCRIPT, STYLE } from './html-assets.ts';
import { printable } from './text.ts';

/** One self-contained page: the causes, the matrix of checks, each scenario with its sockets. Opens from disk. */
export function html(output: ReporterOutput): Reporter {
  return {
    end: ({ report }) => {
      output.write(page(report));
    },
  };
}

/** Text for HTML content and quoted attributes. */
function escapeHtml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const e = escapeHtml;

function page(report: Report): string {
  const { run } = report;
  const title = `${run.document.title}: ${report.headline}`;
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${e(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="${report.exitCode === 0 ? 'good' : 'bad'}">
<p class="what">${e(run.document.title)} ${e(run.document.version)} · channel <b>${e(run.channel)}</b> · ${e(run.subject)} at ${e(run.url)}</p>
<h1>${e(report.headline)}</h1>
<p class="totals">${e(totalsLine(report))} · ${e(duration(report.durationMs))} · seed ${String(run.seed)} · ${e(run.started)}</p>
</header>
<main>
${report.diagnostics.map((d) => `<article class="cause fail"><h3>${e(d.message)}</h3>${d.hint === undefined ? '' : `<p>${e(d.hint)}</p>`}</article>`).join('\n')}
${section('Causes', 'causes', report.causes.map((cause) => causeCard(report, cause)).join('\n'))}
<search><label>Search <input type="search" id="search" placeholder="check, scenario, text" autocomplete="off"></label></search>
${section('Checks', 'checks', matrix(report))}
${section('Coverage', 'coverage', coverage(report))}
${section('Scenarios', 'scenarios', report.scenarios.map(scenario).join('\n'))}
</main>
<footer>colloquy ${e(run.tool.version)} · document ${e(run.document.file)}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function section(title: string, id: string, content: string): string {
  return content === '' ? '' : `<section id="${id}"><h2>${title}</h2>\n${content}\n</section>`;
}

function causeCard(report: Report, cause: Cause): string {
  const [first, ...others] = checksOf(report, cause.checks);
  const also =
    others.length === 0
      ? ''
      : `<p class="also">Also shown by ${others.map((check) => link(check.id)).join(', ')}</p>`;
  return `<article class="cause ${cause.verdict}">
<h3><span class="verdict">${cause.verdict}</span> ${link(cause.id)}</h3>
<p>${e(cause.text)}</p>
${first === undefined ? '' : facts(first)}
${also}
</article>`;
}

function link(id: string): string {
  return `<a href="#${anchor('check', id)}">${e(id)}</a>`;
}

/** What an element is called by: percent-encoded, so that it is the same in an attribute and in an address. */
function anchor(kind: 'check' | 'scenario', id: string): string {
  return e(encodeURIComponent(printable(`${kind}:${id}`)));
}

function facts(check: Check): string {
  const row = (name: string, text: string | undefined): string =>
    text === undefined ? '' : `<dt>${name}</dt><dd>${text}</dd>`;
  const scenarioLink =
    check.scenario === undefined
      ? undefined
      : `<a href="#${anchor('scenario', check.scenario)}">${e(check.scenario)}</a>`;
  const text = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : e(value);
  return `<dl>
${row('Promise', `${e(check.text)} <span class="place">${e(placeOf(check))} ${e(check.location.pointer)}</span>`)}
${row('Expected', text(check.expected))}
${row('Seen', check.seen === undefined ? undefined : `<code>${e(check.seen)}</code>`)}
${row('When', check.at === undefined ? undefined : `${e(duration(check.at))} after the upgrade request`)}
${row('Nearest', text(check.nearest))}
${row('Why', text(check.reason))}
${row('Transcript', scenarioLink)}
${row('Again', check.rerun === undefined ? undefined : `<code>${e(check.rerun)}</code>`)}
</dl>`;
}

function matrix(report: Report): string {
  const rows = report.checks.map(
    (check) => `<details class="row ${check.verdict}" id="${anchor('check', check.id)}" data-find>
<summary><span class="verdict">${check.verdict}</span> <span class="id">${e(check.id)}</span> <span class="level">${check.level}</span></summary>
${facts(check)}
</details>`,
  );
  return rows.join('\n');
}

function coverage(report: Report): string {
  const kinds = Object.entries(report.coverage) as [string, Report['coverage']['messages']][];
  return kinds
    .filter(([, items]) => items.length > 0)
    .map(([kind, items]) => {
      const chips = items.map(
        (item) =>
          `<li class="${item.seen > 0 ? 'seen' : 'unseen'}" title="${e(item.reason ?? `seen ${String(item.seen)} times`)}">${e(item.name)}</li>`,
      );
      return `<h3>${e(kind)} ${String(items.filter((item) => item.seen > 0).length)}/${String(items.length)}</h3><ul class="chips">${chips.join('')}</ul>`;
    })
    .join('\n');
}

function scenario(report: ScenarioReport): string {
  const checks = report.checks.map(
    (check) =>
      `<li class="${check.verdict}"><span class="verdict">${check.verdict}</span> ${link(check.id)}</li>`,
  );
  return `<details class="row ${report.result}" id="${anchor('scenario', report.id)}" data-find>
<summary><span class="verdict">${report.result}</span> <span class="id">${e(report.id)}</span> <span class="level">${e(duration(report.durationMs))}</span></summary>
<p>${e(report.summary)}</p>
${report.reason === undefined ? '' : `<pre>${e(report.reason)}</pre>`}
${report.sockets.map(socket).join('\n')}
<ul class="list">${checks.join('')}</ul>
</details>`;
}

function socket(report: SocketReport): string {
  const lines = report.events.map((event) => {
    const kind = event.event === 'frame' || event.event === 'close' ? event.from : 'other';
    const bad = event.event === 'frame' && (event.findings?.length ?? 0) > 0;
    const detail =
      event.event === 'frame' && event.message !== undefined ? `<em>${e(event.message)}</em>` : '';
    return `<li class="${kind}${bad ? ' shows' : ''}"><time>${e(duration(event.t))}</time><span>${e(eventText(event))}</span>${detail}</li>`;
  });
  return `<ol class="timeline">${lines.join('\n')}</ol>`;
}
