import type { Channel, Element, Exchange, Step } from '../../contract/index.ts';
import { otherSide } from '../../contract/index.ts';
import { duration } from '../../promises/index.ts';
import { html, joined, type Html, type Part } from './html.ts';
import { levelBadge, messageLink } from './places.ts';

/**
 * An exchange as a sequence diagram: rows of arrows between two lines, drawn by the style sheet. Text all the way, so that
 * it wraps on a narrow page, is read out in order, is found by a search, and every message leads to its schema.
 */
export function sequence(channel: Channel, exchange: Exchange): Html {
  const abort =
    exchange.abort.length === 0
      ? undefined
      : frame('abort', 'at any point, instead of what is left', rows(channel, exchange.abort));
  return html`<div class="seq" data-exchange="${exchange.id}">
    <div class="seq-heads" aria-hidden="true">
      <span class="client">client</span><span class="server">server</span>
    </div>
    <ol>
      ${rows(channel, exchange.steps)}${abort}
    </ol>
  </div>`;
}

function rows(channel: Channel, elements: readonly Element[]): Part {
  return elements.map((element) => row(channel, element));
}

function row(channel: Channel, element: Element): Part {
  if (element.kind === 'step') return stepRows(channel, element);
  if (element.kind === 'all') {
    return frame('all', 'all of these, in any order', rows(channel, element.steps));
  }
  const branches = element.branches.map(
    (branch) =>
      html`<li class="branch">
        <span class="label">${branch.id}</span>
        <ol>
          ${rows(channel, branch.steps)}
        </ol>
      </li>`,
  );
  return html`<li class="frame one-of">
    <span class="label kind">one of</span>
    <ol>
      ${branches}
    </ol>
  </li>`;
}

function frame(kind: string, label: string, body: Part): Html {
  return html`<li class="frame ${kind}">
    <span class="label kind">${label}</span>
    <ol>
      ${body}
    </ol>
  </li>`;
}

function stepRows(channel: Channel, step: Step): Part {
  const entered =
    step.enter === undefined
      ? undefined
      : html`<li class="entered">
          <span>state <b>${step.enter}</b></span>
        </li>`;
  const missed =
    step.else.length === 0
      ? undefined
      : frame('missed', `where ${step.label} is not there in time`, rows(channel, step.else));
  return [arrow(channel, step), entered, missed];
}

function arrow(channel: Channel, step: Step): Html {
  const close = step.act.kind === 'close' ? ' close' : '';
  return html`<li class="arrow from-${step.side}${close}" data-step="${step.path}">
    <div class="says">
      <span class="vh">${step.side} to ${otherSide(step.side)}: </span>${actPart(channel, step)}
      ${facts(step)}
    </div>
  </li>`;
}

function actPart(channel: Channel, step: Step): Part {
  if (step.act.kind === 'message') {
    return joined(
      step.act.messages.map((name) => messageLink(channel, name)),
      ' or ',
    );
  }
  return html`closes
  ${step.act.codes.map((code) => (code === 1005 ? 'without a code' : String(code))).join(' or ')}`;
}

/** Times, repetition, pace and level of a step. */
function facts(step: Step): Part {
  const words = [
    timesWords(step),
    step.every === undefined ? undefined : `every ${duration(step.every)}`,
    step.within === undefined ? undefined : `within ${duration(step.within)}`,
  ].filter((word) => word !== undefined);
  return [
    words.map((word) => html`<span class="fact">${word}</span> `),
    step.level === 'MUST' ? undefined : levelBadge(step.level),
  ];
}

/** How often a step is taken, where it is not just once. */
function timesWords({ min, max }: Step): string | undefined {
  if (min === 1 && max === 1) return undefined;
  if (min === 0 && max === 1) return 'optional';
  if (max === null) return min === 0 ? 'any number of times' : `${String(min)} or more times`;
  return min === max ? `${String(min)} times` : `${String(min)} to ${String(max)} times`;
}
