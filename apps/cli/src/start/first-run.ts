import type { Settings } from './env.ts'

export type FirstRun = {
  /** Signs in the first administrator, once; absent when there is someone who can sign in already. */
  signInLink?: string
  /** What to do next, one sentence a line. */
  next: string[]
}

/** What a start has to offer beyond running. Called when the apps answer. `databaseUrl`: as the app role. */
export async function firstRun({
  settings,
}: {
  settings: Settings
  databaseUrl: string
  secret: string
}): Promise<FirstRun> {
  return { next: [`Sign in at ${settings.ADMIN_URL}, write a policy, and publish it as version 1.`] }
}
