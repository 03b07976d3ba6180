/** What a conversation is like, as `colloquy init` writes it. */
export interface Kind {
  /** One line for whoever chooses. */
  readonly about: string;
  readonly messages: readonly StartMessage[];
  /** YAML of `exchanges`, beside the greeting and the heartbeat, from the left edge. */
  readonly exchanges: string;
  /** The message that a client makes its mistakes with. */
  readonly asks: string;
}

/** A message of a document to start from. */
export interface StartMessage {
  readonly name: string;
  readonly from: 'client' | 'server';
  readonly summary: string;
  /** Fields beside `type`: name → YAML of its schema, and an example. All are required. */
  readonly fields: Readonly<Record<string, readonly [schema: string, example: string]>>;
}

const ID = ['{ type: string, maxLength: 64, description: Chosen by the client. }', 'q-1'] as const;
const TEXT = ['{ type: string, minLength: 1, maxLength: 2000 }'] as const;

/** Every kind, by the word that `--kind` takes. */
export const KINDS: Readonly<Record<string, Kind>> = {
  question: {
    about: 'the client asks, one message answers',
    messages: [
      {
        name: 'question',
        from: 'client',
        summary: 'A question.',
        fields: { id: ID, text: [...TEXT, 'How are you?'] },
      },
      {
        name: 'answer',
        from: 'server',
        summary: 'The answer.',
        fields: { id: ID, text: [...TEXT, 'Fine.'] },
      },
    ],
    exchanges: `question:
  summary: A question and its answer. Several may be open at once; \`id\` tells them apart.
  in: ready
  many: '*'
  key: /id
  unique: true
  steps:
    - client: question
    - oneOf:
        answered: [{ server: answer, within: 10s }]
        refused: [{ server: refused, within: 10s }]
`,
    asks: 'question',
  },
  stream: {
    about: 'the client asks, the answer comes in pieces',
    messages: [
      {
        name: 'question',
        from: 'client',
        summary: 'A question.',
        fields: { id: ID, text: [...TEXT, 'How are you?'] },
      },
      {
        name: 'piece',
        from: 'server',
        summary: 'A piece of the answer.',
        fields: { id: ID, text: [...TEXT, 'Fine, '] },
      },
      { name: 'done', from: 'server', summary: 'The answer is complete.', fields: { id: ID } },
      { name: 'stop', from: 'client', summary: 'The client has heard enough.', fields: { id: ID } },
    ],
    exchanges: `question:
  summary: A question and its answer in pieces. Several may be open at once; \`id\` tells them apart.
  in: ready
  many: '*'
  key: /id
  unique: true
  steps:
    - client: question
    - oneOf:
        answered:
          - { server: piece, times: 1..*, within: 10s }
          - { server: done, within: 10s }
        refused: [{ server: refused, within: 10s }]
  # May come at any point; pieces that are under way are no mistake.
  abort: [{ client: stop }]
`,
    asks: 'question',
  },
  feed: {
    about: 'the client subscribes, the server sends news until it unsubscribes',
    messages: [
      {
        name: 'subscribe',
        from: 'client',
        summary: 'News about a topic, please.',
        fields: { id: ID, topic: [...TEXT, 'weather'] },
      },
      { name: 'subscribed', from: 'server', summary: 'From now on there is news.', fields: { id: ID } },
      {
        name: 'news',
        from: 'server',
        summary: 'Something happened.',
        fields: { id: ID, text: [...TEXT, 'It rains.'] },
      },
      { name: 'unsubscribe', from: 'client', summary: 'No more news about it.', fields: { id: ID } },
      { name: 'unsubscribed', from: 'server', summary: 'There is no more.', fields: { id: ID } },
    ],
    exchanges: `subscription:
  summary: A subscription. Several may be open at once; \`id\` tells them apart.
  in: ready
  many: '*'
  key: /id
  unique: true
  steps:
    - client: subscribe
    - oneOf:
        accepted:
          - { server: subscribed, within: 5s }
          - { server: news, times: 0..* }
        refused: [{ server: refused, within: 5s }]
  # May come at any point; news that is under way is no mistake.
  abort: [{ client: unsubscribe }, { server: unsubscribed, within: 5s }]
`,
    asks: 'subscribe',
  },
};

/** Where a credential may travel, by the word that `--credential` takes: one line about it, and its security scheme as YAML. */
export const CREDENTIALS: Readonly<Record<string, { readonly about: string; readonly scheme?: string }>> = {
  none: { about: 'everybody may connect' },
  query: {
    about: 'a token in the URL, where browsers can put one',
    scheme:
      '{ type: httpApiKey, in: query, name: token, description: A JWT. It ends up in logs; let it expire soon. }',
  },
  header: {
    about: 'a bearer token in a header, which browsers cannot send',
    scheme:
      '{ type: http, scheme: bearer, bearerFormat: JWT, description: A JWT in the Authorization header. }',
  },
};
