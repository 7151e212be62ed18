import { createPrivateKey } from 'node:crypto'
import { isTimeZone } from '@fairnotice/policy'
import type { Publication } from './publication.ts'
import type { Auth, MirrorSettings } from './settings.ts'

/**
 * GitHub's limits, or what is safely below them. Files: GitHub refuses 100 MiB and warns at 50; a request body of
 * base64 is a third larger. Issue bodies count UTF-8 bytes in part of GitHub's stack, so the limit is taken in bytes.
 */
export const LIMITS = {
  fileBytes: 32 * 1024 * 1024,
  labelLength: 50,
  labels: 100,
  titleLength: 256,
  commentBytes: 65_000,
  releaseBytes: 120_000,
  pathLength: 200,
} as const

/** The text, or as much of it as fits, ending in "…". Never splits a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  let end = length - 1
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}

/** As `cut`, by UTF-8 bytes. */
export function cutBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  // A UTF-16 unit takes at most three bytes, so this many units always fit.
  let low = Math.floor((bytes - 3) / 3)
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (Buffer.byteLength(text.slice(0, middle)) <= bytes - 3) low = middle
    else high = middle - 1
  }
  return cut(text, low + 1)
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LANGUAGE = /^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/

/** Everything wrong with the settings at once: one plain sentence each; [] if nothing is. */
export function settingsProblems(settings: MirrorSettings): string[] {
  const problems: string[] = []
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(settings.owner)) problems.push('owner: not the name of an account')
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(settings.repo)) problems.push('repo: not the name of a repository')
  if (!isBranch(settings.branch)) problems.push('branch: not a name that git allows')
  if (settings.baseUrl !== undefined && !isHttp(settings.baseUrl)) problems.push('baseUrl: not a web address')
  if (settings.publicUrl !== undefined && !isHttp(settings.publicUrl)) problems.push('publicUrl: not a web address')
  problems.push(...authProblems(settings.auth))
  if (!settings.author.name.trim() || /[<>\r\n]/.test(settings.author.name))
    problems.push('author.name: missing or with <, > or a line break')
  if (!/^[^\s<>@]+@[^\s<>@]+$/.test(settings.author.email)) problems.push('author.email: not an address')
  const labels = settings.labels ?? []
  if (labels.length > LIMITS.labels) problems.push(`labels: more than ${LIMITS.labels}`)
  for (const label of labels) {
    if (label.trim() === '') problems.push('labels: one is empty')
    if (label.length > LIMITS.labelLength)
      problems.push(`labels: “${cut(label, 20)}” has more than ${LIMITS.labelLength} characters`)
  }
  return problems
}

/** Everything that keeps these publications from being mirrored, at once; [] if nothing does. */
export function publicationProblems(publications: readonly Publication[]): string[] {
  const problems: string[] = []
  for (const publication of publications) {
    const where = `${publication.slug} version ${publication.version}`
    if (!SLUG.test(publication.slug) || publication.slug.length > LIMITS.pathLength)
      problems.push(`${where}: the slug cannot name a folder`)
    if (!Number.isSafeInteger(publication.version) || publication.version < 1)
      problems.push(`${where}: not a version number`)
    // The id stands in a commit's trailer, on a line of its own.
    if (!/^[\w.:-]{1,200}$/.test(publication.id)) problems.push(`${where}: the event’s id is not one plain word`)
    if (!isTimeZone(publication.timeZone)) problems.push(`${where}: not a time zone`)
    if (!isDate(publication.occurredAt) || !isDate(publication.effectiveAt)) problems.push(`${where}: not a date`)
    if (!(publication.sourceLanguage in publication.titles))
      problems.push(`${where}: no title in ${publication.sourceLanguage}`)
    for (const { language, markdown } of publication.renditions) {
      if (!LANGUAGE.test(language)) problems.push(`${where}: “${cut(language, 20)}” is not a language tag`)
      if (Buffer.byteLength(markdown) > LIMITS.fileBytes)
        problems.push(`${where}: the text in ${language} is larger than ${LIMITS.fileBytes / 1024 / 1024} MiB`)
    }
  }
  return [...new Set(problems)]
}

/** Says what is wrong and never quotes it. */
function authProblems(auth: Auth): string[] {
  if ('token' in auth) return /^\S+$/.test(auth.token) ? [] : ['auth: the token is empty or has white space in it']
  const problems: string[] = []
  if (!/^\w+$/.test(String(auth.appId))) problems.push('auth: the App’s id is missing')
  if (!/^[1-9]\d*$/.test(String(auth.installationId))) problems.push('auth: the installation’s id is not a number')
  try {
    if (createPrivateKey(auth.privateKey).asymmetricKeyType !== 'rsa') problems.push('auth: the App’s key is not RSA')
  } catch {
    problems.push('auth: the App’s private key is not a key in PEM')
  }
  return problems
}

const isDate = (date: Date): boolean => !Number.isNaN(date.getTime())

function isBranch(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 200 &&
    // Control characters, and those that mean something to git.
    !/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\/\.|\.lock(?:\/|$)/u.test(name)
  )
}

function isHttp(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
