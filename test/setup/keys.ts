import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Runs in the page: what has the focus, as a person would call it; empty when nothing has it. */
const HELD = `(() => {
  const now = document.activeElement
  if (!now || now === document.body || !now.checkVisibility() || now.matches(':disabled')) return ''
  return (now.getAttribute('aria-label') || now.labels?.[0]?.textContent || now.textContent || now.id || now.tagName).trim()
})()`

/** More stops than any screen has. */
const STOPS = 400

/** A person without a mouse. After each step something on the screen has the focus, or the step fails. */
export function keysOf(page: Page) {
  const held = (): Promise<string> => page.evaluate(HELD) as Promise<string>
  const isOn = async (sought: Locator) =>
    (await sought.count()) > 0 &&
    (await sought.first().evaluate((element) => element === element.ownerDocument.activeElement))
  const keys = {
    /** What has the focus. */
    held,
    /** Something has the focus; waits for it, since a screen may still be drawing. */
    async holds(name?: string | RegExp): Promise<void> {
      const poll = expect.poll(held, { timeout: 30_000, message: 'what has the focus' })
      await (name === undefined ? poll.not.toBe('') : poll.toMatch(name))
    },
    /** Walks to something by Tab, back by Shift and Tab, or within a menu by its arrows. */
    async to(sought: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
      await sought.first().waitFor()
      for (let stop = 0; stop < STOPS; stop++) {
        if (await isOn(sought)) return
        await page.keyboard.press(key)
      }
      throw new Error(`No ${key} leads to ${sought}`)
    },
    /** Walks to a button or a link and presses it. */
    async press(sought: Locator, key = 'Enter'): Promise<void> {
      await keys.to(sought)
      await page.keyboard.press(key)
    },
    /** Walks to a field and types; what stood in it is replaced. */
    async type(sought: Locator, words: string): Promise<void> {
      await keys.to(sought)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(words)
    },
  }
  return keys
}

export type Keys = ReturnType<typeof keysOf>
