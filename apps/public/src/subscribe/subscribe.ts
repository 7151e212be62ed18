import { askForAlerts, type Topic } from '@fairnotice/db'
import { LANGUAGES } from '@fairnotice/policy'
import { html } from '../html.ts'
import { readAddress } from '../personal/address.ts'
import { type Allowed, tooMany } from '../personal/allowed.ts'
import { type Asking, type PersonalReply, seeOther } from '../personal/asking.ts'
import { mailNote, named, type Room, saying, titleIn } from '../personal/room.ts'
import { pathOf } from '../routes.ts'
import { ownName } from '../wording/index.ts'
import { topicBoxes } from './boxes.ts'
import { answerConfirm } from './confirm.ts'
import { answerStop } from './stop.ts'
import { TOPICS } from './topics.ts'

/** `/subscribe`, `/{slug}/subscribe`, and the links below `/subscription`. */
export async function answerSubscribe(room: Room, asking: Asking, allowed: Allowed): Promise<PersonalReply | null> {
  const { segments, method } = asking
  const [first, second, token] = segments
  if (first === 'subscription') {
    if (second === 'asked' && segments.length === 2)
      return saying(room, room.words.subscribe.asked, [room.words.subscribe.askedText, await mailNote(room)], [], {
        here: ['subscription', 'asked'],
      })
    if (segments.length !== 3) return null
    if (second === 'confirm') return answerConfirm(room, method, token as string)
    return second === 'stop' ? answerStop(room, method, token as string) : null
  }
  const slug = segments.length === 2 ? (first as string) : null
  if (slug === null && segments.length !== 1) return null
  const policies = room.catalogue().policies.map(({ policy }) => policy)
  const asked = policies.find((policy) => policy.slug === slug)
  if (slug !== null && !asked) return null
  if (method === 'GET')
    return formPage(room, segments, { email: '', policy: asked?.id ?? '', topics: TOPICS, language: room.language })
  return take(room, asking, allowed)
}

interface Filled {
  email: string
  /** A policy's id; empty: all. */
  policy: string
  topics: readonly Topic[]
  language: string
  /** Names of the fields that can't stand. */
  wrong?: ('email' | 'topics' | 'policy')[]
}

async function formPage(room: Room, here: string[], filled: Filled): Promise<PersonalReply> {
  const { subscribe, error } = room.words
  const { policies } = room.catalogue()
  const wrong = filled.wrong ?? []
  const mistake = (field: 'email' | 'topics' | 'policy') =>
    wrong.includes(field) ? html`<p class="wrong" id="${field}-wrong">${error[field]}</p>` : null
  const feeds = policies.filter(({ policy }) => filled.policy === '' || policy.id === filled.policy)
  return room.page(
    subscribe.title,
    html`<div class="wide personal"><h1>${subscribe.title}</h1>
<p class="lead">${named(room, subscribe.lead)}</p>
${await mailNote(room)}
<form method="post" action="${room.path(...here)}" class="stack">
<label for="email">${subscribe.email}</label>${mistake('email')}
<input id="email" name="email" type="email" required maxlength="254" autocomplete="email" value="${filled.email}"${wrong.includes('email') ? html` aria-invalid="true" aria-describedby="email-wrong"` : null}>
<label for="policy">${subscribe.policy}</label>${mistake('policy')}
<select id="policy" name="policy"><option value="">${room.words.choices.all}</option>${policies.map(({ policy }) => html`<option value="${policy.id}"${policy.id === filled.policy ? html` selected` : null}>${titleIn(room, policy)}</option>`)}</select>
<fieldset${wrong.includes('topics') ? html` aria-describedby="topics-wrong"` : null}><legend>${subscribe.about}</legend>${mistake('topics')}
${topicBoxes(room, filled.topics)}</fieldset>
<label for="language">${subscribe.language}</label>
<select id="language" name="language">${LANGUAGES.map((tag) => html`<option value="${tag}" lang="${tag}"${tag === filled.language ? html` selected` : null}>${ownName(tag)}</option>`)}</select>
<button class="main">${subscribe.send}</button>
</form>
<p>${subscribe.use}</p>
${
  feeds.length === 0
    ? null
    : html`<h2>${subscribe.feed}</h2>
<ul>${feeds.map(({ policy }) => html`<li><a href="${pathOf({ page: 'feed.atom', language: policy.languages.includes(room.language) && policy.sourceLanguage !== room.language ? room.language : null, slug: policy.slug })}">${titleIn(room, policy)}</a></li>`)}</ul>`
}</div>`,
    { here, ...(wrong.length > 0 ? { status: 422 } : {}) },
  )
}

/** Takes what was asked for: a row that nothing comes of until its mailbox confirms it. The same for every address. */
async function take(room: Room, { segments, form, client }: Asking, allowed: Allowed): Promise<PersonalReply> {
  const { policies } = room.catalogue()
  const address = readAddress(form.get('email'))
  const policy = form.get('policy') ?? ''
  const topics = TOPICS.filter((topic) => form.getAll('topics').includes(topic))
  const language = LANGUAGES.find((tag) => tag === form.get('language')) ?? room.language
  const known = policy === '' || policies.some((one) => one.policy.id === policy)
  if (address === null || topics.length === 0 || !known)
    return formPage(room, segments, {
      email: (form.get('email') ?? '').slice(0, 254),
      policy: known ? policy : '',
      topics,
      language,
      wrong: [
        ...(address === null ? (['email'] as const) : []),
        ...(topics.length === 0 ? (['topics'] as const) : []),
        ...(known ? [] : (['policy'] as const)),
      ],
    })
  if (!allowed.client(client)) return tooMany(room)
  if (allowed.address(address))
    await askForAlerts(room.database, { email: address, language, policyId: policy || null, topics })
  return seeOther(room.path('subscription', 'asked'))
}
