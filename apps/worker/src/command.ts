import { fileURLToPath } from 'node:url'

/**
 * What Node is given to run a worker: V8 takes memory as long as the machine has some, and what a worker leaves behind is
 * short-lived. Its young generation gets 8 MB, which costs a fiftieth more of its time than the 32 that it would take;
 * the old one is looked through after every fifth that it grows. A limit to the whole would end the process in the middle
 * of a large PDF.
 */
export const workerCommand: readonly string[] = [
  '--max-semi-space-size=4',
  '--heap-growing-percent=20',
  fileURLToPath(new URL('./main.ts', import.meta.url)),
]
