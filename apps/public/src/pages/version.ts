import { type Html, html } from '../html.ts'
import type { Version } from '../published/catalogue.ts'
import type { RenderedText } from '../rendering/renderings.ts'
import { pathOf } from '../routes.ts'
import { fill, fillText } from '../wording/index.ts'
import { alternatesOf } from './alternates.ts'
import { policyData } from './data.ts'
import { reading } from './reading.ts'
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

/** One version's text; one that isn't in force says so first, and leads to the one that is. */
export function versionPage(scene: PolicyScene, version: Version, text: RenderedText | null): Page {
  const { history, words, prefix, language, organisation } = scene
  const slug = history.policy.slug
  const title = `${titleOf(history, language)}, ${fillText(words.version, { number: version.number })}`
  const route = { page: 'version', language: prefix, slug, number: version.number } as const
  return {
    title,
    description: `${title}, ${organisation?.name ?? ''}: ${words.state[version.state]}.`,
    canonical: pathOf(route),
    alternates: alternatesOf(scene, route),
    data: text ? policyData(scene, version, text, pathOf(route)) : undefined,
    body: html`<div class="standing ${version.state}">
<p><strong>${versionName(version, scene)}.</strong> ${standing(scene, version)}${version.state === 'in-force' ? null : html` <a href="${pathOf({ page: 'in-force', language: prefix, slug })}">${words.old.toCurrent}</a>`}</p>
${links(scene, version, text ? prefixOf(history, text.language) : prefix)}
</div>
${text ? reading(scene, text, version.number) : null}`,
  }
}

/** In one sentence: whether this version holds, or when it did. */
export function standing(scene: PolicyScene, version: Version): Html {
  const { old } = scene.words
  switch (version.state) {
    case 'in-force':
      return fill(old.current, { when: timeHtml(beginning(version), scene) })
    case 'superseded':
      return fill(old.superseded, {
        from: timeHtml(beginning(version), scene),
        to: timeHtml(version.supersededAt ?? beginning(version), scene),
      })
    case 'announced':
      return fill(timely(old.announced, scene), {
        when: timeHtml(version.effectiveAt, scene),
        distance: distance(version.effectiveAt, scene),
      })
    case 'withdrawn':
      return fill(old.withdrawn, { when: timeHtml(version.withdrawnAt ?? version.effectiveAt, scene) })
  }
}

/** `spoken`: the prefix of the language that the text is in, where it isn't the page's: files are in that. */
function links(scene: PolicyScene, version: Version, spoken: string | null): Html {
  const { history, words, prefix } = scene
  const slug = history.policy.slug
  const at = history.versions.findIndex(({ number }) => number === version.number)
  const earlier = history.versions[at + 1]
  const later = history.versions[at - 1]
  const to = ({ number }: Version) => pathOf({ page: 'version', language: prefix, slug, number })
  return html`<p class="links">
${version.base === null ? null : html`<a href="${pathOf({ page: 'compare', language: prefix, slug, from: version.base, to: version.number, sideBySide: false })}">${words.old.whatChanged}</a>`}
${earlier ? html`<a rel="prev" href="${to(earlier)}">${fill(words.old.earlier, { number: earlier.number })}</a>` : null}
${later ? html`<a rel="next" href="${to(later)}">${fill(words.old.later, { number: later.number })}</a>` : null}
<a href="${pathOf({ page: 'version.md', language: spoken, slug, number: version.number })}" type="text/markdown">${words.foot.text}</a>
<a href="${pathOf({ page: 'version.pdf', language: spoken, slug, number: version.number })}" type="application/pdf">${words.foot.pdf}</a>
</p>`
}
