import type { Cause, Check, Report, SocketReport, TranscriptEvent } from '../report.ts';
import { checksOf, duration, eventText, excerpt, placeOf } from './about.ts';
import { printable } from './text.ts';

/** So many events around what shows a cause. */
const EXCERPT = 8;

/** Text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const e = escapeHtml;

/** Prose, with names in backticks as code. */
export function prose(text: string): string {
  return e(text).replaceAll(/`([^`\n]{1,80})`/g, '<code>$1</code>');
}

/** One root cause: what is wrong, what shows it, and the socket around it. */
export function causeCard(report: Report, cause: Cause): string {
  const [first, ...others] = checksOf(report, cause.checks);
  const also = others.map((check) => link(check.id)).join(', ');
  const events = first === undefined ? [] : excerpt(report, first, EXCERPT);
  const lines = events.map(({ event, shows }) => eventLine(event, shows)).join('\n');
  return `<article class="cause ${cause.verdict}">
<h3><span class="verdict">${cause.verdict}</span> ${link(cause.id)}</h3>
<p>${prose(cause.text)}</p>
${first === undefined ? '' : facts(cause.text.startsWith(first.seen ?? ' ') ? { ...first, told: true } : first)}
${lines === '' ? '' : `<ol class="timeline">${lines}</ol>`}
${also === '' ? '' : `<p class="also">Also shown by ${also}</p>`}
</article>`;
}

/** Checks that cannot be tried, with what to paste into the target. */
export function lackingCards(report: Report): string {
  const lacking = report.checks.filter(({ verdict }) => verdict === 'untestable');
  const reasons = [...new Set(lacking.map(({ reason }) => reason ?? ''))];
  const cards = reasons.map((reason) => {
    const ids = lacking.filter((check) => (check.reason ?? '') === reason).map(({ id }) => link(id));
    return `<article class="cause untestable">
<h3><span class="verdict">untestable</span> ${ids.join(', ')}</h3>
<pre>${e(reason)}</pre>
</article>`;
  });
  return cards.join('\n');
}

/** A link to a check. */
export function link(id: string): string {
  return `<a href="#${anchor('check', id)}">${e(id)}</a>`;
}

/** What an element is called by: percent-encoded, so that it is the same in an attribute and in an address. */
export function anchor(kind: 'check' | 'scenario', id: string): string {
  return e(encodeURIComponent(printable(`${kind}:${id}`)));
}

/** What is said of one check. `told`: what was seen stands there already. */
export function facts(check: Check & { readonly told?: boolean }): string {
  const row = (name: string, html: string | undefined): string =>
    html === undefined ? '' : `<dt>${name}</dt><dd>${html}</dd>`;
  const { expected, seen, at, nearest, reason, scenario, rerun, docs, location, spec } = check;
  const text = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : prose(value);
  const place = `<span class="place">${e(placeOf(check))} ${e(location.pointer)}</span>`;
  return `<dl>
${row(seen === undefined ? 'Promise' : 'Expected', `${prose(expected ?? check.text)} ${place}`)}
${row('Docs', docs === undefined ? undefined : `<a href="${e(docs)}">${e(docs)}</a>`)}
${row('Source', text(spec))}
${row('Seen', check.told === true ? undefined : text(seen))}
${row('When', at === undefined ? undefined : `${e(duration(at))} after the upgrade request`)}
${row('Nearest', text(nearest))}
${row('Why', reason === undefined ? undefined : `<pre>${e(reason)}</pre>`)}
${row('Transcript', scenario === undefined ? undefined : `<a href="#${anchor('scenario', scenario)}">${e(scenario)}</a>`)}
${row('Again', rerun === undefined ? undefined : `<code>${e(rerun)}</code>`)}
</dl>`;
}

/** Everything that happened on one socket. */
export function timeline(report: SocketReport): string {
  const lines = report.events.map((event) =>
    eventLine(event, event.event === 'frame' && (event.findings?.length ?? 0) > 0),
  );
  return `<ol class="timeline">${lines.join('\n')}</ol>`;
}

function eventLine(event: TranscriptEvent, shows: boolean): string {
  const kind = event.event === 'frame' || event.event === 'close' ? event.from : 'other';
  const message = event.event === 'frame' ? event.message : undefined;
  const detail = message === undefined ? '' : `<em>${e(message)}</em>`;
  return `<li class="${kind}${shows ? ' shows' : ''}"><time>${e(duration(event.t))}</time><span>${e(eventText(event))}</span>${detail}</li>`;
}
