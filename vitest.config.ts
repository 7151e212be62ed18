import { defineConfig } from 'vitest/config'

/** `fast` needs nothing but the code; `database` and `end-to-end` share one real PostgreSQL (test/setup). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          setupFiles: ['test/setup/seed.ts'],
          include: [
            'packages/{policy,diff,pdf,picture,notifier,mirror}/test/**/*.test.ts',
            'apps/cli/test/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'database',
          setupFiles: ['test/setup/seed.ts'],
          include: ['packages/db/test/**/*.test.ts', 'apps/{admin,public,worker}/test/**/*.test.ts'],
          globalSetup: ['test/setup/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'end-to-end',
          setupFiles: ['test/setup/seed.ts'],
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/setup/postgres.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
