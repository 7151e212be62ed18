import { html } from '../html.ts'
import type { PolicyHistory } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { type Page, type Scene, titleOf } from './scene.ts'

export type Problem = 'missing' | 'broken' | 'busy' | 'wrong-day'

export const STATUS: Record<Problem, number> = { missing: 404, broken: 500, busy: 503, 'wrong-day': 400 }

/** What went wrong, and where to go from here. */
export function problemPage(scene: Scene, problem: Problem, policies: readonly PolicyHistory[]): Page {
  const { problem: said } = scene.words
  const [title, text] = {
    missing: [said.missing, said.missingText],
    broken: [said.broken, said.brokenText],
    busy: [said.busy, said.busyText],
    'wrong-day': [said.wrongDay, ''],
  }[problem] as [string, string]
  return {
    title,
    description: text,
    body: html`<div class="wide"><h1>${title}</h1><p class="lead">${text}</p>
${
  policies.length > 0
    ? html`<h2>${said.where}</h2><ul>${policies.map(
        (history) =>
          html`<li><a href="${pathOf({ page: 'in-force', language: null, slug: history.policy.slug })}" lang="${history.policy.sourceLanguage}">${titleOf(history, history.policy.sourceLanguage)}</a></li>`,
      )}</ul>`
    : null
}</div>`,
  }
}
