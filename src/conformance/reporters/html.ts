import type { Report, ScenarioReport } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { duration, totalsLine } from './about.ts';
import { SCRIPT, STYLE } from './html-assets.ts';
import {
  anchor,
  causeCard,
  escapeHtml as e,
  facts,
  lackingCards,
  link,
  prose,
  timeline,
} from './html-parts.ts';

/** One self-contained page: the causes, the matrix of checks, each scenario with its sockets. Opens from disk. */
export function html(output: ReporterOutput): Reporter {
  return {
    end: ({ report }) => {
      output.write(page(report));
    },
  };
}

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
<h1>${headline(report)}</h1>
<p class="totals">${e(totalsLine(report))} · ${e(duration(report.durationMs))} · seed ${String(run.seed)} · ${e(run.started)}</p>
</header>
<main>
${report.diagnostics.map((d) => `<article class="cause fail"><h3>${prose(d.message)}</h3>${d.hint === undefined ? '' : `<pre>${e(d.hint)}</pre>`}</article>`).join('\n')}
${section('Causes', 'causes', [...report.causes.map((cause) => causeCard(report, cause)), lackingCards(report)].join('\n').trim())}
<search><label>Search <input type="search" id="search" placeholder="check, scenario, text" autocomplete="off"></label>
<label class="tick"><input type="checkbox" id="bad"> only what is not right</label></search>
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

/** What is to be repaired first, by its name: the card below says the rest. */
function headline({ causes: [first], headline: text }: Report): string {
  return first === undefined ? prose(text) : `<span class="verdict">${first.verdict}</span> ${e(first.id)}`;
}

function section(title: string, id: string, content: string): string {
  return content === '' ? '' : `<section id="${id}"><h2>${title}</h2>\n${content}\n</section>`;
}

function matrix(report: Report): string {
  const rows = report.checks.map(
    (check) => `<details class="row ${check.verdict}" id="${anchor('check', check.id)}" data-find>
<summary><span class="verdict">${check.verdict}</span> <span class="id">${e(check.id)}</span> <span class="level">line ${String(check.location.line)} · ${check.level}</span></summary>
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
<p>${prose(report.summary)}</p>
${report.reason === undefined ? '' : `<pre>${e(report.reason)}</pre>`}${report.observed === undefined ? '' : `<p>${e(report.observed)}</p>`}
${report.sockets.map(timeline).join('\n')}
<ul class="list">${checks.join('')}</ul>
</details>`;
}
