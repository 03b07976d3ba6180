import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTraces } from '../support/traces.ts';

/** What shows a rule: ids of traces, and names of cases. */
type Shown = readonly string[];

/** The rules of the session semantics, section by section, and what shows each of them. */
const RULES: Readonly<Record<string, Readonly<Record<string, Shown>>>> = {
  '1 constants': {
    'patience: late becomes missing': ['chat-slow-start', 'chat-no-answer'],
    'a reaction has five seconds': ['chat-bad-frame-late-error', 'chat-bad-frame-no-error'],
    'the slack of an else': ['rule-else-early'],
  },
  '2 configuration': {
    'a provoked fault is an instance, its reactions its branches': [
      'parts-oops-and-close',
      'parts-oops-then-goes-on',
    ],
    'what follows an undescribed mistake is no alarm': [
      'parts-not-described',
      'found-invalid-absorbed-by-undescribed',
    ],
    'a repeated step loops on itself': ['order-fourth-offer', 'pacing-tick-numbers'],
    'a step that may be left out is passed': ['agent-without-client-data'],
    'a lifted reply': ['bare-reply-by-correlation', 'bare-reply-missing'],
    'a free message is in any state': ['bare-reply-by-correlation'],
  },
  '3 what a frame is': {
    'data behind one’s own close': ['rule-data-after-close'],
    'size comes first': ['limits-too-big', 'too-big-and-served', 'far-too-big-to-be-read'],
    'binary frames': ['plain-three-kinds', 'plain-server-binary'],
    'a discriminator, a required key, a text': ['plain-three-kinds', 'rule-no-type', 'plain-empty-prompt'],
    'unknown messages': ['chat-undocumented', 'ms-unknown-event-ignored'],
    'text that is no JSON': ['agent-not-json-ignored'],
  },
  '4 a valid message': {
    'in time at the bound': ['a-quiet-window-is-open-at-its-end'],
    'tier 1, rule 1: the same key': ['chat-two-interleaved', 'a-reaction-that-names-the-key-in-use'],
    'tier 1, rule 2: faults first, the oldest first': [
      'chat-bad-frame-error-then-token',
      'found-oldest-of-a-resolved-ambiguity',
    ],
    'tier 1, rule 3: a beginning': ['gql-id-reused-after-cancel'],
    'tier 1, rule 4: drains': ['gql-cancel-race', 'a-drain-of-one-reading'],
    'interchangeable ones count once': [
      'ms-same-mark-thrice',
      'many-answered-turns',
      'found-in-time-for-the-younger',
    ],
    'a move that fails is no move beside one that does not': ['pacing-first-routes'],
    'tier 2: a broken instance absorbs': ['chat-answer-nobody-asked', 'found-broken-instances-absorb-each'],
    'tier 2: what unclaimed features name': ['unclaimed-and-a-reaction'],
    'tier 2: an undescribed item': ['parts-not-described', 'an-excuse-of-one-reading'],
    'the shown explanation': ['of-two-equal-stories-the-list-decides', 'found-tie-counts-findings'],
    'death of an explanation': ['chat-bad-frame-one-error-then-silence', 'two-alike-miss-more-than-one'],
    'no death by what all miss': ['found-one-silent-promise-settles-nothing-else'],
    'open in all that are as good': ['chat-bad-frame-ends-while-open', 'open-in-a-reading-that-is-as-good'],
  },
  '5 beginning': {
    'in a state': ['chat-too-early'],
    'under a state that the other side left': ['ms-play-crosses-stop', 'ms-play-long-after-stop'],
    'the crossing ends with the first message of the new state': ['who-knows-the-state-in-one-reading'],
    'under a presumed state': ['chat-no-greeting', 'found-presumed-while-else-is-due'],
    'a key in use': ['gql-id-in-use', 'chat-key-taken'],
    'beyond many': ['chat-two-pings', 'order-third-place', 'rule-many-served'],
    'what is done makes room': ['what-is-done-makes-room'],
    'once per entry': ['chat-greeting-twice', 'at-step-before-its-state'],
  },
  '6 steps': {
    times: ['order-fourth-offer'],
    'oneOf, nested': ['chat-error-breaks-stream', 'chat-error-between-two'],
    'all, in any order, with one clock': ['order-all-either-way', 'rule-all-clock'],
    'key: compound, by map': ['parts-compound-keys', 'agent-pings-out-of-order'],
    'a queue of one key': ['ms-same-mark-thrice'],
    'abort, its drain, its crossing': [
      'order-cancel-with-offer-in-flight',
      'gql-cancel-crosses-end',
      'gql-next-after-cancel',
    ],
    'else: due, early, beside the late step': ['order-expired', 'rule-else-early', 'rule-else-late-confirm'],
  },
  '7 deadlines': {
    'what is owed, and its name': ['chat-no-answer', 'order-all-one-missing'],
    'the longest bound of a side’s own steps': ['a-bound-from-before-the-all'],
    late: ['chat-greeting-late', 'order-opened-late-must'],
    missing: ['chat-no-answer', 'order-tip-missing'],
    'the end of the recording': ['chat-recording-ends-early'],
    'every, from a second up': ['chat-heartbeat-absent'],
    'every, below a second': ['pacing-fifty-on-time', 'pacing-too-fast'],
    'every, of a loop': ['a-pace-for-each-loop', 'a-full-loop-has-no-pace'],
  },
  '8 first cause': {
    'taint of a schema, of a skip': ['chat-invalid-start', 'chat-token-before-start'],
    'taint of the sender alone': ['chat-end-wrong-key', 'chat-start-twice'],
    broken: ['found-broken-instances-absorb-each'],
    'a ghost': ['chat-answer-nobody-asked', 'what-is-over-with-it-leaves-no-ghost'],
    'what began under a presumption': ['found-cause-of-what-began-under-presumption'],
    'a reaction that must end the session': ['chat-no-token-1008', 'found-two-ending-reactions-missing'],
  },
  '9 same, with, levels': {
    same: ['ms-other-streamSid', 'parts-same-by-map'],
    'a literal, $key, $first': ['an-abort-behind-the-end-is-refused-as-listed', 'pacing-first-routes'],
    '$key, $first in the first message': [
      'the-first-message-brings-the-key',
      'the-first-message-is-the-first',
    ],
    '$first that an answer cannot have': [
      'what-an-answer-cannot-have-is-not-owed',
      'what-an-answer-can-have-is-owed',
    ],
    $seq: ['ms-sequence-gap', 'rule-seq-gap', 'a-series-goes-on-behind-a-refused-frame'],
    $n: ['pacing-tick-numbers', 'numbered-per-explanation'],
    '$elapsed, $now, $uuid': ['ms-plain-call', 'pacing-fifty-on-time'],
    levels: ['order-tip-missing', 'order-opened-late-must', 'gql-no-init-4408'],
    features: ['ms-dtmf-claimed', 'ms-no-answer', 'invalid-in-an-unclaimed-feature'],
  },
  '10 nearest miss': {
    '1 an answer to what is ignored': ['rule-ignored-but-answered', 'found-ignored-but-answered-is-settled'],
    '2 but for its key': ['gql-id-in-use'],
    '3 but for many': ['order-third-place'],
    '4 an at step again': ['chat-greeting-twice'],
    '5 ahead of its turn, or skipped': ['order-confirm-too-soon', 'chat-token-before-start'],
    '5 once too often': ['chat-start-twice'],
    '6 under another key': ['agent-pong-wrong-id', 'another-key-than-the-oldest'],
    '7 without a key': ['order-fourth-offer', 'ahead-before-once-too-often'],
    '8 a state that the sender owes': [
      'ms-start-skipped',
      'the-oldest-owes-the-state',
      'too-early-before-own-init',
    ],
    '9 unexpected': ['chat-token-after-end', 'chat-pong-without-ping'],
    'invalid-message, not listed': ['chat-invalid-start', 'rule-unlisted-invalid'],
    'invalid-message, listed': [
      'chat-client-invalid',
      'rule-refused-invalid-answered',
      'rule-refused-invalid-served',
    ],
  },
  '11 faults': {
    'send: the session goes on': ['parts-oops-then-goes-on'],
    'ignore: nothing in the quiet window': ['ms-unknown-event-ignored', 'parts-ignore-broken-by-close'],
    'another code': ['gql-too-early-wrong-code', 'agent-not-json-1003'],
    'the upgrade': ['chat-no-token-401', 'chat-no-token-accepted', 'chat-refused-no-cause'],
    rate: ['limits-at-the-rate', 'limits-over-tolerated', 'limits-far-over', 'far-above-a-rate'],
    silence: ['limits-idle-closed', 'limits-idle-not-closed'],
    'too many open': [
      'order-third-place',
      'a-refusal-overtaken',
      'what-is-served-was-not-refused',
      'a-refusal-excused-in-one-reading',
    ],
    'an excused refusal that came': [
      'a-refusal-that-came-keeps-its-values',
      'what-may-be-served-has-values-of-its-own',
      'a-refusal-by-close-keeps-its-code',
      'who-need-not-refuse-may-go-away',
    ],
  },
  '12 closes': {
    'a close that a step says': ['order-leave-wrong-code', 'a-close-owed-excuses-at-a-close'],
    'a default right': ['chat-idle-close'],
    'excused: 1001, 1012': ['chat-server-goes-away', 'rule-1012'],
    crossing: ['chat-close-crosses-chat', 'chat-close-instead-of-answer', 'an-else-crosses-nothing'],
    'while owing': [
      'chat-server-closes-in-stream',
      'gql-close-with-open-subscription',
      'bare-reply-owed-at-close',
    ],
    'trouble of the server': ['chat-server-1011'],
    'a code that nothing allows': ['chat-close-4000'],
    'without a close frame': ['chat-unclean'],
    'what the other side owed': ['chat-client-leaves-in-stream', 'rule-y-late-at-close'],
    'the story is settled': ['a-close-settles-the-story'],
  },
};

const CASES = readdirSync(new URL('cases/', import.meta.url)).map((file) => file.replace('.json', ''));
const TRACES = ['traces.yaml', 'rules.yaml', 'found.yaml'].flatMap((file) => loadTraces(file));
const KNOWN = new Set([...TRACES.map(({ id }) => id), ...CASES]);

describe.each(Object.entries(RULES))('section %s of the semantics', (_, rules) => {
  it.each(Object.entries(rules))('%s', (_rule, shown) => {
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((id) => !KNOWN.has(id))).toEqual([]);
  });
});
