import type { Channel, Contract } from '../contract/index.ts';
import { createMock, playClient } from '../mock/index.ts';
import { dialInPage, memoryPair, type Connection, type Dialled } from '../wire/index.ts';

/** How the reader wants to be connected. */
export interface Wish {
  readonly contract: Contract;
  readonly channel: Channel;
  /** Who the other end is: the mock as server or as client, or whatever listens at an address. */
  readonly peer: 'server' | 'client' | 'live';
  /** The address to dial, and the subprotocols to offer; where `peer` is `live`. */
  readonly url: string;
  readonly protocols: readonly string[];
  readonly credential: 'valid' | 'missing' | 'wrong';
  readonly features: readonly string[];
  /** Checks that the mock breaks on purpose. */
  readonly broken: readonly string[];
}

/** Our end of a socket, and what ends the other one where it is ours too; or why there is none. */
export type Met =
  | { readonly kind: 'open'; readonly connection: Connection; readonly stop: () => void }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'failed'; readonly message: string };

/** Connects as wished. Rejects with a ToolError where the mock cannot be played so. */
export function meet(wish: Wish): Promise<Met> {
  if (wish.peer === 'live') return meetLive(wish);
  return wish.peer === 'server' ? meetServer(wish) : meetClient(wish);
}

async function meetLive({ url, protocols }: Wish): Promise<Met> {
  return metOf(await dialInPage(url, { protocols }), () => {});
}

async function meetServer({ contract, channel, credential, features, broken }: Wish): Promise<Met> {
  const mock = createMock(contract, { features, break: broken });
  const endpoints = await mock.endpointsAt('ws://mock');
  const endpoint = endpoints.find((one) => one.channel === channel.name);
  const { url, headers, protocols } = endpoint ?? { url: 'ws://mock/', headers: {}, protocols: [] };
  const offered = protocols.filter((name) => channel.session.subprotocols.includes(name));
  const request =
    credential === 'valid'
      ? await mock.dial(url, { headers, protocols })
      : await mock.dial(
          withCredential(url, { contract, channel, value: credential === 'wrong' ? 'wrong' : undefined }),
          {
            protocols: offered,
          },
        );
  return metOf(request, () => void mock.close());
}

/** The address with another credential in its query, or without one. */
function withCredential(
  url: string,
  { contract, channel, value }: { contract: Contract; channel: Channel; value: string | undefined },
): string {
  const changed = new URL(url);
  for (const key of channel.security) {
    const place = contract.securitySchemes[key]?.place;
    if (place?.in !== 'query') continue;
    if (value === undefined) changed.searchParams.delete(place.name);
    else changed.searchParams.set(place.name, value);
  }
  return changed.href;
}

async function meetClient({ contract, channel, features, broken }: Wish): Promise<Met> {
  let ours: Connection | undefined;
  const client = await playClient(contract, {
    channel: channel.name,
    url: 'ws://mock',
    authentication: false,
    features,
    break: broken,
    rounds: 2,
    lastsMs: 60_000,
    dial: (_url, options) => {
      const [theirs, mine] = memoryPair({ protocol: options?.protocols?.[0] ?? '' });
      ours = mine;
      return Promise.resolve({ kind: 'open', connection: theirs, headers: {} });
    },
  });
  if (!ours) return { kind: 'failed', message: 'The mock did not dial.' };
  return { kind: 'open', connection: ours, stop: () => void client.close() };
}

function metOf(dialled: Dialled, stop: () => void): Met {
  if (dialled.kind === 'open') return { kind: 'open', connection: dialled.connection, stop };
  stop();
  if (dialled.kind === 'refused') return { kind: 'refused', status: dialled.status };
  return { kind: 'failed', message: dialled.message };
}
