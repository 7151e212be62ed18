import { dayOf } from '@fairnotice/policy'
import { type Html, html } from '../html.ts'
import { pathOf } from '../routes.ts'
import type { PolicyScene } from './scene.ts'

const under = ({ prefix, history }: PolicyScene, question: string): string =>
  `${pathOf({ page: 'in-force', language: prefix, slug: history.policy.slug })}/${question}`

/** Which two versions to compare. The server answers with a redirect to their own address. */
export function compareForm(scene: PolicyScene, from?: number, to?: number): Html | null {
  const { history, words } = scene
  if (history.versions.length < 2) return null
  const [last, before] = history.versions
  const changed = [history.announced, history.inForce, last].find((version) => version?.base)
  const newest = to ?? changed?.number ?? last?.number
  const base = from ?? changed?.base ?? before?.number
  const options = (chosen: number | null | undefined) =>
    history.versions.map(
      ({ number, state }) =>
        html`<option value="${number}"${number === chosen ? html` selected` : null}>${number} (${words.state[state]})</option>
`,
    )
  return html`<form action="${under(scene, 'compare')}" method="get" class="finder"><fieldset><legend>${words.history.pair}</legend>
<label>${words.history.from} <select name="from">${options(base)}</select></label>
<label>${words.history.to} <select name="to">${options(newest)}</select></label>
<button>${words.history.show}</button></fieldset></form>`
}

/** What was in force on a day of the policy's zone. */
export const dayForm = (scene: PolicyScene): Html => oneDay(scene, 'on', scene.words.history.day)

/** What changed between a day and now. */
export const sinceForm = (scene: PolicyScene): Html => oneDay(scene, 'since', scene.words.history.since)

function oneDay(scene: PolicyScene, question: 'on' | 'since', legend: string): Html {
  const { history, words } = scene
  const zone = history.policy.timeZone
  const oldest = history.versions.filter(({ inForceAt }) => inForceAt).at(-1)?.inForceAt
  return html`<form action="${under(scene, question)}" method="get" class="finder"><fieldset><legend>${legend}</legend>
<label>${words.history.date} <input type="date" name="day" required${oldest ? html` min="${dayOf(oldest, zone)}"` : null}></label>
<button>${words.history.find}</button></fieldset></form>`
}
