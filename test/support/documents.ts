import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadContract } from '../../src/compile/index.ts';
import type { Channel, Contract } from '../../src/contract/index.ts';

const ROOT = new URL('../../', import.meta.url);

/** The documents of these folders of the project, by their paths in it: `asyncapi.yaml` of each folder in them. */
function inFolders(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT))
    .map((name) => `${folder}/${name}/asyncapi.yaml`)
    .filter((path) => existsSync(new URL(path, ROOT)));
}

function inFolder(folder: string, names: RegExp): string[] {
  return readdirSync(new URL(folder, ROOT))
    .filter((name) => names.test(name))
    .map((name) => `${folder}/${name}`);
}

/** Every document that this project brings: the protocols, and the examples with those of the guide. */
export const PUBLISHED: readonly string[] = [
  ...inFolders('asyncapi'),
  ...inFolders('examples'),
  ...inFolder('examples/guide', /^\d.*[.]yaml$/),
];

/** The documents of the golden traces. */
export const TRACED: readonly string[] = inFolder('test/session/traces/documents', /[.]yaml$/);

/** One endpoint of a document. */
export interface Endpoint {
  /** `asyncapi/chat/asyncapi.yaml, chat`. */
  readonly name: string;
  readonly contract: Contract;
  readonly channel: Channel;
}

/** Every channel of these documents. */
export async function endpointsOf(documents: readonly string[]): Promise<Endpoint[]> {
  const contracts = await Promise.all(
    documents.map((path) => loadContract(fileURLToPath(new URL(path, ROOT)))),
  );
  return contracts.flatMap((contract, i) =>
    contract.channels.map((channel) => ({
      name: `${documents[i] ?? ''}, ${channel.name}`,
      contract,
      channel,
    })),
  );
}
