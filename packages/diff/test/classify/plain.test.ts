import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, plain } from '../../src/meaning/plain.ts'

describe('the plain text of a passage', () => {
  it.each([
    ['**bold** and _light_', 'bold and light'],
    ['Read [our terms](https://a.example/x_(y) "title") now', 'Read our terms now'],
    ['<p class="x">Dear <b>reader</b></p>', 'Dear reader'],
    ['{% trans "Your rights" %}', 'Your rights'],
    ['{% blocktrans trimmed %} We keep it. {% endblocktrans %}', 'We keep it.'],
    ['# 2. Rights {: #rights }', '2. Rights'],
    ['* one\n* two', 'one two'],
    ['| a | b |\n|---|:-:|\n| c | d |', 'a b c d'],
    ['zero\u200bwidth and so\u00adft', 'zerowidth and soft'],
    ['[\\[email\u00a0protected\\]](/cdn-cgi/l/email-protection)', 'emailprotected'],
    ['Fish &amp; chips', 'Fish & chips'],
    ['jede*r Nutzer:in und alle Nutzer*innen', 'jede Nutzer und alle Nutzer'],
    ['<ask the lawyer>', '<ask the lawyer>'],
  ])('%j reads %j', (markdown, text) => {
    expect(plain(markdown)).toBe(text)
  })

  it('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => plain(text.normalize('NFD')) === plain(text.normalize('NFC')),
      ),
    )
  })

  it('takes time in proportion to its length, whatever the signs', () => {
    for (const sign of ['[', '](', '-', '- ', '{%', '<', '*', '_', '|', '\\', '&', '"', '# ', '--|']) {
      const begun = performance.now()
      plain(sign.repeat(20_000))
      plain(`${sign.repeat(20_000)}x`)
      expect(performance.now() - begun, sign).toBeLessThan(2000)
    }
  })
})

describe('folding', () => {
  it.each([
    ['É', 'e'],
    ['ß', 'ss'],
    ['œuvre', 'oeuvre'],
    ['IJsland', 'ijsland'],
    ['ĳ', 'ij'],
    ['naïve', 'naive'],
    ['Don’t', 'don’t'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})
