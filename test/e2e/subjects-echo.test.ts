import { ECHO_DEFECTS } from '../subjects/echo-defects.ts';
import { proves } from '../support/proof.ts';
import { ECHO_SUBJECTS } from '../support/subject.ts';

await proves({ protocol: 'echo', subjects: ECHO_SUBJECTS, defects: ECHO_DEFECTS });
