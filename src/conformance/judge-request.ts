import type { Channel, Contract } from '../contract/index.ts';
import { schemesOf } from '../contract/index.ts';
import { fixtureOf, isValidCredential, presentedIn } from '../credentials/index.ts';
import type { Target } from '../credentials/index.ts';
import { queryErrors } from '../validate/index.ts';
import type { UpgradeRequest } from '../wire/index.ts';
import type { Collected } from './scenario-run.ts';

/** What a client's upgrade request is judged by. */
export interface RequestRules {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly target: Target;
  /** The address that was dialled, for signatures. */
  readonly url: string;
}

/** Every credential that a request carries, whatever it is worth. */
export function credentialsOf(rules: RequestRules, request: UpgradeRequest): string[] {
  const { subprotocols } = rules.channel.session;
  return schemesOf(rules.contract, rules.channel).flatMap(
    (scheme) => presentedIn(scheme, request, subprotocols) ?? [],
  );
}

/** Judges a client's upgrade request: its query, its credential, what it offers. */
export async function judgeRequest(
  rules: RequestRules,
  request: UpgradeRequest,
  collected: Collected,
): Promise<void> {
  const { channel, target } = rules;
  const say = (what: string, problem: string | undefined): void => {
    const id = `${channel.name}/handshake/${what}`;
    if (problem === undefined) collected.met.add(id);
    else collected.find({ id, level: 'MUST', text: problem, at: 0 });
  };
  if (channel.query !== undefined) say('query', queryProblem(rules, request));
  const isAsked = channel.security.length > 0 && target.authentication;
  const problem = isAsked ? await credentialProblem(rules, request) : undefined;
  // One that may come in a message is judged when it does.
  const mayFollow = schemesOf(rules.contract, rules.channel).some(({ place }) => place.in === 'message');
  if (isAsked && !(problem !== undefined && mayFollow)) say('credential', problem);
  const { subprotocols } = channel.session;
  if (subprotocols.length > 0) {
    const offered = request.protocols.filter((name) => subprotocols.includes(name));
    say('subprotocol', offered.length > 0 ? undefined : 'the client offers none of the listed subprotocols');
  }
}

function queryProblem({ contract, channel }: RequestRules, request: UpgradeRequest): string | undefined {
  const errors = queryErrors(contract, channel, { given: request.query });
  return errors.length === 0 ? undefined : `the query: ${errors.map(({ text }) => text).join('; ')}`;
}

async function credentialProblem(rules: RequestRules, request: UpgradeRequest): Promise<string | undefined> {
  const { channel, target, url } = rules;
  let found: string | undefined;
  for (const scheme of schemesOf(rules.contract, rules.channel)) {
    if (scheme.place.in === 'unsupported') return undefined;
    const value = presentedIn(scheme, request, channel.session.subprotocols);
    if (value === undefined) continue;
    const fixture = fixtureOf(target, scheme);
    if (await isValidCredential(scheme, { fixture, value, url })) return undefined;
    found = `the credential of \`${scheme.key}\` is not the one that the target calls valid`;
  }
  return found ?? 'the client sends no credential';
}
