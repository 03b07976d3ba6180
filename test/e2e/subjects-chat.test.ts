import { CHAT_DEFECTS } from '../subjects/chat-defects.ts';
import { proves } from '../support/proof.ts';
import { CHAT_SUBJECTS, SECRET } from '../support/subject.ts';

const claims = { userId: 'u1', username: 'probe' };

await proves({
  protocol: 'chat',
  subjects: CHAT_SUBJECTS,
  defects: CHAT_DEFECTS,
  target: { credentials: { token: { jwt: { secret: SECRET, algorithm: 'HS256', claims } } } },
  mock: { auth: { jwtSecret: SECRET } },
});
