import { readSettings } from './env.ts'
import { startWorker } from './index.ts'

const worker = await startWorker(readSettings())
let closing = false
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    if (closing) return
    closing = true
    worker.close().then(
      () => process.exit(),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
