import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runModel } from './run.ts'

/** About 3,000 steps, in half a minute; the seconds are for slow machines. `npm run soak` goes on for longer. */
const RUNS = 12
const STEPS = 250
const SECONDS = 150

/** Two walks at once: while one waits for the database, the other one thinks. */
it('keeps every promise whatever people, workers, servers and clocks do', { timeout: 240_000 }, async () => {
  const { seed = 0 } = fc.readConfigureGlobal()
  const both = await Promise.all(
    [seed, seed + 1].map((own) => runModel({ runs: RUNS, steps: STEPS, seed: own, seconds: SECONDS })),
  )
  for (const [at, reached] of both.entries()) console.info(`seed ${seed + at}: ${JSON.stringify(reached)}`)
  expect(both.reduce((sum, { steps }) => sum + steps, 0)).toBeGreaterThan(1_000)
})
