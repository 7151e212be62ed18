import type { PublishedOrganisation } from '@fairnotice/db'
import { dayOf, sayDay, sayTime } from '@fairnotice/policy'
import { type Html, html } from '../html.ts'
import type { Audiences, PolicyHistory, Version } from '../published/catalogue.ts'
import type { Wording } from '../wording/index.ts'
import { localeOf } from '../wording/index.ts'
import type { PageCard } from './card.ts'

/** What every page knows of where it stands. */
export interface Scene {
  publicUrl: string
  organisation: PublishedOrganisation | null
  audiences: Audiences
  /** Language of the page, and of the policy's text where it has one. */
  language: string
  words: Wording
  now: Date
  /** Whether forms work: files on a plain web server answer none. */
  live: boolean
  /** Whether there are member pages and subscriptions by e-mail. */
  personal?: boolean
}

/** A page about one policy. */
export interface PolicyScene extends Scene {
  history: PolicyHistory
  /** The language as the address has it; null for the source language, which needs no prefix. */
  prefix: string | null
}

/** What a page function hands to the frame. */
export interface Page {
  title: string
  description: string
  /** Path that search engines should know it by; absent: they should leave it. */
  canonical?: string
  /** Paths of the same page in other languages, by language. */
  alternates?: Record<string, string>
  data?: unknown
  /** The picture that is shown where it is shared. */
  card?: PageCard | null
  body: Html
}

/** Whether the policy is in the page's language; if not, only the frame around it is. */
export const speaks = ({ history, language }: PolicyScene): boolean => history.policy.languages.includes(language)

/** The prefix of addresses in a language of the policy; null for its source language. */
export const prefixOf = ({ policy }: PolicyHistory, language: string): string | null =>
  language === policy.sourceLanguage ? null : language

export const titleOf = ({ policy }: PolicyHistory, language: string): string => policy.titles[language] ?? policy.title

/** The language that its title is in then. */
export const titleLanguage = ({ policy }: PolicyHistory, language: string): string =>
  policy.titles[language] ? language : policy.sourceLanguage

/** A time with its zone, for people and machines. */
export const timeHtml = (at: Date, { history, language }: PolicyScene): Html =>
  html`<time datetime="${at.toISOString()}">${sayTime(at, history.policy.timeZone, localeOf(language))}</time>`

export const dayHtml = (at: Date, { history, language }: PolicyScene): Html =>
  html`<time datetime="${at.toISOString()}">${sayDay(at, history.policy.timeZone, localeOf(language))}</time>`

/** A sentence without its distance in time where that can't be kept right: in files that nobody renders anew. */
export const timely = (sentence: string, { live }: Scene): string =>
  live ? sentence : sentence.replace(', {distance}', '')

/** "In 31 days", "tomorrow", "today": whole days of the policy's zone, so that a page stays right until midnight. */
export function distance(at: Date, { history, now, language }: PolicyScene): string {
  const { timeZone } = history.policy
  const days = (Date.parse(dayOf(at, timeZone)) - Date.parse(dayOf(now, timeZone))) / 86_400_000
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(days, 'day')
}

export const versionName = (version: Version, { words }: Scene): string =>
  words.version.replace('{number}', String(version.number))

/** When a version's text began to hold, or will. */
export const beginning = (version: Version): Date => version.inForceAt ?? version.effectiveAt
