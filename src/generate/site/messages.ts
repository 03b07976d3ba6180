import type {
  Channel,
  Contract,
  Example,
  InvalidExample,
  Message,
  Side,
  Step,
} from '../../contract/index.ts';
import { sends } from '../../contract/index.ts';
import { duration } from '../../promises/index.ts';
import { actWords } from './acts.ts';
import { courseOf } from './course.ts';
import { html, type Html, type Part } from './html.ts';
import { copyable, jsonHtml } from './json.ts';
import { exchangeLink, heading, idOfMessage, messageLink, sideBadge, table } from './places.ts';
import { line, prose } from './prose.ts';
import { SchemaTrees } from './schema.ts';

/** The page of all messages: schema, examples, what each answers and what answers it. */
export function messagesPage(contract: Contract): Html {
  const trees = new SchemaTrees(contract);
  const shared = trees.shared();
  return html`<h1>Messages</h1>
    <p class="filter">
      <label>Find a message <input type="search" data-filter=".message" autocomplete="off" /></label>
    </p>
    ${contract.channels.map((channel) => channelPart(channel, trees, contract.channels.length > 1))}
    ${
      Array.isArray(shared) && shared.length > 0
        ? html`<h2 id="schemas">Schemas that several messages use</h2>
            ${shared}`
        : undefined
    }`;
}

function channelPart(channel: Channel, trees: SchemaTrees, several: boolean): Part {
  const messages = channel.messages.map((message) => messagePart(channel, message, trees));
  return several
    ? [heading(2, `channel/${channel.name}`, channel.title ?? channel.name), messages]
    : messages;
}

function messagePart(channel: Channel, message: Message, trees: SchemaTrees): Html {
  const { name, title, summary, description, conflict } = message;
  const kind =
    message.encoding === 'json'
      ? undefined
      : html`<p>A ${message.encoding} frame (${message.contentType}).</p>`;
  return html`<section class="message">
    ${heading(2, idOfMessage(channel, name), html`<code>${name}</code>`)}
    <p>
      ${message.senders.map((side) => html`${sideBadge(side)} `)}${line(title)}${title !== undefined && summary !== undefined ? ': ' : undefined}${line(summary)}
    </p>
    ${kind}${prose(description)}
    ${conflict === undefined ? undefined : html`<div class="callout"><strong>Two readings</strong>${prose(conflict)}</div>`}
    ${message.senders.map((side) => relations(channel, message, side))}
    ${
      message.encoding === 'binary'
        ? undefined
        : html`<h3>Schema</h3>
            ${trees.tree(message.payload)}`
    }
    ${examples(message)}
  </section>`;
}

/** What a message answers and what answers it, from one side. */
function relations(channel: Channel, message: Message, side: Side): Part {
  const rows = channel.session.exchanges.flatMap((exchange) => {
    const course = courseOf(channel, exchange);
    const own = course.filter(({ step }) => step.side === side && sends(step, message.name));
    if (own.length === 0) return [];
    const steps = new Set(own.map(({ step }) => step));
    const before = own.flatMap((place) => place.before).filter((step) => !steps.has(step));
    const after = course.filter(
      (place) => place.before.some((step) => steps.has(step)) && !steps.has(place.step),
    );
    return [
      [
        exchange.origin === 'free' ? 'by itself' : exchangeLink(channel, exchange.id),
        [
          own.some((place) => place.begins) ? html`<span class="fact">begins it</span> ` : undefined,
          stepList(channel, before),
        ],
        stepList(
          channel,
          after.map(({ step }) => step),
        ),
      ],
    ];
  });
  const who = message.senders.length > 1 ? ` from the ${side}` : '';
  return table(
    `${message.name}${who}: what comes before and after`,
    [`exchange${who}`, 'answers or follows', 'what may come next'],
    rows,
  );
}

function stepList(channel: Channel, steps: readonly Step[]): Part {
  const seen = new Set<string>();
  return steps.flatMap((step) => {
    const key = `${step.side} ${actWords(step)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const bound = step.within === undefined ? '' : ` within ${duration(step.within)}`;
    const act =
      step.act.kind === 'close'
        ? actWords(step)
        : step.act.messages.map((name) => html`${messageLink(channel, name)} `);
    return [html`<span class="neighbour">${sideBadge(step.side)} ${act}${bound}</span> `];
  });
}

function examples(message: Message): Part {
  if (message.examples.length + message.invalidExamples.length === 0) return undefined;
  return html`<h3>Examples</h3>
    ${message.examples.map((example) => valid(message, example))}${message.invalidExamples.map(invalid)}`;
}

function valid(message: Message, { name, summary, payload }: Example): Html {
  return html`<figure>
    <figcaption><code>${name}</code> ${line(summary)}</figcaption>
    ${copyable(shown(payload), `the example ${name} of ${message.name}`)}
  </figure>`;
}

function invalid({ name, reason, payload }: InvalidExample): Html {
  return html`<figure class="wrong">
    <figcaption><span class="level must">not valid</span> <code>${name}</code> ${line(reason)}</figcaption>
    <pre tabindex="0"><code>${shown(payload)}</code></pre>
  </figure>`;
}

function shown(payload: unknown): Part {
  return typeof payload === 'string' ? payload : jsonHtml(payload);
}
