import { announce } from '@fairnotice/db'
import type { Actor } from '@fairnotice/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codes, DAY, EDITORIAL, type Installation, must, openInstallation, proposed } from '../installation.ts'

describe('an announcement that takes a second person', () => {
  let house: Installation
  /** Approves as a reviewer, and may announce too. */
  let bram: Actor
  let count = 0
  beforeAll(async () => {
    house = await openInstallation()
    bram = { ...house.people.bram, roles: ['reviewer', 'publisher'] }
    await house.members([{ externalId: 'm1' }])
  })
  afterAll(() => house.close())

  const approved = async (changes = [proposed('c-1')]) => {
    const slug = `policy-${++count}`
    await house.policy(slug)
    await house.first(slug)
    return { slug, number: await house.approved(slug, changes) }
  }
  const inDays = async (days: number) => new Date((await house.clock()).getTime() + days * DAY + 60_000)
  const asked = { summary: {}, mailConfigured: true }
  const urgent = { citation: 'Order 12 of the data protection authority' }

  it('is an urgent one: whoever approved it can’t make it, and another can, at once', async () => {
    const version = await approved()
    const effectiveAt = await inDays(0)
    const own = await announce(house.db, { ...asked, ...version, actor: bram, effectiveAt, urgent })
    expect(own).toMatchObject({ blockers: [{ code: 'four-eyes', field: 'urgent' }] })
    expect(codes(await announce(house.db, { ...asked, ...version, actor: house.people.dirk, effectiveAt }))).toEqual([
      'effective-too-early',
    ])
    must(await announce(house.db, { ...asked, ...version, actor: house.people.dirk, effectiveAt, urgent }))
  })

  it('is one to nobody: whoever approved it can’t make it, and another can, knowingly', async () => {
    const version = await approved([proposed('c-1', EDITORIAL)])
    const effectiveAt = await inDays(31)
    const sure = { ...asked, ...version, effectiveAt, confirmsEmptyAudience: true }
    expect(await announce(house.db, { ...sure, actor: bram })).toMatchObject({
      blockers: [{ code: 'four-eyes', field: 'confirmsEmptyAudience' }],
    })
    expect(codes(await announce(house.db, { ...asked, ...version, effectiveAt, actor: house.people.dirk }))).toEqual([
      'audience-empty',
    ])
    expect(must(await announce(house.db, { ...sure, actor: house.people.dirk })).members).toBe(0)
  })

  it('is no other: whoever approved it may announce it in time to everyone', async () => {
    const version = await approved()
    must(await announce(house.db, { ...asked, ...version, actor: bram, effectiveAt: await inDays(31) }))
  })
})
