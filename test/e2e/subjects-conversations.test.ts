import { CONVERSATIONS_DEFECTS } from '../subjects/conversations-defects.ts';
import { proves } from '../support/proof.ts';
import { CONVERSATIONS_SUBJECTS } from '../support/subject.ts';

const KEY = 'dev-key-0001';

await proves({
  protocol: 'conversations',
  subjects: CONVERSATIONS_SUBJECTS,
  defects: CONVERSATIONS_DEFECTS,
  target: {
    credentials: { apiKey: { value: KEY } },
    parameters: { conversation_id: 'conv_7f3a91' },
    probe: { rate: false, size: true, credentials: true },
  },
  mock: { auth: { accept: [KEY] } },
  variants: [
    {
      name: 'without keys',
      command: [...CONVERSATIONS_SUBJECTS.fastapi, '--keys', ''],
      target: { authentication: false },
    },
  ],
});
