import { otherSide } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import type { Resolver } from './resolver.ts';
import type { SecuritySchemes } from './security.ts';
import type { Place } from './source.ts';
import { withTraits } from './traits.ts';

/** An Operation Object (AsyncAPI 3), reduced to who sends what and what answers it. */
export interface Operation {
  readonly name: string;
  readonly place: Place;
  /** Place of the channel it belongs to. */
  readonly channel: Place;
  readonly action: 'send' | 'receive';
  /** Places of its messages; undefined: all of the channel's. */
  readonly messages: readonly Place[] | undefined;
  readonly reply: { readonly channel: Place; readonly messages: readonly Place[] | undefined } | undefined;
  readonly security: readonly string[];
}

/** Who sends the messages of an operation, seen from the application's side. */
export function senderOf(action: Operation['action'], application: Side): Side {
  return action === 'send' ? application : otherSide(application);
}

export function compileOperations(
  resolver: Resolver,
  schemes: SecuritySchemes,
  operations: Place,
): Operation[] {
  return operations.entries.flatMap(([name, at]) => {
    const followed = resolver.follow(at);
    return followed === undefined
      ? []
      : (compileOperation(resolver, schemes, { name, place: withTraits(resolver, followed) }) ?? []);
  });
}

function compileOperation(
  resolver: Resolver,
  schemes: SecuritySchemes,
  at: { name: string; place: Place },
): Operation | undefined {
  const { name, place } = at;
  const action = place.at('action').text;
  if (action !== 'send' && action !== 'receive') {
    const message = `operation ${name} needs action: send or receive`;
    resolver.findings.error('bad-action', place.at('action'), {
      message,
      hint: 'of the application: what it sends, and what it receives',
    });
    return undefined;
  }
  const channel = place.at('channel').exists ? resolver.follow(place.at('channel')) : undefined;
  if (channel === undefined) {
    if (!place.at('channel').exists)
      resolver.findings.error('no-channel', place, {
        message: `operation ${name} names no channel`,
        hint: "channel: {$ref: '#/channels/lobby'}",
      });
    return undefined;
  }
  const reply = place.at('reply').exists ? resolver.follow(place.at('reply')) : undefined;
  return {
    name,
    place,
    channel,
    action,
    messages: messagesOf(resolver, place),
    reply: reply && replyOf(resolver, reply, channel),
    security: place.at('security').items.flatMap((item) => schemes.use(item) ?? []),
  };
}

function replyOf(resolver: Resolver, reply: Place, channel: Place): Operation['reply'] {
  const other = reply.at('channel').exists ? resolver.follow(reply.at('channel')) : undefined;
  return { channel: other ?? channel, messages: messagesOf(resolver, reply) };
}

/** The places that `messages` refers to: the channel's own entries, so that they keep their names. */
function messagesOf(resolver: Resolver, place: Place): Place[] | undefined {
  const list = place.at('messages');
  if (!Array.isArray(list.value)) return undefined;
  return list.items.flatMap((item) => {
    const ref = item.at('$ref');
    return ref.text === undefined ? item : (resolver.target(ref) ?? []);
  });
}
