import type { Channel, Contract } from '../contract/index.ts';
import { createReader, sample } from '../validate/index.ts';

/** Compiles every validator before the first socket is open: later it would hold up what comes meanwhile. */
export function warmUp(contract: Contract, channel: Channel): void {
  const reader = createReader(contract, channel);
  for (const message of channel.messages) {
    for (const side of message.senders) {
      const payload = message.examples[0]?.payload ?? sample(contract, message, 0);
      if (message.encoding === 'json') reader.read(side, JSON.stringify(payload));
    }
  }
}
