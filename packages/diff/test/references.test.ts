import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { readAs } from '../src/read/index.ts'
import { runsOfChange } from '../src/render/fragment.ts'
import { toDocx, toHtml, walk } from '../src/render/index.ts'

const OLD = `# Policy

Ask [our team][team], the [Authority] or [the club][]; not [this] one.

[team]: https://reed.example/team
[authority]: <https://authority.example/ask> "By post too"

[The  Club]: https://reed.example/club
[team]: https://reed.example/second
`
const linksOf = (old: string, now: string) =>
  walk(compare(old, now, { language: 'en' }), { old, new: now })
    .flatMap(({ runs }) => runs)
    .filter(({ style }) => style.href !== null)
    .map(({ text, style, was }) => [text, style.href, ...(was ? [was.href] : [])])

describe('links that name their targets elsewhere', () => {
  it('lead where their definitions say, and these are not shown', () => {
    expect(linksOf(OLD, OLD)).toEqual([
      ['our team', 'https://reed.example/team'],
      ['Authority', 'https://authority.example/ask'],
      ['the club', 'https://reed.example/club'],
    ])
    const html = toHtml(compare(OLD, OLD), { old: OLD, new: OLD }, { view: 'inline' })
    expect(html).toContain('<a href="https://reed.example/team">our team</a>')
    expect(html).toContain('not [this] one')
    expect(html).not.toContain('[team]')
  })

  it('tell that they lead elsewhere, where a definition changed and the passage did not', () => {
    const now = OLD.replace('reed.example/team', 'reed.example/people')
    expect(linksOf(OLD, now)[0]).toEqual(['our team', 'https://reed.example/people', 'https://reed.example/team'])
    const html = toHtml(compare(OLD, now), { old: OLD, new: now }, { view: 'inline' })
    expect(html).toMatch(/<del[^>]*>.*reed\.example\/team/)
  })

  it('are links in Word, and come back as links', async () => {
    const reading = await readAs('a.docx', await toDocx(compare(OLD, OLD), { old: OLD, new: OLD }))
    expect(reading.ok && reading.markdown).toBe(
      '# Policy\n\nAsk [our team](https://reed.example/team), the [Authority](https://authority.example/ask) or [the club](https://reed.example/club); not \\[this] one.\n',
    )
  })

  it('are read without their signs in a mail, which has the change alone', () => {
    const change = compare(OLD, OLD.replace('Ask', 'Do ask')).changes[0]
    const text = change ? runsOfChange(change).map((run) => run.text) : []
    expect(text.join('')).toContain('our team, the')
  })

  it('are none where nothing is defined, nor under the line of a paragraph', () => {
    const text = 'See [our team][team].\n\n## Team\n\nIt is here:\n[team]: https://reed.example/team\n'
    expect(linksOf(text, text).filter(([words]) => words === 'our team')).toEqual([])
  })
})
