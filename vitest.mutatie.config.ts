/** Only the tests of the law room, for mutation testing. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['src/law/*.test.ts', 'test/law.test.ts'], testTimeout: 20_000 },
})
