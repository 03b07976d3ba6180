import type { ExpectedCause } from './expected-cause.ts';

/** The same for both stacks: what differs between them (401 or 1008) conforms both ways. */
export const CHAT_DEFECTS: readonly ExpectedCause[] = [
  {
    defect: 'no-greeting',
    firstCause: 'chat/greeting/connection',
    verdict: 'fail',
    why: 'the greeting is owed within 2 s and never comes',
  },
  {
    defect: 'late-greeting',
    firstCause: 'chat/greeting/connection~within',
    verdict: 'warn',
    why: 'it comes after 3.5 s: after the bound of 2 s, before the patience of 6 s',
  },
  {
    defect: 'no-token-check',
    firstCause: 'chat/faults/no-token/missing',
    verdict: 'fail',
    why: 'a missing token is the plainest of the credential mistakes',
  },
  {
    defect: 'closes-on-bad-frame',
    firstCause: 'chat/faults/not-json/not-json',
    verdict: 'fail',
    why: 'the reaction is one error; a close came instead. not-json is the first fault listed that shows it',
  },
  {
    defect: 'wrong-message-id',
    firstCause: 'chat/chat/streamed/stream-token~key',
    verdict: 'fail',
    why: 'a token with another key than the open answer',
  },
  {
    defect: 'no-stream-end',
    firstCause: 'chat/chat/streamed/complete/stream-end',
    verdict: 'fail',
    why: 'the end is owed and never comes',
  },
  {
    defect: 'double-stream-end',
    firstCause: 'chat/frames/unexpected/stream-end',
    verdict: 'fail',
    why: 'the answer is over: nothing takes a second end',
  },
  {
    defect: 'token-before-start',
    firstCause: 'chat/chat/streamed/stream-start',
    verdict: 'fail',
    why: 'the start is skipped',
  },
  {
    defect: 'missing-field',
    firstCause: 'chat/chat/streamed/stream-token~schema',
    verdict: 'fail',
    why: 'token is required',
  },
  {
    defect: 'wrong-type',
    firstCause: 'chat/chat/streamed/stream-token~schema',
    verdict: 'fail',
    why: 'token is a string',
  },
  {
    defect: 'no-pong',
    firstCause: 'chat/heartbeat/pong',
    verdict: 'fail',
    why: 'the pong is owed and never comes',
  },
  {
    defect: 'second-chat-ignored',
    firstCause: 'chat/chat/streamed/stream-start',
    verdict: 'fail',
    why: 'the second answer never begins',
  },
  {
    defect: 'second-chat-refused',
    firstCause: 'chat/chat/chat~many',
    verdict: 'fail',
    why: 'alone it is answered, beside another it is refused, every time',
  },
  {
    defect: 'second-chat-first-id',
    firstCause: 'chat/chat/streamed/stream-token',
    verdict: 'fail',
    why: 'the tokens of the second answer go to the first; its own never come before its end',
  },
  {
    defect: 'ignores-unknown',
    firstCause: 'chat/faults/unknown-type/unknown-message',
    verdict: 'fail',
    why: 'the error that answers an unknown type never comes',
  },
  {
    defect: 'unasked-answer',
    firstCause: 'chat/frames/unexpected/stream-start',
    verdict: 'fail',
    why: 'nobody asked',
  },
  {
    defect: 'wrong-close-code',
    firstCause: 'chat/faults/no-token/missing~code',
    verdict: 'fail',
    why: 'accepted, then closed with 4401 where 401 or 1008 is described',
  },
  {
    defect: 'invalid-json',
    firstCause: 'chat/frames/not-json',
    verdict: 'fail',
    why: 'a text frame that is no JSON',
  },
];
