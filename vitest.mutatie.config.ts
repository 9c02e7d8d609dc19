/**
 * Only the tests of the law room, for mutation testing: in one worker, the small files first, because a run stops at
 * the first test that notices the change.
 */
import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

class KleinEerst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((a, b) => statSync(a.moduleId).size - statSync(b.moduleId).size)
  }
}

export default defineConfig({
  test: {
    include: ['src/law/*.test.ts', 'test/law.test.ts'],
    testTimeout: 20_000,
    isolate: false,
    sequence: { sequencer: KleinEerst },
  },
})
