import { parentPort } from 'node:worker_threads'
import { type Input, TASKS, type TaskName } from './tasks.ts'

/** One task at a time, answered in order. */
parentPort?.on('message', async ({ task, input }: { task: TaskName; input: Input<TaskName> }) => {
  try {
    parentPort?.postMessage({ output: await (TASKS[task] as (input: Input<TaskName>) => unknown)(input) })
  } catch (error) {
    parentPort?.postMessage({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
