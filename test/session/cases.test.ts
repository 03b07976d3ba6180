import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { judgeTwice } from '../support/oracle-compare.ts';
import { contractOf } from '../support/oracle-contract.ts';
import { firstChannel } from '../support/oracle-documents.ts';
import type { Judgement, Trace } from '../support/traces.ts';
import { expandEvents } from '../support/traces.ts';

/** What random documents and traffic showed, cut down: a document and what happened, with the verdicts of both readings. */
interface Case {
  readonly document: Parameters<typeof contractOf>[0];
  readonly events: Trace['events'];
  readonly expect: Judgement;
}

const FOLDER = new URL('cases/', import.meta.url);
const CASES = readdirSync(FOLDER).map((file) => {
  const { document, events, ...rest } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Case;
  return { name: file.replace('.json', ''), document, events, expected: rest.expect };
});

it.each(CASES)('$name', ({ document, events, expected }) => {
  const subject = firstChannel(contractOf(document));
  const both = judgeTwice({ ...subject, features: [], events: expandEvents({ events }) });
  expect(both?.oracle).toEqual(expected);
  expect(both?.engine).toEqual(expected);
});
