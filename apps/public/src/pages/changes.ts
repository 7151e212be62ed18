import type { Change, Comparison } from '@fairnotice/diff'
import { byMateriality, type Entry, entriesOf, FRAMES, htmlChange, readable } from '@fairnotice/diff/render'
import { MATERIALITIES } from '@fairnotice/policy'
import { type Html, html, rendered, spokenIn } from '../html.ts'
import { fill, frameLanguage, localeOf, type Wording } from '../wording/index.ts'
import type { Scene } from './scene.ts'

/** How many changes of each weight a reader sees; sentences of one added or removed block count as one. */
export interface Weights {
  material: number
  notable: number
  editorial: number
}

export function weightsOf(comparison: Comparison): Weights {
  const entries = entriesOf(comparison.changes)
  const count = (materiality: keyof Weights) => entries.filter((entry) => entry.materiality === materiality).length
  return { material: count('material'), notable: count('notable'), editorial: count('editorial') }
}

/** "2 material changes", "1 editorial change", each in its badge. */
export const weightBadges = (weights: Weights, words: Wording): Html[] =>
  MATERIALITIES.filter((materiality) => weights[materiality] > 0).map(
    (materiality) =>
      html`<span class="badge ${materiality}">${words.changes[materiality](weights[materiality])}</span> `,
  )

/** The same as a sentence, for those who read no markup; none where nothing was compared. */
export function weightsSaid(weights: Weights | undefined, { words, language }: Scene): string[] {
  const said = MATERIALITIES.filter((materiality) => (weights?.[materiality] ?? 0) > 0).map((materiality) =>
    words.changes[materiality](weights?.[materiality] ?? 0),
  )
  return said.length === 0 ? [] : [`${new Intl.ListFormat(localeOf(language)).format(said)}.`]
}

/** Everything that changes, each before and after: material and notable ones open, editorial ones folded away. */
export function changeList(comparison: Comparison, scene: Scene, linkOf: (change: Change) => string | null): Html {
  const { language } = comparison.new
  const entries = byMateriality(entriesOf(comparison.changes))
  const card = (entry: Entry) => changeCard(entry, language, scene, linkOf(entry.first))
  const weighty = entries.filter(({ materiality }) => materiality !== 'editorial')
  const editorial = entries.filter(({ materiality }) => materiality === 'editorial')
  return html`${weighty.length > 0 ? html`<ol class="changes">${weighty.map(card)}</ol>` : null}
${
  editorial.length > 0
    ? html`<details class="editorial-changes"${weighty.length === 0 ? html` open` : null}><summary>${scene.words.changes.editorial(editorial.length)}</summary>
<ol class="changes">${editorial.map(card)}</ol></details>`
    : null
}`
}

/** What a change is about, in a few plain words: the rule's sentence, else the clause where it stands. */
const headline = ({ first }: Entry): string => first.reasons[0]?.text ?? placeOf(first).at(-1) ?? ''

const placeOf = ({ section, new: now }: Change): string[] => (now.length > 0 ? section.new : section.old)

/** A change by itself: its weight, what it is about, its place, before and after. */
function changeCard(entry: Entry, textLanguage: string, scene: Scene, link: string | null): Html {
  const { first, materiality } = entry
  const frame = FRAMES[frameLanguage(scene.language)]
  const law = first.reasons.find((reason) => reason.law)?.law
  return html`<li class="change ${materiality}">
<h3><span class="badge ${materiality}">${frame.materiality[materiality]}</span> ${link ? html`<a href="${link}">${headline(entry)}</a>` : headline(entry)}${law ? html` <span class="law">${fill(scene.words.changes.law, { law })}</span>` : null}</h3>
<p class="place"><span${spokenIn(textLanguage)}>${placeOf(first)
    .map((title) => readable(title))
    .join(' › ')}</span> · ${frame.type[first.type]}${concerns(entry, scene)}</p>
${side(entry, 'old', frame.before, textLanguage, scene)}${side(entry, 'new', frame.after, textLanguage, scene)}
</li>
`
}

/** Whom a change concerns, where a rule or a lawyer has shown that it isn't everyone. */
function concerns({ changes }: Entry, { audiences, language, words }: Scene): Html | null {
  if (changes.some((change) => change.audiences.length === 0)) return null
  const slugs = [...new Set(changes.flatMap((change) => change.audiences))]
  const names = slugs.map((slug) => {
    const named = audiences.get(slug)
    return named?.[language] ?? named?.[frameLanguage(language)] ?? named?.en ?? slug
  })
  return html` · ${fill(words.changes.concerns, { audiences: new Intl.ListFormat(localeOf(language)).format(names) })}`
}

/** One side of a change; what differs is marked, and said in words for those who can't see it. */
function side({ changes }: Entry, of: 'old' | 'new', label: string, textLanguage: string, scene: Scene): Html | null {
  const shown = changes.filter((change) => change[of].length > 0)
  if (shown.length === 0) return null
  const language = frameLanguage(scene.language)
  const words = shown.map((change) => htmlChange(change, of, { language, textLanguage })).join(' ')
  // Within the text such a link leads to another clause; here it would lead nowhere.
  const leading = words.replace(/<a href="#[^"]*">([\s\S]*?)<\/a>/g, '$1')
  return html`<div class="side ${of} fn-comparison"><p class="label">${label}</p><p${spokenIn(textLanguage)}>${rendered(leading)}</p></div>
`
}
