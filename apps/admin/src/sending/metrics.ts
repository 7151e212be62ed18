import type { Metrics, PartMetrics, StreamMetrics } from '@fairnotice/db'
import type { standing } from './forecast.ts'

type Samples = number | Record<string, number>

/** What is measured as Prometheus reads it: each name with its type, and a line for each sample. */
export function exposition(
  gate: Metrics,
  streams: StreamMetrics,
  { limits, sentToday, held, pausedAt }: ReturnType<typeof standing>,
  parts: PartMetrics,
): string {
  const gauges: [name: string, samples: Samples, label?: string][] = [
    ['notices', gate.notices, 'state'],
    ['overdue_notices', gate.overdueNotices],
    ['gates_held', gate.gatesHeld],
    ['oldest_unsent_seconds', gate.oldestUnsentSeconds],
    ['sending_paused', pausedAt === null ? 0 : 1],
    ['sending_held', held === null ? 0 : 1],
    ['sent_today', sentToday],
    ...(limits.perDay === null ? [] : [['daily_ceiling', limits.perDay] as [string, number]]),
    ['alerts', streams.alerts, 'state'],
    ['oldest_unsent_alert_seconds', streams.oldestUnsentAlertSeconds],
    ['subscribers', streams.confirmedSubscribers],
    ['confirmations_waiting', streams.confirmationsWaiting],
    ['links_waiting', streams.linksWaiting],
    ['member_requests_open', streams.openRequests, 'kind'],
    ['oldest_member_request_seconds', streams.oldestRequestSeconds],
    ['overdue_member_requests', streams.overdueRequests],
    ['part_up', parts.parts, 'part'],
    ['unreconciled', parts.unreconciled ? 1 : 0],
    ['received_mails', parts.received, 'outcome'],
    ...(parts.lastReceivedSeconds === null
      ? []
      : [['last_received_seconds', parts.lastReceivedSeconds] as [string, number]]),
  ]
  return gauges
    .flatMap(([name, samples, label]) => [`# TYPE fairnotice_${name} gauge\n`, ...linesOf(name, samples, label)])
    .join('')
}

const linesOf = (name: string, samples: Samples, label = 'state'): string[] =>
  typeof samples === 'number'
    ? [`fairnotice_${name} ${samples}\n`]
    : Object.entries(samples).map(([value, count]) => `fairnotice_${name}{${label}="${value}"} ${count}\n`)
