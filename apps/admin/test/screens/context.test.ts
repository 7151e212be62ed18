import { describe, expect, it } from 'vitest'
import { asRead, beginsItem, contextOf } from '../../src/screens/review/context.ts'

describe('what stands around a change', () => {
  it.each([
    ['We **never** sell [your data](https://a.example).', 'We never sell your data.'],
    ['- your name;\n- your _address_;\n', '• your name;\n• your address;\n'],
    ['## 3. Who receives it', '3. Who receives it'],
    ['| Data | Kept |\n|---|---|\n| Logs | 30 days |', 'Data · Kept\nLogs · 30 days'],
    ['… 8 months |\n| stats | 90 days |', '… 8 months\nstats · 90 days'],
  ])('is read, not seen as Markdown: %j', (markdown, read) => {
    expect(asRead(markdown)).toBe(read)
  })

  it('is the change’s own block, cut between words where it is long', () => {
    const long = `${'one two three '.repeat(40)}HERE${' four five six'.repeat(40)}`
    const text = `Before.\n\n${long}\n\nAfter.`
    const start = text.indexOf('HERE')
    const { before, after } = contextOf(text, [{ start, end: start + 4 }])
    expect(before).toMatch(/^… ?(?:one|two|three) [a-z ]+$/)
    expect(after).toMatch(/^ [a-z ]+ ?…$/)
  })

  it('says that a change begins an item', () => {
    expect(beginsItem('\n- your name')).toBe(true)
    expect(beginsItem('- your name')).toBe(true)
    expect(beginsItem(' - not an item')).toBe(false)
  })
})
