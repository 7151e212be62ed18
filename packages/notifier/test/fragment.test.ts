import { LANGUAGES } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { noticeFragment } from '../src/index.ts'
import { content } from './example.ts'

describe('a notice that no e-mail carries', () => {
  it('says what the e-mail would, as a part of a page, to its member by name and to no address', () => {
    const { subject, html, text } = noticeFragment(content(), 'Mira <b>')
    expect(subject).not.toBe('')
    expect(text).toContain('Mira <b>')
    expect(html).toContain('Mira &lt;b&gt;')
    expect(html).not.toMatch(/<html|<body|<style/)
    expect(`${html}${text}`).not.toMatch(/Sent to|@members/)
  })

  it.each(LANGUAGES)('names the version that has taken its place, when it comes late, in %s', (language) => {
    const later = { number: 9, since: new Date('2027-04-01T10:00:00Z') }
    const told = (kind: 'late' | 'announced') => noticeFragment({ ...content(), language, kind, later }, null).text
    expect(told('late')).toMatch(/\b9\b.*2027|2027.*\b9\b/)
    expect(
      told('announced')
        .split('\n')
        .filter((line) => /\b9\b/.test(line) && line.includes('2027')),
    ).toEqual([])
  })
})
