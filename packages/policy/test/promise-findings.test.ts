import { describe, expect, it } from 'vitest'
import {
  CLAUSE_WORDS,
  type Finding,
  findingBlockers,
  findingText,
  LANGUAGES,
  type NoticeRule,
  PRESETS,
  promiseFindings,
} from '../src/index.ts'

const ruleOf = (preset: string, parts: Partial<NoticeRule> = {}): NoticeRule => ({
  ...(PRESETS[preset] as { rule: NoticeRule }).rule,
  ...parts,
})
const MAILS = ruleOf('revised-policy-before-any-change')
const text = (language: string, markdown: string) => ({ language, markdown, sha256: `hash of ${markdown}` })
const found = (rule: NoticeRule, language: string, markdown: string) =>
  promiseFindings(rule, [text(language, markdown)], language)
const codes = (findings: Finding[]) => findings.map(({ code }) => code)

describe.each(LANGUAGES)('words that promise less, in %s', (language) => {
  const all = CLAUSE_WORDS[language].weak
  describe.each(all.map((words) => [words.name, words] as const))('%s', (name, { finds, spares }) => {
    it.each([...finds])('are found in “%s”', (sentence) => {
      expect(codes(found(MAILS, language, `# A\n\nOther words. ${sentence} And more.`))).toContain(`clause-${name}`)
    })
    it.each([...spares])('are not found in “%s”', (sentence) => {
      expect(codes(found(MAILS, language, `# A\n\nOther words. ${sentence} And more.`))).not.toContain(`clause-${name}`)
    })
  })
})

describe('a clause that names other days than the rule', () => {
  it.each([
    ['en', 'We e-mail you changes to this policy at least 14 days before they take effect.', 14],
    ['en', 'We send changes to this policy with two weeks’ notice.', 14],
    ['en', 'Changes to this policy are e-mailed one month in advance.', null],
    ['en', 'We send you changes to this policy thirty (30) days before they take effect.', null],
    ['en', 'We changed this policy 14 days after we were asked to, and told you by e-mail.', null],
    ['nl', 'We sturen u wijzigingen van dit beleid vijftien dagen vooraf.', 15],
    ['nl', 'We mailen u wijzigingen van dit beleid een maand vóór ze ingaan.', null],
    ['de', 'Änderungen dieser Erklärung senden wir Ihnen 14 Tage im Voraus per E-Mail.', 14],
    ['de', 'Änderungen dieser Erklärung senden wir Ihnen einen Monat zuvor.', null],
    ['fr', 'Nous vous envoyons les modifications de cette politique quinze jours avant leur entrée en vigueur.', 15],
    ['fr', 'Nous vous envoyons les modifications de cette politique avec un préavis de 30 jours.', null],
  ] as const)('%s: “%s” → %s', (language, sentence, days) => {
    expect(found(MAILS, language, sentence)).toMatchObject(
      days === null ? [] : [{ code: 'clause-other-days', values: { days, leadDays: 30, quote: sentence } }],
    )
  })
  it('is none where a lead time for some audience has them', () => {
    const rule = { ...MAILS, leadTimes: [{ days: 15, audiences: ['partners'] }] }
    expect(found(rule, 'en', 'We e-mail partners changes to this policy 15 days before.')).toEqual([])
  })
})

describe('a clause that speaks of the site alone', () => {
  it.each([
    ['en', 'We post changes to this policy on our website.'],
    ['en', 'This policy may change. Please check this page, where we post it.'],
    ['nl', 'Wijzigingen van dit beleid plaatsen we op onze website.'],
    ['de', 'Änderungen dieser Erklärung veröffentlichen wir auf unserer Website.'],
    ['fr', 'Les modifications de cette politique sont publiées sur notre site.'],
  ])('%s: “%s”', (language, sentence) => {
    expect(codes(found(MAILS, language, sentence))).toContain('clause-site-only')
    expect(codes(found(ruleOf('site-material'), language, sentence))).toEqual([])
  })
  it('is none where another sentence speaks of a message', () => {
    expect(found(MAILS, 'en', 'We post changes to this policy on our site. We also send them to you.')).toEqual([])
    const chain = 'This policy may change. We announce changes on our site. If rights change you get an e-mail.'
    expect(found(MAILS, 'en', chain)).toEqual([])
  })
})

describe('what is found', () => {
  it('is nothing in a clause that says what the rule promises', () => {
    const quote = 'We will not make any change that affects you without first sending you the revised policy.'
    expect(found({ ...MAILS, clause: { quote, section: '' } }, 'en', `# Privacy\n\n${quote}`)).toEqual([])
  })
  it('is found in the quoted clause, whatever it is about', () => {
    const clause = { quote: 'We may notify you.', section: '' }
    expect(codes(found({ ...MAILS, clause }, 'en', ''))).toEqual(['clause-may-tell'])
  })
  it('is looked for in every language of the version', () => {
    const texts = [
      text('en', 'We e-mail you every change of this policy.'),
      text('nl', 'Bij wijziging van dit beleid kunnen we u informeren.'),
      text('eo', 'Io.'),
    ]
    expect(promiseFindings(MAILS, texts, 'en')).toMatchObject([
      { code: 'clause-may-tell', language: 'nl', text: expect.stringContaining('The text in Dutch leaves it open') },
    ])
  })
  it('is not what an organisation that promises nothing says', () => {
    expect(found(ruleOf('silent'), 'en', 'We may change this policy without notice, and may notify you.')).toEqual([])
  })
  it('is a promise weaker than the law, where the legal floor was turned off', () => {
    expect(found(ruleOf('site-material', { legalFloor: false }), 'en', 'x')).toMatchObject([
      { code: 'weaker-than-law' },
    ])
    expect(found(ruleOf('site-material'), 'en', 'x')).toEqual([])
  })
  it('is another finding when the text or the rule is another', () => {
    const one = found(MAILS, 'en', 'If this policy changes we may notify you.')[0] as Finding
    const other = found(MAILS, 'en', 'If this policy changes we may notify you. More.')[0] as Finding
    const ruled = found({ ...MAILS, leadDays: 31 }, 'en', 'If this policy changes we may notify you.')[0] as Finding
    expect(new Set([one, other, ruled].map(findingText)).size).toBe(3)
    expect(findingText(JSON.parse(JSON.stringify(one)) as Finding)).toBe(findingText(one))
  })
  it('blocks until it is accepted by one and confirmed by another', () => {
    const [finding] = found(MAILS, 'en', 'If this policy changes we may notify you.') as [Finding]
    const at = new Date(0)
    const accepted = { by: 'a', at, reason: 'Known.', confirmedBy: null, confirmedAt: null }
    const blockers = (acceptance: typeof accepted | (typeof accepted & { confirmedBy: string }) | null) =>
      findingBlockers([{ ...finding, key: 'k', acceptance }]).map(({ code }) => code)
    expect(blockers(null)).toEqual(['clause-may-tell'])
    expect(blockers(accepted)).toEqual(['finding-unconfirmed'])
    expect(blockers({ ...accepted, confirmedBy: 'b' } as never)).toEqual([])
  })
})
