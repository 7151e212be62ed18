import { compare, parse } from '@fairnotice/diff'
import { htmlText } from '@fairnotice/diff/render'
import { policyHtml } from '@fairnotice/policy'
import { directionOf, type Html, html, rendered, scrollable } from '../html.ts'
import type { Version } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { fill, fillText, frameLanguage } from '../wording/index.ts'
import { period } from './history.ts'
import type { Text } from './reading.ts'
import { type Page, type PolicyScene, titleOf, versionName } from './scene.ts'

/** A clause as one version has it: the heading and all that stands under it. */
export interface ClauseText {
  version: Version
  language: string
  /** Null where the version has no such clause. */
  markdown: string | null
  title: string | null
}

/** The clause of that anchor in a version's text. An anchor holds while the heading's words do, wherever it stands. */
export function clauseIn(version: Version, text: Text, clause: string): ClauseText {
  const section = parse(text.markdown, text.language).sections.find(({ id }) => id === clause)
  return {
    version,
    language: text.language,
    markdown: section ? text.markdown.slice(section.start, section.end) : null,
    title: section?.title ?? null,
  }
}

/** One clause in every version, newest first: where it changed, with its changes; where it didn't, said so. */
export function clausePage(scene: PolicyScene, clause: string, found: readonly ClauseText[]): Page {
  const { history, words, prefix, language } = scene
  const values = {
    title: titleOf(history, language),
    clause: found.find(({ title }) => title !== null)?.title ?? clause,
  }
  const route = { page: 'clause', language: prefix, slug: history.policy.slug, clause } as const
  return {
    title: fillText(words.clause.title, values),
    description: fillText(words.clause.lead, values),
    canonical: pathOf(route),
    body: html`<div class="wide">
<h1>${words.clause.heading}</h1>
<p class="lead">${fill(words.clause.lead, values)}</p>
<ol class="timeline" reversed>
${found.map((one, index) => entry(scene, clause, one, found[index + 1]))}</ol>
</div>`,
  }
}

function entry(scene: PolicyScene, clause: string, one: ClauseText, before: ClauseText | undefined): Html | null {
  const { prefix, history, words } = scene
  const { version, markdown } = one
  const existedBefore = before !== undefined && before.markdown !== null
  if (markdown === null && !existedBefore) return null
  const read = pathOf({ page: 'version', language: prefix, slug: history.policy.slug, number: version.number })
  return html`<li class="${version.state}">
<h2><a href="${read}${markdown === null ? null : html`#${clause}`}">${versionName(version, scene)}</a> <span class="state">${words.state[version.state]}</span></h2>
<p class="when">${period(scene, version)}</p>
${markdown === null ? html`<p>${words.clause.absent}</p>` : null}
${markdown !== null && before?.markdown === markdown ? html`<p>${words.clause.unchanged}</p>` : null}
${markdown !== null && before?.markdown !== markdown ? shown(scene, one, markdown, before?.markdown ?? null) : null}
</li>
`
}

/** The clause's text: with its changes where there was one before, else plain. */
function shown(scene: PolicyScene, { language }: ClauseText, markdown: string, before: string | null): Html {
  const { words } = scene
  if (before === null) {
    const { html: body } = policyHtml(markdown, { language: frameLanguage(language) })
    const plain = body.replace(/<h[1-6]( id="[^"]*")?>/g, '<p class="clause">').replace(/<\/h[1-6]>/g, '</p>')
    return html`<p>${words.clause.first}</p><div class="quoted" lang="${language}" dir="${directionOf(language)}">${rendered(scrollable(plain, words.table))}</div>`
  }
  const comparison = compare(before, markdown, { language: frameLanguage(language) })
  const text = htmlText(
    comparison,
    { old: before, new: markdown },
    { language: frameLanguage(scene.language), headingLevel: 4 },
  )
    .replace(/ id="[^"]*"/g, '')
    .replace(/ aria-label="[^"]*"/, '')
  return html`<div class="quoted compared fn-comparison" lang="${language}" dir="${directionOf(language)}">${rendered(scrollable(text, words.table))}</div>`
}
