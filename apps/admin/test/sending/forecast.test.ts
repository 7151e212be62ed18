import { NO_LIMITS } from '@fairnotice/notifier'
import { expect, test } from 'vitest'
import { forecast } from '../../src/sending/forecast.ts'

const NOW = new Date('2027-03-01T10:00:00Z')
const LIMITS = { ...NO_LIMITS, confirmationsPerHour: 600 }
const state = { limits: LIMITS, days: new Map<string, number>(), zones: [null], pausedAt: null, pausedBy: null }
const owed = { leadDays: 30, graceDays: 5, urgent: false, timeZone: 'UTC' }
const told = (retriedAt: Date | null) =>
  forecast([{ domain: 'members.example', timeZone: null, count: 60 }], state, owed, NOW, 60, retriedAt)

test('the last one leaves no sooner than a mail server that put it off is asked again', () => {
  expect(told(null)).toMatchObject({ because: 'speed', finishAt: '2027-03-01T10:01:00.000Z' })
  const retried = told(new Date('2027-03-01T11:00:00Z'))
  expect(retried).toMatchObject({ because: 'retry', finishAt: '2027-03-01T11:00:00.000Z' })
  expect(retried.gateAt).toBe('2027-03-31T11:00:00.000Z')
  // Tried again before the others have left: they are the last.
  expect(told(new Date('2027-03-01T10:00:30Z'))).toEqual(told(null))
})
