import type { Channel, Contract } from '../../contract/index.ts';
import { html, type Html, type Part } from './html.ts';
import { heading } from './places.ts';
import { sequence } from './sequence.ts';
import { stateDiagram } from './states.ts';

/**
 * The page on which a reader talks to the protocol: a custom element that the playground's bundle brings to life once it is
 * asked for, beside the diagrams that it lights up.
 */
export function playPage(contract: Contract, files: { contract: string; bundle: string }): Html {
  return html`<h1>Talk to it</h1>
    <p>
      The mock of this document runs inside the page: no server, nothing installed. Every frame, yours too, is
      judged by the document as it passes.
    </p>
    ${contract.channels.map((channel) => channelPart(channel, files, contract.channels.length > 1))}`;
}

/** So many diagrams stand open; more would bury each other. */
const FEW = 6;

function channelPart(channel: Channel, files: { contract: string; bundle: string }, several: boolean): Part {
  const written = channel.session.exchanges.filter(({ origin }) => origin !== 'free');
  return html`<section class="play" data-channel="${channel.name}">
    ${several ? heading(2, `channel/${channel.name}`, channel.title ?? channel.name) : undefined}
    <colloquy-playground
      data-bundle="${files.bundle}"
      data-contract="${files.contract}"
      data-channel="${channel.name}"
      ><p><button type="button" class="start" data-start>Open the playground</button></p>
      <noscript><p>The playground needs scripts.</p></noscript></colloquy-playground
    >
    <div class="diagrams">
      ${stateDiagram(channel)}
      ${written.map(
        (exchange) =>
          html`<details
            class="exchange"
            data-exchange="${exchange.id}"
            ${written.length <= FEW ? html` open` : undefined}
          >
            <summary><code>${exchange.id}</code> <span class="open-count"></span></summary>
            ${sequence(channel, exchange)}
          </details>`,
      )}
    </div>
  </section>`;
}
