import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../src/validate/index.ts';
import type { Element, Exchange, Step } from '../../src/contract/index.ts';
import { documentOf } from './support.ts';
import type { Document, Event } from './support.ts';

const DOCUMENTS = await Promise.all(
  readdirSync('asyncapi').map(async (name) => ({ name, document: await documentOf(name) })),
);

/** The messages of a plain path, each once, by who sends it: first branches, no closes, no control frames. */
function plainPath(elements: readonly Element[]): Step[] {
  return elements.flatMap((element) => {
    if (element.kind === 'oneOf') return plainPath(element.branches[0]?.steps ?? []);
    return element.kind === 'all' ? element.steps : element.min > 0 ? [element] : [];
  });
}

function messageOf(step: Step): string {
  return step.act.kind === 'message' ? (step.act.messages[0] ?? '') : 'close';
}

/** The names that an example of every message of an exchange has: together they are a conversation. */
function sequencesOf({ channel }: Document, { steps }: Exchange): string[] {
  const path = plainPath(steps).map(messageOf);
  const names = path.map((name) => {
    const message = channel.messages.find((each) => each.name === name);
    return new Set(message?.examples.map((example) => example.name));
  });
  const [first = new Set<string>(), ...rest] = names;
  return rest.length === 0 ? [] : [...first].filter((name) => rest.every((others) => others.has(name)));
}

/** The frames of an exchange, a millisecond apart: the examples of this name, else the first ones. */
function framesOf(
  document: Document,
  exchange: Exchange,
  { name, from }: { name: string; from: number },
): Event[] {
  return plainPath(exchange.steps).map((step, index): Event => {
    const { examples } = document.message(messageOf(step));
    const { payload } = examples.find((example) => example.name === name) ?? {
      payload: examples[0]?.payload,
    };
    const t = from + index;
    return step.side === 'client' ? { t, client: payload } : { t, server: payload };
  });
}

describe.each(DOCUMENTS)('the examples of $name', ({ document }) => {
  test('keep their schemas, and those of what is no message do not', () => {
    expect(checkExamples(document.contract)).toEqual([]);
  });

  test('are two or more for each message, each with a name', () => {
    const few = document.contract.channels.flatMap(({ messages }) =>
      messages.filter(({ examples }) => new Set(examples.map(({ name }) => name)).size < 2),
    );
    expect(few.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(DOCUMENTS.filter(({ name }) => ['ai-chat', 'chat', 'conversations', 'echo'].includes(name)))(
  'the examples of $name that have one name',
  ({ document }) => {
    const { exchanges, states } = document.channel.session;
    const opening = exchanges.filter(({ at }) => at !== undefined && at === states[0]);
    const sequences = exchanges.flatMap((exchange) =>
      sequencesOf(document, exchange).map((name) => ({ exchange, name, id: exchange.id })),
    );

    test.each(sequences)('are a conversation: $id, $name', ({ exchange, name }) => {
      const before = opening.flatMap((each) => framesOf(document, each, { name: '', from: 1 }));
      expect(document.judge([...before, ...framesOf(document, exchange, { name, from: 10 })])).toEqual([]);
    });

    test('are there', () => {
      expect(sequences.length).toBeGreaterThan(0);
    });
  },
);
