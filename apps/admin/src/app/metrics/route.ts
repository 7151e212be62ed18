import { metrics } from '@fairnotice/db'
import { database } from '../../database.ts'

export const dynamic = 'force-dynamic'

/** Figures in Prometheus' text format: counts alone, nothing on any member. Alert rules: docs/runbook.md. */
export async function GET(): Promise<Response> {
  const { notices, overdueNotices, gatesHeld, oldestUnsentSeconds } = await metrics(database())
  const lines = [
    '# TYPE fairnotice_notices gauge',
    ...Object.entries(notices).map(([state, count]) => `fairnotice_notices{state="${state}"} ${count}`),
    '# TYPE fairnotice_overdue_notices gauge',
    `fairnotice_overdue_notices ${overdueNotices}`,
    '# TYPE fairnotice_gates_held gauge',
    `fairnotice_gates_held ${gatesHeld}`,
    '# TYPE fairnotice_oldest_unsent_seconds gauge',
    `fairnotice_oldest_unsent_seconds ${oldestUnsentSeconds}`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; version=0.0.4' } })
}
