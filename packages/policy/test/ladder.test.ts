import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasTaken, type LadderFacts, ladder, type Tried } from '../src/index.ts'

const facts = (parts: Partial<LadderFacts> = {}): LadderFacts => ({
  email: 'mira@members.example',
  otherEmails: [],
  tried: [{ address: 'mira@members.example', result: 'bounced' }],
  postalAddress: null,
  waiverProposed: false,
  ...parts,
})

describe('the ladder for who can’t be reached', () => {
  it('begins with another address, goes on with a letter, and ends with waiving', () => {
    expect(ladder(facts({ otherEmails: ['mira@work.example'], postalAddress: 'Lamp Street 3' })).next).toBe(
      'other-address',
    )
    expect(ladder(facts({ postalAddress: 'Lamp Street 3' })).next).toBe('letter')
    expect(ladder(facts()).next).toBe('waived')
    expect(ladder(facts({ waiverProposed: true })).next).toBe(null)
  })

  it('offers an address that was corrected in the record, and not the one that had the message', () => {
    const { addresses } = ladder(facts({ email: 'Mira@New.example', otherEmails: ['mira@members.example'] }))
    expect(addresses).toEqual([{ address: 'mira@new.example', refused: false }])
  })

  it('offers an address that refused after those that were never tried', () => {
    const tried: Tried[] = [
      { address: 'mira@members.example', result: 'refused' },
      { address: 'mira@home.example', result: 'bounced' },
    ]
    const found = ladder(facts({ tried, otherEmails: ['mira@home.example', 'mira@work.example'] }))
    expect(found.addresses).toEqual([
      { address: 'mira@work.example', refused: false },
      { address: 'mira@members.example', refused: true },
    ])
    // With nothing but an address that refused, the next thing is a letter; trying again stays possible.
    const refusedOnly = ladder(facts({ tried: tried.slice(0, 1), postalAddress: 'Lamp Street 3' }))
    expect(refusedOnly.next).toBe('letter')
    expect(refusedOnly.rungs[0]).toEqual({ rung: 'other-address', state: 'open' })
  })

  it('never offers an address that took the message, however it is written', () => {
    const address = fc.constantFrom('a@x.example', 'A@x.example ', 'b@x.example', 'c@x.example')
    fc.assert(
      fc.property(
        address,
        fc.array(address),
        fc.array(fc.record({ address, result: fc.constantFrom('accepted', 'later', 'refused', 'bounced') })),
        (email, otherEmails, tried) => {
          const found = ladder(facts({ email, otherEmails, tried: tried as Tried[] }))
          for (const offered of found.addresses) expect(hasTaken(tried as Tried[], offered.address)).toBe(false)
          expect(found.next === 'other-address').toBe(found.addresses.some(({ refused }) => !refused))
        },
      ),
    )
  })
})
