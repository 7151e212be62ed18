import type { Change, Comparison } from '@fairnotice/diff'
import { readable } from '@fairnotice/diff/render'
import { directionOf, type Html, html, rendered } from '../html.ts'
import { pathOf } from '../routes.ts'
import { fill, fillText } from '../wording/index.ts'
import { alternatesOf } from './alternates.ts'
import { weightBadges, weightsOf } from './changes.ts'
import { compareForm } from './forms.ts'
import { type Page, type PolicyScene, prefixOf, timeHtml, titleOf } from './scene.ts'

/** Two versions, what differs between them, and the text with its changes as the one renderer shows it. */
export interface Compared {
  from: number
  to: number
  sideBySide: boolean
  comparison: Comparison
  /** Decided by the legal team; else proposed by the rules, since these versions don't follow each other. */
  decided: boolean
  /** The list of changes, and the text with them, as the one renderer writes them. */
  list: string
  text: string
}

/** Who weighed the changes, where it was no lawyer. */
function weighedNote({ history, words }: PolicyScene, { from, to, decided }: Compared): Html | null {
  const shown = history.versions.find(({ number }) => number === to)
  if (decided && shown?.origin === 'imported' && shown.base === from)
    return html`<p class="note">${words.compare.imported}</p>`
  return decided ? null : html`<p class="note">${words.compare.computed}</p>`
}

/** The list of changes beside the text that they are in. */
export function comparePage(scene: PolicyScene, compared: Compared): Page {
  const { history, words, prefix, language } = scene
  const { from, to, comparison } = compared
  const slug = history.policy.slug
  const values = { title: titleOf(history, language), from, to }
  const title = fillText(words.compare.title, values)
  const route = { page: 'compare', language: prefix, slug, from, to, sideBySide: false } as const
  return {
    title,
    description: fillText(words.compare.description, values),
    canonical: pathOf(route),
    alternates: alternatesOf(scene, { ...route, sideBySide: compared.sideBySide }),
    body: html`<div class="wide">
<h1>${fill(words.compare.heading, { from: version(scene, from), to: version(scene, to) })}</h1>
<p class="lead">${comparison.changes.length === 0 ? words.compare.none : weightBadges(weightsOf(comparison), words)}</p>
${from > to ? html`<p class="note">${words.compare.backwards}</p>` : null}
${comparison.changes.length === 0 ? null : weighedNote(scene, compared)}
${comparison.coarse.length > 0 ? html`<p class="note">${fill(words.compare.coarse, { count: comparison.coarse.length })}</p>` : null}
${raisedNote(scene, comparison)}
${scene.live ? html`<details class="choose"><summary>${words.compare.choose}</summary>${compareForm(scene, from, to)}</details>` : null}
</div>
${comparison.changes.length === 0 ? null : beside(scene, compared)}
<p class="wide links"><a href="${pathOf({ page: 'compare.pdf', language: prefixOf(history, comparison.new.language), slug, from, to })}" type="application/pdf">${words.upcoming.pdf}</a></p>
<p class="wide hash"><span>${words.compare.hash}</span> <code>${comparison.hash}</code> <span class="muted">${words.compare.hashMeaning}</span></p>`,
  }
}

const version = ({ history, prefix }: PolicyScene, number: number): Html =>
  html`<a href="${pathOf({ page: 'version', language: prefix, slug: history.policy.slug, number })}">${number}</a>`

/** What was found later: the changes whose weight was raised after they took effect, each with its date. */
function raisedNote(scene: PolicyScene, { changes }: Comparison): Html | null {
  const raised = (changes as readonly (Change & { raised?: string })[]).flatMap((change) =>
    change.raised ? [{ change, at: new Date(change.raised) }] : [],
  )
  if (raised.length === 0) return null
  const { compare } = scene.words
  return html`<div class="note raised"><p>${compare.raised}</p>
<ul>${raised.map(({ change, at }) => {
    const place = (change.new.length > 0 ? change.section.new : change.section.old).map((title) => readable(title))
    const link = html`<a href="#${change.id}">${place.join(' › ') || change.id}</a>`
    return html`<li>${fill(compare.raisedOne, { place: link, when: timeHtml(at, scene) })}</li>`
  })}</ul></div>`
}

function beside(scene: PolicyScene, { comparison, from, to, sideBySide, list, text }: Compared): Html {
  const { words, history, prefix } = scene
  const { language } = comparison.new
  const route = { page: 'compare', language: prefix, slug: history.policy.slug, from, to } as const
  const view = (label: string, side: boolean) =>
    html`<li><a href="${pathOf({ ...route, sideBySide: side })}"${side === sideBySide ? html` aria-current="page"` : null}>${label}</a></li>`
  return html`<div class="comparison fn-comparison${sideBySide ? ' two' : ''}">
<fieldset class="which"><legend>${words.compare.which}</legend>
<label><input type="radio" name="which" id="_all" checked> ${words.compare.all}</label>
<label><input type="radio" name="which" id="_material"> ${words.compare.onlyMaterial}</label>
</fieldset>
<nav class="views" aria-label="${words.compare.text}"><ul>${view(words.compare.inline, false)}${view(words.compare.sideBySide, true)}</ul></nav>
${rendered(list)}
<div class="compared" dir="${directionOf(language)}">
${rendered(text)}
</div>
</div>`
}

/** A version compared with itself. */
export function samePage(scene: PolicyScene): Page {
  const { words } = scene
  return {
    title: words.compare.choose,
    description: words.compare.same,
    body: html`<div class="wide"><h1>${words.compare.choose}</h1><p class="lead">${words.compare.same}</p>${scene.live ? compareForm(scene) : null}</div>`,
  }
}
