import type { Command } from 'commander'
import { bringUpToDate, openDatabase } from '../start/database.ts'
import { readEnvironment, readSettings } from '../start/env.ts'
import { installationSecret } from '../start/secret.ts'

export function configure(command: Command): void {
  command.action(async () => {
    const settings = readSettings(readEnvironment())
    const secret = await installationSecret(settings)
    const database = await openDatabase(settings, console.error)
    try {
      const { applied } = await bringUpToDate(database.url, secret)
      console.log(
        applied.length === 0 ? 'The database is up to date.' : applied.map((name) => `Applied ${name}.`).join('\n'),
      )
    } finally {
      await database.stop()
    }
  })
}
