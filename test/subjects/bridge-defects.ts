import type { ExpectedCause } from './expected-cause.ts';

/** What the carrier's side sees of a bridge. Written by hand, before any run, from the fact sheet and the document. */
export const BRIDGE_DEFECTS: readonly ExpectedCause[] = [
  {
    defect: 'no-signature-check',
    firstCause: 'bidirectional/faults/no-signature/missing',
    verdict: 'warn',
    why: 'the overview says that the signature must be checked; the samples do not',
  },
  {
    defect: 'null-stream-sid',
    firstCause: 'bidirectional/playback/play~schema',
    verdict: 'fail',
    why: 'audio before `start` was read has no stream: thrown away, warning 31951',
  },
  {
    defect: 'other-stream-sid',
    firstCause: 'bidirectional/playback/play~same',
    verdict: 'fail',
    why: 'the streamSid of another call: the caller hears nothing',
  },
  {
    defect: 'audio-as-the-carrier-sends-it',
    firstCause: 'bidirectional/playback/play~schema',
    verdict: 'fail',
    why: 'track, chunk and timestamp are unexpected fields: 31951',
  },
  {
    defect: 'audio-as-bytes',
    firstCause: 'bidirectional/frames/binary',
    verdict: 'fail',
    why: 'binary from the server is warning 31950, and nothing is heard',
  },
  {
    defect: 'audio-without-json',
    firstCause: 'bidirectional/frames/not-json',
    verdict: 'fail',
    why: 'base64 alone is no JSON',
  },
  {
    defect: 'audio-in-the-alphabet-of-urls',
    firstCause: 'bidirectional/playback/play~schema',
    verdict: 'fail',
    why: 'the payload is base64 with + and /',
  },
  {
    defect: 'mark-without-its-object',
    firstCause: 'bidirectional/mark/playMark~schema',
    verdict: 'fail',
    why: 'a mark needs its name',
  },
  {
    defect: 'clear-with-a-body',
    firstCause: 'bidirectional/barge-in/clear~schema',
    verdict: 'fail',
    why: 'clear has no object of its own',
  },
  {
    defect: 'invented-stop',
    firstCause: 'bidirectional/undocumented/stop',
    verdict: 'warn',
    why: 'no such message of a server; the stream is ended by closing the socket',
  },
  {
    defect: 'left-open-after-stop',
    firstCause: 'bidirectional/hang-up/close',
    verdict: 'fail',
    why: 'the socket is never let go, and so an answer to a call that is over stays owed',
  },
  {
    defect: 'slow-to-hang-up',
    firstCause: 'bidirectional/hang-up/close~within',
    verdict: 'warn',
    why: 'it is let go after 7 s: after the bound of 5 s, before the patience of 15 s',
  },
  {
    defect: 'odd-code-after-stop',
    firstCause: 'bidirectional/hang-up/close~code',
    verdict: 'warn',
    why: 'a stream that ended as it should is closed with 1000, or without a code',
  },
  {
    defect: 'waits-for-beta-names',
    firstCause: 'bidirectional/answer/play',
    verdict: 'fail',
    why: 'the renamed events of the model are passed over: silence',
  },
  {
    defect: 'dead-after-a-bad-frame',
    firstCause: 'bidirectional/faults/not-json/not-json~alive',
    verdict: 'fail',
    why: 'the reading loop is dead behind an open socket since the bad frame: not even `start` is heard any more',
  },
  {
    defect: 'closes-on-an-unknown-event',
    firstCause: 'bidirectional/faults/unknown-event/unknown-message~alive',
    verdict: 'warn',
    why: 'the carrier adds events; one that is not known is passed over',
  },
  {
    defect: 'hangs-up-with-an-odd-code',
    firstCause: 'bidirectional/close',
    verdict: 'fail',
    why: 'a server ends a stream with 1000, 1001 or no code',
  },
];
