import { createHash } from 'node:crypto'
import type { PublishedOrganisation } from '@fairnotice/db'
import { readableAccents } from '@fairnotice/policy'

type Organisation = PublishedOrganisation | null

/** The organisation's colour as a style sheet, made readable in light and dark; '' if it has none. */
export function lookSheet(organisation: Organisation): string {
  if (!organisation?.colour) return ''
  const { light, dark } = readableAccents(organisation.colour)
  const rule = (accent: { colour: string; on: string }) => `:root{--accent:${accent.colour};--on-accent:${accent.on}}`
  return `${rule(light)}\n@media screen and (prefers-color-scheme:dark){${rule(dark)}}\nbody>header{border-block-start:4px solid var(--accent)}\n`
}

/** Where it is: null if there is none. Pages may bring no style of their own, so it has an address, which holds its hash. */
export function lookPath(organisation: Organisation): string | null {
  const sheet = lookSheet(organisation)
  return sheet === '' ? null : `/assets/look.${createHash('sha256').update(sheet).digest('hex').slice(0, 12)}.css`
}

/** The logo's address, from this site's own origin. */
export function logoPath(organisation: Organisation): string | null {
  if (!organisation?.logo) return null
  return `/assets/logo.${organisation.logo.slice(0, 12)}.${organisation.logoType === 'image/png' ? 'png' : 'svg'}`
}
