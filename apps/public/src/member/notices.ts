import type { ReceivedNotice } from '@fairnotice/db'
import { type Html, html } from '../html.ts'
import { type Room, titleIn } from '../personal/room.ts'

/** "Privacy policy: version 4 announced". */
export const noticeTitle = (room: Room, notice: Pick<ReceivedNotice, 'kind' | 'number' | 'title' | 'titles'>): string =>
  room.words.notices[notice.kind].replace('{title}', titleIn(room, notice)).replace('{number}', String(notice.number))

/** What became of a notice, in a sentence. */
export function noticeState(room: Room, { state, how, sentAt, timeZone }: ReceivedNotice): string {
  const { notices } = room.words
  switch (state) {
    case 'sent':
      return notices.sent.replace('{when}', sentAt ? room.time(sentAt, timeZone) : '')
    case 'bounced':
    case 'refused':
      return notices[state]
    case 'resolved':
      return notices.resolved[(how ?? 'other') as keyof typeof notices.resolved] ?? notices.resolved.other
    default:
      return notices.waiting
  }
}

/** Whether the version has moved later than this notice said; after a postponement the later notice says it. */
const movedSince = ({ kind, versionState, effectiveAt, toldEffectiveAt }: ReceivedNotice): boolean =>
  (kind === 'announced' || kind === 'postponed') &&
  versionState === 'announced' &&
  effectiveAt !== null &&
  toldEffectiveAt !== null &&
  effectiveAt > toldEffectiveAt

export function noticeList(room: Room, received: readonly ReceivedNotice[]): Html {
  const { notices } = room.words
  if (received.length === 0) return html`<p>${notices.none}</p>`
  return html`<ul class="rows">
${received.map(
  (notice) => html`<li><h3>${noticeTitle(room, notice)}</h3>
<p>${noticeState(room, notice)}${notice.toldEffectiveAt && notice.kind !== 'withdrawn' ? html` ${notices.effective.replace('{when}', room.time(notice.toldEffectiveAt, notice.timeZone))}` : null}</p>
${movedSince(notice) ? html`<p class="note">${notices.later.replace('{when}', room.time(notice.effectiveAt as Date, notice.timeZone))}</p>` : null}
${notice.sentAt || notice.state === 'bounced' ? html`<p><a href="${room.path('me', 'notices', notice.id)}">${notices.read}<span class="said">: ${noticeTitle(room, notice)}</span></a></p>` : null}</li>
`,
)}</ul>`
}
