import { describe, expect, it, test } from 'vitest'
import { otpAddress, stepOf } from '../../src/auth/codes.ts'

/** The secret of RFC 6238, appendix B. */
const SECRET = new TextEncoder().encode('12345678901234567890')
const at = (seconds: number) => new Date(seconds * 1000)

describe('the code of an authenticator app', () => {
  // Of the eight digits in the RFC's table the last six, as apps show them.
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('is RFC 6238’s at %i seconds', async (seconds, code) => {
    expect(await stepOf(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30))
  })

  it('is taken half a minute early and late, for clocks that are off, and no more', async () => {
    const step = Math.floor(1111111109 / 30)
    expect(await stepOf(SECRET, '081804', at((step + 1) * 30))).toBe(step)
    expect(await stepOf(SECRET, '081804', at((step + 2) * 30 - 1))).toBe(step)
    expect(await stepOf(SECRET, '081804', at((step + 2) * 30))).toBeNull()
    expect(await stepOf(SECRET, '081804', at(step * 30 - 30))).toBe(step)
    expect(await stepOf(SECRET, '081804', at(step * 30 - 31))).toBeNull()
  })

  it('has an address that apps read', () => {
    const address = new URL(otpAddress(SECRET, 'Fair Notice, Quiet Oars', 'ana@quietoars.example'))
    expect(address.protocol).toBe('otpauth:')
    expect(address.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
    expect(address.searchParams.get('issuer')).toBe('Fair Notice, Quiet Oars')
    expect(decodeURIComponent(address.pathname)).toContain('ana@quietoars.example')
  })
})
