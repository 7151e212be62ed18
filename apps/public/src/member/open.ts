import { createHash, randomBytes } from 'node:crypto'
import { closeVisit, openVisit, presentedLink, presenting } from '@fairnotice/db'
import { html } from '../html.ts'
import { type Asking, type PersonalReply, seeOther } from '../personal/asking.ts'
import { sessionCookies, sessionOf } from '../personal/cookie.ts'
import { asking as askPage, named, type Room, saying } from '../personal/room.ts'

/** A link from a message: a page with a button, and with the button a visit. */
export async function openLink(room: Room, { method, headers }: Asking, token: string): Promise<PersonalReply> {
  const { open } = room.words
  if (method === 'GET') {
    const link = await presenting(room.database, token, presentedLink)
    if (link?.kind !== 'visit') return deadLink(room, 'unknown', 'me')
    if (link.used || link.expired) return deadLink(room, link.used ? 'used' : 'expired', 'me')
    const lead = html`<p class="lead">${named(room, open.lead)}</p>`
    return askPage(room, open.title, [lead], open.button, room.path('me', 'open', token), {
      here: ['me', 'open', token],
    })
  }
  const session = randomBytes(32).toString('base64url')
  const opened = await presenting(room.database, token, (rows) =>
    openVisit(rows, createHash('sha256').update(session).digest('hex')),
  )
  if (!opened) {
    const link = await presenting(room.database, token, presentedLink)
    return deadLink(room, link?.used ? 'used' : link?.expired ? 'expired' : 'unknown', 'me')
  }
  // Whoever was here before, in this browser, is here no more.
  const before = sessionOf(headers.cookie)
  if (before !== null) await presenting(room.database, before, closeVisit)
  return seeOther(room.path('me'), sessionCookies(session, room.publicUrl))
}

/** Why a link does nothing, and where to get another. */
export function deadLink(room: Room, why: 'used' | 'expired' | 'unknown', to: 'me' | 'subscribe'): PersonalReply {
  const { link } = room.words
  return saying(
    room,
    link.title,
    [link[why]],
    [{ to: room.path(to), words: to === 'me' ? link.newVisit : link.newSubscription }],
    { status: why === 'unknown' ? 404 : 410 },
  )
}
