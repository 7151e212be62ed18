import { confirmAddress, presentedLink, presenting } from '@fairnotice/db'
import { html } from '../html.ts'
import type { PersonalReply } from '../personal/asking.ts'
import { asking as askPage, named, type Room, saying } from '../personal/room.ts'
import { deadLink } from './open.ts'

/** One of the two links that confirm a new address. */
export async function answerAddress(room: Room, method: 'GET' | 'POST', token: string): Promise<PersonalReply> {
  const { address } = room.words
  const link = await presenting(room.database, token, presentedLink)
  if (link === null || link.toEmail === null) return deadLink(room, 'unknown', 'me')
  const email = html`<strong>${link.toEmail}</strong>`
  if (method === 'GET') {
    if (link.used || link.expired) return deadLink(room, link.used ? 'used' : 'expired', 'me')
    return askPage(
      room,
      address.title,
      [html`<p class="lead">${named(room, address.lead, { email })}</p>`],
      address.button,
      room.path('me', 'address', token),
      { here: ['me', 'address', token] },
    )
  }
  const said = await presenting(room.database, token, confirmAddress)
  switch (said) {
    case 'done':
      return saying(room, address.done, [named(room, address.doneText, { email })])
    case 'waiting':
      return saying(room, address.waiting, [address.waitingText])
    case 'overtaken':
      return saying(room, room.words.link.title, [address.overtaken], [], { status: 409 })
    default:
      return deadLink(room, said, 'me')
  }
}
