import { createHash } from 'node:crypto'
import { myMessages, myNotices, type ReceivedMessage, type ReceivedNotice } from '@fairnotice/db'
import { joinMessage, readMessage } from '@fairnotice/notifier/message'
import { type Html, html } from '../html.ts'
import { download, framed, type PersonalReply } from '../personal/asking.ts'
import { policyPath, type Room } from '../personal/room.ts'
import { noticeTitle } from './notices.ts'
import type { Visit } from './visit.ts'

/** `notices/ID`, and below it each message: `ATTEMPT/message`, `ATTEMPT/message.eml`, `ATTEMPT/files/N`. */
export async function answerMessage(room: Room, visit: Visit, path: string[]): Promise<PersonalReply | null> {
  const [id, attempt, what, number] = path
  if (!id || !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id)) return null
  const notice = (await myNotices(visit.rows)).find((one) => one.id === id)
  if (!notice) return null
  const messages = (await myMessages(visit.rows, id)).filter(({ result }) => result === 'accepted')
  if (attempt === undefined) return noticePage(room, notice, messages)
  const raw = bytesOf(messages.find((one) => String(one.attempt) === attempt))
  if (raw === null) return null
  if (what === 'message.eml' && path.length === 3)
    return download(`${notice.slug}-v${notice.number}.eml`, 'message/rfc822', raw)
  if (what === 'message' && path.length === 3) return framed((await readMessage(raw)).html)
  const file = what === 'files' && path.length === 4 ? (await readMessage(raw)).files[Number(number)] : undefined
  return file ? download(file.name.replace(/[^\w.-]+/g, '-'), 'application/octet-stream', file.content) : null
}

/** The message's bytes, put together again from what is kept. */
const bytesOf = (message: ReceivedMessage | undefined): Buffer | null =>
  message?.made ? joinMessage(message.made, message.made.parts, message.made.signature) : null

async function noticePage(room: Room, notice: ReceivedNotice, messages: ReceivedMessage[]): Promise<PersonalReply> {
  const { message: words } = room.words
  const title = noticeTitle(room, notice)
  const policy = policyPath(room, notice.slug)
  const sections: Html[] = []
  for (const message of messages) sections.push(await messageSection(room, notice, message))
  return room.page(
    title,
    html`<div class="wide personal"><p><a href="${room.path('me')}">← ${words.back}</a></p>
<h1>${title}</h1>
${notice.toldEffectiveAt && notice.kind !== 'withdrawn' ? html`<p class="lead">${effective(room, notice)}</p>` : null}
${sections}
${messages.length === 0 ? html`<p class="note">${words.absent}</p>` : null}
<p class="links">${notice.base === null ? null : html`<a href="${policy}/compare/${notice.base}...${notice.number}">${words.changes}</a> `}<a href="${policy}/v/${notice.number}">${words.policy}</a></p></div>`,
    { here: ['me', 'notices', notice.id], visit: true },
  )
}

const effective = (room: Room, { toldEffectiveAt, timeZone }: ReceivedNotice): string =>
  room.words.notices.effective.replace('{when}', room.time(toldEffectiveAt as Date, timeZone))

async function messageSection(room: Room, notice: ReceivedNotice, message: ReceivedMessage): Promise<Html> {
  const { message: words } = room.words
  const raw = bytesOf(message)
  const proven = raw !== null && createHash('sha256').update(raw).digest('hex') === message.messageSha256
  const shown = raw === null ? null : await readMessage(raw)
  const here = room.path('me', 'notices', notice.id, String(message.attempt))
  const caught = notice.how === 'caught'
  return html`<section aria-label="${words.shown}">
<dl class="facts">
${message.email === null ? null : html`<div><dt>${words.to}</dt><dd>${message.email}</dd></div>`}
<div><dt>${words.on}</dt><dd><time datetime="${message.answeredAt.toISOString()}">${room.time(message.answeredAt, notice.timeZone)}</time></dd></div>
<div><dt>${words.server}</dt><dd>${caught ? words.caught : html`${message.server}, ${words.answered.replace('{code}', message.response ?? String(message.code ?? ''))}`}</dd></div>
<div><dt>${words.hash}</dt><dd><code>${message.messageSha256}</code></dd></div>
</dl>
${
  shown === null
    ? html`<p class="note">${words.absent}</p>`
    : html`<p class="note${proven ? '' : ' wrong'}" role="note">${proven ? words.proven : words.differs}</p>
<h2>${words.shown}</h2>
<iframe class="message" src="${here}/message" title="${words.frame}" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>
<details><summary>${words.plain}</summary><pre class="message">${shown.text}</pre></details>
<p class="links"><a href="${here}/message.eml" download>${words.file}</a></p>
${
  shown.files.length > 0
    ? html`<h3>${words.files}</h3><ul>${shown.files.map(({ name }, index) => html`<li><a href="${here}/files/${index}" download>${name}</a></li>`)}</ul>`
    : null
}`
}
</section>`
}
