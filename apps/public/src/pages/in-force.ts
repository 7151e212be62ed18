import { sayDay } from '@fairnotice/policy'
import { type Html, html } from '../html.ts'
import type { RenderedText } from '../rendering/renderings.ts'
import { pathOf } from '../routes.ts'
import { fill, fillText, localeOf } from '../wording/index.ts'
import { alternatesOf } from './alternates.ts'
import { policyData } from './data.ts'
import { reading } from './reading.ts'
import { dayHtml, distance, type Page, type PolicyScene, prefixOf, timeHtml, timely, titleOf } from './scene.ts'

/** The text in force, since when, and what is coming. */
export function inForcePage(scene: PolicyScene, text: RenderedText | null): Page {
  const { history, words, prefix, language, organisation } = scene
  const { inForce, policy } = history
  const title = titleOf(history, language)
  const canonical = pathOf({ page: 'in-force', language: prefix, slug: policy.slug })
  const since = inForce ? sayDay(inForce.inForceAt ?? inForce.effectiveAt, policy.timeZone, localeOf(language)) : ''
  return {
    title,
    description: inForce
      ? fillText(words.inForce.description, {
          title,
          organisation: organisation?.name ?? '',
          when: since,
          number: inForce.number,
        })
      : words.inForce.nothing,
    canonical,
    alternates: alternatesOf(scene, { page: 'in-force', language: null, slug: policy.slug }),
    data: inForce && text ? policyData(scene, inForce, text, canonical) : undefined,
    body: html`<div class="standing">
${inForce ? html`<p>${fill(words.inForce.since, { when: dayHtml(inForce.inForceAt ?? inForce.effectiveAt, scene), number: inForce.number })}</p>` : html`<p>${words.inForce.nothing}</p>`}
${comingLine(scene)}
${
  inForce
    ? html`<p class="links"><a href="${pathOf({ page: 'version', language: prefix, slug: policy.slug, number: inForce.number })}">${words.inForce.lasting}</a> <a href="${pathOf({ page: 'version.pdf', language: text ? prefixOf(history, text.language) : prefix, slug: policy.slug, number: inForce.number })}" type="application/pdf">${words.foot.pdf}</a></p>`
    : null
}
</div>
${inForce && text ? reading(scene, text, inForce.number) : null}`,
  }
}

/** "Changes on 1 January 2027, in 31 days: see what changes", or nothing. */
export function comingLine(scene: PolicyScene): Html | null {
  const { history, words, prefix } = scene
  const { announced, policy } = history
  if (!announced) return null
  return html`<p class="coming">${fill(timely(words.inForce.changesOn, scene), { when: timeHtml(announced.effectiveAt, scene), distance: distance(announced.effectiveAt, scene) })} <a href="${pathOf({ page: 'upcoming', language: prefix, slug: policy.slug })}">${words.inForce.seeWhat}</a></p>`
}
