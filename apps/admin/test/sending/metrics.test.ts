import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exposition } from '../../src/sending/metrics.ts'
import { readExposition } from './exposition.ts'

type Measured = Parameters<typeof exposition>[0]

const measured: Measured = {
  gate: { overdueNotices: 12, gatesHeld: 1, oldestUnsentSeconds: 7300 },
  notices: {
    notices: { planned: 30, sent: 1_000_000, bounced: 4 },
    waiting: { rate: 0, domain: 18, ceiling: 0, window: 0, retry: 2, turn: 10 },
  },
  streams: {
    alerts: { sent: 3 },
    oldestUnsentAlertSeconds: 0,
    confirmedSubscribers: 3,
    confirmationsWaiting: 0,
    linksWaiting: 0,
    openRequests: { erasure: 1 },
    oldestRequestSeconds: 86_400,
    overdueRequests: 0,
  },
  sending: {
    limits: {
      perMinute: null,
      perDomain: null,
      domains: {},
      perDay: 5000,
      timeZone: 'UTC',
      window: null,
      confirmationsPerHour: 600,
    },
    sentToday: 17,
    held: null,
    pausedAt: null,
    pausedBy: null,
  },
  parts: {
    workers: 2,
    parts: { relay: 1, mailbox: 0 },
    unreconciled: false,
    received: { bounced: 4 },
    lastReceivedSeconds: 60,
  },
}

describe('what is measured', () => {
  it('can be read by Prometheus, each figure under its name', () => {
    const read = readExposition(exposition(measured))
    expect(read.get('fairnotice_notices')).toEqual([
      { labels: { state: 'planned' }, value: 30 },
      { labels: { state: 'sent' }, value: 1_000_000 },
      { labels: { state: 'bounced' }, value: 4 },
    ])
    expect(read.get('fairnotice_notices_waiting')).toContainEqual({ labels: { for: 'domain' }, value: 18 })
    expect(read.get('fairnotice_overdue_notices')).toEqual([{ labels: {}, value: 12 }])
    expect(read.get('fairnotice_part_up')).toEqual([
      { labels: { part: 'relay' }, value: 1 },
      { labels: { part: 'mailbox' }, value: 0 },
    ])
    expect(read.get('fairnotice_daily_ceiling')).toEqual([{ labels: {}, value: 5000 }])
  })

  it('leaves out what there is none of', () => {
    const text = exposition({
      ...measured,
      streams: { ...measured.streams, alerts: {} },
      sending: { ...measured.sending, limits: { ...measured.sending.limits, perDay: null } },
      parts: { ...measured.parts, lastReceivedSeconds: null },
    })
    for (const name of ['alerts', 'daily_ceiling', 'last_received_seconds'])
      expect([...readExposition(text).keys()]).not.toContain(`fairnotice_${name}`)
  })

  it('counts nothing as overdue while limits hold everything', () => {
    const at = '2027-01-01T00:00:00.000Z'
    const held = { waits: 'ceiling' as const, until: at, last: at }
    const read = readExposition(exposition({ ...measured, sending: { ...measured.sending, held } }))
    expect(read.get('fairnotice_overdue_notices')).toEqual([{ labels: {}, value: 0 }])
    expect(read.get('fairnotice_sending_held')).toEqual([{ labels: {}, value: 1 }])
  })

  it('stays readable whatever a label says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.nat()), (parts) => {
        const text = exposition({ ...measured, parts: { ...measured.parts, parts } })
        const read = readExposition(text).get('fairnotice_part_up') ?? []
        expect(Object.fromEntries(read.map(({ labels, value }) => [labels.part, value]))).toEqual({ ...parts })
      }),
    )
  })

  it('holds every figure that an alert of the runbook asks for', async () => {
    const runbook = await readFile(new URL('../../../../docs/runbook.md', import.meta.url), 'utf8')
    const rules = [...runbook.matchAll(/^ {2}expr: (.+)$/gm)].map(([, expression]) => expression as string)
    expect(rules.length).toBeGreaterThan(5)
    const asked = new Set(rules.flatMap((expression) => expression.match(/fairnotice_\w+/g) ?? []))
    const named = readExposition(exposition(measured))
    expect([...asked].filter((name) => !named.has(name))).toEqual([])
  })

  it('is compared by the runbook with figures of the same labels, or it says which to overlook', async () => {
    const runbook = await readFile(new URL('../../../../docs/runbook.md', import.meta.url), 'utf8')
    const labelled = [...runbook.matchAll(/^ {2}expr: (.+)$/gm)].map(([, expression]) => ({
      expression: expression as string,
      selectors: new Set(expression?.match(/\{[^}]*\}/g) ?? []),
    }))
    const mixed = labelled.filter(({ selectors }) => selectors.size > 1)
    expect(mixed.map(({ expression }) => expression)).toEqual([expect.stringMatching(/ > ignoring\(state\) /)])
    // With two admin apps each figure comes twice: `on()` would match all with all.
    for (const { expression } of labelled) expect(expression).not.toContain('on()')
  })
})
