import { NO_LIMITS } from '@fairnotice/notifier'
import { expect, test } from 'vitest'
import { zoneProposed } from '../../src/screens/settings/zone-proposed.ts'

const LIMITS = { ...NO_LIMITS, confirmationsPerHour: 600 }

test('whoever sets hours first begins with their own zone; a chosen one stays', () => {
  expect(zoneProposed(LIMITS, 'Europe/Brussels')).toBe('Europe/Brussels')
  expect(zoneProposed({ ...LIMITS, perDay: 100 }, 'Europe/Brussels')).toBe('UTC')
  expect(zoneProposed({ ...LIMITS, window: { from: '09:00', to: '18:00' } }, 'Europe/Brussels')).toBe('UTC')
  expect(zoneProposed({ ...LIMITS, timeZone: 'Asia/Kolkata' }, 'Europe/Brussels')).toBe('Asia/Kolkata')
})
