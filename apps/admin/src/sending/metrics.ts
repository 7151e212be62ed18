import type { Metrics, NoticeMetrics, PartMetrics, StreamMetrics } from '@fairnotice/db'
import type { standing } from './forecast.ts'

type Samples = number | null | Record<string, number>

interface Measured {
  gate: Metrics
  notices: NoticeMetrics
  streams: StreamMetrics
  sending: ReturnType<typeof standing>
  parts: PartMetrics
}

/** What is measured as Prometheus reads it (text format 0.0.4): each name with what it means, and a line for each sample. */
export function exposition({ gate, notices, streams, sending, parts }: Measured): string {
  const { limits, sentToday, held, pausedAt } = sending
  const gauges: [name: string, help: string, samples: Samples, label?: string][] = [
    ['notices', 'Notices by state, of announcements of the last 90 days.', notices.notices, 'state'],
    ['notices_waiting', 'Planned notices by what they wait for; turn: for nothing else.', notices.waiting, 'for'],
    [
      'overdue_notices',
      'Should have left and have no excuse: due for more than an hour while nothing leaves, neither limits nor a person hold them.',
      // Outside of the hours of sending, and when the provider's day is used up, nothing should leave.
      held === null ? gate.overdueNotices : 0,
    ],
    ['gates_held', 'Announced versions whose effective time has moved because the gate was shut.', gate.gatesHeld],
    [
      'oldest_unsent_seconds',
      'How long the notice that waits longest has been due, whatever it waits for.',
      gate.oldestUnsentSeconds,
    ],
    ['sending_paused', '1: a person has paused sending.', pausedAt === null ? 0 : 1],
    ['sending_held', '1: the hours of sending, or the provider’s day, let nothing leave now.', held === null ? 0 : 1],
    ['sent_today', 'Messages that count toward the provider’s day; 0 while that has no limit.', sentToday],
    ['daily_ceiling', 'What the provider takes in a day; absent: no limit.', limits.perDay],
    ['alerts', 'Alerts to subscribers by state; they are kept for 30 days.', streams.alerts, 'state'],
    [
      'oldest_unsent_alert_seconds',
      'How long ago the oldest unsent alert was planned.',
      streams.oldestUnsentAlertSeconds,
    ],
    ['subscribers', 'Subscribers who have confirmed.', streams.confirmedSubscribers],
    [
      'confirmations_waiting',
      'Subscriptions whose confirmation has not been mailed yet.',
      streams.confirmationsWaiting,
    ],
    ['links_waiting', 'Links that were asked for and have not left.', streams.linksWaiting],
    ['member_requests_open', 'Open requests of members.', streams.openRequests, 'kind'],
    ['oldest_member_request_seconds', 'How long ago the oldest open request was made.', streams.oldestRequestSeconds],
    ['overdue_member_requests', 'Open for more than a month (GDPR 12(3)).', streams.overdueRequests],
    ['workers', 'Workers that live now, on all machines.', parts.workers],
    ['part_up', '1: the part is well.', parts.parts, 'part'],
    ['unreconciled', '1: restored or copied, and nobody has reconciled it.', parts.unreconciled ? 1 : 0],
    ['received_mails', 'Mails that came in with reports, by what they were.', parts.received, 'outcome'],
    ['last_received_seconds', 'How long ago the last of them came in; absent: none has.', parts.lastReceivedSeconds],
  ]
  return gauges
    .map(([name, help, samples, label]) => {
      const lines = linesOf(name, samples, label)
      return lines === '' ? '' : `# HELP fairnotice_${name} ${help}\n# TYPE fairnotice_${name} gauge\n${lines}`
    })
    .join('')
}

function linesOf(name: string, samples: Samples, label = 'state'): string {
  if (samples === null) return ''
  if (typeof samples === 'number') return `fairnotice_${name} ${samples}\n`
  return Object.entries(samples)
    .map(([value, count]) => `fairnotice_${name}{${label}="${escaped(value)}"} ${count}\n`)
    .join('')
}

const escaped = (value: string) => value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')
