import { dayBounds, placeOf, sayDay } from '@fairnotice/policy'
import { type Html, html } from '../html.ts'
import type { PolicyHistory, Version } from '../published/catalogue.ts'
import type { RenderedText } from '../rendering/renderings.ts'
import { pathOf } from '../routes.ts'
import { fill, fillText, localeOf } from '../wording/index.ts'
import { alternatesOf } from './alternates.ts'
import type { Weights } from './changes.ts'
import { dayForm, sinceForm } from './forms.ts'
import { versionEntry } from './history.ts'
import { comingLine } from './in-force.ts'
import { reading } from './reading.ts'
import { beginning, type Page, type PolicyScene, timeHtml, titleOf, versionName } from './scene.ts'

/** The versions that were in force at some moment of a day of the policy's zone, first to last; null: no such day. */
export function versionsOn({ policy, versions }: PolicyHistory, day: string, now: Date): Version[] | null {
  const bounds = dayBounds(day, policy.timeZone)
  if (!bounds) return null
  return versions
    .filter(({ inForceAt, supersededAt }) => {
      if (!inForceAt || inForceAt >= bounds.to || bounds.from > now) return false
      // One that ended as it began never held; one that ended at midnight belongs to the day before.
      return supersededAt === null || (supersededAt > bounds.from && supersededAt > inForceAt)
    })
    .toSorted((a, b) => beginning(a).getTime() - beginning(b).getTime())
}

export interface ReadVersion {
  version: Version
  text: RenderedText | null
}

/** What was in force on a day: one version with its text, or each of several with its hours. */
export function onPage(scene: PolicyScene, day: string, found: readonly ReadVersion[]): Page {
  const { history, words, prefix, language } = scene
  const { policy } = history
  const said = sayDay(noonOf(day), 'UTC', localeOf(language))
  const title = fillText(words.on.title, { title: titleOf(history, language), day: said })
  const route = { page: 'on', language: prefix, slug: policy.slug, day } as const
  const zone = html`<p class="muted">${fill(words.on.zone, { zone: placeOf(policy.timeZone) })}</p>`
  const only = found.length === 1 ? found[0] : undefined
  return {
    title,
    description: title,
    alternates: alternatesOf(scene, route),
    body: html`${only ? null : html`<div class="wide"><h1>${title}</h1></div>`}
<div class="standing">
${found.length === 0 ? none(scene, day, said) : null}
${only ? alone(scene, day, said, only) : null}
${found.length > 1 ? html`<p>${fill(words.on.several, { day: said })}</p><ul class="events">${found.map(({ version }) => html`<li>${hours(scene, version)}</li>`)}</ul>` : null}
${zone}
</div>
${found.length === 0 && scene.live ? html`<div class="finders">${dayForm(scene)}</div>` : null}
${only?.text ? reading(scene, only.text, only.version.number) : null}`,
  }
}

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

function alone(scene: PolicyScene, day: string, said: string, { version }: ReadVersion): Html {
  const bounds = dayBounds(day, scene.history.policy.timeZone)
  const whole =
    bounds !== null &&
    beginning(version) <= bounds.from &&
    (version.supersededAt === null || version.supersededAt >= bounds.to)
  return html`${whole ? html`<p>${fill(scene.words.on.one, { day: said })}</p>` : null}<p>${hours(scene, version)}</p>`
}

function hours(scene: PolicyScene, version: Version): Html {
  const { words, prefix, history } = scene
  const read = pathOf({ page: 'version', language: prefix, slug: history.policy.slug, number: version.number })
  return html`<a href="${read}">${versionName(version, scene)}</a>: ${fill(words.on.from, { when: timeHtml(beginning(version), scene) })}${version.supersededAt ? html`, ${fill(words.on.until, { when: timeHtml(version.supersededAt, scene) })}` : null}`
}

function none(scene: PolicyScene, day: string, said: string): Html {
  const { history, words, now } = scene
  const bounds = dayBounds(day, history.policy.timeZone)
  if (bounds && bounds.from > now)
    return html`<p>${fill(words.on.future, { day: said })}${history.announced ? html` ${fill(words.on.futureAnnounced, { number: history.announced.number, when: timeHtml(history.announced.effectiveAt, scene) })}` : null}</p>`
  const first = history.versions.filter(({ inForceAt }) => inForceAt).at(-1)
  return html`<p>${fill(words.on.none, { day: said })}${first ? html` ${fill(words.on.noneBefore, { when: timeHtml(beginning(first), scene) })}` : null}</p>`
}

/** The versions that took effect after another, newest first. */
export const versionsAfter = ({ versions }: PolicyHistory, then: Version): Version[] =>
  versions.filter(({ inForceAt }) => inForceAt && inForceAt > beginning(then))

/**
 * What changed since a day: each version that took effect since, and the comparison of the one that was in force at its
 * end with today's. `weights`: how much each changed, by its number.
 */
export function sincePage(
  scene: PolicyScene,
  day: string,
  then: Version | null,
  weights: ReadonlyMap<number, Weights>,
): Page {
  const { history, words, prefix, language } = scene
  const slug = history.policy.slug
  const said = sayDay(noonOf(day), 'UTC', localeOf(language))
  const title = fillText(words.since.title, { title: titleOf(history, language), day: said })
  const current = history.inForce
  const same = then && current && then.number === current.number
  return {
    title,
    description: title,
    alternates: alternatesOf(scene, { page: 'since', language: prefix, slug, day }),
    body: html`<div class="wide"><h1>${title}</h1>
${!then || !current ? none(scene, day, said) : null}
${same ? html`<p class="lead">${fill(words.since.nothing, { day: said, number: current.number })}</p>` : null}
${
  then && current && !same
    ? html`<p class="lead">${fill(words.since.changed, { from: then.number, to: current.number, day: said })}</p>
<p class="links"><a href="${pathOf({ page: 'compare', language: prefix, slug, from: then.number, to: current.number, sideBySide: false })}">${words.since.see}</a></p>`
    : null
}
${comingLine(scene)}
${
  then && current && !same
    ? html`<h2>${words.since.versions}</h2>
<ol class="timeline" reversed>
${versionsAfter(history, then).map((version) => versionEntry(scene, version, weights.get(version.number), []))}
</ol>`
    : null
}
${!then && scene.live ? html`<div class="finders">${sinceForm(scene)}</div>` : null}
</div>`,
  }
}
