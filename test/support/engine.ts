import { compileText, loadContract } from '../../src/compile/index.ts';
import type { Channel, Contract } from '../../src/contract/index.ts';
import { createSession } from '../../src/session/index.ts';
import type { Outcome, SessionApi, SessionOptions } from '../../src/session/index.ts';
import type { Judgement, Trace, TraceEvent } from './traces.ts';
import { expandEvents, idSet, tracePath } from './traces.ts';

/** The contract of a document of the golden traces. */
export async function traceContract(document: Trace['document']): Promise<Contract> {
  if (typeof document === 'string') return loadContract(tracePath(`documents/${document}.yaml`));
  const { contract, diagnostics } = await compileText(JSON.stringify(document), { file: 'inline.yaml' });
  if (contract === undefined) throw new Error(diagnostics.map((d) => `${d.code}: ${d.message}`).join('\n'));
  return contract;
}

/** The only channel of a contract that has one. */
export function onlyChannel(contract: Contract): Channel {
  const [channel] = contract.channels;
  if (channel === undefined) throw new Error('the contract has no channel');
  return channel;
}

/** What the engine says of a trace. */
export function judgeTrace(
  contract: Contract,
  trace: Pick<Trace, 'events' | 'features' | 'timeScale'>,
): Judgement {
  const { features, timeScale } = trace;
  return judgementOf(
    runEvents({ contract, channel: onlyChannel(contract), features, timeScale }, expandEvents(trace)),
  );
}

/** Feeds events to a new session. */
export function runEvents(options: SessionOptions, events: readonly TraceEvent[]): Outcome {
  const session = createSession(options);
  let last = 0;
  for (const event of events) {
    last = event.t;
    feed(session, event);
  }
  return session.end(last);
}

function feed(session: SessionApi, event: TraceEvent): void {
  switch (event.kind) {
    case 'cause':
      session.cause(event.word, event.t);
      return;
    case 'open':
      session.open(event.t);
      return;
    case 'refused':
      session.refused(event.status, event.t);
      return;
    case 'frame':
      session.frame(event, event.t);
      return;
    case 'close':
      session.close(event.by, event.code, event.t);
      return;
    case 'end':
      return;
  }
}

/** An outcome as sets of check ids. */
export function judgementOf(outcome: Outcome): Judgement {
  const against = (side: 'client' | 'server'): Judgement['client'] => {
    const ids = (verdict: string): readonly string[] =>
      idSet(outcome.findings.filter((f) => f.side === side && f.verdict === verdict).map((f) => f.id));
    return { fail: ids('fail'), warn: ids('warn'), note: ids('note') };
  };
  return {
    client: against('client'),
    server: against('server'),
    inconclusive: idSet(outcome.inconclusive.map((i) => i.id)),
  };
}
