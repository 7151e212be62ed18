import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES, type Role, STATES, type Step, stepBlockers, TRANSITIONS, type Transition } from '../src/index.ts'

/** The table as DESIGN.md tells it, written a second time: a step not listed for a state and role doesn't exist. */
const ALLOWED: Record<Step, { from: string[]; roles: Role[] }> = {
  edit: { from: ['draft'], roles: ['author'] },
  submit: { from: ['draft'], roles: ['author'] },
  reject: { from: ['submitted', 'approved'], roles: ['reviewer', 'publisher'] },
  approve: { from: ['submitted'], roles: ['reviewer'] },
  'approve-rendition': { from: ['submitted', 'approved'], roles: ['reviewer'] },
  'publish-first': { from: ['approved'], roles: ['publisher'] },
  announce: { from: ['approved'], roles: ['publisher'] },
  postpone: { from: ['announced'], roles: ['publisher'] },
  withdraw: { from: ['announced'], roles: ['publisher'] },
  raise: { from: ['in-force', 'superseded'], roles: ['reviewer', 'publisher'] },
  'announce-late': { from: ['in-force', 'superseded'], roles: ['publisher'] },
  'confirm-import': { from: ['submitted'], roles: ['reviewer'] },
  'discard-import': { from: ['submitted'], roles: ['author', 'reviewer'] },
  discard: { from: ['draft'], roles: ['author'] },
  'enter-into-force': { from: ['announced'], roles: [] },
  supersede: { from: ['in-force'], roles: [] },
}
const steps = Object.keys(TRANSITIONS) as Step[]
const codes = (...of: Parameters<typeof stepBlockers>) => stepBlockers(...of).map(({ code }) => code)

describe('the transition table', () => {
  it('has no step but those of the design', () => expect(steps.sort()).toEqual(Object.keys(ALLOWED).sort()))

  for (const step of steps)
    for (const state of STATES)
      for (const role of ROLES) {
        const allowed = ALLOWED[step].from.includes(state) && ALLOWED[step].roles.includes(role)
        it(`${allowed ? 'lets' : 'does not let'} ${role} ${step} what is ${state}`, () => {
          const found = codes(step, state, { userId: 'someone', roles: [role] }, ['the author'])
          expect(found.includes('wrong-state')).toBe(!ALLOWED[step].from.includes(state))
          expect(found.includes('role-missing')).toBe(!ALLOWED[step].roles.includes(role))
          expect(found.length === 0).toBe(allowed)
        })
      }

  it('lets an auditor do nothing, and no one do what the gate does', () => {
    for (const step of steps)
      for (const state of STATES) {
        expect(codes(step, state, { userId: 'x', roles: ['auditor'] }, [])).toContain('role-missing')
        if (step === 'enter-into-force' || step === 'supersede')
          expect(codes(step, state, { userId: 'x', roles: ROLES }, [])).toContain('role-missing')
      }
  })

  it('lets no one approve what they wrote or edited, whatever roles they have', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('ana', 'bram', 'cleo'), { minLength: 1 }),
        fc.subarray([...ROLES]),
        fc.constantFrom('ana', 'bram', 'cleo'),
        (editors, roles, userId) => {
          const found = codes('approve', 'submitted', { userId, roles }, editors)
          expect(found.includes('four-eyes')).toBe(editors.includes(userId))
        },
      ),
    )
  })

  it('says everything that is wrong at once, in words', () => {
    const found = stepBlockers('approve', 'draft', { userId: 'ana', roles: ['author'] }, ['ana'])
    expect(found.map(({ code }) => code)).toEqual(['wrong-state', 'role-missing', 'four-eyes'])
    expect(found[0]?.text).toBe('This version is a draft; to approve it, it must be submitted.')
    expect(found[1]?.text).toContain('Only a reviewer may approve')
  })

  it('leads from the draft to every state, and out of superseded and withdrawn nowhere', () => {
    const reached = new Set(['draft'])
    for (let round = 0; round < STATES.length; round++)
      for (const { from, to } of Object.values(TRANSITIONS) as Transition[])
        if (to && from.some((state) => reached.has(state))) reached.add(to)
    expect([...reached].sort()).toEqual([...STATES].sort())
    for (const { from, to } of Object.values(TRANSITIONS) as Transition[])
      if (to) expect(from.some((state) => state === 'superseded' || state === 'withdrawn')).toBe(false)
  })

  it('keeps a version where it is when a translation of it is approved', () => {
    expect(TRANSITIONS['approve-rendition'].to).toBe(null)
  })
})
