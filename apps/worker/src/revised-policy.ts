import { createHash } from 'node:crypto'
import { type Database, publishedComparison, publishedLogo } from '@fairnotice/db'
import type { Comparison } from '@fairnotice/diff'
import { LANGUAGES } from '@fairnotice/policy'

/** Files kept: an announcement needs one for each of its languages, for as long as its notices go out. */
const KEPT = 12
const kept = new Map<string, Uint8Array>()

/**
 * The revised policy with its changes marked, as the file that travels with the notices: the very bytes that the public
 * site gives for the comparison, made once for each language. Null if the version was compared with none in it.
 */
export async function revisedPolicy(
  database: Database,
  announcementId: string,
  language: string,
  publicUrl: string,
): Promise<Uint8Array | null> {
  const { version } = await database.announcement.findUniqueOrThrow({
    where: { id: announcementId },
    include: {
      version: {
        include: { policy: true, renditions: true, base: { include: { renditions: true } } },
      },
    },
  })
  const { policy, base } = version
  const text = version.renditions.find((one) => one.language === language)
  const old = base?.renditions.find((one) => one.language === language)
  const comparison = (await publishedComparison(database, version.id, language))?.body as Comparison | undefined
  const publisher = await database.organisation.findUniqueOrThrow({ where: { id: 1 } })
  if (!base || !text || !old || !comparison || !version.announcedAt) return null
  const prefix = language === policy.sourceLanguage ? '' : `/${language}`
  const facts = {
    publisher: { name: publisher.name, colour: publisher.colour },
    title: (policy.titles as Record<string, string>)[language] ?? policy.title,
    number: version.number,
    from: base.number,
    language,
    frame: LANGUAGES.find((one) => one === language.split('-')[0]) ?? 'en',
    published: version.announcedAt,
    timeZone: policy.timeZone,
    url: `${publicUrl.replace(/\/+$/, '')}${prefix}/${policy.slug}/v/${version.number}`,
    sha256: text.sha256,
  }
  const key = createHash('sha256')
    .update(JSON.stringify([facts, publisher.logo, comparison]))
    .digest('hex')
  const known = kept.get(key)
  if (known) return known
  const logo = publisher.logo ? await publishedLogo(database, publisher.logo) : null
  // Fonts and their shaping take some 15 MB: only where a file is made.
  const { comparisonPdf } = await import('@fairnotice/pdf')
  const made = comparisonPdf({
    ...facts,
    publisher: { ...facts.publisher, logo: logo?.png ?? null },
    comparison,
    texts: { old: old.markdown, new: text.markdown },
  })
  kept.set(key, made)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
  return made
}
