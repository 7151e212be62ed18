import { raw, html as template } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is safe to put into a page: made by `html`, which escapes what is put into it, or by `raw`. */
export type Html = HtmlEscapedString

/** Escapes every value that isn't `Html` itself; arrays are joined, null and booleans leave nothing. No promises. */
export const html = template as (strings: TemplateStringsArray, ...values: unknown[]) => Html

/** Markup from a renderer that has escaped it already. Nothing from a database may come here directly. */
export const rendered = (markup: string): Html => raw(markup)

/** A JSON data block; `<` is escaped so that no text can end it. */
export const dataBlock = (data: unknown): Html =>
  raw(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`)

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The writing direction of a language tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] as string) ? 'rtl' : 'ltr'

/** The attributes of words in a language that may be another than the page's. */
export const spokenIn = (language: string): Html => html` lang="${language}" dir="${directionOf(language)}"`

/** A policy's wide table scrolls by itself, by keyboard too; the page doesn't. (A comparison's tables bring this along.) */
export const scrollable = (markup: string, label: string): string =>
  markup.replace(
    /<table>[\s\S]*?<\/table>/g,
    (table) => `${html`<div class="scroll" role="group" tabindex="0" aria-label="${label}">`}${table}</div>`,
  )
