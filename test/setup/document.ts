import type { Locator } from 'playwright-core'

/** Runs in the page; as text, since the tests' own types know no browser. */
const SELECT = `(sought) => {
  const root = document.querySelector('[role=textbox][contenteditable=true]')
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(sought)
    if (at < 0) continue
    root.focus()
    getSelection().setBaseAndExtent(node, at, node, at + sought.length)
    return
  }
  throw new Error(JSON.stringify(sought) + ' is not one piece of the text')
}`

/** Selects words in the editor, as a person does with the mouse. */
export async function select(document: Locator, words: string): Promise<void> {
  await document.getByText(words).first().waitFor()
  await document.page().evaluate(`(${SELECT})(${JSON.stringify(words)})`)
  // The editor hears of it by an event in a turn of its own.
  await document.page().evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
}

/** Puts other words in the place of some: selects them and types. */
export async function retype(document: Locator, words: string, by: string): Promise<void> {
  await select(document, words)
  if (by === '') await document.page().keyboard.press('Delete')
  else await document.page().keyboard.type(by)
  if (by !== '') await document.getByText(by).first().waitFor()
}
