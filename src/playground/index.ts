import type { Channel, Contract } from '../contract/index.ts';
import { createReader } from '../validate/index.ts';
import { el } from './dom.ts';
import { Panel } from './panel.ts';

/**
 * Brings a `<colloquy-playground>` of a page to life: fetches its contract (`data-contract`) and puts the playground of its
 * channel (`data-channel`) into it, with the diagrams beside it.
 */
export async function openPlayground(host: HTMLElement): Promise<void> {
  const { contract: source = 'contract.json', channel: name } = host.dataset;
  try {
    const answer = await fetch(source);
    if (!answer.ok) throw new Error(`${source}: HTTP ${String(answer.status)}`);
    const contract = (await answer.json()) as Contract;
    const channel = contract.channels.find((one) => one.name === name) ?? contract.channels[0];
    if (!channel) throw new Error('The document has no channel.');
    await warmUp(contract, channel);
    const diagrams = host.parentElement?.querySelector('.diagrams') ?? null;
    host.replaceChildren(new Panel(contract, channel, diagrams).element);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    host.replaceChildren(
      el(
        'p',
        { role: 'alert' },
        `The playground could not be opened: ${why}. It needs the pages to be served: a page that is opened from disk may not read its files.`,
      ),
    );
  }
}

/** Compiles the validators before the first frame, one message at a time, so that no frame has to wait for them. */
async function warmUp(contract: Contract, channel: Channel): Promise<void> {
  const reader = createReader(contract, channel);
  for (const message of channel.messages) {
    const text = JSON.stringify(message.examples[0]?.payload ?? {});
    for (const side of message.senders) reader.read(side, text);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
