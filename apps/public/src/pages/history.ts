import type { PublishedAnnouncement } from '@fairnotice/db'
import { type Html, html, spokenIn } from '../html.ts'
import type { Version } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { fill, fillText, localeOf, ownName } from '../wording/index.ts'
import { alternatesOf } from './alternates.ts'
import { type Weights, weightBadges } from './changes.ts'
import { compareForm, dayForm, sinceForm } from './forms.ts'
import {
  beginning,
  dayHtml,
  distance,
  type Page,
  type PolicyScene,
  timeHtml,
  timely,
  titleOf,
  versionName,
} from './scene.ts'

/** Every version, newest first: when it held, what changed, who was told and when. */
export function historyPage(
  scene: PolicyScene,
  weights: ReadonlyMap<number, Weights>,
  languages: ReadonlyMap<string, string[]>,
): Page {
  const { history, words, prefix, language } = scene
  const slug = history.policy.slug
  const title = titleOf(history, language)
  const route = { page: 'history', language: prefix, slug } as const
  return {
    title: fillText(words.history.title, { title }),
    description: fillText(words.history.description, { title }),
    canonical: pathOf(route),
    alternates: alternatesOf(scene, route),
    body: html`<div class="wide">
<h1>${words.history.heading}</h1>
<p class="lead">${words.history.lead}</p>
${history.versions.some(({ origin }) => origin === 'imported') ? html`<p class="note">${words.history.importedMeaning}</p>` : null}
<div class="beside">
${scene.live ? html`<details class="finders"><summary>${words.history.finders}</summary>${compareForm(scene)}${dayForm(scene)}${sinceForm(scene)}</details>` : null}
<ol class="timeline" reversed>
${history.versions.map((version) => versionEntry(scene, version, weights.get(version.number), languages.get(version.id) ?? []))}
</ol>
</div>
</div>`,
  }
}

/** One version in a list of them. */
export function versionEntry(
  scene: PolicyScene,
  version: Version,
  weight: Weights | undefined,
  languages: readonly string[],
): Html {
  const { words, prefix, history } = scene
  const slug = history.policy.slug
  const read = pathOf({ page: 'version', language: prefix, slug, number: version.number })
  return html`<li class="${version.state}" id="version-${version.number}">
<h2><a href="${read}">${versionName(version, scene)}</a> <span class="state">${words.state[version.state]}</span></h2>
<p class="when">${period(scene, version)}</p>
${inLanguages(scene, version, languages)}
${weight ? html`<p class="weights">${weightBadges(weight, words)}</p>` : null}
${summary(scene, version)}
<ul class="events">
${events(scene, version).map(
  (line) => html`<li>${line}</li>
`,
)}</ul>
<p class="links"><a href="${read}">${fill(words.history.read, { number: version.number })}</a>${version.base === null ? null : html` <a href="${pathOf({ page: 'compare', language: prefix, slug, from: version.base, to: version.number, sideBySide: false })}">${fill(words.history.compareBefore, { number: version.base })}</a>`}</p>
</li>
`
}

/** The languages that a version was published in, each leading to its text; nothing where the policy speaks but one. */
function inLanguages({ history, words }: PolicyScene, { number }: Version, languages: readonly string[]): Html | null {
  const { slug, sourceLanguage, languages: all } = history.policy
  if (all.length < 2) return null
  const path = (language: string) =>
    pathOf({ page: 'version', language: language === sourceLanguage ? null : language, slug, number })
  return html`<ul class="spoken" aria-label="${words.language}">${inOrder(languages, all).map(
    (
      language,
    ) => html`<li><a href="${path(language)}" hreflang="${language}"${spokenIn(language)}>${ownName(language)}</a></li>
`,
  )}</ul>`
}

/** As the page's own switch has them; one that the policy no longer speaks comes last. */
const inOrder = (languages: readonly string[], all: readonly string[]): string[] => [
  ...all.filter((language) => languages.includes(language)),
  ...languages.filter((language) => !all.includes(language)),
]

