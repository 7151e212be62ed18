import { LANGUAGES } from '@fairnotice/policy'
import { answerLinked } from '../member/linked.ts'
import { answerMember } from '../member/member.ts'
import { answerSubscribe } from '../subscribe/subscribe.ts'
import { type Allowed, tooMany } from './allowed.ts'
import type { Asking, PersonalReply } from './asking.ts'
import { limiter } from './limits.ts'
import { fromHere } from './origin.ts'
import { type Room, type RoomSettings, roomIn, saying } from './room.ts'

export interface Personal {
  /** Whether an address is one of these pages; everything else is public. */
  handles(path: string): boolean
  answer(asked: Omit<Asking, 'segments' | 'language'> & { path: string }): Promise<PersonalReply>
}

/** Page after page by one client; a person reads, a program guesses. */
const PAGES = { tries: 120, seconds: 60 }
/** Forms that may have a message sent, by client and by address. */
const FORMS = { tries: 10, seconds: 600 }
const ADDRESSES = { tries: 5, seconds: 3600 }

/** Asked of every request to the site, so it costs next to nothing; `read` looks closely. */
const OURS = /^\/(?:(?:en|nl|fr|de)\/)?(?:(?:me|n|subscribe|subscription)(?:\/|$)|[^/]+\/subscribe\/?$)/

/** What a token of ours looks like. */
const TOKEN = /^[\w-]{20,100}$/

/** Opens the pages that are made for one person: a member's, a subscriber's, and the page of one notice. */
export function createPersonal(settings: RoomSettings & { report?(error: unknown): void }): Personal {
  const pages = limiter(PAGES)
  const forms = limiter(FORMS)
  const addresses = limiter(ADDRESSES)
  const allowed: Allowed = {
    client: (client) => forms(client, Date.now()),
    address: (address) => addresses(address, Date.now()),
  }
  return {
    handles: (path) => OURS.test(path),
    async answer({ path, ...asked }) {
      const found = read(path)
      const house = settings.catalogue().organisation?.language ?? 'en'
      const room = roomIn(settings, found?.language ?? house)
      const asking: Asking = { ...asked, segments: found?.segments ?? [], language: room.language }
      try {
        return (await route(room, asking, allowed, pages)) ?? missing(room)
      } catch (error) {
        settings.report?.(error)
        return broken(room)
      }
    },
  }
}

async function route(
  room: Room,
  asking: Asking,
  allowed: Allowed,
  pages: (key: string, now: number) => boolean,
): Promise<PersonalReply | null> {
  const { segments, method } = asking
  const stops = segments[0] === 'subscription' && segments[1] === 'stop'
  const oneClick = method === 'POST' && stops
  // A mail program's one click comes from no page and needs its token alone (RFC 8058); a provider sends many from one place.
  if (!oneClick && !pages(asking.client, Date.now())) return tooMany(room)
  if (method === 'POST' && !oneClick && !fromHere(asking.headers, room.publicUrl))
    return saying(room, room.words.error.elsewhere, [room.words.error.elsewhereText], [], { status: 403 })
  const token =
    segments[0] === 'n' ? segments[1] : /^(open|address|confirm|stop)$/.test(segments[1] ?? '') ? segments[2] : null
  if (typeof token === 'string' && !TOKEN.test(token)) return null
  switch (segments[0]) {
    case 'me':
      return answerMember(room, asking, allowed)
    case 'n':
      return answerLinked(room, asking)
    default:
      return answerSubscribe(room, asking, allowed)
  }
}

/** The language and the segments of one of these addresses; null for every other. */
function read(path: string): { language: string | null; segments: string[] } | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return null
  }
  const segments = decoded.replace(/\/+$/, '').split('/').slice(1)
  const language = LANGUAGES.find((one) => one === segments[0]) ?? null
  if (language) segments.shift()
  const ours =
    ['me', 'n', 'subscribe', 'subscription'].includes(segments[0] ?? '') ||
    (segments.length === 2 && segments[1] === 'subscribe')
  return ours ? { language, segments } : null
}

const missing = (room: Room): PersonalReply =>
  saying(room, room.words.link.title, [room.words.link.unknown], [], { status: 404 })

function broken(room: Room): PersonalReply {
  const { broken: title, brokenText } = room.frame.problem
  return saying(room, title, [brokenText], [], { status: 500 })
}
