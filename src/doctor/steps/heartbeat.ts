import type { Channel, Contract } from '../../contract/index.ts';
import type { Move, SessionApi } from '../../session/index.ts';
import { createReader, sample } from '../../validate/index.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../findings/table.ts';
import { isEnd } from '../raw/talk.ts';
import type { Heard, Talk } from '../raw/talk.ts';

/** Exchanges by whose name one may send them on a live server without any effect but the answer. */
const HARMLESS = /ping|heart-?beat|keep-?alive|echo/i;
const ANSWER = 5000;
const MOST_BYTES = 1_000_000;

/** An exchange of the document that keeps a session alive: one message of ours, one of the server's. */
interface Heartbeat {
  readonly move: Move;
  readonly message: string;
  readonly answers: readonly string[];
  readonly withinMs: number;
}

/** The first such exchange that may begin now. */
function heartbeatOf(session: SessionApi): Heartbeat | undefined {
  for (const move of session.mayDo('client')) {
    const [first, second, ...more] = move.exchange?.steps ?? [];
    if (move.instance !== undefined || more.length > 0) continue;
    if (first?.kind !== 'step' || second?.kind !== 'step') continue;
    if (first.act.kind !== 'message' || second.act.kind !== 'message' || second.side !== 'server') continue;
    const [message] = first.act.messages;
    if (message === undefined || message.startsWith('$')) continue;
    if (!HARMLESS.test(`${move.exchange?.id ?? ''} ${message}`)) continue;
    return { move, message, answers: second.act.messages, withinMs: second.within ?? ANSWER };
  }
  return undefined;
}

/** What the application's own ping shows: whether it is answered, also in fragments, also as long as the document allows. */
export async function examineHeartbeat(patient: Case): Promise<{ finding?: Finding; notes: string[] }> {
  const { contract, channel, talk, session } = patient;
  if (contract === undefined || channel === undefined || talk === undefined || session === undefined)
    return { notes: [] };
  const beat = heartbeatOf(session);
  if (beat === undefined) return { notes: [] };
  const heart = new Heart({ contract, channel, talk, session, beat, patienceMs: patient.patienceMs });
  const how = (what: string, came: string): string[] => [`sent: ${patient.redact(heart.shown)}${what}`, came];
  const plain = await heart.beats((text) => talk.send(text));
  if (plain !== undefined) {
    const saw = `The server does not answer ${beat.message} with ${beat.answers.join(' or ')}.`;
    return { finding: finding('application-ping-unanswered', saw, { how: how('', plain) }), notes: [] };
  }
  const pieces = await heart.beats((text) => talk.sendFragmented(text));
  if (pieces !== undefined) {
    const saw = `The server answers ${beat.message} in one frame, and not in two.`;
    const told = how(', in two frames with a ping between them', pieces);
    return { finding: finding('fragments-refused', saw, { how: told }), notes: [] };
  }
  const notes = [
    `${beat.message} is answered with ${beat.answers.join(' or ')}, in one frame and in fragments`,
  ];
  const limit = sizeLimit(channel);
  if (limit === undefined || limit > MOST_BYTES) return { notes };
  const long = await heart.beats((text) => talk.send(text.padEnd(limit, ' ')));
  if (long === undefined)
    return { notes: [...notes, `a message of ${String(limit)} bytes passes, as the document allows`] };
  const saw = `The document allows messages of ${String(limit)} bytes, and one of that length does not pass.`;
  return {
    finding: finding('size-limit', saw, { how: how(`, with spaces up to ${String(limit)} bytes`, long) }),
    notes,
  };
}

/** Bytes of the longest message that the document allows, where it says. */
function sizeLimit({ session }: Channel): number | undefined {
  const sizes = session.faults.flatMap(({ when }) =>
    when.flatMap((one) => (one.word === 'size' ? [one.bytes] : [])),
  );
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

interface HeartOptions {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly talk: Talk;
  readonly session: SessionApi;
  readonly beat: Heartbeat;
  readonly patienceMs: number;
}

/** Sends the application's ping and waits for its answer. */
class Heart {
  readonly shown: string;
  readonly #how: HeartOptions;

  constructor(how: HeartOptions) {
    this.#how = how;
    this.shown = this.#text();
  }

  #text(): string {
    const { contract, channel, session, beat, talk } = this.#how;
    const message = channel.messages.find(({ name }) => name === beat.message);
    const payload = message === undefined ? {} : sample(contract, message, 1);
    return JSON.stringify(session.compose(beat.move, { message: beat.message, payload }, talk.now));
  }

  /** Sends one and waits for its answer: undefined when it came, else what came instead. */
  async beats(send: (text: string) => void): Promise<string | undefined> {
    const { contract, channel, talk, beat, patienceMs } = this.#how;
    const reader = createReader(contract, channel);
    const isAnswer = (heard: Heard): boolean => {
      if (heard.kind !== 'message') return false;
      const reading = reader.read('server', heard.data);
      return 'message' in reading && beat.answers.includes(reading.message.name);
    };
    send(this.#text());
    const waitMs = Math.min(Math.max(3 * beat.withinMs, beat.withinMs + 2000), patienceMs);
    const heard = await talk.until(isAnswer, waitMs);
    if (heard === undefined) return `nothing that answers it came within ${String(waitMs)} ms`;
    if (!isEnd(heard)) return undefined;
    return heard.kind === 'close'
      ? `the socket was closed with ${String(heard.code)}`
      : 'the socket went away';
  }
}
