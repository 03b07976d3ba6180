import { allStepsOf } from '../../contract/index.ts';
import type { Channel, Step } from '../../contract/index.ts';
import type { Lint } from './lint.ts';

/** Check ids must tell steps apart; messages must have a sender. */
export function nameRules(channel: Channel): Lint[] {
  return [...duplicates(channel), ...lists(channel), ...orphans(channel)];
}

function written(channel: Channel): Step[] {
  return channel.session.exchanges
    .filter((e) => e.origin === 'written')
    .flatMap((exchange) => [...allStepsOf(exchange)]);
}

function duplicates(channel: Channel): Lint[] {
  const seen = new Set<string>();
  return written(channel).flatMap((step): Lint[] => {
    const twice = seen.has(step.path);
    seen.add(step.path);
    if (!twice) return [];
    const message = `two steps have the check id ${step.path}`;
    return [
      {
        code: 'duplicate-step',
        severity: 'error',
        location: step.location,
        message,
        hint: 'give one of them an id',
      },
    ];
  });
}

function lists(channel: Channel): Lint[] {
  return written(channel).flatMap((step): Lint[] => {
    if (
      step.act.kind !== 'message' ||
      step.act.messages.length < 2 ||
      !step.act.messages.includes(step.label)
    )
      return [];
    const message = 'a step that any of several messages takes needs an id, which its check ids are named by';
    return [
      { code: 'list-without-id', severity: 'error', location: step.location, message, hint: 'id: answer' },
    ];
  });
}

function orphans(channel: Channel): Lint[] {
  return channel.messages
    .filter((message) => message.senders.length === 0)
    .map((message) => ({
      code: 'no-sender',
      severity: 'warning',
      location: message.location,
      message: `no operation sends or receives ${message.name}`,
      hint: 'name it in an operation, or take it out of the channel',
    }));
}
