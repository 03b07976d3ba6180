import type { Channel, Contract } from '../contract/index.ts';
import { matchesPath, pathsOf } from '../contract/index.ts';
import { carry, fixtureOf, makeCredential } from '../credentials/index.ts';
import type { Target } from '../credentials/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { Recording } from '../recording/index.ts';
import { forbidUnknownFeatures } from '../session/index.ts';
import { dial, listen } from '../wire/index.ts';
import type { Listener } from '../wire/index.ts';
import { play, takesOf } from './replay.ts';
import type { Played, PlayOptions, Take } from './replay.ts';

/** How a recording is played again. */
export interface ReplayOptions extends Omit<PlayOptions, 'channel' | 'side' | 'contract'> {
  /** The channel. Default: the one that the recording names, else the only one, else the one with its path. */
  readonly channel?: string;
  /** Is told when a socket has been played. */
  readonly report?: (played: Played) => void;
}

/**
 * Plays the client's side of every socket of a recording against a live server, one after the other, with fresh credentials
 * of the target: those of the recording were left out when it was made. Throws a ToolError where a socket is not let in.
 */
export async function replayAgainst(
  contract: Contract,
  recording: Recording,
  options: ReplayOptions & { readonly target: Target & { readonly url: string } },
): Promise<readonly Played[]> {
  forbidUnknownFeatures(options.features ?? [], [contract]);
  const played: Played[] = [];
  for (const take of takesFor(recording)) {
    const channel = channelOfTake(contract, recording, { take, name: options.channel });
    const { url, headers, protocols } = await requestFor(contract, channel, { take, target: options.target });
    const dialled = await dial(url, { headers, protocols, ...options.target.tls });
    if (dialled.kind !== 'open') {
      const why = dialled.kind === 'refused' ? `HTTP ${String(dialled.status)}` : dialled.message;
      throw ToolError.of('replay-refused', `Socket ${String(take.socket)} is not let in: ${why}`);
    }
    const one = await play(take, dialled.connection, { ...options, contract, channel, side: 'client' });
    options.report?.(one);
    played.push(one);
  }
  return played;
}

/** Plays the server's side of a recording to whoever dials: the first connection gets its first socket, and so on, round and round. */
export function replayAsServer(
  contract: Contract,
  recording: Recording,
  options: ReplayOptions & { readonly host: string; readonly port: number },
): Promise<Listener> {
  forbidUnknownFeatures(options.features ?? [], [contract]);
  const takes = takesFor(recording);
  let next = 0;
  return listen({
    host: options.host,
    port: options.port,
    upgrade: ({ protocols }) => {
      const take = takes[next % takes.length];
      if (take === undefined) return { kind: 'refuse', status: 503 };
      next += 1;
      const channel = channelOfTake(contract, recording, { take, name: options.channel });
      const open = take.events.find(({ event }) => event === 'open');
      const selected = open?.event === 'open' ? open.protocol : undefined;
      const how = { ...options, contract, channel, side: 'server' } as const;
      return {
        kind: 'accept',
        ...(selected !== undefined && protocols.includes(selected) ? { protocol: selected } : {}),
        opened: (connection) => void play(take, connection, how).then((played) => options.report?.(played)),
      };
    },
  });
}

function takesFor(recording: Recording): readonly Take[] {
  const takes = takesOf(recording);
  if (takes.length > 0) return takes;
  throw ToolError.of('bad-recording', 'The recording holds no open socket: there is nothing to play.');
}

function channelOfTake(
  contract: Contract,
  { header }: Recording,
  { take, name }: { take: Take; name: string | undefined },
): Channel {
  const { channels } = contract;
  const wanted = name ?? header.channel;
  const path = take.target.replace(/\?.*$/s, '');
  const found =
    channels.find((channel) => channel.name === wanted) ??
    (channels.length === 1 ? channels[0] : undefined) ??
    channels.find((channel) => pathsOf(contract, channel).some((each) => matchesPath(each, path, channel)));
  if (found !== undefined) return found;
  const names = channels.map((channel) => channel.name).join(', ');
  throw ToolError.of('which-channel', `${contract.source} has several channels: ${names}.`, {
    hint: 'Name one with --channel.',
  });
}

/** The upgrade of a take, its credential made anew. */
async function requestFor(
  contract: Contract,
  channel: Channel,
  { take, target }: { take: Take; target: Target & { readonly url: string } },
): Promise<{ url: string; headers: Record<string, string>; protocols: readonly string[] }> {
  const base = new URL(target.url);
  const url = new URL(base.pathname === '/' ? take.target : base.pathname, base);
  if (base.pathname !== '/') url.search = new URL(take.target, base).search;
  for (const [key, value] of Object.entries(target.query)) url.searchParams.set(key, value);
  const headers: Record<string, string> = { ...target.headers };
  if (target.origin !== undefined) headers['Origin'] = target.origin;
  const protocols = [...channel.session.subprotocols];
  for (const key of target.authentication ? channel.security : []) {
    const scheme = contract.securitySchemes[key];
    if (scheme === undefined) continue;
    const made = await makeCredential(scheme, fixtureOf(target, scheme), {
      url: url.href,
      now: Date.now(),
      quality: 'valid',
    });
    if (made.kind !== 'made') continue;
    const carried = carry(scheme, made.value);
    for (const [name, value] of Object.entries(carried.query)) url.searchParams.set(name, value);
    Object.assign(headers, carried.headers);
    protocols.push(...carried.protocols);
    break;
  }
  return { url: url.href, headers, protocols };
}
