import { describe, expect, it } from 'vitest'
import { promiseIn } from '../src/plan/promise.ts'

const QUOTE = 'We send members the revised policy before any change that affects them.'
const clause = { quote: QUOTE, section: 'Changes' }
const english = (last: string) => `# Privacy\n\n## Changes\n\n${last}\n\n- By post\n- By e-mail\n`
const dutch = (last: string) => `# Privacy\n\n## Wijzigingen\n\n${last}\n\n- Per post\n- Per e-mail\n`
const SAID = 'We sturen leden het herziene beleid vóór elke wijziging die hen raakt.'

describe('the clause that promises a message', () => {
  it('is quoted as the member’s own text has it', () => {
    expect(promiseIn(clause, english(QUOTE), dutch(SAID))).toBe(SAID)
    expect(promiseIn(clause, english(QUOTE.replace('the revised', '\nthe  revised')), dutch(SAID))).toBe(SAID)
  })

  it('is quoted as it is where its paragraph can’t be told for certain', () => {
    for (const [source, translation] of [
      [english(QUOTE), undefined],
      [english(QUOTE), english(QUOTE)],
      // It shares its paragraph with other sentences.
      [english(`${QUOTE} We also tell visitors.`), dutch(SAID)],
      // The translation has a paragraph more, or other blocks.
      [english(QUOTE), dutch(`Vooraf.\n\n${SAID}`)],
      [english(QUOTE), dutch(`- ${SAID}`)],
      // What would be quoted holds marks.
      [english(QUOTE), dutch('We sturen **leden** het beleid.')],
    ])
      expect(promiseIn(clause, source, translation)).toBe(QUOTE)
    expect(promiseIn(null, english(QUOTE), dutch(SAID))).toBeNull()
  })
})
