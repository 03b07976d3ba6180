import type { Channel, Level, Location, Message, Side } from '../contract/index.ts';
import { allStepsOf, sends } from '../contract/index.ts';
import type { Promise_ } from './promise.ts';
import { handshakeCases } from './handshakes.ts';
import { either, quoted, sentence } from './words.ts';

type Make = (path: string, text: string, more?: { level?: Level; location?: Location }) => Promise_;

function maker(channel: Channel, side: Side): Make {
  return (path, text, more = {}) => ({
    id: `${channel.name}/${path}`,
    place: `${channel.name}/${path}`,
    level: more.level ?? 'MUST',
    side,
    text: sentence(text),
    location: more.location ?? channel.location,
  });
}

/** What the server owes a client that dials as the document says. */
export function handshakePromises(channel: Channel): Promise_[] {
  const make = maker(channel, 'server');
  return handshakeCases(channel).map(({ name, promise }) => make(`handshake/${name}`, promise));
}

/** What the client owes in its upgrade request. */
export function requestPromises(channel: Channel): Promise_[] {
  const make = maker(channel, 'client');
  const { query, security, session } = channel;
  return [
    ...(query === undefined ? [] : [make('handshake/query', 'the client dials with a query as described')]),
    ...(security.length === 0
      ? []
      : [make('handshake/credential', `the client sends a credential of ${either(security.map(quoted))}`)]),
    ...(session.subprotocols.length === 0
      ? []
      : [
          make(
            'handshake/subprotocol',
            `the client offers ${either(session.subprotocols.map(quoted))} as subprotocol`,
          ),
        ]),
  ];
}

/** What holds for the whole session, whatever the exchange. */
export function sessionPromises(channel: Channel, side: Side): Promise_[] {
  const make = maker(channel, side);
  const own = channel.messages.filter((message) => message.senders.includes(side));
  const plain = own.every((message) => message.encoding === 'json');
  const binary = own.some((message) => message.encoding === 'binary');
  return [
    ...(plain ? [make('frames/not-json', `every text frame of the ${side} is JSON`)] : []),
    ...(binary ? [] : [make('frames/binary', `the ${side} sends no binary frame`)]),
    make('frames/unknown', `every frame of the ${side} is a message of the document`, { level: 'SHOULD' }),
    ...own.map((message) => {
      const more = { level: levelOf(channel, message, side), location: message.location };
      const text = `the ${side} sends ${quoted(message.name)} only where an exchange takes it`;
      return make(`frames/unexpected/${message.name}`, text, more);
    }),
    make('close', `the ${side} closes only where the document lets it, and cleanly`),
  ];
}

/** The level of the first step in the document where the side sends the message. */
function levelOf(channel: Channel, message: Message, side: Side): Level {
  for (const exchange of channel.session.exchanges) {
    for (const step of allStepsOf(exchange)) {
      if (step.side === side && sends(step, message.name)) return step.level;
    }
  }
  return 'MUST';
}
