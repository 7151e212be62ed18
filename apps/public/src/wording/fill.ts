import { type Html, html } from '../html.ts'

type Values = Record<string, Html | string | number>

const PLACE = /\{(\w+)\}/

/** A sentence with its `{places}` filled; values are escaped unless they are `Html`. */
export function fill(sentence: string, values: Values): Html {
  const parts = sentence.split(PLACE)
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : (values[part] ?? '')))}`
}

/** The same as plain text, for feeds and attributes. */
export function fillText(sentence: string, values: Record<string, string | number>): string {
  return sentence
    .split(PLACE)
    .map((part, index) => (index % 2 === 0 ? part : String(values[part] ?? '')))
    .join('')
}
