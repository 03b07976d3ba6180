import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Channel, Contract } from '../../src/contract/index.ts';
import { contractOf } from './oracle-contract.ts';
import { tracePath, type Trace } from './traces.ts';

/** A contract and its one channel. */
export interface Subject {
  readonly contract: Contract;
  readonly channel: Channel;
}

const known = new Map<string, Subject>();

/** The contract of a trace's document, made without `src/compile`. */
export function subjectOf(trace: Pick<Trace, 'document'>): Subject {
  const { document } = trace;
  if (typeof document !== 'string') return firstChannel(contractOf(document));
  const made = known.get(document) ?? firstChannel(contractOf(parse(documentText(document)), document));
  known.set(document, made);
  return made;
}

/** The text of a document of the traces' folder. */
export function documentText(name: string): string {
  return readFileSync(tracePath(`documents/${name}.yaml`), 'utf8');
}

/** The names of the documents of the traces. */
export const DOCUMENTS: readonly string[] = [
  'agent',
  'bare',
  'calc',
  'chat',
  'gql',
  'limits',
  'media-stream',
  'order',
  'pacing',
  'parts',
  'plain',
];

/** A contract together with its first channel. */
export function firstChannel(contract: Contract): Subject {
  const [channel] = contract.channels;
  if (!channel) throw new Error(`${contract.name} has no channel`);
  return { contract, channel };
}
