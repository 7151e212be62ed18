import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { keepEdits, summarise } from '../../src/summary/index.ts'
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
