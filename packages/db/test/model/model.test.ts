import { expect, it } from 'vitest'
import { runModel } from './run.ts'

/** What a test run has time for, on a machine that does other things as well; `npm run soak` goes on for longer. */
const RUNS = 12
const STEPS = 150
const SECONDS = 40

it('keeps every promise whatever people, workers, servers and clocks do', { timeout: 180_000 }, async () => {
  const seed = Date.now() & 0x7fffffff
  const reached = await runModel({ runs: RUNS, steps: STEPS, seed, seconds: SECONDS })
  console.info(`seed ${seed}: ${JSON.stringify(reached)}`)
  expect(reached.steps).toBeGreaterThan(100)
})
