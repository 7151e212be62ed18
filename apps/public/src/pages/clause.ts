import { type Html, html, rendered, scrollable, spokenIn } from '../html.ts'
import type { Version } from '../published/catalogue.ts'
import type { ClauseStanding } from '../rendering/tasks.ts'
import { pathOf } from '../routes.ts'
import { fill, fillText } from '../wording/index.ts'
import { period } from './history.ts'
import { type Page, type PolicyScene, titleOf, versionName } from './scene.ts'

export interface ClauseEntry {
  version: Version
  standing: ClauseStanding
  /** That the text is in. */
  language: string
}

/** One clause in every version, newest first: where it changed, with its changes; where it didn't, said so. */
export function clausePage(scene: PolicyScene, clause: string, entries: readonly ClauseEntry[]): Page {
  const { history, words, prefix, language } = scene
  const titled = entries.map(({ standing }) => standing).find((standing) => 'title' in standing)
  const values = { title: titleOf(history, language), clause: titled?.title ?? clause }
  return {
    title: fillText(words.clause.title, values),
    description: fillText(words.clause.lead, values),
    canonical: pathOf({ page: 'clause', language: prefix, slug: history.policy.slug, clause }),
    body: html`<div class="wide">
<h1>${words.clause.heading}</h1>
<p class="lead">${fill(words.clause.lead, values)}</p>
<ol class="timeline" reversed>
${entries.filter(lived).map((each) => entry(scene, clause, each))}</ol>
</div>`,
  }
}

/** Versions before the clause's first are left out; one that dropped it is not. */
const lived = (_: ClauseEntry, index: number, all: readonly ClauseEntry[]): boolean =>
  all.slice(index).some(({ standing }) => standing.is !== 'absent')

function entry(scene: PolicyScene, clause: string, { version, standing, language }: ClauseEntry): Html {
  const { prefix, history, words } = scene
  const read = pathOf({ page: 'version', language: prefix, slug: history.policy.slug, number: version.number })
  const said = standing.is === 'changed' ? null : words.clause[standing.is]
  return html`<li class="${version.state}">
<h2><a href="${read}${standing.is === 'absent' ? null : html`#${clause}`}">${versionName(version, scene)}</a> <span class="state">${words.state[version.state]}</span></h2>
<p class="when">${period(scene, version)}</p>
${said === null ? null : html`<p>${said}</p>`}
${'html' in standing ? html`<div class="quoted compared fn-comparison"${spokenIn(language)}>${rendered(scrollable(standing.html, words.table))}</div>` : null}
</li>
`
}
