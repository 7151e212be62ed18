import { html } from '../html.ts'
import type { PolicyHistory } from '../published/catalogue.ts'
import type { Route } from '../routes.ts'
import { fill, frameLanguage, localeOf, nameOf } from '../wording/index.ts'
import { alternatesOf } from './alternates.ts'
import { type Page, type PolicyScene, speaks } from './scene.ts'

/**
 * Whether there are pages of a policy in a language: in its own, and in those that only the frame speaks. Files and
 * feeds, whose names have an ending, are in its own alone.
 */
export const isSpoken = ({ policy }: PolicyHistory, language: string, page: Route['page']): boolean =>
  policy.languages.includes(language) || (frameLanguage(language) === language && !page.includes('.'))

/**
 * The language in which a reader of `wanted` is led to a policy's pages: that one, though it may be the frame's alone;
 * where there are none in it, the policy's own. Whoever reads the site in Dutch goes on reading it in Dutch.
 */
export const ledTo = (history: PolicyHistory, wanted: string): string =>
  isSpoken(history, wanted, 'in-force') ? wanted : history.policy.sourceLanguage

/**
 * A page around a policy that isn't in its language says so first, and leads to those in languages that the policy is
 * in. Search engines should know the one in the policy's own.
 */
export function framed(scene: PolicyScene, route: Route, page: Page): Page {
  if (speaks(scene)) return page
  const { history, language, words } = scene
  const alternates = alternatesOf(scene, route)
  const { languages } = history.policy
  const links = new Intl.ListFormat(localeOf(language), { type: 'disjunction' })
    .formatToParts(languages)
    .map(({ type, value }) =>
      type === 'element'
        ? html`<a href="${alternates[value]}" hreflang="${value}">${nameOf(value, language)}</a>`
        : value,
    )
  return {
    ...page,
    ...(page.canonical ? { canonical: alternates['x-default'] as string } : {}),
    data: undefined,
    body: html`<p class="note">${fill(words.notIn, { languages: html`${links}` })}</p>
${page.body}`,
  }
}
