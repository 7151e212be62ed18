import type { Comparison } from '@fairnotice/diff'
import { type Html, html } from '../html.ts'
import type { Version } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { fill, fillText } from '../wording/index.ts'
import { alternatesOf } from './alternates.ts'
import { changeList, weightBadges, weightsOf } from './changes.ts'
import { events, heldLine, summary } from './history.ts'
import {
  beginning,
  distance,
  type Page,
  type PolicyScene,
  prefixOf,
  timeHtml,
  timely,
  titleOf,
  versionName,
} from './scene.ts'

/** What will change, from when, and why it may be later. */
export function upcomingPage(scene: PolicyScene, comparison: Comparison | null): Page {
  const { history, words, prefix, language } = scene
  const slug = history.policy.slug
  const title = titleOf(history, language)
  const route = { page: 'upcoming', language: prefix, slug } as const
  return {
    title: fillText(words.upcoming.title, { title }),
    description: fillText(words.upcoming.description, { title }),
    canonical: pathOf(route),
    alternates: alternatesOf(scene, route),
    body: html`<div class="wide">
<h1>${words.upcoming.heading}</h1>
${history.announced ? coming(scene, history.announced, comparison) : nothing(scene)}
</div>`,
  }
}

function nothing(scene: PolicyScene): Html {
  const { history, words } = scene
  if (!history.inForce) return html`<p class="lead">${words.inForce.nothing}</p>`
  return html`<p class="lead">${fill(words.upcoming.none, { number: history.inForce.number, when: timeHtml(beginning(history.inForce), scene) })}</p>
${withdrawn(scene)}`
}

/** Who comes by the link of a message finds that what it announced is off. */
function withdrawn(scene: PolicyScene): Html | null {
  const { history, words, prefix } = scene
  const [newest] = history.versions
  if (newest?.state !== 'withdrawn') return null
  const read = pathOf({ page: 'version', language: prefix, slug: history.policy.slug, number: newest.number })
  const when = timeHtml(newest.withdrawnAt ?? newest.effectiveAt, scene)
  return html`<p class="note"><a href="${read}">${versionName(newest, scene)}</a>: ${fill(words.old.withdrawn, { when })}</p>`
}

function coming(scene: PolicyScene, version: Version, comparison: Comparison | null): Html {
  const { history, words, prefix } = scene
  const { upcoming } = words
  const slug = history.policy.slug
  const compare =
    version.base === null
      ? null
      : pathOf({ page: 'compare', language: prefix, slug, from: version.base, to: version.number, sideBySide: false })
  const comparePdf =
    version.base === null
      ? null
      : pathOf({
          page: 'compare.pdf',
          language: comparison ? prefixOf(history, comparison.new.language) : prefix,
          slug,
          from: version.base,
          to: version.number,
        })
  const told = summary(scene, version)
  return html`<p class="lead">${fill(timely(upcoming.will, scene), {
    number: version.number,
    when: timeHtml(version.effectiveAt, scene),
    distance: distance(version.effectiveAt, scene),
    current: history.inForce?.number ?? '',
  })}</p>
<p class="note">${version.heldSince ? html`<strong>${heldLine(scene, version, upcoming.held)}</strong> ` : null}${upcoming.mayMove}</p>
<p class="links"><a href="${pathOf({ page: 'version', language: prefix, slug, number: version.number })}">${upcoming.readNew}</a>${compare ? html` <a href="${compare}">${upcoming.compare}</a> <a href="${comparePdf}" type="application/pdf">${upcoming.pdf}</a>` : null}</p>
${told ? html`<h2>${upcoming.short}</h2>${told}` : null}
${
  comparison
    ? html`<h2>${upcoming.changes}</h2>
<p>${weightBadges(weightsOf(comparison), words)}</p>
${changeList(comparison, scene, (change) => compare && `${compare}#${change.id}`)}`
    : null
}
<h2>${words.history.heading}</h2>
<ul class="events">${events(scene, version).map((line) => html`<li>${line}</li>`)}</ul>`
}
