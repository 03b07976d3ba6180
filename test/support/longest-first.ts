import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Files that take half a minute or so, or more. */
const LONG = [
  'test/site/whole.test.ts',
  'test/site/playground.test.ts',
  'test/site/pages.test.ts',
  'test/session/keywords.test.ts',
  'test/session/legal-walks.test.ts',
  'test/session/engine-vs-oracle.test.ts',
  'test/generate/hard-documents.test.ts',
  'test/generate/template.test.ts',
  'test/e2e/subjects-conversations.test.ts',
  'test/doctor/matrix.test.ts',
  'test/e2e/mock-conforms.test.ts',
  'test/e2e/subjects-ai-chat.test.ts',
  'test/e2e/subjects-bridge.test.ts',
  'test/e2e/subjects-chat.test.ts',
  'test/conformance/chat.test.ts',
  'test/conformance/fuzz.test.ts',
  'test/e2e/kill-matrix.test.ts',
];

/** On a machine that has run nothing yet the runner cannot know what takes long: that begins first, so that nothing is waited for at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((file) => moduleId.endsWith(file));
      return at < 0 ? LONG.length : at;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
