import { expect, test } from 'vitest'
import { gateReason } from '../../src/screens/progress/gate-reason.ts'

test('the end of the lead time is told as the earliest while someone has not been sent to', () => {
  const lead = { code: 'lead-time' } as const
  expect(gateReason('lead-time', [lead])).toBe('gate.lead-time')
  expect(gateReason('lead-time', [{ code: 'undispatched' }, lead])).toBe('gate.lead-time-at-least')
  expect(gateReason('undispatched', [{ code: 'undispatched' }, lead])).toBe('gate.undispatched')
})
