import {
  myAddressChange,
  myNotices,
  myRequests,
  mySubscriptions,
  type OwnRequest,
  type PendingAddress,
  type Subscription,
} from '@fairnotice/db'
import { addDays, LANGUAGES } from '@fairnotice/policy'
import { type Html, html } from '../html.ts'
import type { PersonalReply } from '../personal/asking.ts'
import { named, type Room, titleIn } from '../personal/room.ts'
import { topicBoxes } from '../subscribe/boxes.ts'
import { nameOf, ownName } from '../wording/index.ts'
import { SAID, type Said } from './acts.ts'
import { noticeList } from './notices.ts'
import { tokenField, type Visit } from './visit.ts'

/** A member's page. `said` names what a form has just done. */
export async function ownPage(room: Room, visit: Visit, said: string | null): Promise<PersonalReply> {
  const { rows, member } = visit
  const { me, notices, choices, data, requests } = room.words
  const asked = await myRequests(rows)
  const known = SAID.find((one) => one === said)
  return room.page(
    me.title,
    html`<div class="wide personal own"><h1>${me.title}</h1>
<form method="post" action="${room.path('me', 'leave')}" class="here">${tokenField(visit)}<p>${named(room, me.here, { email: html`<strong>${member.email}</strong>`, until: html`${room.time(member.visitEndsAt)}` })}</p><button>${me.leave}</button></form>
${known ? saved(room, known) : null}
${member.leftAt ? html`<p class="note">${named(room, me.gone, { when: html`${room.day(member.leftAt)}` })}</p>` : null}
<nav aria-label="${me.sections}" class="sections"><ul>
${[
  ['notices', notices.title],
  ['choices', choices.title],
  ['data', data.title],
  ['requests', requests.title],
].map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<section aria-labelledby="notices"><h2 id="notices">${notices.title}</h2>
${noticeList(room, await myNotices(rows))}</section>
<section aria-labelledby="choices"><h2 id="choices">${choices.title}</h2>
${languageForm(room, visit)}
${mailingForms(room, visit, await mySubscriptions(rows))}
${addressForm(room, visit, await myAddressChange(rows))}</section>
<section aria-labelledby="data"><h2 id="data">${data.title}</h2>
${held(room, visit)}
<p><a href="${room.path('me', 'data.json')}" download>${data.download}</a></p>
<h3>${data.proof}</h3><p>${named(room, data.proofText)}</p></section>
<section aria-labelledby="requests"><h2 id="requests">${requests.title}</h2>
<p>${named(room, requests.lead)}</p>
${requestForm(room, visit, 'correction', requests.correct, requests.sendCorrection)}
${requestForm(room, visit, 'erasure', requests.erase, requests.sendErasure)}
${asked.length > 0 ? html`<h3>${requests.yours}</h3><ul class="rows">${asked.map((one) => askedFor(room, one))}</ul>` : null}</section></div>`,
    { here: ['me'], visit: true },
  )
}

const saved = (room: Room, said: Said): Html =>
  html`<p class="note${['wrong', 'too-many', 'same', 'open'].includes(said) ? ' wrong' : ''}" id="said" role="status" tabindex="-1">${named(room, room.words.me.saved[said])}</p>`

function languageForm(room: Room, visit: Visit): Html {
  const { choices } = room.words
  const spoken = visit.member.language
  const languages = (LANGUAGES as readonly string[]).includes(spoken) ? LANGUAGES : [...LANGUAGES, spoken]
  return html`<form method="post" action="${room.path('me', 'language')}" class="stack">${tokenField(visit)}
<label for="language">${choices.language}</label>
<select id="language" name="language">${languages.map((tag) => html`<option value="${tag}" lang="${tag}"${tag === spoken ? html` selected` : null}>${ownName(tag)}</option>`)}</select>
<button>${choices.saveLanguage}</button></form>`
}

