import { askForLink } from '@fairnotice/db'
import { html } from '../html.ts'
import { readAddress } from '../personal/address.ts'
import { type Allowed, tooMany } from '../personal/allowed.ts'
import { type Asking, type PersonalReply, seeOther } from '../personal/asking.ts'
import { mailNote, named, type Room, saying } from '../personal/room.ts'

interface AskOptions {
  /** A visit has just ended. */
  over?: boolean
  cookies?: string[]
  /** What was written and is no address. */
  wrong?: string
}

/** The form that asks for a link by a registered address. */
export async function askPage(room: Room, { over, cookies, wrong }: AskOptions = {}): Promise<PersonalReply> {
  const { ask, error } = room.words
  return room.page(
    ask.title,
    html`<div class="wide personal"><h1>${ask.title}</h1>
${over ? html`<p class="note" role="status">${ask.over}</p>` : null}
<p class="lead">${named(room, ask.lead)}</p>
${await mailNote(room)}
<form method="post" action="${room.path('me', 'link')}" class="stack">
<label for="email">${ask.email}</label>
${wrong === undefined ? null : html`<p class="wrong" id="email-wrong">${error.email}</p>`}
<input id="email" name="email" type="email" required maxlength="254" autocomplete="email"${wrong === undefined ? null : html` value="${wrong}" aria-invalid="true" aria-describedby="email-wrong"`}>
<button class="main">${ask.send}</button>
</form></div>`,
    { here: ['me'], ...(cookies ? { cookies } : {}), ...(wrong === undefined ? {} : { status: 422 }) },
  )
}

/**
 * Takes a request for a link. What is done is the same for every address, and takes the same time: a row is written, and
 * the worker looks later whether it concerns anyone.
 */
export async function takeRequest(room: Room, { form, client }: Asking, allowed: Allowed): Promise<PersonalReply> {
  const address = readAddress(form.get('email'))
  if (address === null) return askPage(room, { wrong: (form.get('email') ?? '').slice(0, 254) })
  if (!allowed.client(client)) return tooMany(room)
  if (allowed.address(address)) await askForLink(room.database, address, room.language)
  return seeOther(room.path('me', 'asked'))
}

export async function askedPage(room: Room): Promise<PersonalReply> {
  const { ask } = room.words
  return saying(
    room,
    ask.asked,
    [named(room, ask.askedText), ask.alike, await mailNote(room)],
    [{ to: room.path('me'), words: ask.again }],
    { here: ['me', 'asked'] },
  )
}
