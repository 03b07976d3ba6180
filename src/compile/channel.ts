import type { Channel, Message, Parameter, Schema, Server, Side } from '../contract/index.ts';
import { compileMessage } from './message.ts';
import type { MessageContext } from './message.ts';
import type { Operation } from './operation.ts';
import { senderOf } from './operation.ts';
import { present } from './optional.ts';
import { applicationOf, compileSession } from './session/session.ts';
import type { Place } from './source.ts';
import type { SessionScope } from './session/scope.ts';

/** What a channel needs from the document around it. */
export interface ChannelContext extends MessageContext {
  readonly servers: readonly Server[];
  /** Places of the servers, by name. */
  readonly serverPlaces: ReadonlyMap<string, Place>;
  readonly operations: readonly Operation[];
  /** What `--application` says, for documents that do not. */
  readonly application: Side | undefined;
}

/** Compiles a Channel Object (AsyncAPI 3, "Channel Object") and how its sessions behave. */
export function compileChannel(
  context: ChannelContext,
  at: { name: string; place: Place },
): Channel | undefined {
  const { resolver } = context;
  const place = resolver.follow(at.place);
  if (place === undefined) return undefined;
  const operations = context.operations.filter((operation) => operation.channel.id === place.id);
  const replies = context.operations.filter((operation) => operation.reply?.channel.id === place.id);
  const application = applicationOf(place.at('x-session'), context.application);
  const messages = messagesOf(context, place, { operations, replies, application });
  const scope: SessionScope = {
    findings: resolver.findings,
    resolver,
    channel: place,
    messages,
    operations,
    application,
  };
  const ws = resolver.follow(place.at('bindings'))?.at('ws');
  const servers = serversOf(context, place);
  const schema = (binding: Place | undefined): Schema | undefined =>
    binding?.exists ? context.schemas.compile(binding) : undefined;
  return {
    name: at.name,
    address: place.at('address').text ?? '/',
    ...present({
      title: place.at('title').text,
      summary: place.at('summary').text,
      description: place.at('description').text,
      query: schema(ws?.at('query')),
      headers: schema(ws?.at('headers')),
    }),
    servers: servers.map((server) => server.name),
    parameters: place
      .at('parameters')
      .entries.flatMap(([name, parameter]) => parameterOf(context, name, parameter) ?? []),
    security: [
      ...new Set([...servers.flatMap((server) => server.security), ...operations.flatMap((o) => o.security)]),
    ],
    messages,
    session: compileSession(scope),
    location: place.location,
  };
}

function serversOf(context: ChannelContext, place: Place): Server[] {
  const list = place.at('servers');
  if (!Array.isArray(list.value)) return [...context.servers];
  const wanted = list.items.flatMap((item) => context.resolver.follow(item)?.id ?? []);
  return context.servers.filter((server) => wanted.includes(context.serverPlaces.get(server.name)?.id ?? ''));
}

function parameterOf(context: ChannelContext, name: string, at: Place): Parameter | undefined {
  const place = context.resolver.follow(at);
  if (place === undefined) return undefined;
  const texts = (list: Place): string[] => list.items.flatMap((item) => item.text ?? []);
  const values = place.at('enum').exists ? texts(place.at('enum')) : undefined;
  const members = present({
    description: place.at('description').text,
    default: place.at('default').text,
    enum: values,
  });
  return { name, ...members, examples: texts(place.at('examples')) };
}

interface Directions {
  readonly operations: readonly Operation[];
  readonly replies: readonly Operation[];
  readonly application: Side;
}

function messagesOf(context: ChannelContext, channel: Place, directions: Directions): Message[] {
  return channel.at('messages').entries.flatMap(([name, place]) => {
    const senders = sendersOf(place, directions);
    return compileMessage(context, { name, place, senders }) ?? [];
  });
}

/** Everybody who sends a message, by the operations and their replies. */
function sendersOf(message: Place, directions: Directions): Side[] {
  const { operations, replies, application } = directions;
  const names = (list: readonly Place[] | undefined): boolean =>
    list === undefined || list.some((place) => place.id === message.id);
  const senders = new Set<Side>();
  for (const operation of operations)
    if (names(operation.messages)) senders.add(senderOf(operation.action, application));
  for (const operation of replies) {
    const reply = operation.action === 'send' ? 'receive' : 'send';
    if (operation.reply?.messages !== undefined && names(operation.reply.messages))
      senders.add(senderOf(reply, application));
  }
  return [...senders].sort();
}
