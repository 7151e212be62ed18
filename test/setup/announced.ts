import { AFTER, BEFORE } from '../fixtures/texts.ts'
import { addMembers, type House, policySettings } from './house.ts'

const versions = '/policies/privacy/versions'

const must = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer
  if (status >= 400) throw new Error(JSON.stringify(body))
  return body
}

/** A policy whose version 2 is announced to so many members; nothing has been sent. */
export async function announcedTo(
  house: House,
  members: number,
  settings: object = {},
): Promise<{ versions: string; effectiveAt: string }> {
  await addMembers(house.database, members)
  await publishFirst(house, settings)
  return announceNext(house)
}

/** A policy whose version 1 is in force. */
export async function publishFirst({ ana, bram, chloe }: House, settings: object = {}): Promise<void> {
  await must(ana.call('POST', '/policies', { ...policySettings('privacy'), ...settings }))
  await must(ana.call('POST', versions, { renditions: { en: BEFORE } }))
  await must(ana.call('POST', `${versions}/1/submit`))
  await must(bram.call('POST', `${versions}/1/approve`))
  await must(chloe.call('POST', `${versions}/1/publish-first`, {}))
}

/** Its version 2, approved. */
export async function approveNext({ ana, bram }: House): Promise<void> {
  await must(ana.call('POST', versions, { renditions: { en: AFTER } }))
  await must(ana.call('POST', `${versions}/2/submit`))
  const { changes } = (await bram.call('GET', `${versions}/2/comparison`)).body
  for (const { id, materiality, ruling } of changes)
    if (materiality === 'material')
      await must(bram.call('PUT', `${versions}/2/decisions/${id}`, { ...ruling, reason: '' }))
  await must(bram.call('POST', `${versions}/2/approve`))
}

/** Announces its version 2 to whoever is a member now. */
export async function announceNext(house: House): Promise<{ versions: string; effectiveAt: string }> {
  await approveNext(house)
  const { chloe } = house
  const rehearsal = (await chloe.call('POST', `${versions}/2/rehearse`)).body
  await must(chloe.call('POST', `${versions}/2/announce`, { effectiveAt: rehearsal.earliest.proposed }))
  return { versions, effectiveAt: rehearsal.earliest.proposed }
}
