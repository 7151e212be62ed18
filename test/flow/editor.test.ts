import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readAs } from '@fairnotice/diff/read'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { CLAUSE } from '../fixtures/texts.ts'
import { retype, select } from '../setup/document.ts'
import { axeFaults } from '../setup/fit.ts'
import { type House, policySettings, until } from '../setup/house.ts'
import { screensIn } from '../setup/screens.ts'

/** Two clauses with Word's own numbers and a comment, written by the tests of `packages/diff/test/read`. */
const CLAUSES = fileURLToPath(new URL('../fixtures/clauses.docx', import.meta.url))

/** With everything that an editor is tempted to write anew: underlined headings, stars, own line ends, a ragged table. */
const TEXT = `Privacy policy
==============

This policy says what __Quiet Oars__ does
with personal data. ${CLAUSE}

* We keep your name.
* We keep your orders for 180 days.

|Data|Kept for|
|:---|-------:|
|Name|2 years |

Write to privacy\\@quietoars.example.
`

describe('the editor', () => {
  let house: House
  let ana: Page

  const textOf = async (): Promise<string> =>
    (await house.ana.call('GET', '/policies/privacy/versions/1')).body.renditions[0].markdown
  const documentOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Text in English' })
  const open = async (name: string): Promise<Page> => {
    const page = await enter(name, { path: '/policies/privacy/1' })
    await documentOf(page).getByText('Quiet Oars').waitFor()
    return page
  }

  const { enter, folder } = screensIn('editor', async (opened) => {
    house = opened.house
    await house.ana.call('POST', '/policies', policySettings('privacy'))
    await house.ana.call('POST', '/policies/privacy/versions', { renditions: { en: TEXT } })
    ana = await open('ana')
  })

  it('shows a document, and an edit changes its own words and no other byte', async () => {
    const document = documentOf(ana)
    expect(await document.getByRole('heading', { level: 1 }).innerText()).toBe('Privacy policy')
    expect(await document.getByRole('table').count()).toBe(1)
    await retype(document, '180 days', '2 years')
    await retype(document, 'with personal data', 'with your data')
    const edited = TEXT.replace('180 days', '2 years').replace('with personal data', 'with your data')
    await until('it is saved', async () => (await textOf()) === edited)
    await ana.screenshot({ path: `${folder}document.png` })
  })

  it('takes what is pasted from Word as headings, lists and tables', async () => {
    await select(documentOf(ana), 'We keep your name.')
    await ana.keyboard.press('ArrowRight')
    await ana.evaluate(`(() => {
      const data = new DataTransfer()
      data.setData('text/html', '<p class=MsoNormal style="margin:0">We keep your <b style="color:red">boat</b>.</p><p>And <a href="https://quietoars.example/more">more</a>.</p>')
      data.setData('text/plain', 'no')
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })()`)
    await until('it is saved', async () => (await textOf()).includes('We keep your **boat**.'))
    expect(await textOf()).toContain('[more](https://quietoars.example/more)')
    expect(await textOf()).not.toContain('Mso')
    await ana.keyboard.press('Control+z')
    await until('it is taken back', async () => !(await textOf()).includes('boat'))
  })

  it('takes Word’s items, which are paragraphs that only look like items, as lists within lists', async () => {
    const before = await textOf()
    await select(documentOf(ana), 'Write to')
    await ana.evaluate(`(() => {
      const item = (level, sign, words) => '<p class=MsoListParagraph style="text-indent:-18pt;mso-list:l0 level' + level + ' lfo1"><![if !supportLists]><span style="mso-list:Ignore">' + sign + '<span>&nbsp;&nbsp; </span></span><![endif]>' + words + '</p>'
      const data = new DataTransfer()
      data.setData('text/html', '<html><body>' + item(1, '·', 'our boats') + item(2, 'o', 'their oars') + item(1, '·', 'our shed') + '</body></html>')
      data.setData('text/plain', 'no')
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })()`)
    await until('it is saved', async () => /- our boats\n {2}- their oars\n- our shed\n/.test(await textOf()))
    await ana.keyboard.press('Control+z')
    await until('it is taken back', async () => (await textOf()) === before)
  })

  it('carries a comment on a passage through edits, for a colleague to answer and resolve', async () => {
    const document = documentOf(ana)
    await select(document, '2 years.')
    await ana.getByRole('button', { name: 'Comment on the selected passage' }).click()
    await ana.getByRole('textbox', { name: 'What do you want to say of it?' }).fill('Did sales agree?')
    await ana.keyboard.press('Control+Enter')
    await ana.getByText('Did sales agree?').waitFor()
    await retype(document, 'This policy', 'This privacy policy')
    const bram = await open('bram')
    await bram.getByRole('tab', { name: 'Comments (1)' }).click()
    await bram.getByRole('button', { name: 'Reply' }).click()
    await bram.getByRole('textbox', { name: 'Your reply' }).fill('Yes.')
    await bram.getByRole('button', { name: 'Reply' }).click()
    await bram.getByText('Yes.', { exact: true }).waitFor()
    await bram.screenshot({ path: `${folder}comments.png` })
    await bram.getByRole('button', { name: 'Resolve' }).click()
    await bram.getByText('No open comments').waitFor()
    const [comment] = (await house.bram.call('GET', '/policies/privacy/versions/1/comments')).body
    expect(comment).toMatchObject({ quote: '2 years.', author: 'ana', resolved: { by: 'bram' } })
    expect((await textOf()).slice(comment.range.start, comment.range.end)).toBe('2 years.')
    await bram.context().close()
  })

  it('loses nothing when two people write: both texts stand until one chooses', async () => {
    const before = await textOf()
    const { revision } = (await house.ana.call('GET', '/policies/privacy/versions/1')).body.renditions[0]
    const theirs = before.replace('your orders', 'your reservations')
    await house.ana.call('PUT', '/policies/privacy/versions/1/renditions/en', theirs, { 'if-match': `"${revision}"` })
    await retype(documentOf(ana), 'your name', 'your full name')
    await ana.getByText('Someone else saved this text while you were writing').waitFor()
    expect(await textOf()).toBe(theirs)
    await ana.screenshot({ path: `${folder}conflict.png`, fullPage: true })
    await ana.getByRole('button', { name: 'Take theirs, drop mine' }).click()
    await documentOf(ana).getByText('your reservations').waitFor()
    await ana.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
    expect(await textOf()).toBe(theirs)
  })

  it('lists earlier texts, says what changed since, and goes back to one', async () => {
    await ana.getByRole('button', { name: 'Earlier texts' }).click()
    const drawer = ana.getByRole('dialog', { name: 'Texts that were saved' })
    await drawer.getByRole('listitem').last().getByRole('button').click()
    await drawer.getByText('What changed since then').waitFor()
    await drawer.getByText('180 days').first().waitFor()
    await ana.screenshot({ path: `${folder}history.png` })
    await drawer.getByRole('button', { name: 'Go back to this text' }).click()
    await until('the first text is back', async () => (await textOf()) === TEXT)
    await documentOf(ana).getByText('180 days').waitFor()
  })

  it('gives the text to Word, and what comes back unedited changes not one byte', async () => {
    await ana.getByRole('button', { name: 'Word' }).click()
    const [file] = await Promise.all([
      ana.waitForEvent('download'),
      ana.getByRole('menuitem', { name: 'Text for Word' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('privacy-v1-en.docx')
    const buffer = await readFile(await file.path())
    const read = await readAs('privacy.docx', new Uint8Array(buffer))
    expect(read.ok && read.markdown).toContain('We keep your orders for 180 days.')
    await ana.locator('input[type=file]').setInputFiles({ name: 'back.docx', mimeType: '', buffer })
    await ana.getByText('back.docx was read.').waitFor()
    expect(await textOf()).toBe(TEXT)
  })

  it('takes a Word file with the numbers that Word shows, and says what it left out', async () => {
    await ana.locator('input[type=file]').setInputFiles(CLAUSES)
    await ana.getByText('clauses.docx was read. Comments were left out (1).').waitFor()
    await until('it is saved', async () =>
      (await textOf()).startsWith('Article 1 Who we are\n\n1.1 We are Quiet Oars.\n\n(a) a guest, or\n\n(b) a member.'),
    )
    await ana.screenshot({ path: `${folder}from-word.png` })
    await ana
      .locator('input[type=file]')
      .setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') })
    await ana.getByText('There is no text in empty.txt.').waitFor()
    expect(await textOf()).toContain('Quiet Oars')
    await documentOf(ana).press('Control+z')
    await until('the text before is back', async () => (await textOf()) === TEXT)
  })

  it('is left by keyboard, and shows its Markdown to who wants it', async () => {
    await documentOf(ana).focus()
    await ana.keyboard.press('Escape')
    await ana.keyboard.press('Tab')
    expect(await ana.evaluate('document.activeElement.closest("[contenteditable]") === null')).toBe(true)
    await ana.getByText('Markdown', { exact: true }).click()
    expect(await documentOf(ana).inputValue()).toBe(TEXT)
    await ana.getByText('Write', { exact: true }).click()
    await documentOf(ana).getByText('180 days').waitFor()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    // Colours that are still on their way from light to dark are neither.
    await ana.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeFaults(ana)).toEqual([])
  })
})
