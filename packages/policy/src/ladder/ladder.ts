/** The ladder for a member whom a message could not reach, in its order. */
export const RUNGS = ['other-address', 'shown', 'letter', 'waived'] as const
export type Rung = (typeof RUNGS)[number]

/** An attempt to carry a notice to an address, and the last word on it. */
export interface Tried {
  address: string
  result: 'accepted' | 'later' | 'refused' | 'bounced'
}

export interface LadderFacts {
  /** The address that is used for everything, and those that are used only here. */
  email: string
  otherEmails: readonly string[]
  tried: readonly Tried[]
  postalAddress: string | null
  /** Someone has proposed to waive it, and nobody has confirmed that. */
  waiverProposed: boolean
}

export interface Ladder {
  /** Addresses of the member that the message may still go to: those that never had it first. */
  addresses: { address: string; refused: boolean }[]
  /** `open`: a person can take it now; `waiting`: on the member or on a second person; `impossible`: something is missing. */
  rungs: { rung: Rung; state: 'open' | 'waiting' | 'impossible' }[]
  /** The next one for a person to take; null while it waits for a second person. */
  next: Rung | null
}

const same = (address: string): string => address.trim().toLowerCase()

/** Whether an address has taken the message: then it never gets it again, even if the message came back (invariant 4). */
export const hasTaken = (tried: readonly Tried[], address: string): boolean =>
  tried.some(
    ({ address: known, result }) => same(known) === same(address) && (result === 'accepted' || result === 'bounced'),
  )

/**
 * What can still be done for one member who could not be reached. Being shown it at sign-in waits for the member, and
 * stands beside the others; waiving is the last, since it tells nobody.
 */
export function ladder(facts: LadderFacts): Ladder {
  const known = [...new Set([facts.email, ...facts.otherEmails].map(same))].filter(Boolean)
  const addresses = known
    .filter((address) => !hasTaken(facts.tried, address))
    .map((address) => ({ address, refused: facts.tried.some((tried) => same(tried.address) === address) }))
    .sort((a, b) => Number(a.refused) - Number(b.refused))
  const untried = addresses.some(({ refused }) => !refused)
  const posted = facts.postalAddress !== null && facts.postalAddress.trim() !== ''
  const next: Rung = untried ? 'other-address' : posted ? 'letter' : 'waived'
  return {
    addresses,
    rungs: [
      { rung: 'other-address', state: addresses.length > 0 ? 'open' : 'impossible' },
      { rung: 'shown', state: 'waiting' },
      { rung: 'letter', state: posted ? 'open' : 'impossible' },
      { rung: 'waived', state: facts.waiverProposed ? 'waiting' : 'open' },
    ],
    next: facts.waiverProposed ? null : next,
  }
}
