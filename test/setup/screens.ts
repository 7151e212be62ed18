import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { type House, openHouse } from './house.ts'
import { type Product, startProduct } from './product.ts'
import { type SigningIn, signIn } from './sign-in.ts'

const DESK = { width: 1280, height: 900 }

/** A house, the apps over it as in production, and a browser. */
export interface Opened {
  house: House
  product: Product
  browser: Browser
}

export interface Screens {
  /** The pages that are open, by whose they are. */
  pages: Record<string, Page>
  /** Signs someone in, in a browser of their own. */
  enter(name: string, how?: SigningIn): Promise<Page>
  /** A browser of somebody who is not signed in, at no page yet. */
  visit(how?: BrowserContextOptions): Promise<Page>
  /** Leaves a picture for a person to look at. */
  picture(page: Page, name: string): Promise<void>
  /** Where those pictures are: below `screenshots`, which git ignores. Ends with a slash. */
  folder: string
}

/**
 * The product by screen for the tests of one `describe`: `begin` gets it opened and brings it to where the tests start.
 * All is closed after the last; where a test fails, every open page leaves a picture.
 */
export function screensIn(folder: string, begin: (opened: Opened) => Promise<void>): Screens {
  const opened: Partial<Opened> = {}
  const screens: Screens = {
    pages: {},
    async enter(name, how) {
      const page = await signIn(opened as Opened, name, how)
      screens.pages[name] = page
      return page
    },
    async visit(how) {
      const context = await (opened as Opened).browser.newContext({ viewport: DESK, locale: 'en', ...how })
      return context.newPage()
    },
    async picture(page, name) {
      await page.screenshot({ path: `${screens.folder}${name}.png`, fullPage: true })
    },
    folder: fileURLToPath(new URL(`../../screenshots/${folder}/`, import.meta.url)),
  }
  beforeAll(async () => {
    await mkdir(screens.folder, { recursive: true })
    opened.house = await openHouse()
    // Before all else, since building it holds up this process, and the worker is in it.
    opened.product = await startProduct(opened.house)
    opened.browser = await openBrowser()
    await begin(opened as Opened)
  }, 600_000)
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const [name, page] of Object.entries(screens.pages)) {
      if (page.isClosed()) continue
      await screens.picture(page, `failed-${name}`)
      console.error(`${name} was at ${page.url()}`)
    }
  })
  afterAll(async () => {
    await opened.browser?.close()
    await opened.product?.close()
    await opened.house?.close()
  })
  return screens
}
