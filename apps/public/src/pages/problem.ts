import { type Html, html, spokenIn } from '../html.ts'
import type { PolicyHistory } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { dayForm, sinceForm } from './forms.ts'
import { ledTo } from './framed.ts'
import { type Page, type PolicyScene, prefixOf, type Scene, titleLanguage, titleOf } from './scene.ts'

export type Problem = 'missing' | 'broken' | 'busy' | 'wrong-day'

export const STATUS: Record<Problem, number> = { missing: 404, broken: 500, busy: 503, 'wrong-day': 400 }

/** What went wrong, and where to go from here. */
export function problemPage(scene: Scene | PolicyScene, problem: Problem, policies: readonly PolicyHistory[]): Page {
  const { problem: said } = scene.words
  const [title, text] = {
    missing: [said.missing, said.missingText],
    broken: [said.broken, said.brokenText],
    busy: [said.busy, said.busyText],
    'wrong-day': [said.wrongDay, said.wrongDayText],
  }[problem] as [string, string]
  const askAgain = problem === 'wrong-day' && scene.live && 'history' in scene
  return {
    title,
    description: text,
    body: html`<div class="wide"><h1>${title}</h1><p class="lead">${text}</p>
${askAgain ? html`<div class="finders">${dayForm(scene)}${sinceForm(scene)}</div>` : null}
${
  policies.length > 0
    ? html`<h2>${said.where}</h2><ul>${policies.map(
        (history) => html`<li>${toPolicy(history, scene.language)}</li>`,
      )}</ul>`
    : null
}</div>`,
  }
}

/** In the reader's language, of the policy or of the frame alone. */
function toPolicy(history: PolicyHistory, wanted: string): Html {
  const spoken = ledTo(history, wanted)
  const path = pathOf({ page: 'in-force', language: prefixOf(history, spoken), slug: history.policy.slug })
  return html`<a href="${path}" hreflang="${spoken}"${spokenIn(titleLanguage(history, spoken))}>${titleOf(history, spoken)}</a>`
}
