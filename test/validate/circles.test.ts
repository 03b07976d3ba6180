import { expect, test } from 'vitest';
import { fieldsOf } from '../../src/generate/reference/fields.ts';
import { checkExamples } from '../../src/validate/index.ts';
import { channelOf, contractOf } from '../compile/support.ts';

const REF = { $ref: '#/components/schemas/Whole' };

test.each(['allOf', 'oneOf', 'anyOf'])(
  'a schema that is twice a part of itself, by %s, has an end',
  async (word) => {
    const contract = await contractOf({
      asyncapi: '3.0.0',
      info: { title: 'Circles', version: '1.0.0' },
      channels: {
        talk: {
          address: '/',
          messages: { round: { payload: REF } },
          'x-session': {
            version: 1,
            exchanges: { turn: { steps: [{ server: 'round', with: { '/id': 'a' } }] } },
          },
        },
      },
      operations: { out: { action: 'send', channel: { $ref: '#/channels/talk' } } },
      components: { schemas: { Whole: { [word]: [REF, REF], properties: { id: { type: 'string' } } } } },
    });
    const codes = checkExamples(contract).map(({ code }) => code);
    expect(codes.filter((code) => code !== 'no-sample')).toEqual([]);
    const [round] = channelOf(contract).messages;
    expect(fieldsOf(contract, round?.payload ?? true).map(({ path }) => path)).toEqual(['id']);
  },
);
