import { createInterface } from 'node:readline/promises'
import { addUser, createSignInToken, type Database, openDatabase, organisation } from '@fairnotice/db'
import { ROLES } from '@fairnotice/policy'
import { EXAMPLE_PEOPLE, loadExample } from '../example/load.ts'
import type { Settings } from './env.ts'

export type FirstRun = {
  /** Signs in the first administrator, once; absent when there is someone who can sign in already. */
  signInLink?: string
  /** What to do next, one sentence a line. */
  next: string[]
}

export interface FirstRunSettings {
  settings: Settings
  /** As the app role. */
  databaseUrl: string
  /** As the owner of the tables. */
  ownerUrl: string
  inbox: string
  /** Aborted when the start is told to stop, be it during a question. */
  signal: AbortSignal
  tell(line: string): void
}

/** Minutes that the first administrator's link is good for. */
const LINK_MINUTES = 24 * 60

/** What a start has to offer beyond running. Called when the apps answer. */
export async function firstRun({
  settings,
  databaseUrl,
  ownerUrl,
  inbox,
  signal,
  tell,
}: FirstRunSettings): Promise<FirstRun> {
  const app = openDatabase(databaseUrl, 4)
  try {
    const untouched = (await organisation(app)) === null && (await app.user.count()) === 0
    const example = untouched && (await wantsExample(settings, signal))
    if (example) {
      const owner = openDatabase(ownerUrl, 1)
      await loadExample(app, owner, tell).finally(() => owner.$disconnect())
    }
    if ((await app.session.count()) > 0) return { next: [] }
    const administrator = await firstAdministrator(app, settings)
    const token = await createSignInToken(app, administrator, LINK_MINUTES)
    const hasExample = (await organisation(app))?.example === true
    return {
      signInLink: `${settings.ADMIN_URL}/api/auth/magic-link/verify?token=${token}&callbackURL=/`,
      next: nextSteps(hasExample, settings.SMTP_URL !== undefined, inbox),
    }
  } finally {
    await app.$disconnect()
  }
}

/** What to do first. With a mail server, what the made-up people are sent can be read nowhere. */
export function nextSteps(example: boolean, mailServer: boolean, inbox: string): string[] {
  if (!example) return ['Say who your organisation is, invite a second person, and publish your policy as version 1.']
  const { bram } = EXAMPLE_PEOPLE
  return [
    'Look around: Harbour & Heath is a made-up organisation; its notices are caught, not delivered.',
    mailServer
      ? `No one approves their own version: \`npx fairnotice user add ${bram.email} --role reviewer\` prints a link to sign in as Bram.`
      : `No one approves their own version: ask for a link for ${bram.email} at sign-in; it comes to ${inbox}.`,
    ...(mailServer ? [] : ['Set SMTP_URL (see .env.example) before you announce a policy of your own.']),
  ]
}

/** The first administrator has every role, to begin with; four eyes hold all the same. */
async function firstAdministrator(app: Database, settings: Settings): Promise<string> {
  const known = await app.user.findFirst({
    where: { roles: { has: 'administrator' }, leftAt: null },
    orderBy: { createdAt: 'asc' },
  })
  if (known) return known.email
  const roles = ROLES.filter((role) => role !== 'auditor')
  return (await addUser(app, { email: settings.ADMIN_EMAIL, name: 'Administrator', roles })).email
}

/** Yes, unless it is declined, or this is somebody's own database and nobody asked for it. */
async function wantsExample({ EXAMPLE, DATABASE_URL }: Settings, signal: AbortSignal): Promise<boolean> {
  if (EXAMPLE !== 'ask') return EXAMPLE === 'yes'
  if (!process.stdin.isTTY) return DATABASE_URL === undefined
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // In a terminal that asks, Ctrl-C is a key like any other.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  const answer = await terminal
    .question('  Load the example, a made-up organisation with two policies? [Y/n] ', { signal })
    .catch(() => 'no')
    .finally(() => terminal.close())
  return !/^n/i.test(answer.trim())
}
