import type { Rows } from './client.ts'

export const TASKS = ['deliver', 'gate', 'recover', 'mirror', 'links', 'alerts', 'hourly'] as const
/** What the worker does; the names of its jobs. */
export type Task = (typeof TASKS)[number]

/**
 * Asks the worker to look, in the same transaction as what there is to see. One waiting job per task is enough: each
 * looks for all that is due. `at` is real time (the job queue knows no test clock); the worker also looks by itself
 * every few seconds, so that a lost job loses nothing but time.
 */
export async function wake(rows: Rows, task: Task = 'deliver', at: Date | null = null): Promise<void> {
  await rows.$executeRaw`
    select graphile_worker.add_job(${task}::text, '{}'::json, job_key := ${task}::text, run_at := ${at}::timestamptz, max_attempts := 5)`
}
