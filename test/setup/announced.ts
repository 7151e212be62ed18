import { AFTER, BEFORE } from '../fixtures/texts.ts'
import { addMembers, type House, policySettings, until } from './house.ts'
import { SmtpReply } from './smtp.ts'

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

/**
 * The same to twelve, told so far as their servers take it: those of the members given refuse. Its versions' path and
 * who is unreachable.
 */
export async function announcedInVain(
  house: House,
  refusing: { name: string; otherEmails?: string[]; postalAddress?: string }[],
): Promise<{ versions: string; unreachable: () => Promise<{ name: string }[]> }> {
  const members = refusing.map((member, at) => ({
    ...member,
    externalId: `m${at}`,
    email: `member${at}@members.example`,
  }))
  house.smtp.answer = (address) => {
    if (members.some(({ email }) => email === address)) throw new SmtpReply(550, 'Nobody here')
  }
  await announcedTo(house, 12)
  await must(house.chloe.call('PUT', '/members', members))
  await house.worker.start()
  const unreachable = async () => (await house.chloe.call('GET', `${versions}/2/unreachable`)).body.notices
  await until('they were refused', async () => (await unreachable()).length === members.length)
  return { versions, unreachable }
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
