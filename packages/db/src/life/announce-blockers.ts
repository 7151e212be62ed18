import { addDays, type Blocker, sayLanguage, sayTime } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { now } from '../clock.ts'
import { bounceFindingBlockers } from '../findings/findings.ts'
import { affectedBy } from './affected.ts'
import { reviewBlockers } from './approve.ts'
import { bindingOf } from './binding.ts'
import type { Standing } from './stand.ts'

/** Everything that blocks announcing as things stand, whatever the effective time. */
export async function announceBlockers(rows: Rows, standing: Standing, mailConfigured: boolean): Promise<Blocker[]> {
  const { version, policy } = standing
  const found: Blocker[] = []
  const announced = await rows.version.findFirst({ where: { policyId: policy.id, state: 'announced' } })
  if (announced)
    found.push({
      code: 'another-announced',
      passage: String(announced.number),
      text: `Version ${announced.number} is announced and not in force yet. Wait for it, or withdraw it first.`,
      values: { number: announced.number },
    })
  const base = await rows.version.findFirst({ where: { policyId: policy.id, state: 'in-force' } })
  if (!base)
    found.push({
      code: 'nothing-in-force',
      text: 'Nothing is in force yet: publish this as the first version instead.',
    })
  else if (base.id !== version.baseId)
    found.push({
      code: 'base-changed',
      text: `Version ${base.number} came into force since this one was compared. Send it back and submit it again.`,
      values: { number: base.number },
    })
  const approval = await rows.approval.findFirst({ where: { versionId: version.id, lapsedAt: null } })
  if (version.state === 'approved' && approval?.binds !== (await bindingOf(rows, standing)))
    found.push({ code: 'approval-lapsed', text: 'What was approved has changed since. It must be approved again.' })
  found.push(...(await approverBlockers(rows, standing)))
  // A translation that came after the approval may bring changes that nobody has decided yet.
  if (version.state === 'approved') found.push(...(await reviewBlockers(rows, standing)))
  found.push(...(await textBlockers(rows, standing)))
  found.push(...(await bounceFindingBlockers(rows, standing)))
  const members = await rows.member.count({ where: { leftAt: null, erasedAt: null } })
  const organisation = await rows.organisation.findUnique({ where: { id: 1 } })
  const at = await now(rows)
  const limit = organisation?.syncLimitDays ?? 31
  const synced = organisation?.membersSynchronisedAt ?? null
  if (members > 0 && (synced === null || addDays(synced, limit, policy.timeZone) < at))
    found.push({
      code: 'members-stale',
      text: `The members were last synchronised ${synced ? sayTime(synced, policy.timeZone, 'en') : 'never'}; the limit is ${limit} days. Import them again first.`,
      values: { limit },
    })
  if (!mailConfigured && !policy.example)
    found.push({
      code: 'mail-not-configured',
      text: 'There is no mail server, so nobody could be told. Set SMTP_URL, restart, and announce again.',
    })
  return found
}

/** Whoever approved it and edited one of its texts since has approved what they wrote. */
export async function approverBlockers(rows: Rows, { version }: Pick<Standing, 'version'>): Promise<Blocker[]> {
  const approval = await rows.approval.findFirst({ where: { versionId: version.id, lapsedAt: null } })
  if (!approval || version.state !== 'approved') return []
  const edited = await rows.versionEditor.count({ where: { versionId: version.id, userId: approval.userId } })
  if (edited === 0) return []
  return [
    {
      code: 'approver-edited',
      text: 'Who approved this version has edited a text of it since. Send it back, and let someone else approve it.',
    },
  ]
}

/** What is wrong with a version's texts: missing, out of date, or read by nobody but their author. */
export async function textBlockers(rows: Rows, standing: Standing): Promise<Blocker[]> {
  const { version, policy } = standing
  const texts = await rows.rendition.findMany({ where: { versionId: version.id } })
  const source = texts.find(({ language }) => language === policy.sourceLanguage)
  const who = await affectedBy(rows, standing)
  const owed = who.everyone || who.audiences.length > 0
  return policy.languages.flatMap((language): Blocker[] => {
    const text = texts.find((candidate) => candidate.language === language)
    if (!text)
      return [
        {
          code: 'rendition-missing',
          passage: language,
          text: `The text in ${sayLanguage(language, 'en')} is missing.`,
        },
      ]
    const stale = text.sourceSha256 !== source?.sha256
    if (stale && policy.allowStale && owed)
      return [
        {
          code: 'rendition-stale-owed',
          passage: language,
          text: `The text in ${sayLanguage(language, 'en')} translates an older source text. This policy allows that where no message is owed; these changes owe one, and the text doesn’t have them. Bring it up to date.`,
        },
      ]
    if (stale && !policy.allowStale)
      return [
        {
          code: 'rendition-stale',
          passage: language,
          text: `The text in ${sayLanguage(language, 'en')} translates an older source text. Bring it up to date.`,
        },
      ]
    if (!text.approvedBy)
      return [
        {
          code: 'rendition-unapproved',
          passage: language,
          text: `The text in ${sayLanguage(language, 'en')} was written after the approval. Someone other than its author must approve it.`,
        },
      ]
    return []
  })
}
