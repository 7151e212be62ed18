import type { Settings } from './env.ts'
import type { FirstRun } from './first-run.ts'

/** Everything a person needs once the apps run, on one screen. `inbox`: where caught mail can be read. */
export function screen({
  settings,
  inbox,
  logs,
  firstRun,
}: {
  settings: Settings
  inbox: string
  logs: string
  firstRun: FirstRun
}): string {
  const mail = settings.SMTP_URL
    ? ['Mail', `through ${new URL(settings.SMTP_URL).host}`]
    : ['Mail inbox', `${inbox}   (no SMTP_URL: mail stays on this machine)`]
  const rows = [['Admin app', settings.ADMIN_URL], ['Public site', settings.PUBLIC_URL], mail]
  const link = firstRun.signInLink
    ? ['', '  Sign in as the first administrator (this link works once):', `  ${firstRun.signInLink}`]
    : []
  return [
    '',
    '  Fair Notice is ready.',
    '',
    ...rows.map(([name = '', value]) => `  ${name.padEnd(13)}${value}`),
    ...link,
    ...(firstRun.next.length > 0 ? ['', '  Next:', ...firstRun.next.map((line) => `  - ${line}`)] : []),
    '',
    `  Logs are in ${logs}. Ctrl-C ends everything.`,
    '',
  ].join('\n')
}
