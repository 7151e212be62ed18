import type { Database } from '@fairnotice/db'
import { mailWorks } from '@fairnotice/db'
import { LANGUAGES, type Language, sayDay, sayTime } from '@fairnotice/policy'
import { stylePath } from '../assets/assets.ts'
import { type Html, html } from '../html.ts'
import { document } from '../pages/frame.ts'
import { ledTo } from '../pages/framed.ts'
import { prefixOf } from '../pages/scene.ts'
import type { Catalogue } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { fill, frameLanguage, localeOf, type Wording, wordingFor } from '../wording/index.ts'
import { PERSONAL, type PersonalReply } from './asking.ts'
import { de } from './words/de.ts'
import { en, type PersonalWords } from './words/en.ts'
import { fr } from './words/fr.ts'
import { nl } from './words/nl.ts'

const WORDS: Record<Language, PersonalWords> = { en, nl, fr, de }

export interface RoomSettings {
  /** As the role of member pages: it sees what belongs to the token that it presents. */
  database: Database
  publicUrl: string
  catalogue(): Catalogue
  now(): Date
}

/** Where a page for one person is made: its language, its words, and how it is put into the frame. */
export interface Room extends RoomSettings {
  language: Language
  words: PersonalWords
  /** The words of the site around it. */
  frame: Wording
  /** The organisation's name. */
  name: string
  /** An address of these pages, in this language. */
  path(...segments: string[]): string
  /** A time with its zone: the first policy's, or the one given. */
  time(at: Date, zone?: string): string
  day(at: Date, zone?: string): string
  page(title: string, body: Html, options?: PageOptions): PersonalReply
}

interface PageOptions {
  status?: number
  /** Path of the same page, by which the other languages are reached; without it there is no switch. */
  here?: string[]
  cookies?: string[]
  /** Whether a cookie is in play: then the foot says so. */
  visit?: boolean
}

export function roomIn(settings: RoomSettings, language: string): Room {
  const spoken = frameLanguage(language)
  const words = WORDS[spoken]
  const { organisation, audiences, policies } = settings.catalogue()
  const name = organisation?.name ?? ''
  const zoneOfHouse = policies[0]?.policy.timeZone ?? 'UTC'
  const pathIn = (tag: string, segments: string[]) => `/${[tag, ...segments].join('/')}`
  return {
    ...settings,
    language: spoken,
    words,
    frame: wordingFor(spoken),
    name,
    path: (...segments) => pathIn(spoken, segments),
    time: (at, zone = zoneOfHouse) => sayTime(at, zone, localeOf(spoken)),
    day: (at, zone = zoneOfHouse) => sayDay(at, zone, localeOf(spoken)),
    page(title, body, { status = 200, here, cookies = [], visit = false } = {}) {
      const frame = wordingFor(spoken)
      const said = visit ? `${words.private} ${words.cookie}` : words.private
      const scene = {
        publicUrl: settings.publicUrl,
        organisation,
        audiences,
        language: spoken,
        words: { ...frame, foot: { ...frame.foot, private: said } },
        now: settings.now(),
        live: true,
      }
      const alternates = here ? Object.fromEntries(LANGUAGES.map((tag) => [tag, pathIn(tag, here)])) : {}
      return {
        status,
        headers: {
          ...PERSONAL,
          'content-type': 'text/html; charset=utf-8',
          'content-language': spoken,
          ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
        },
        body: document(scene, { title, description: title, alternates, body }, stylePath),
      }
    },
  }
}

/** A page that says one thing, with where to go from there. */
export const saying = (
  room: Room,
  title: string,
  lines: (string | Html | null)[],
  links: { to: string; words: string }[] = [],
  options: PageOptions = {},
): PersonalReply =>
  room.page(
    title,
    html`<div class="wide personal"><h1>${title}</h1>
${lines.filter((line) => line !== null).map((line) => html`<p class="lead">${line}</p>`)}
${links.length > 0 ? html`<p class="links">${links.map(({ to, words }) => html`<a href="${to}">${words}</a> `)}</p>` : null}</div>`,
    options,
  )

/** A page with one button: opening it does nothing, since scanners of links open whatever they find. */
export const asking = (
  room: Room,
  title: string,
  lines: (string | Html)[],
  button: string,
  action: string,
  options: PageOptions = {},
): PersonalReply =>
  room.page(
    title,
    html`<div class="wide personal"><h1>${title}</h1>
${lines.map((line) => (typeof line === 'string' ? html`<p class="lead">${line}</p>` : line))}
<form method="post" action="${action}"><button class="main">${button}</button></form></div>`,
    options,
  )

/** Said to everyone alike while no mail leaves. */
export const mailNote = async (room: Room): Promise<Html | null> =>
  (await mailWorks(room.database)) ? null : html`<p class="note" role="status">${room.words.mailDown}</p>`

export const named = (room: Room, sentence: string, values: Record<string, string | Html> = {}): Html =>
  fill(sentence, { organisation: room.name, ...values })

/** A policy's address, in the page's language. */
export function policyPath(room: Room, slug: string): string {
  const history = room.catalogue().policies.find((one) => one.policy.slug === slug)
  const language = history ? prefixOf(history, ledTo(history, room.language)) : null
  return pathOf({ page: 'in-force', language, slug })
}

/** The title of a policy in the page's language. */
export const titleIn = (
  room: Pick<Room, 'language'>,
  { title, titles }: { title: string; titles: Record<string, string> },
): string => titles[room.language] ?? title
