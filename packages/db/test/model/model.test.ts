import { expect, it } from 'vitest'
import { runModel } from './run.ts'

/** What a test run has time for, on a machine that does other things as well; `npm run soak` goes on for longer. */
const RUNS = 30
const STEPS = 250
const SECONDS = 40

/** Two walks at once: while one waits for the database, the other one thinks. */
it('keeps every promise whatever people, workers, servers and clocks do', { timeout: 240_000 }, async () => {
  const seed = Date.now() & 0x7ffffff
  const both = await Promise.all(
    [seed, seed + 1].map((own) => runModel({ runs: RUNS, steps: STEPS, seed: own, seconds: SECONDS })),
  )
  for (const [at, reached] of both.entries()) console.info(`seed ${seed + at}: ${JSON.stringify(reached)}`)
  expect(both.reduce((sum, { steps }) => sum + steps, 0)).toBeGreaterThan(200)
})
