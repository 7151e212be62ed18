import { sayTime } from '@fairnotice/policy'
import { type Weights, weightsSaid } from '../pages/changes.ts'
import type { PolicyScene } from '../pages/scene.ts'
import { beginning, titleOf } from '../pages/scene.ts'
import type { Version } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { fillText, localeOf } from '../wording/index.ts'

/** One thing that happened to a policy, as feeds tell it. */
export interface Entry {
  /** Stays the same for good. */
  id: string
  at: Date
  title: string
  /** Sentences of plain text. */
  text: string[]
  url: string
}

/** Newest first: announced, postponed, withdrawn, late, in force. `weights`: how much each version changed, by its number. */
export function entriesOf(scene: PolicyScene, weights: ReadonlyMap<number, Weights>): Entry[] {
  return scene.history.versions
    .flatMap((version) => {
      const told = [...summaryOf(scene, version), ...weightsSaid(weights.get(version.number), scene)]
      return [...announcements(scene, version, told), ...beginnings(scene, version, told)]
    })
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
}

const urlOf = ({ publicUrl, prefix, history }: PolicyScene, version: Version): string => {
  const slug = history.policy.slug
  if (version.base === null || version.state === 'withdrawn')
    return publicUrl + pathOf({ page: 'version', language: prefix, slug, number: version.number })
  return (
    publicUrl +
    pathOf({ page: 'compare', language: prefix, slug, from: version.base, to: version.number, sideBySide: false })
  )
}

const idOf = ({ publicUrl, prefix, history }: PolicyScene, version: Version, event: string): string =>
  `${publicUrl}${pathOf({ page: 'version', language: prefix, slug: history.policy.slug, number: version.number })}#${event}`

const summaryOf = ({ language, history }: PolicyScene, version: Version): string[] => {
  const told = version.announcements.find(({ kind }) => kind === 'announced')?.summary
  const sentences = told?.[language] ?? told?.[history.policy.sourceLanguage] ?? []
  return sentences.length > 0 ? sentences.map(({ text }) => text) : version.note ? [version.note] : []
}

function announcements(scene: PolicyScene, version: Version, told: readonly string[]): Entry[] {
  const { words, history, language } = scene
  const title = titleOf(history, language)
  const say = (at: Date | null) => (at ? sayTime(at, history.policy.timeZone, localeOf(language)) : '')
  return version.announcements.map((announcement) => ({
    id: idOf(scene, version, `${announcement.kind}-${announcement.at.getTime()}`),
    at: announcement.at,
    title: fillText(words.feed[announcement.kind], {
      title,
      number: version.number,
      when: say(announcement.effectiveAt),
      to: say(announcement.effectiveAt),
    }),
    text: [
      ...(announcement.kind === 'announced' ? told : []),
      ...(announcement.urgentCitation
        ? [fillText(words.history.urgent, { citation: announcement.urgentCitation })]
        : []),
      ...(announcement.reason ? [fillText(words.history.reason, { reason: announcement.reason })] : []),
    ],
    url: urlOf(scene, version),
  }))
}

function beginnings(scene: PolicyScene, version: Version, told: readonly string[]): Entry[] {
  if (!version.inForceAt) return []
  const { words, history, language } = scene
  const values = { title: titleOf(history, language), number: version.number }
  const changed = version.origin === 'changed'
  return [
    {
      id: idOf(scene, version, 'in-force'),
      at: changed ? beginning(version) : version.announcedAt,
      title: fillText(changed ? words.feed.inForce : words.feed.first, values),
      text: [...told],
      url: urlOf(scene, version),
    },
  ]
}
