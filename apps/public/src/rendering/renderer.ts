import { Worker } from 'node:worker_threads'
import type { Input, Output, TaskName } from './tasks.ts'

/** More is being asked than can be made soon. Whoever asks is told to come back. */
export class BusyError extends Error {
  readonly code = 'busy'
}

/** A task that failed or took too long: its page can't be shown. */
class RenderingError extends Error {
  readonly code = 'rendering-failed'
}

interface Job {
  task: TaskName
  input: unknown
  resolve(output: unknown): void
  reject(error: Error): void
}

/** How many pages of each sort may wait to be made. */
const WAITING = 64
/** Milliseconds that one task may take: a comparison of 25,000 words takes about a second. */
const LONGEST = 30_000

/**
 * Runs tasks one after the other in a thread of its own, begun with the first one and begun again if it dies. Texts go
 * first: whoever asks for every pair of versions waits for whoever wants to read the policy, never the other way round.
 */
export class Renderer {
  #worker: Worker | null = null
  #current: Job | null = null
  #timer: NodeJS.Timeout | undefined
  readonly #texts: Job[] = []
  readonly #others: Job[] = []
  #closed = false

  run<T extends TaskName>(task: T, input: Input<T>): Promise<Output<T>> {
    const waiting = task === 'text' ? this.#texts : this.#others
    if (this.#closed) return Promise.reject(new BusyError('the site is closing'))
    if (waiting.length >= WAITING) return Promise.reject(new BusyError('too many pages are waiting to be made'))
    return new Promise((resolve, reject) => {
      waiting.push({ task, input, resolve: resolve as (output: unknown) => void, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const job of [...this.#texts.splice(0), ...this.#others.splice(0)])
      job.reject(new BusyError('the site is closing'))
    await this.#worker?.terminate()
  }

  #next(): void {
    if (this.#current) return
    const job = this.#texts.shift() ?? this.#others.shift()
    if (!job) {
      // Nothing to do: the thread alone keeps no process alive.
      this.#worker?.unref()
      return
    }
    this.#current = job
    this.#worker ??= this.#begin()
    this.#worker.ref()
    this.#timer = setTimeout(() => this.#worker?.terminate(), LONGEST)
    this.#worker.postMessage({ task: job.task, input: job.input })
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url))
    worker.on('message', (answer: { output?: unknown; failed?: string }) => {
      const job = this.#done()
      if (answer.failed === undefined) job?.resolve(answer.output)
      else job?.reject(new RenderingError(answer.failed))
      this.#next()
    })
    const ended = (error?: Error) => {
      if (this.#worker === worker) this.#worker = null
      this.#done()?.reject(new RenderingError(error?.message ?? 'the rendering thread ended'))
      this.#next()
    }
    worker.on('error', ended)
    worker.on('exit', () => {
      if (this.#worker === worker) ended()
    })
    return worker
  }

  #done(): Job | null {
    clearTimeout(this.#timer)
    const job = this.#current
    this.#current = null
    return job
  }
}
