import type { Schema, Side } from '../../src/contract/index.ts';
import { object } from './support.ts';
import type { MessageSpec } from './support.ts';

export const text: { type: string } = { type: 'string' };
export const typed = (type: string, more = {}): MessageSpec => ({
  payload: object({ type: { const: type }, ...more }),
});

/** What frames are, among these messages. */
export interface Row {
  readonly name: string;
  readonly messages: Readonly<Record<string, MessageSpec>>;
  readonly from?: Side;
  readonly want: Readonly<Record<string, string>>;
}

export const chat: Readonly<Record<string, MessageSpec>> = {
  chat: typed('chat', { content: text }),
  ping: typed('ping'),
  bye: typed('bye', { 'why?': text }),
};
const reply = (response: Schema): Schema => ({
  type: 'array',
  minItems: 2,
  items: [{ const: 'reply' }, object({ response })],
});
const both: Side[] = ['client', 'server'];

export const rows: Row[] = [
  {
    name: 'what the discriminator leaves has one of its own',
    messages: {
      ask: { payload: object({ method: { const: 'ask' } }) },
      add: { payload: object({ method: { const: 'add' } }) },
      drop: { payload: object({ method: { const: 'drop' } }) },
      status: { payload: object({ channel: { const: 'status' }, up: { type: 'boolean' } }) },
      snapshot: {
        payload: object({
          channel: { const: 'book' },
          type: { const: 'snapshot' },
          price: { type: 'number' },
        }),
      },
      update: {
        payload: object({ channel: { const: 'book' }, type: { const: 'update' }, price: { type: 'number' } }),
      },
      beat: { payload: object({ alive: { const: true } }) },
    },
    want: {
      '{"method":"ask"}': 'ask',
      '{"method":"nope","channel":"status"}': 'unknown nope',
      '{"channel":"status","up":true}': 'status',
      '{"channel":"status","up":"yes"}': 'invalid status',
      '{"channel":"book","type":"update","price":1}': 'update',
      '{"channel":"book","type":"update","price":"1"}': 'invalid update',
      '{"channel":"book","type":"snapshot"}': 'invalid snapshot',
      '{"channel":"book","type":"other","price":1}': 'unknown',
      '{"channel":"nope","type":"update","price":1}': 'unknown',
      '{"channel":true}': 'unknown',
    },
  },
  {
    name: 'one message alone, or `true` and `false`, are named by nothing',
    messages: {
      ask: { payload: object({ method: { const: 'ask' } }) },
      add: { payload: object({ method: { const: 'add' } }) },
      granted: { payload: object({ ok: { const: true }, id: { type: 'integer' } }) },
      refused: { payload: object({ ok: { const: false }, id: { type: 'integer' } }) },
    },
    want: {
      '{"ok":true,"id":1}': 'granted',
      '{"ok":true,"id":"1"}': 'unknown',
      '{"ok":"yes","id":1}': 'unknown',
    },
  },
  {
    name: 'a discriminator names the message, valid or not',
    messages: chat,
    want: {
      '{"type":"chat","content":"hi"}': 'chat',
      '{"type":"chat"}': 'invalid chat',
      '{"type":"ping"}': 'ping',
      '{"type":"nope","content":"hi"}': 'unknown nope',
      '{"type":5}': 'unknown 5',
      '{"type":null}': 'unknown',
      '{"type":{"a":1}}': 'unknown',
    },
  },
  {
    name: 'without its discriminator a frame is the one message that has one of its keys',
    messages: chat,
    want: {
      '{"content":"hi"}': 'invalid chat',
      '{"why":"tired"}': 'invalid bye',
      '{}': 'unknown',
      '[]': 'unknown',
    },
  },
  {
    name: 'text that is not an object',
    messages: chat,
    want: {
      '{': 'not-json',
      '': 'not-json',
      '5': 'unknown',
      '"chat"': 'unknown',
      null: 'unknown',
      NaN: 'not-json',
    },
  },
  {
    name: 'the direction comes first',
    messages: {
      media: { from: 'client', payload: object({ event: { const: 'media' }, chunk: text }) },
      play: { from: 'server', payload: object({ event: { const: 'media' }, sound: text }) },
      mark: { from: both, payload: object({ event: { const: 'mark' } }) },
    },
    from: 'server',
    want: {
      '{"event":"media","sound":"x"}': 'play',
      '{"event":"media","chunk":"x"}': 'invalid play',
      '{"event":"mark"}': 'mark',
    },
  },
  {
    name: 'an untyped message beside typed ones is tried',
    messages: {
      ...chat,
      audio: { payload: object({ chunk: text }) },
      open: { payload: object({ opened: { type: 'number' } }) },
    },
    want: {
      '{"chunk":"AAAA"}': 'audio',
      '{"opened":1}': 'open',
      '{"chunk":5}': 'invalid audio',
      '{"type":"zzz","chunk":"AAAA"}': 'audio',
      '{"type":"zzz","chunk":5}': 'unknown zzz',
    },
  },
  {
    name: 'the only JSON message of a direction is what any object is meant to be',
    messages: { only: { payload: object({ a: text, b: text }) } },
    want: { '{"a":"x","b":"y"}': 'only', '{"c":1}': 'invalid only', '5': 'unknown', '[1]': 'unknown' },
  },
  {
    name: 'text messages take what is nothing else',
    messages: { ...chat, line: { encoding: 'text', payload: { type: 'string', maxLength: 12 } } },
    want: {
      '{"type":"chat","content":"hi"}': 'chat',
      '{"type":"chat"}': 'invalid chat',
      hello: 'line',
      '{"type":"x"}': 'line',
      'a line that is too long': 'invalid line',
      '{': 'line',
      '5': 'line',
    },
  },
  {
    name: 'of several text messages, what none of them takes is unknown',
    messages: {
      ...chat,
      beat: { encoding: 'text', payload: { type: 'string', pattern: '^2$' } },
      join: { encoding: 'text', payload: { type: 'string', pattern: '^40(\\{.*\\})?$' } },
    },
    want: {
      '2': 'beat',
      '40{"token":"t"}': 'join',
      '{"type":"chat"}': 'invalid chat',
      '3': 'unknown',
      '44{}': 'unknown',
      '{': 'unknown',
      '{"type":"x"}': 'unknown x',
      '"2"': 'unknown',
    },
  },
  {
    name: 'scalars and arrays may be messages',
    messages: { number: { payload: { type: 'integer' } }, list: { payload: { type: 'array', items: text } } },
    want: { '5': 'number', '["a"]': 'list', '[1]': 'unknown', '5.5': 'unknown', '"x"': 'unknown' },
  },
  {
    name: 'an array position names the message',
    messages: {
      ticker: {
        payload: { type: 'array', minItems: 3, items: [{ type: 'integer' }, { const: 'ticker' }, text] },
      },
      book: {
        payload: { type: 'array', minItems: 2, items: [{ type: 'integer' }, { enum: ['book', 'book-10'] }] },
      },
      status: { payload: object({ event: { const: 'status' } }) },
    },
    want: {
      '[1,"ticker","x"]': 'ticker',
      '[1,"ticker",4]': 'invalid ticker',
      '[1,"book-10"]': 'book',
      '[1,"trade"]': 'unknown trade',
      '{"event":"status"}': 'status',
      '{"1":"book"}': 'unknown',
    },
  },
  {
    name: 'a nested discriminator, three deep',
    messages: {
      a: { payload: object({ head: object({ kind: object({ name: { const: 'a' } }) }) }) },
      b: { payload: object({ head: object({ kind: object({ name: { const: 'b' } }), n: text }) }) },
    },
    want: {
      '{"head":{"kind":{"name":"a"}}}': 'a',
      '{"head":{"kind":{"name":"b"}}}': 'invalid b',
      '{"head":{"kind":{"name":"c"}}}': 'unknown c',
      '{"head":"b"}': 'unknown',
    },
  },
  {
    name: 'messages that share a value are told apart by a second place, else by trying',
    messages: {
      ping: typed('ping'),
      pong: typed('pong'),
      a: typed('event', { kind: { const: 'a' }, x: text }),
      b: typed('event', { kind: { const: 'b' } }),
      c: typed('event', { y: text }),
      d: typed('event', { z: text }),
      e: typed('end'),
    },
    want: {
      '{"type":"event","kind":"a","x":"1"}': 'a',
      '{"type":"event","kind":"a"}': 'invalid a',
      '{"type":"event","z":"1"}': 'd',
      '{"type":"event","y":1}': 'invalid c',
      '{"type":"pong"}': 'pong',
      '{"type":"other"}': 'unknown other',
    },
  },
  {
    name: 'of messages that share a value an invalid frame is the one that has most of what it has',
    messages: {
      news: { payload: { type: 'array', minItems: 1, items: [{ const: 'news' }] } },
      done: { payload: reply({ type: 'object', maxProperties: 0 }) },
      said: { payload: reply(object({ id: text })) },
      listed: { payload: reply(object({ list: { type: 'array', maxItems: 1 } })) },
    },
    want: {
      '["reply",{"response":{}}]': 'done',
      '["reply",{"response":{"list":[1]}}]': 'listed',
      '["reply",{"response":{"list":[1,2]}}]': 'invalid listed',
      '["reply",{"response":{"id":7}}]': 'invalid said',
      '["reply",{"response":"text"}]': 'invalid done',
      '["reply",{}]': 'invalid done',
    },
  },
  {
    name: 'an optional or unlimited property is no discriminator',
    messages: {
      a: { payload: { type: 'object', properties: { type: { const: 'a' } }, required: ['x'] } },
      b: { payload: object({ type: text, y: text }) },
    },
    want: {
      '{"type":"b","x":1}': 'invalid a',
      '{"x":1}': 'a',
      '{"type":"q","y":"1"}': 'b',
      '{"y":1}': 'invalid b',
    },
  },
  {
    name: 'keys that objects inherit are not there',
    messages: { ...chat, odd: { payload: object({ constructor: text }) } },
    want: {
      '{"__proto__":{"type":"chat","content":"x"}}': 'unknown',
      '{"type":"__proto__"}': 'unknown __proto__',
      '{"type":"constructor"}': 'unknown constructor',
      '{"constructor":"x"}': 'odd',
      '{"toString":"x"}': 'unknown',
    },
  },
];
