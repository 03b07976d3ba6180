import type { Entry } from '../finding.ts';

function phone(title: string, means: string, ...fix: string[]): Entry {
  return { step: 'telephony', title, means, fix };
}

/** What a webhook answers a telephone carrier. */
export const TELEPHONY: Readonly<Record<string, Entry>> = {
  'twiml-unreachable': phone(
    'the webhook cannot be reached',
    'The request for the TwiML failed.',
    'Is the server running, and is the URL right?',
  ),
  'twiml-status': phone(
    'the webhook answers with an error',
    'The carrier needs a 2xx answer; with anything else the call fails with error 11200.',
    'Look into the log of the webhook.',
    'Does it check the request signature? Give the secret in the target, or try without.',
  ),
  'twiml-not-xml': phone(
    'the answer is no XML',
    'The webhook answers something that does not parse as XML (error 12100).',
    'Answer TwiML: `<Response>…</Response>`, with `Content-Type: text/xml`.',
    'Escape `&` in URLs as `&amp;`.',
  ),
  'twiml-no-response': phone(
    'no <Response>',
    'The root element of TwiML is `<Response>`, in exactly this case.',
    'Put the verbs inside `<Response>`.',
  ),
  'twiml-content-type': phone(
    'not sent as XML',
    'The answer is not labelled as XML, so the carrier reads it aloud or refuses it (error 12300).',
    'Send `Content-Type: text/xml`.',
  ),
  'twiml-no-stream': phone(
    'no stream in the TwiML',
    'There is neither `<Connect><Stream>` nor `<Start><Stream>`.',
    'Use `<Connect><Stream url="wss://…"/></Connect>` for both ways, `<Start><Stream …/></Start>` to listen only.',
  ),
  'stream-no-url': phone(
    'the stream has no url',
    '`<Stream>` needs a `url`.',
    '`<Stream url="wss://host/path"/>`.',
  ),
  'stream-insecure': phone(
    'the stream is not wss',
    'The carrier dials `wss://` only (error 31920 or 11100).',
    'Write `wss://`, with a certificate that is publicly trusted.',
  ),
  'stream-query': phone(
    'the stream’s url has a query',
    'The carrier does not pass a query string on: what is in it never arrives.',
    'Pass it as `<Parameter name="…" value="…"/>` inside `<Stream>`; it arrives in `start.customParameters`.',
  ),
  'stream-relative': phone(
    'the stream’s url is not absolute',
    'A relative URL is not completed.',
    'Write scheme, host and path.',
  ),
  'stream-private': phone(
    'the stream’s host is not public',
    'The carrier dials from outside: it cannot reach this host.',
    'Use the public name of a tunnel or proxy.',
  ),
  'stream-parameter': phone(
    'a parameter of the stream is missing',
    'A `<Parameter>` that the server needs is not in the `<Stream>`.',
    'Add `<Parameter name="…" value="…"/>`; one without a value is dropped.',
  ),
  'stream-ends': phone(
    'the call ends after <Start>',
    '`<Start><Stream>` does not wait: with no verb after it the call ends at once.',
    'Add a verb that keeps the call (`<Pause length="60"/>`, `<Dial>`), or use `<Connect>`.',
  ),
  'stream-closed': phone(
    'the server hangs up on the stream',
    'The socket opens, and the server closes it when the carrier introduces itself with `connected` and `start`.',
    'Its log says why; does it expect parameters that are missing?',
  ),
};
