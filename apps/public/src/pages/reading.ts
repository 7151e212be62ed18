import type { Contents } from '@fairnotice/policy'
import { type Html, html, rendered, scrollable, spokenIn } from '../html.ts'
import type { RenderedText } from '../rendering/renderings.ts'
import { pathOf } from '../routes.ts'
import { fill, frameLanguage, nameOf } from '../wording/index.ts'
import { type PolicyScene, type Scene, speaks, titleOf } from './scene.ts'

/** A version's text with its table of contents beside it. */
export function reading(scene: PolicyScene, text: RenderedText, number: number): Html {
  const { html: body, contents } = text
  const titled = contents.some(({ depth }) => depth === 1)
  const shown = withAnchors(body, scene, text.language)
  return html`<div class="reading">
${contentsNav(contents, text.language, scene)}
<article${spokenIn(text.language)}>
${text.language === scene.language || !speaks(scene) ? null : html`<p class="note"${spokenIn(frameLanguage(scene.language))}>${fill(scene.words.onlyIn, { language: nameOf(text.language, scene.language) })}</p>`}
${translation(scene, text, number)}
${titled ? null : html`<h1>${titleOf(scene.history, text.language)}</h1>`}
${rendered(scrollable(shown, scene.words.table))}
</article>
</div>`
}

/** Of a translation: which text holds, with a link to it; and whether it is behind. */
function translation(scene: PolicyScene, { translates }: RenderedText, number: number): Html | null {
  if (translates === null) return null
  const { words, history, language } = scene
  const { slug, sourceLanguage } = history.policy
  const name = nameOf(sourceLanguage, language)
  const source = html`<a href="${pathOf({ page: 'version', language: null, slug, number })}" hreflang="${sourceLanguage}">${fill(words.translation.text, { language: name })}</a>`
  return html`<p class="note"${spokenIn(frameLanguage(language))}>${fill(words.translation.prevails, { text: source })}${translates === 'older' ? html` <strong>${fill(words.translation.older, { language: name })}</strong>` : null}</p>`
}

const HEADING = /<h([2-6]) id="([^"]+)">([\s\S]*?)<\/h\1>/g

/** Each heading gets a link to itself, so that a clause can be cited, and one to what it said before. */
function withAnchors(body: string, { words, history, prefix, language }: PolicyScene, spoken: string): string {
  const { slug } = history.policy
  const past = history.versions.length > 1 && spoken === language
  return body.replace(HEADING, (_, level, id, inside) => {
    const biography = past
      ? html` <a class="anchor" href="${pathOf({ page: 'clause', language: prefix, slug, clause: id })}" aria-label="${words.clause.link}" title="${words.clause.link}">↺</a>`
      : ''
    return String(
      html`<h${rendered(level)} id="${rendered(id)}">${rendered(inside)} <a class="anchor" href="#${rendered(id)}" aria-label="${words.toThisClause}">#</a>${biography}</h${rendered(level)}>`,
    )
  })
}

function contentsNav(contents: readonly Contents[], language: string, { words }: Scene): Html | null {
  const shown = contents.filter(({ depth }) => depth === 2 || depth === 3)
  if (shown.length < 3) return null
  const deep = shown.length > 40 ? 2 : 3
  return html`<nav class="contents" aria-label="${words.contents}"><details>
<summary>${words.contents}</summary>
<ol${spokenIn(language)}>
${shown
  .filter(({ depth }) => depth <= deep)
  .map(
    ({ id, depth, title }) => html`<li${depth === 3 ? html` class="depth-3"` : null}><a href="#${id}">${title}</a></li>
`,
  )}</ol>
</details></nav>`
}
