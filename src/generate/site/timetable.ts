import type { Channel, Message, Side } from '../../contract/index.ts';
import { sends } from '../../contract/index.ts';
import { courseOf } from './course.ts';
import { html, type Html, type Part } from './html.ts';
import { exchangeLink, levelBadge, messageLink, sideBadge, table } from './places.ts';

/** Who may send what, and in which state: one row for each message and each side that sends it. */
export function timetable(channel: Channel): Part {
  const { states } = channel.session;
  const rows = channel.messages.flatMap((message) =>
    message.senders.map((side) => [
      messageLink(channel, message.name),
      sideBadge(side),
      ...states.map((state) => cell(channel, { message, side, state })),
    ]),
  );
  const head = ['message', 'sent by', ...(states.length === 1 ? ['when'] : states.map(stateHead))];
  return table('Who may send what, and when', head, rows);
}

function stateHead(state: string): Html {
  return html`in <code>${state}</code>`;
}

/** A cell of the table. */
interface At {
  readonly message: Message;
  readonly side: Side;
  readonly state: string;
}

function cell(channel: Channel, at: At): Part {
  const lines = channel.session.exchanges.flatMap((exchange) => {
    const places = courseOf(channel, exchange).filter(
      ({ step, states }) =>
        step.side === at.side && sends(step, at.message.name) && states.includes(at.state),
    );
    if (places.length === 0) return [];
    if (exchange.origin === 'free') return [html`<span class="cell any">any time</span>`];
    const begins = places.some((place) => place.begins);
    const word = !begins ? 'goes on' : exchange.at === undefined ? 'begins' : 'opens';
    const levels = new Set(places.map((place) => place.step.level));
    const level = levels.has('MUST') || exchange.level === 'MUST' ? undefined : levelBadge(exchange.level);
    return [
      html`<span class="cell ${word.replace(' ', '-')}"
        >${word} ${exchangeLink(channel, exchange.id)} ${level}</span
      >`,
    ];
  });
  const reaction = reactionsOf(channel, at);
  if (lines.length === 0 && reaction === undefined) return html`<span class="never">no</span>`;
  return [lines, reaction];
}

/** Where no exchange takes it: whether it is what answers a mistake. */
function reactionsOf(channel: Channel, { message, side }: At): Part {
  const faults = channel.session.faults.filter(
    (fault) =>
      fault.of !== side &&
      fault.then.some((reaction) => reaction.kind === 'send' && reaction.messages.includes(message.name)),
  );
  return faults.length === 0 ? undefined : html`<span class="cell answers">answers mistakes</span>`;
}
