// npm run soak -- [STEPS] [SEED]: the model of model.test.ts for a million steps, or as many as asked, two walks at once.
// Says how far it is after each round; stops with the seed and the steps that broke a promise.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@fairnotice/db/embedded'
import { freshDatabase, prepareTemplate } from '@fairnotice/db/testing'
import { type Reached, runModel } from './run.ts'

const [steps = 1_000_000, seed = Date.now() & 0x7ffffff] = process.argv.slice(2).map(Number)
if (!Number.isInteger(steps) || !Number.isInteger(seed) || steps < 1) {
  console.error('npm run soak -- [STEPS] [SEED]: two whole numbers')
  process.exit(2)
}

const directory = await mkdtemp(join(tmpdir(), 'fairnotice-soak-'))
const server = await startEmbedded({ directory, durable: false })
try {
  await prepareTemplate(server.url)
  const open = { fresh: () => freshDatabase(server.url) }
  const began = performance.now()
  const total: Reached = { steps: 0, announced: 0, inForce: 0, late: 0, waived: 0, messages: 0, failed: 0 }
  let next = seed
  const lane = async () => {
    while (total.steps < steps) {
      const own = next++
      const reached = await runModel({ runs: 5, steps: 250, seed: own, seconds: 7 * 86_400, open })
      for (const key of Object.keys(total) as (keyof Reached)[]) total[key] += reached[key]
      const seconds = (performance.now() - began) / 1000
      console.log(`seed ${own}: ${JSON.stringify(total)}, ${(total.steps / seconds).toFixed(1)} steps a second`)
    }
  }
  await Promise.all([lane(), lane()])
} finally {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}
