import type { Channel, Fault, Reaction } from '../../contract/index.ts';
import { allStepsOf, otherSide } from '../../contract/index.ts';
import { conditionWords, duration, reactionWords } from '../../promises/index.ts';
import { codeWords } from './acts.ts';
import { html, type Part } from './html.ts';
import { exchangeLink, levelBadge, sideBadge, table } from './places.ts';
import { line } from './prose.ts';

/** What one side does about the mistakes of the other. */
export function mistakes(channel: Channel): Part {
  const rows = channel.session.faults.map((fault) => [
    html`<code id="${channel.name}/faults/${fault.id}">${fault.id}</code>`,
    html`the ${fault.of}
    ${line(fault.when.map((condition) => conditionWords(condition, fault.messages)).join(', or '))}`,
    html`the ${otherSide(fault.of)} ${line(fault.then.map(reactionWords).join(', or '))}
      <span class="fact">within ${duration(fault.within)}</span> ${levelBadge(fault.level)}`,
    line(fault.description),
  ]);
  return table('Mistakes, and what becomes of them', ['fault', 'when', 'then', 'why'], rows);
}

/** One way in which a socket ends, or does not come about. */
interface End {
  readonly by: string;
  readonly what: string;
  readonly when: Part;
  readonly browser: Part;
}

/** Every close and every refusal of the document, with what a page in a browser sees of it. */
export function ends(channel: Channel): Part {
  const steps = channel.session.exchanges.flatMap((exchange) =>
    [...allStepsOf(exchange)].flatMap(({ act, side }) =>
      act.kind === 'close'
        ? act.codes.map((code) => close(side, code, html`in ${exchangeLink(channel, exchange.id)}`))
        : [],
    ),
  );
  const faults = channel.session.faults.flatMap((fault) =>
    fault.then.flatMap((reaction) => reactionEnds(fault, reaction)),
  );
  const usual = [
    close('either', 1000, 'when it owes nothing'),
    close('either', 1001, 'when it goes away: a page that is left, a server that stops'),
    { by: 'nobody', what: 'no close frame', when: 'the connection is lost', browser: CLEAN(1006, false) },
  ];
  const rows = [...steps, ...faults, ...usual].map(({ by, what, when, browser }) => [
    html`<code>${what}</code>`,
    by === 'client' || by === 'server' ? sideBadge(by) : by,
    when,
    browser,
  ]);
  return table('Closes and refusals', ['what', 'by', 'when', 'what a browser shows'], distinct(rows));
}

function reactionEnds(fault: Fault, reaction: Reaction): End[] {
  const when = html`after the fault <code>${fault.id}</code>`;
  const by = otherSide(fault.of);
  if (reaction.kind === 'http') {
    const browser = html`an <code>error</code> event, then <code>close</code> with code 1006: the status
      ${reaction.status} cannot be seen`;
    return [{ by, what: `HTTP ${String(reaction.status)}`, when, browser }];
  }
  const codes =
    reaction.kind === 'close' ? reaction.codes : reaction.kind === 'send' ? (reaction.close ?? []) : [];
  return codes.map((code) => close(by, code, when));
}

function close(by: string, code: number, when: Part): End {
  const what = code === 1005 ? 'close without a code' : `close ${codeWords(code)}`;
  return { by, what, when, browser: CLEAN(code, true) };
}

const CLEAN = (code: number, clean: boolean): Part =>
  html`<code>close</code> event, <code>code</code> ${code}, <code>wasClean</code> ${String(clean)}`;

function distinct(rows: readonly (readonly Part[])[]): (readonly Part[])[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const text = html`${row}`.text;
    return !seen.has(text) && seen.add(text);
  });
}
