import { AI_CHAT_DEFECTS } from '../subjects/ai-chat-defects.ts';
import { proves } from '../support/proof.ts';
import { AI_CHAT_SUBJECTS, SECRET } from '../support/subject.ts';

const claims = { username: 'ada' };

await proves({
  protocol: 'ai-chat',
  subjects: AI_CHAT_SUBJECTS,
  defects: AI_CHAT_DEFECTS,
  target: {
    credentials: { token: { jwt: { secret: SECRET, algorithm: 'HS256', claims } } },
    parameters: { client_id: 'client-4f7k2m9qx' },
  },
  mock: { auth: { jwtSecret: SECRET } },
  variants: [
    { name: 'that refuses before it accepts', command: [...AI_CHAT_SUBJECTS.fastapi, '--refusal', '403'] },
    { name: 'that limits a rate', command: [...AI_CHAT_SUBJECTS.fastapi, '--rate-limit', '20/10'] },
  ],
});
