/**
 * Makes docs/comparison.png: the same change as this package shows it and as jsdiff's diffWords does, side by side.
 * Run again when the look changes: `node packages/diff/scripts/picture.ts`.
 */
import { writeFileSync } from 'node:fs'
import { diffWords } from 'diff'
// @boundaries-ignore the way to find a browser is shared with all tests
import { openBrowser } from '../../../test/setup/browser.ts'
import { compare } from '../src/index.ts'
import { escapeHtml as e } from '../src/render/escape.ts'
import { COMPARISON_CSS, htmlText } from '../src/render/index.ts'

const OLD = `## 3. How long we keep it

We keep what you told us when you joined for as long as you are a member, and for 180 days after that. Server logs are deleted after a month.

## 4. Your rights

You may object under Article 21(1) at any time: write to privacy@harbour.example. We answer within 30 days.
`
const NEW = `## 3. Your rights

You may object under Article 21(1) at any time: write to rights@harbour.example. We answer within 14 days.

## 4. How long we keep it

What you told us when you joined is kept for 2 years after you leave, and then deleted. Server logs are deleted after a month.
`

const theirs = diffWords(OLD, NEW)
  .map(({ added, removed, value }) => {
    const text = e(value).replace(/\n\n/g, '<br><br>')
    return added ? `<ins class="fn-ins">${text}</ins>` : removed ? `<del class="fn-del">${text}</del>` : text
  })
  .join('')

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><style>${COMPARISON_CSS}
body{margin:0;padding:20px;width:960px;font:14px/1.55 system-ui,sans-serif;background:#fff}
.both{display:grid;grid-template-columns:1fr 1fr;gap:32px}h2.who{font-size:15px;color:#515b6b;margin:0 0 8px}.fn-text h3{font-size:15px}
.fn-comparison{--fn-gutter:3.4rem}</style>
<div class="both"><div><h2 class="who">@fairnotice/diff</h2><div class="fn-comparison">${htmlText(compare(OLD, NEW, { language: 'en' }), { old: OLD, new: NEW }, { headingLevel: 2 })}</div></div>
<div><h2 class="who">jsdiff, diffWords</h2><div class="fn-comparison"><p>${theirs}</p></div></div></div>`

const browser = await openBrowser()
const view = await browser.newPage({ viewport: { width: 1000, height: 300 }, colorScheme: 'light' })
await view.setContent(page)
writeFileSync(new URL('../../../docs/comparison.png', import.meta.url), await view.screenshot({ fullPage: true }))
await browser.close()
