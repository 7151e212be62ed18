import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { COMPARISON_CSS } from '@fairnotice/diff/render'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const hashed = (name: string, extension: string, body: string) =>
  `/assets/${name}.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${extension}`

/** The one style sheet: the comparison's own rules, then the site's, which may overrule them. */
export const styleSheet = `${COMPARISON_CSS}\n${read('site.css')}\n${read('personal.css')}`
/** Its address holds its hash, so that it can be cached for good. */
export const stylePath = hashed('site', 'css', styleSheet)

export const icon = read('icon.svg')
export const iconPath = hashed('icon', 'svg', icon)
