// The notifier's sink and peers are processes, so that what is measured shares no thread with them, and nodemailer stays
// where it belongs.
import { fileURLToPath } from 'node:url'
import type * as Run from '../../../packages/notifier/bench/run.ts'

export type Sink = Run.Sink
const run = fileURLToPath(new URL('../../../packages/notifier/bench/run.ts', import.meta.url))
export const { startSink, peer }: typeof Run = await import(run)
