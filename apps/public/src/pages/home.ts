import { type Html, html, spokenIn } from '../html.ts'
import type { PolicyHistory } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { fill, fillText, ownName } from '../wording/index.ts'
import { homeAlternates } from './alternates.ts'
import { ledTo } from './framed.ts'
import { comingLine } from './in-force.ts'
import { beginning, dayHtml, type Page, prefixOf, type Scene, titleLanguage, titleOf } from './scene.ts'

/** The organisation's policies, each with its text in force and what is coming. */
export function homePage(scene: Scene, policies: readonly PolicyHistory[]): Page {
  const { words, organisation } = scene
  const name = organisation?.name ?? ''
  const alternates = homeAlternates(scene)
  return {
    title: name ? fillText(words.policiesOf, { organisation: name }) : words.policies,
    description: policies.length === 0 ? words.nothingYet : fillText(words.homeText, { organisation: name }),
    canonical: alternates[scene.language] ?? '/',
    alternates,
    body: html`<div class="wide home">
<h1>${words.policies}</h1>
${
  policies.length === 0
    ? html`<p class="lead">${words.nothingYet}</p>`
    : html`<p class="lead">${fill(words.homeText, { organisation: name })}</p>
<ul class="policies">
${policies.map((history) => entry(scene, history))}</ul>`
}
</div>`,
  }
}

function entry(scene: Scene, history: PolicyHistory): Html {
  const { words, language } = scene
  const { policy, inForce } = history
  const spoken = ledTo(history, language)
  const prefix = prefixOf(history, spoken)
  const own = { ...scene, history, prefix }
  const path = pathOf({ page: 'in-force', language: prefix, slug: policy.slug })
  return html`<li>
<h2><a href="${path}" hreflang="${spoken}"${spokenIn(titleLanguage(history, spoken))}>${titleOf(history, spoken)}</a></h2>
<p>${inForce ? fill(words.inForce.since, { when: dayHtml(beginning(inForce), own), number: inForce.number }) : words.inForce.nothing}</p>
${comingLine(own)}
<p class="links"><a href="${pathOf({ page: 'history', language: prefix, slug: policy.slug })}">${words.nav.history}</a>${policy.languages
    .filter((other) => other !== spoken)
    .map(
      (other) =>
        html` <a href="${pathOf({ page: 'in-force', language: prefixOf(history, other), slug: policy.slug })}" hreflang="${other}"${spokenIn(other)}>${ownName(other)}</a>`,
    )}</p>
</li>
`
}
