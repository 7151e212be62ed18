import { audienceOfLate, metrics, noticeMetrics, now, partMetrics, sendingState, streamMetrics } from '@fairnotice/db'
import { database } from '../../database.ts'
import { standing } from '../../sending/forecast.ts'
import { exposition } from '../../sending/metrics.ts'
import { seldom } from '../../sending/seldom.ts'

export const dynamic = 'force-dynamic'

/** Figures in Prometheus' text format: counts alone, nothing on any member. Alert rules: docs/runbook.md. */
export async function GET(): Promise<Response> {
  const db = database()
  const members = await audienceOfLate(db)
  const text = exposition({
    gate: await metrics(db, (count) => seldom(db, 'overdue', members, count)),
    notices: await seldom(db, 'metrics', members, () => noticeMetrics(db)),
    streams: await streamMetrics(db),
    sending: standing(await sendingState(db), await now(db)),
    parts: await partMetrics(db),
  })
  return new Response(text, { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } })
}
