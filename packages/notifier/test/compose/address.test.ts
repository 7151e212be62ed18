import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileNotice, fillNotice, isAddress } from '../../src/index.ts'
import { content, recipient } from '../example.ts'
import { header, received } from './received.ts'

describe('a member', () => {
  it.each([
    ['"john doe"@post.example', '"john doe"@post.example'],
    ['"a@b"@post.example', '"a@b"@post.example'],
    ['john doe@post.example', '"john doe"@post.example'],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['ADA+tag@Post.Example', 'ADA+tag@post.example'],
    ["o'brien@post.example", "o'brien@post.example"],
  ])('is reached at %s', async (address, wire) => {
    const { mail, filled } = await received({}, { address })
    expect(filled.envelope.to).toBe(wire)
    expect(header(mail, 'to')[0]?.replace(/\s+/g, ' ')).toBe(`Ada Birk <${wire}>`)
    expect(mail.text).toContain(address)
  })

  it('is reached at its own address, with the domain as DNS knows it', { timeout: 60_000 }, () => {
    const compiled = compileNotice(content())
    const of = (characters: string, maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength })
    const local = fc.array(of('abzAZ019_+-', 8), { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join('.'))
    const domain = fc.array(of('abzAZ019-é', 6), { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'))
    fc.assert(
      fc.property(local, domain, (before, after) => {
        const known = domainToASCII(after)
        const filled = () => fillNotice(compiled, recipient({ address: `${before}@${after}` })).envelope.to
        if (known === '') expect(filled).toThrow(expect.objectContaining({ code: 'address-unusable' }))
        else expect(filled()).toBe(`${before}@${known}`)
      }),
      { numRuns: 300 },
    )
  })

  it('is addressed beyond ASCII only where the local part demands it', () => {
    const { filled } = { filled: fillNotice(compileNotice(content()), recipient({ address: 'zoë@post.example' })) }
    expect(filled.envelope.to).toBe('zoë@post.example')
    expect(filled.raw.toString()).toContain('<zoë@post.example>')
  })

  it.each([
    '',
    '@post.example',
    'ada',
    'ada@',
    'ada@post.example\r\nBcc: x@evil.example',
    'ada@post.example>, <x@evil.example',
    `a<b@post.example`,
  ])('is refused with a code when the address is %j', (address) => {
    const compiled = compileNotice(content())
    expect(() => fillNotice(compiled, recipient({ address }))).toThrow(
      expect.objectContaining({ code: 'address-unusable' }),
    )
  })
})

describe('an address that members can have', () => {
  it('may be of any script, and quoted', () => {
    for (const address of [
      'kim@post.example',
      "o'brien+news@post.example",
      'idn@bücher.example',
      'idn@xn--bcher-kva.example',
      'δοκιμή@παράδειγμα.example',
      '"quoted local"@post.example',
      '"a..b"@post.example',
    ])
      expect([address, isAddress(address)]).toEqual([address, true])
  })

  it('is none where a server could not be asked, or the hand slipped', () => {
    for (const address of [
      '',
      'kim',
      '@post.example',
      'kim@',
      'kim@post',
      'kim@post..example',
      'a..b@post.example',
      'kim post@post.example',
      ' kim@post.example',
      'kim@post.example, bo@post.example',
      'kim@post.example\r\nBcc: bo@post.example',
      'Kim <kim@post.example>',
      '"kim@post.example',
      '""@post.example',
      `${'k'.repeat(320)}@post.example`,
    ])
      expect([address, isAddress(address)]).toEqual([address, false])
  })

  it('is one that a message can be sent to', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `${text}@post.example`),
        ),
        (address) => {
          if (isAddress(address))
            expect(fillNotice(compileNotice(content({ attach: 'link' })), recipient({ address })).envelope.to).toMatch(
              /^\S.*@\S+\.\S+$/s,
            )
        },
      ),
    ))
})
