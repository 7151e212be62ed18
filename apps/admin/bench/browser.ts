import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A headless Chromium: the system's, else the one inside `@sparticuz/chromium`. */
export async function openBrowser(): Promise<Browser> {
  // biome-ignore lint/style/noProcessEnv: where programs are, on the machine that measures
  const folders = (process.env.PATH ?? '').split(delimiter)
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync)
  // Chromium's sandbox refuses root; our own pages alone are shown.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (installed) return chromium.launch({ executablePath: installed, args })
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...args, '--disable-gpu'] })
}
