import { expect, test } from 'vitest'
import { deviceOf } from '../../src/auth/device.ts'
import { clientAddress } from '../../src/auth/door.ts'
import { signInFirst } from '../../src/auth/pages.ts'

test('a client can’t say from where it comes: only what the trusted proxies wrote counts', () => {
  expect(clientAddress('192.0.2.1', 0)).toBe('192.0.2.1')
  expect(clientAddress('10.9.9.9, 192.0.2.1', 1)).toBe('192.0.2.1')
  expect(clientAddress('10.9.9.9, 192.0.2.1, 198.51.100.7', 2)).toBe('192.0.2.1')
  expect(clientAddress('192.0.2.1', 2)).toBeNull()
  expect(clientAddress(null, 1)).toBeNull()
})

test('a browser is named as its person knows it', () => {
  const named = (userAgent: string) => Object.values(deviceOf(userAgent)).join(' on ')
  expect(
    named('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0'),
  ).toBe('Edge on Windows')
  expect(
    named('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Safari/604.1'),
  ).toBe('Safari on iPhone')
  expect(named('Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36')).toBe(
    'Chrome on Android',
  )
  expect(named('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('Firefox on Linux')
  expect(deviceOf('curl/8.1')).toEqual({ browser: null, system: null })
  expect(deviceOf(null)).toEqual({ browser: null, system: null })
})

test('whoever brings no session goes to sign-in, and comes back to where they wanted', () => {
  expect(signInFirst('/policies/privacy/2', '?view=inline', false)).toBe(
    '/sign-in?next=%2Fpolicies%2Fprivacy%2F2%3Fview%3Dinline',
  )
  expect(signInFirst('/policies', '', true)).toBeNull()
  expect(signInFirst('/sign-in', '?next=/', false)).toBeNull()
})