/** The optional messages: those about all policies, and those about one that were asked for. */
function mailingForms(room: Room, visit: Visit, subscriptions: Subscription[]): Html {
  const { choices } = room.words
  const { policies } = room.catalogue()
  const all = subscriptions.find(({ policyId }) => policyId === null) ?? { policyId: null, topics: [] }
  const single = subscriptions.filter(({ policyId }) => policyId !== null)
  const form = ({ policyId, topics }: Pick<Subscription, 'policyId' | 'topics'>) => {
    const policy = policies.find((one) => one.policy.id === policyId)?.policy
    return html`<form method="post" action="${room.path('me', 'topics')}" class="stack">${tokenField(visit)}<input type="hidden" name="policy" value="${policyId ?? ''}">
<fieldset><legend>${policy ? titleIn(room, policy) : choices.all}</legend>
${topicBoxes(room, topics)}</fieldset>
<button>${choices.saveTopics}</button></form>`
  }
  return html`<h3>${choices.optional}</h3><p>${choices.optionalLead} ${named(room, choices.mandatory)}</p>
${form(all)}${single.map(form)}`
}

function addressForm(room: Room, visit: Visit, pending: PendingAddress | null): Html {
  const { choices } = room.words
  const waits = pending && {
    sentence: pending.oldConfirmedAt
      ? choices.pendingNew
      : pending.newConfirmedAt
        ? choices.pendingOld
        : choices.pendingBoth,
    values: { email: html`<strong>${pending.toEmail}</strong>`, until: html`${room.time(pending.expiresAt)}` },
  }
  return html`<h3>${choices.address}</h3>
<p>${named(room, choices.addressLead, { email: html`<strong>${visit.member.email}</strong>` })}</p>
${waits ? html`<p class="note">${named(room, waits.sentence, waits.values)}</p>` : null}
<form method="post" action="${room.path('me', 'address')}" class="stack">${tokenField(visit)}
<label for="email">${choices.newAddress}</label>
<input id="email" name="email" type="email" required maxlength="254" autocomplete="email">
<button>${choices.change}</button></form>`
}

function held(room: Room, { member }: Visit): Html {
  const { data } = room.words
  const { audiences } = room.catalogue()
  const group = (slug: string) => audiences.get(slug)?.[room.language] ?? audiences.get(slug)?.en ?? slug
  const facts: [string, string | null][] = [
    [data.externalId, member.externalId],
    [data.name, member.name],
    [data.email, member.email],
    [data.otherEmails, member.otherEmails.join(', ')],
    [data.postalAddress, member.postalAddress],
    [data.language, nameOf(member.language, room.language)],
    [data.audiences, member.audiences.length === 0 ? data.everyGroup : member.audiences.map(group).join(', ')],
    [data.registeredAt, room.day(member.registeredAt)],
    [data.updatedAt, room.time(member.updatedAt)],
    ...(member.leftAt ? ([[data.leftAt, room.time(member.leftAt)]] as [string, string][]) : []),
  ]
  return html`<dl class="facts">${facts.map(
    ([
      name,
      value,
    ]) => html`<div><dt>${name}</dt><dd>${value || html`<span class="muted">${data.none}</span>`}</dd></div>
`,
  )}</dl>`
}

const requestForm = (room: Room, visit: Visit, kind: 'correction' | 'erasure', label: string, button: string): Html =>
  html`<form method="post" action="${room.path('me', kind)}" class="stack">${tokenField(visit)}
<label for="${kind}">${label}</label>
<textarea id="${kind}" name="text" rows="3" maxlength="4000"${kind === 'correction' ? html` required` : null}></textarea>
<button>${button}</button></form>`

/** A month to answer (GDPR 12(3)). */
const DAYS_TO_ANSWER = 30

function askedFor(room: Room, { kind, text, detail, state, askedAt, outcome, answer, answeredAt }: OwnRequest): Html {
  const { requests } = room.words
  const taken = kind === 'language' || kind === 'address'
  const open = taken ? requests.taken : requests.open
  const said = (value = '') => (kind === 'language' ? nameOf(value, room.language) : value)
  const when = state === 'open' ? askedAt : (answeredAt ?? askedAt)
  const sentence = state === 'open' ? open : requests[outcome ?? 'done']
  return html`<li><h4>${named(room, requests.kind[kind], { from: said(detail.from), to: said(detail.to) })}</h4>
${text ? html`<blockquote>${text}</blockquote>` : null}
<p>${named(room, sentence, { when: html`${room.day(when)}`, due: html`${room.day(addDays(askedAt, DAYS_TO_ANSWER, 'UTC'))}` })}</p>
${answer ? html`<blockquote>${answer}</blockquote>` : null}</li>`
}
