import { presenting, visitingMember } from '@fairnotice/db'
import type { Allowed } from '../personal/allowed.ts'
import type { Asking, PersonalReply } from '../personal/asking.ts'
import { sessionCookies, sessionOf } from '../personal/cookie.ts'
import { isFormToken } from '../personal/origin.ts'
import { type Room, saying } from '../personal/room.ts'
import { act } from './acts.ts'
import { answerAddress } from './address.ts'
import { askedPage, askPage, takeRequest } from './ask.ts'
import { heldData } from './data.ts'
import { answerMessage } from './message.ts'
import { openLink } from './open.ts'
import { ownPage } from './own-page.ts'

/** The addresses under `/me`. Without a visit, all of them lead to the form that asks for a link. */
export async function answerMember(room: Room, asking: Asking, allowed: Allowed): Promise<PersonalReply | null> {
  const [, part, ...rest] = asking.segments
  const { method } = asking
  if (part === 'link' && rest.length === 0)
    return method === 'POST' ? takeRequest(room, asking, allowed) : askPage(room)
  if (part === 'asked' && rest.length === 0) return askedPage(room)
  if (part === 'left' && rest.length === 0)
    return saying(
      room,
      room.words.ask.left,
      [room.words.ask.leftText],
      [{ to: room.path('me'), words: room.words.ask.again }],
    )
  if (part === 'open' && rest.length === 1) return openLink(room, asking, rest[0] as string)
  if (part === 'address' && rest.length === 1) return answerAddress(room, method, rest[0] as string)

  const session = sessionOf(asking.headers.cookie)
  if (session === null) return askPage(room)
  const reply = await presenting(room.database, session, async (rows) => {
    const member = await visitingMember(rows)
    if (member === null) return 'over'
    const visit = { rows, member, session }
    if (method === 'POST') {
      if (!isFormToken(asking.form.get('token'), session))
        return saying(room, room.words.error.elsewhere, [room.words.error.elsewhereText], [], { status: 403 })
      return rest.length === 0 && part ? act(room, visit, part, asking.form) : null
    }
    if (part === undefined) return ownPage(room, visit, asking.query.get('said'))
    if (part === 'data.json' && rest.length === 0) return heldData(visit)
    if (part === 'notices') return answerMessage(room, visit, rest)
    return null
  })
  return reply === 'over' ? askPage(room, { over: true, cookies: sessionCookies(null, room.publicUrl) }) : reply
}
