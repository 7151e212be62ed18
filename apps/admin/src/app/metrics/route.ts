import { metrics, now, partMetrics, sendingState, streamMetrics } from '@fairnotice/db'
import { database } from '../../database.ts'
import { standing } from '../../sending/forecast.ts'
import { exposition } from '../../sending/metrics.ts'

export const dynamic = 'force-dynamic'

/** Figures in Prometheus' text format: counts alone, nothing on any member. Alert rules: docs/runbook.md. */
export async function GET(): Promise<Response> {
  const db = database()
  const text = exposition(
    await metrics(db),
    await streamMetrics(db),
    standing(await sendingState(db), await now(db)),
    await partMetrics(db),
  )
  return new Response(text, { headers: { 'content-type': 'text/plain; version=0.0.4' } })
}
