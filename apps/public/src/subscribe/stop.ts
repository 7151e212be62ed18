import { presentedSubscription, presenting, stopSubscription } from '@fairnotice/db'
import { html } from '../html.ts'
import type { PersonalReply } from '../personal/asking.ts'
import { asking as askPage, named, type Room, saying } from '../personal/room.ts'
import { topicList } from './boxes.ts'
import { subjectOf, waysOn } from './confirm.ts'

/**
 * The link that stops a subscription. A POST stops it at once, whether from the page's button or from a mail program's
 * one click, which has no cookie, no page and no origin (RFC 8058); it says the same if there is none any more.
 */
export async function answerStop(room: Room, method: 'GET' | 'POST', token: string): Promise<PersonalReply> {
  const { subscribe } = room.words
  const stopped = (policyId: string | null) =>
    saying(room, subscribe.stopped, [subscribe.stoppedText], waysOn(room, policyId))
  const subscription = await presenting(room.database, token, presentedSubscription)
  if (method === 'POST') {
    await presenting(room.database, token, stopSubscription)
    return stopped(subscription?.policyId ?? null)
  }
  if (subscription === null) return stopped(null)
  return askPage(
    room,
    subscribe.stop,
    [
      html`<p class="lead">${named(room, subscribe.stopLead, { policy: html`${subjectOf(room, subscription.policyId)}` })}</p>`,
      topicList(room, subscription.topics),
    ],
    subscribe.stopButton,
    room.path('subscription', 'stop', token),
    { here: ['subscription', 'stop', token] },
  )
}
