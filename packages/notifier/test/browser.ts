import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A headless Chromium: the system's, else the one inside `@sparticuz/chromium`. */
export async function openBrowser(): Promise<Browser> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const installed =
    process.env.CHROMIUM ?? folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync)
  if (installed)
    return chromium.launch({ executablePath: installed, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  // In one process, as that package wants for its own purposes, closing a page ends the browser.
  const args = packaged.args.filter((arg) => arg !== '--single-process')
  return chromium.launch({ executablePath: await packaged.executablePath(), args, headless: true })
}
