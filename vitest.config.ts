import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const bestanden = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'])
/** Tests on a database are those that import its set-up; only they pay for starting it. */
const metDatabase = bestanden.filter((b) =>
  /from '#test\/(stores|postgres)\.ts'/.test(readFileSync(b, 'utf8')),
)
const los = bestanden.filter((b) => !metDatabase.includes(b))

const samen = { testTimeout: 20_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    // Each copy of PGlite takes some 0.7 GB.
    maxWorkers: 2,
    pool: 'forks',
    projects: [
      { test: { ...samen, name: 'los', include: los } },
      { test: { ...samen, name: 'database', include: metDatabase, globalSetup: ['test/setup.ts'] } },
    ],
  },
})
