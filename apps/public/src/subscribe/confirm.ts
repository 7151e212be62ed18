import { confirmSubscription, presentedLink, presenting } from '@fairnotice/db'
import { html } from '../html.ts'
import { deadLink } from '../member/open.ts'
import type { PersonalReply } from '../personal/asking.ts'
import { asking as askPage, named, policyPath, type Room, saying, titleIn } from '../personal/room.ts'
import { topicList } from './boxes.ts'

/** The link that confirms a subscription: a page with a button, since scanners of links open whatever they find. */
export async function answerConfirm(room: Room, method: 'GET' | 'POST', token: string): Promise<PersonalReply> {
  const { subscribe } = room.words
  if (method === 'POST') {
    const asked = await presenting(room.database, token, presentedLink)
    const said = await presenting(room.database, token, confirmSubscription)
    return said === 'done'
      ? saying(room, subscribe.confirmed, [subscribe.confirmedText], waysOn(room, asked?.policyId ?? null))
      : deadLink(room, said, 'subscribe')
  }
  const link = await presenting(room.database, token, presentedLink)
  if (link?.kind !== 'subscription') return deadLink(room, 'unknown', 'subscribe')
  if (link.used || link.expired) return deadLink(room, link.used ? 'used' : 'expired', 'subscribe')
  return askPage(
    room,
    subscribe.confirm,
    [
      html`<p class="lead">${named(room, subscribe.confirmLead, { policy: html`${subjectOf(room, link.policyId)}` })}</p>`,
      topicList(room, link.topics ?? []),
    ],
    subscribe.confirmButton,
    room.path('subscription', 'confirm', token),
    { here: ['subscription', 'confirm', token] },
  )
}

/** Whence a page that ends something leads on: the policy that it was about, or all of them. */
export function waysOn(room: Room, policyId: string | null): { to: string; words: string }[] {
  const { policies } = room.catalogue()
  return policies
    .filter(({ policy }) => policyId === null || policy.id === policyId)
    .map(({ policy }) => ({ to: policyPath(room, policy.slug), words: titleIn(room, policy) }))
}

/** The policy that a subscription is about, in words. */
export function subjectOf(room: Room, policyId: string | null): string {
  const policy = room.catalogue().policies.find((one) => one.policy.id === policyId)?.policy
  return policy ? titleIn(room, policy) : room.words.subscribe.every
}