/** When a version held, holds or will hold. */
export function period(scene: PolicyScene, version: Version): Html {
  const { history: said } = scene.words
  if (version.state === 'announced')
    return fill(timely(said.planned, scene), {
      when: timeHtml(version.effectiveAt, scene),
      distance: distance(version.effectiveAt, scene),
    })
  if (version.state === 'withdrawn')
    return fill(scene.words.old.withdrawn, { when: timeHtml(version.withdrawnAt ?? version.effectiveAt, scene) })
  const from = fill(said.effective, { when: dayHtml(beginning(version), scene) })
  return version.supersededAt
    ? html`${from}, ${fill(said.until, { when: dayHtml(version.supersededAt, scene) })}`
    : from
}

/** What people were told, in their words; else the note that the version was published with. */
export function summary({ language, history }: PolicyScene, version: Version): Html | null {
  const told = version.announcements.find(({ kind }) => kind === 'announced')?.summary
  const sourceLanguage = history.policy.sourceLanguage
  const spoken = told?.[language] ? language : sourceLanguage
  const sentences = told?.[spoken] ?? []
  if (sentences.length === 0)
    return version.note ? html`<p class="summary"${spokenIn(sourceLanguage)}>${version.note}</p>` : null
  return html`<ul class="summary"${spokenIn(spoken)}>${sentences.map(({ text }) => html`<li>${text}</li>`)}</ul>`
}

/** What happened to a version, in the order in which it happened. */
export function events(scene: PolicyScene, version: Version): Html[] {
  const { history: said } = scene.words
  const lines: Html[] = []
  if (version.origin === 'first')
    lines.push(html`${said.first}. ${fill(said.published, { when: timeHtml(version.announcedAt, scene) })}`)
  if (version.origin === 'adopted') lines.push(fill(said.adopted, { when: timeHtml(version.announcedAt, scene) }))
  if (version.origin === 'imported') lines.push(fill(said.imported, { when: timeHtml(version.announcedAt, scene) }))
  lines.push(...version.announcements.toReversed().map((announcement) => announced(scene, announcement)))
  if (version.heldSince) lines.push(heldLine(scene, version, said.held))
  return lines
}

function announced(scene: PolicyScene, announcement: PublishedAnnouncement): Html {
  const { words } = scene
  const values = {
    when: timeHtml(announcement.at, scene),
    // Of how many were told, only the announcing and the late notice say the number: the others went to whoever had been.
    members: words.members(announcement.told),
    to: announcement.effectiveAt ? timeHtml(announcement.effectiveAt, scene) : '',
  }
  const { announcedTo, postponed, withdrawn, late, urgent, reason, waived } = words.history
  const sentence = { announced: announcedTo, postponed, withdrawn, late }[announcement.kind]
  return html`${fill(sentence, values)}${announcement.urgentCitation && announcement.kind === 'announced' ? html` <strong>${fill(urgent, { citation: announcement.urgentCitation })}</strong>` : null}${announcement.waived === 0 ? null : html` ${fill(waived, { members: words.members(announcement.waived) })}`}${announcement.reason ? html` ${fill(reason, { reason: announcement.reason })}` : null}`
}

/** Why a version is later than announced. */
export function heldLine(scene: PolicyScene, version: Version, sentence: string): Html {
  return fill(sentence, {
    when: version.heldSince ? timeHtml(version.heldSince, scene) : '',
    reason: heldReason(version.heldReason ?? '', scene),
  })
}

/** What holds a version, from the gate's codes; several of them may say the same. */
function heldReason(codes: string, { words, language }: PolicyScene): Html {
  const known = words.held as Record<string, string>
  const parts = [...new Set(codes.split(' ').map((code) => known[code] ?? code))].map((said) => html`${said}`)
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).formatToParts(
    parts.map((_, index) => String(index)),
  )
  return html`${list.map(({ type, value }) => (type === 'element' ? parts[Number(value)] : value))}`
}
