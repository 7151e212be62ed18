import { linkedNotice, presenting } from '@fairnotice/db'
import { joinMessage, readMessage } from '@fairnotice/notifier/message'
import { html } from '../html.ts'
import { type Asking, framed, type PersonalReply } from '../personal/asking.ts'
import { named, policyPath, type Room, saying } from '../personal/room.ts'
import { noticeTitle } from './notices.ts'

/**
 * The page behind the link in a notice: that one notice, and nothing of its member. Messages are forwarded, so whoever
 * holds the link sees what the message says to everyone, and neither name nor address.
 */
export async function answerLinked(room: Room, { method, segments }: Asking): Promise<PersonalReply | null> {
  const [, token, what] = segments
  if (method !== 'GET' || !token || segments.length > 3 || (what !== undefined && what !== 'message')) return null
  const notice = await presenting(room.database, token, linkedNotice)
  const { linked, message: words } = room.words
  if (notice === null) return quiet(saying(room, linked.unknown, [linked.unknownText], [], { status: 404 }))
  const message =
    notice.body && notice.holes
      ? await readMessage(
          joinMessage(
            { body: notice.body, holes: notice.holes },
            notice.holes.map(() => ''),
          ),
        )
      : null
  if (what === 'message') return message && quiet(framed(message.html))
  const title = noticeTitle(room, notice)
  const policy = policyPath(room, notice.slug)
  const holds = linked.holds[notice.versionState as keyof typeof linked.holds]
  return quiet(
    room.page(
      title,
      html`<div class="wide personal"><h1>${named(room, linked.title)}</h1>
<p class="lead"><strong>${title}.</strong> ${room.words.notices.sent.replace('{when}', room.time(notice.startedAt, notice.timeZone))}</p>
${holds ? html`<p class="note">${named(room, holds, { when: html`${notice.effectiveAt ? room.time(notice.effectiveAt, notice.timeZone) : ''}` })}</p>` : null}
<p>${linked.lead}</p>
${
  message
    ? html`<h2>${words.shown}</h2>
<iframe class="message" src="${room.path('n', token, 'message')}" title="${words.frame}" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>
<details><summary>${words.plain}</summary><pre class="message">${message.text}</pre></details>`
    : html`<p class="note">${words.absent}</p>`
}
<p class="links">${notice.base === null ? null : html`<a href="${policy}/compare/${notice.base}...${notice.number}">${words.changes}</a> `}<a href="${policy}/v/${notice.number}">${words.policy}</a> <a href="${room.path('me')}">${linked.own}</a></p></div>`,
      { here: ['n', token] },
    ),
  )
}

/** There is no form here, so the address, which holds the token, need not be told even to the next page. */
const quiet = (reply: PersonalReply): PersonalReply => ({
  ...reply,
  headers: { ...reply.headers, 'referrer-policy': 'no-referrer' },
})
