import type { Block } from './blocks.ts'
import { showChanges } from './changes.ts'
import type { NoticeContent, NoticeRecipient, PolicyCarriage } from './content.ts'
import { escapeHtml } from './escape.ts'
import { sayDay, sayMoment, wordingIn } from './language/index.ts'
import { oneLine } from './mime/headers.ts'
import { policyInMail } from './policy-text.ts'

/** The file that the revised policy travels as. */
export const policyFileName = (content: NoticeContent) =>
  `${content.policySlug}-v${content.versionNumber}${content.revisedPolicy ? `-${content.textLanguage ?? content.language}.pdf` : '.html'}`

/** The heading, and the first half of the subject. */
export function headline(content: NoticeContent): string {
  const { kind, language, effectiveAt, timeZone, policyTitle, organisation } = content
  const day = effectiveAt === null ? null : sayDay(effectiveAt, language, timeZone)
  return wordingIn(language).headline[kind](oneLine(policyTitle), day, oneLine(organisation.name))
}

/** How many changes concern the member: of a withdrawal none. */
const concerning = ({ kind, changes }: NoticeContent) => (kind === 'withdrawn' ? 0 : changes.length)

/** What and when, and how many changes concern the member. */
export function subject(content: NoticeContent): string {
  const words = wordingIn(content.language)
  const concern = words.concern(concerning(content))
  const said = concern === null ? headline(content) : `${headline(content)}${words.colon}${concern}`
  return content.test ? `[${words.test.mark}] ${said}` : said
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A name for a sentence: one line; set apart (Unicode isolates) when it runs right to left, so that the comma stays put. */
function nameInSentence(name: string | null): string | null {
  const shown = name === null ? '' : oneLine(name)
  if (shown === '') return null
  return RIGHT_TO_LEFT.test(shown) ? `\u2068${shown}\u2069` : shown
}

/**
 * The blocks of a notice: why it came and what it asks; the changes; what one can do; the policy; who writes.
 *
 * @param shownCount how many changes are shown; the rest are counted and linked
 */
export function noticeBlocks(
  content: NoticeContent,
  carriage: PolicyCarriage,
  shownCount: number,
): Block<NoticeRecipient>[] {
  const words = wordingIn(content.language)
  const moment = content.effectiveAt && sayMoment(content.effectiveAt, content.language, content.timeZone)
  return [
    ...(content.test
      ? [{ kind: 'text' as const, text: `${words.test.mark.toUpperCase()}. ${words.test[content.test]}` }]
      : []),
    { kind: 'sender', text: oneLine(content.organisation.name), colour: content.organisation.colour ?? null },
    { kind: 'h1', text: headline(content) },
    { kind: 'own', blocks: ({ name }) => [{ kind: 'text', text: words.greeting(nameInSentence(name)) }] },
    ...opening(content, moment),
    ...changesShown(content, shownCount, carriage === 'attachment'),
    ...options(content, moment),
    ...reading(content),
    ...policy(content, carriage),
    ...foot(content),
  ]
}

function opening(content: NoticeContent, moment: string | null): Block<NoticeRecipient>[] {
  const words = wordingIn(content.language)
  const asks = words.nothingToDo(content.kind !== 'withdrawn')
  const blocks: Block<NoticeRecipient>[] = [
    { kind: 'text', text: `${words.why(content.organisation.name, concerning(content))} ${asks}` },
    { kind: 'text', text: words.when[content.kind](moment) },
  ]
  if (content.kind === 'late' && content.later) {
    const since = sayMoment(content.later.since, content.language, content.timeZone)
    blocks.push({ kind: 'text', text: words.laterVersion(content.later.number, since) })
  }
  if (content.reason !== null) blocks.push({ kind: 'text', text: `${words.reason} ${content.reason}` })
  if (content.urgent !== null) blocks.push({ kind: 'text', text: `${words.urgent} ${content.urgent.citation}` })
  if (content.promise !== null)
    blocks.push({ kind: 'muted', text: words.promise }, { kind: 'quote', text: content.promise })
  // A summary says what will be; of what was withdrawn it would say the opposite of the truth.
  if (content.summary.length > 0 && content.kind !== 'withdrawn')
    blocks.push({ kind: 'h2', text: words.inShort }, { kind: 'list', items: content.summary })
  return blocks
}

function changesShown(content: NoticeContent, count: number, attached: boolean): Block<NoticeRecipient>[] {
  const words = wordingIn(content.language)
  if (content.changes.length === 0) return []
  const all = content.changes.length
  const rest = all - count
  const heading: Block<NoticeRecipient> = { kind: 'h2', text: words.changes[content.kind] }
  const shown: Block<NoticeRecipient>[] =
    count > 0 ? [{ kind: 'shown', ...showChanges(content.changes.slice(0, count), content) }] : []
  if (rest === 0) return [heading, ...shown]
  return [
    heading,
    // Before them, too: nobody should take the part for the whole.
    { kind: 'text', text: words.partShown(count, all, attached && content.kind !== 'withdrawn') },
    ...shown,
    ...(count > 0 ? [{ kind: 'text' as const, text: words.moreChanges(rest) }] : []),
    { kind: 'links', links: [{ words: words.comparison, url: content.comparisonUrl }] },
  ]
}

function options(content: NoticeContent, moment: string | null): Block<NoticeRecipient>[] {
  if (content.kind === 'withdrawn') return []
  const words = wordingIn(content.language)
  const items = content.options.length > 0 ? content.options : [words.anyone(content.organisation.contact)]
  return [
    { kind: 'h2', text: words.options(content.kind === 'late' ? null : moment) },
    { kind: 'list', items },
  ]
}

function reading(content: NoticeContent): Block<NoticeRecipient>[] {
  const words = wordingIn(content.language)
  const links = [
    { words: words.comparison, url: content.comparisonUrl },
    { words: words.policyOnSite, url: content.policyUrl },
  ]
  return [
    { kind: 'h2', text: words.seeMore },
    { kind: 'links', links },
    {
      kind: 'own',
      blocks: ({ noticeUrl }) =>
        noticeUrl === null ? [] : [{ kind: 'links', links: [{ words: words.ownPage, url: noticeUrl }] }],
    },
  ]
}

function policy(content: NoticeContent, carriage: PolicyCarriage): Block<NoticeRecipient>[] {
  const words = wordingIn(content.language)
  // What is withdrawn has no revised policy to send.
  if (content.kind === 'withdrawn') return []
  const title: Block<NoticeRecipient>[] = [
    { kind: 'h2', text: words.revisedPolicy(content.versionNumber) },
    ...translated(content),
  ]
  if (carriage === 'attachment') return [...title, { kind: 'text', text: words.attached(policyFileName(content)) }]
  if (carriage === 'link')
    return [...title, { kind: 'links', links: [{ words: words.linked.replace(/\s*:$/, ''), url: content.policyUrl }] }]
  return [...title, { kind: 'shown', html: policyBlock(content), text: content.policyMarkdown }]
}

/** That the text is a translation, and which one holds. */
function translated({ language, translationOf }: NoticeContent): Block<NoticeRecipient>[] {
  if (!translationOf) return []
  const words = wordingIn(language)
  const name =
    new Intl.DisplayNames([language], { type: 'language' }).of(translationOf.language) ?? translationOf.language
  const said = [words.prevails(name), ...(translationOf.stale ? [words.olderText(name)] : [])]
  return [{ kind: 'text', text: said.join(' ') }]
}

/** The policy in its own language, which may differ from the message's. */
export function policyBlock({ policyMarkdown, language, textLanguage, changes }: NoticeContent): string {
  const html = policyInMail(policyMarkdown, language, changes, wordingIn(language).changedHere)
  return textLanguage === undefined || textLanguage === language
    ? html
    : `<div lang="${escapeHtml(textLanguage)}">${html}</div>\n`
}

function foot({ language, organisation }: NoticeContent): Block<NoticeRecipient>[] {
  const words = wordingIn(language)
  const postal = organisation.postalAddress.split('\n').map(oneLine).filter(Boolean).join(', ')
  const name = oneLine(organisation.name)
  const lines = [
    // Many addresses begin with the name.
    postal.startsWith(name) ? postal : [name, postal].filter(Boolean).join(', '),
    `${words.questions} ${oneLine(organisation.contact)}`,
    words.mandatory(oneLine(organisation.name)),
    words.noTracking,
  ]
  return [
    { kind: 'foot', lines },
    {
      kind: 'own',
      // A letter, or what a site shows, was sent to no address.
      blocks: ({ address }) => (address === '' ? [] : [{ kind: 'muted', text: `${words.sentTo} ${oneLine(address)}` }]),
    },
  ]
}
