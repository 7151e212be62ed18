import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { compareRenditions } from '../../src/renditions/compare.ts'
import { keepEdits, summarise } from '../../src/summary/index.ts'
import { asRendered, proposeSummary } from '../../src/summary/renditions.ts'
import { sides, VOCABULARY } from '../pairs/notation.ts'

const { old, new: now } = sides(`# Privacy policy

Last updated: [-5 May 2024-]{+6 June 2025+}

## Cameras

Footage is kept for [-180 days-]{+2 years+}.

## For applicants

We share your letter with [Larkspur](https://larkspur.example){+ and [Thistledown](https://thistledown.example)+}.

## Style

We [-keep-]{+retain+} nothing else.
`)
const { changes } = compare(old, now, { language: 'en', vocabulary: VOCABULARY })

describe('what changes for you', () => {
  it('has a line for each kind, most consequential first, and nothing editorial', () => {
    expect(summarise(changes, { language: 'en' }).map((line) => line.kind)).toEqual([
      'recipient',
      'retention',
      'effective-date',
    ])
  })

  it('tells values and where they stand', () => {
    const lines = summarise(changes, { language: 'en' })
    expect(lines[1]?.sentence).toBe('How long your data are kept: Kept longer: 180 days → 2 years (Cameras).')
  })

  it('says what it is about once, in each language', () => {
    const { old: before, new: after } = sides('# Rights\n\nWrite to us.{+ You can object to this.+}\n')
    const found = compare(before, after, { language: 'en' }).changes
    expect((['en', 'nl', 'fr', 'de'] as const).map((language) => summarise(found, { language })[0]?.sentence)).toEqual([
      'Your rights: new: “You can object to this” (Rights).',
      'Uw rechten: nieuw: “You can object to this” (Rights).',
      'Vos droits : nouveau : “You can object to this” (Rights).',
      'Ihre Rechte: neu: “You can object to this” (Rights).',
    ])
  })

  it('retells a reason in the reader’s language', () => {
    const lines = summarise(changes, { language: 'nl' })
    expect(lines[1]?.sentence).toBe(
      'Hoe lang uw gegevens worden bewaard: Langer bewaard: 180 days → 2 years (Cameras).',
    )
    expect(lines[0]?.sentence).toContain('Voor het eerst genoemd: Thistledown')
  })

  it('leaves out what concerns others', () => {
    expect(summarise(changes, { language: 'en', audience: 'customers' }).map((line) => line.kind)).toEqual([
      'retention',
      'effective-date',
    ])
    expect(summarise(changes, { language: 'en', audience: 'applicants' }).map((line) => line.kind)).toContain(
      'recipient',
    )
  })

  it('links each line to its changes', () => {
    const ids = new Set(changes.map((change) => change.id))
    const lines = summarise(changes, { language: 'en' })
    expect(lines.every((line) => line.changeIds.length > 0 && line.changeIds.every((id) => ids.has(id)))).toBe(true)
  })

  it('keeps an edit when something else changes, and drops it when its own passage does', () => {
    const edited = summarise(changes, { language: 'en' }).map((line) =>
      line.kind === 'retention' ? { ...line, sentence: 'We keep footage for two years.' } : line,
    )
    const elsewhere = compare(old, now.replace('6 June', '7 June'), { language: 'en', vocabulary: VOCABULARY })
    expect(keepEdits(edited, summarise(elsewhere.changes, { language: 'en' }))[1]?.sentence).toBe(
      'We keep footage for two years.',
    )
    const itself = compare(old, now.replace('2 years', '3 years'), { language: 'en', vocabulary: VOCABULARY })
    expect(keepEdits(edited, summarise(itself.changes, { language: 'en' }))[1]?.sentence).toContain(
      '180 days → 3 years',
    )
  })
})

describe('the proposed summary', () => {
  const english = sides(
    '# Privacy policy\n\n## Cameras\n\nFootage is kept for [-180 days-]{+2 years+}.\n\n## Post\n\nWe read {+all of +}it.\n',
  )
  const dutch = sides(
    '# Privacyverklaring\n\n## Camera’s\n\nBeelden worden [-180 dagen-]{+2 jaar+} bewaard.\n\n## Post\n\nWe lezen het.\n',
  )
  const text = (language: string, markdown: string) => ({ language, markdown })
  const { en, nl } = compareRenditions(
    [text('en', english.old), text('nl', dutch.old)],
    [text('en', english.new), text('nl', dutch.new)],
    'en',
    VOCABULARY,
  )

  it('speaks of each change in the words of the text that a member reads, under the source’s own ids', () => {
    const summary = proposeSummary(en?.changes ?? [], { nl })
    const told = (language: 'en' | 'nl') => summary[language]?.map(({ text: said }) => said).join('\n') ?? ''
    expect(told('en')).toContain('Kept longer: 180 days → 2 years (Cameras)')
    expect(told('nl')).toContain('Langer bewaard: 180 dagen → 2 jaar (Camera’s)')
    expect(told('nl')).not.toContain('180 days')
    expect(summary.nl?.map(({ changeIds }) => changeIds)).toEqual(summary.en?.map(({ changeIds }) => changeIds))
  })

  it('keeps the source’s words for what no change of the translation renders', () => {
    const all = (en?.changes ?? []).map((change) => ({ ...change, materiality: 'material' as const }))
    const [unrendered] = all.filter(({ section }) => section.new.at(-1) === 'Post')
    expect(asRendered(all, nl)).toContainEqual(unrendered)
    expect(asRendered(all, undefined)).toBe(all)
  })
})
