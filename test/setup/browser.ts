import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A headless Chromium: `CHROMIUM` names one, else the system's, else the one inside `@sparticuz/chromium`, which needs
 * nothing to be installed but the libraries that `.ci/run` brings.
 */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM ?? onPath()
  // Chromium's sandbox refuses root; these tests show it our own pages only.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (installed) return chromium.launch({ executablePath: installed, args })
  // Not the package's own arguments: one process for all contexts mixes their cookies, and web security is off.
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...args, '--disable-gpu'] })
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync)
}
