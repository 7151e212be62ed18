import { describe, expect, it } from 'vitest'
import { browsed, FOLDER, type Page } from './browsed.ts'
import { inDays, openPress } from './press.ts'

/** A word of 300 letters, as addresses and German law have them. */
const WORD = 'Aufbewahrungsfristenverlängerungsverordnung'.repeat(7).slice(0, 300)
const TEXT = `# ${WORD}

## ${WORD}

${WORD} is kept for 180 days, see https://example.org/${'a'.repeat(280)}

- ${WORD}

| ${WORD} | Kept | Why | Who | Where | How |
|---|---|---|---|---|---|
| Orders | 5 years | ${WORD} | us | here | so |

### ${'A heading of many words '.repeat(12)}

\`\`\`
${WORD}
\`\`\`
`

let page: Page
let origin = ''

browsed(
  async (fresh) => {
    const press = await openPress(fresh, { members: 0 })
    await press.policy('long-words', {
      title: `${WORD.slice(0, 60)} ${'and more '.repeat(25)}`,
      code: WORD,
      owner: WORD,
    })
    await press.first('long-words', { en: TEXT }, undefined, WORD)
    const changed = TEXT.replace('180 days', '2 years')
      .replace('5 years', `7 years ${WORD}`)
      .replace(`- ${WORD}`, `- ${WORD}\n- ${WORD}en`)
    await press.announced('long-words', { en: changed }, inDays(await press.now(), 60), { note: WORD })
    await press.db.organisation.update({ where: { id: 1 }, data: { name: WORD, contact: `${WORD}@example.org` } })
    await press.close()
  },
  (opened) => {
    ;({ page, origin } = opened)
  },
)

describe('words of 300 letters', () => {
  it.each([
    ['in-force', '/long-words'],
    ['history', '/long-words/history'],
    ['upcoming', '/long-words/upcoming'],
    ['compare', '/long-words/compare/1...2'],
    ['side', '/long-words/compare/1...2/side-by-side'],
    ['clause', `/long-words/clause/${encodeURIComponent(WORD.toLowerCase().replace('ä', 'a').slice(0, 60))}`],
    ['since', '/long-words/since/2020-01-01'],
    ['home', '/'],
    ['missing', '/long-words/v/9'],
  ])('stay on the page: %s', async (name, path) => {
    for (const width of [320, 1280, 3840]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(origin + path)
      await page.screenshot({ path: `${FOLDER}stretched-${name}-${width}.png` })
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width} px`).toBeLessThanOrEqual(width)
    }
  })
})
