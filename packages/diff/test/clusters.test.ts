import { describe, expect, it } from 'vitest'
import { classAt, classOf } from '../src/tree/characters.ts'
import { compared } from './notation.ts'

describe('what a reader sees as one character', () => {
  it.each([
    ['a family of emoji', 'We greet 👩‍👩‍👧 and [-👩‍👩‍👧-]{+👨‍👩‍👧+} alike.'],
    ['a skin tone', 'We wave [-👋🏽-]{+👋🏿+} at you.'],
    ['a flag', 'Data stay in [-🇳🇱-]{+🇧🇪+} only.'],
    ['a flag among flags', 'Data stay in 🇫🇷[-🇳🇱-]{+🇧🇪+}🇩🇪 only.'],
    ['the flag of Scotland', 'Our office is in [-🏴󠁧󠁢󠁥󠁮󠁧󠁿-]{+🏴󠁧󠁢󠁳󠁣󠁴󠁿+} now.'],
    ['a key cap', 'Press [-1️⃣-]{+2️⃣+} or [-*️⃣-]{+#️⃣+} to object.'],
    ['an accent written apart', 'Vos [-donne\u0301es-]{+dossiers+} restent ici.'],
    ['a syllable of Hangul in its letters', '우리는 [-\u1112\u1161\u11ab-]{+\u1112\u1161\u11af+} 보관합니다.'],
    ['a conjunct of Devanagari', 'हम [-क्षमा-]{+क्षण+} रखते हैं।'],
    ['a vowel of Thai', 'เรา[-น้ำ-]{+นา+}เก็บ'],
    ['Dutch ĳ', 'Wij bewaren het [-altĳd-]{+nooit+} bij ons.'],
    ['an Arabic number sign', 'المادة [-\u0600٣-]{+\u0600٤+} من القانون'],
  ])('%s', (_name, notation) => {
    expect(compared(notation)).toBe(notation)
  })
})

it('knows Latin letters by heart as their Unicode properties say', () => {
  for (let unit = 0; unit < 0x100; unit++) {
    const character = String.fromCharCode(unit)
    expect([unit, classAt(character, 0)]).toEqual([unit, classOf(character)])
  }
})
