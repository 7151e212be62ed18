import { createToken, now, tellTeam, userByEmail } from '@fairnotice/db'
import { SCOPES } from '@fairnotice/policy'
import type { Command } from 'commander'
import { withDatabase } from '../database.ts'
import { Trouble } from '../trouble.ts'

export function configure(command: Command): void {
  command
    .command('create')
    .description('make an API token of a person, with that person’s roles; prints the token alone, once')
    .argument('<email>')
    .option('--name <name>', 'what it is for', 'command line')
    .option('--scope <scope...>', `what it may do, of ${SCOPES.join(', ')}; without, whatever the person may`)
    .option('--days <days>', 'how many days it works; without, until it is revoked')
    .action(async (email: string, { name, scope, days }: { name: string; scope?: string[]; days?: string }) => {
      const unknown = (scope ?? []).filter((given) => !SCOPES.some((known) => known === given))
      if (unknown.length > 0)
        throw new Trouble('scope-unknown', `There is no scope ${unknown.join(', ')}; there are ${SCOPES.join(', ')}.`)
      if (days !== undefined && !/^[1-9]\d{0,3}$/.test(days))
        throw new Trouble('days-invalid', `--days is a whole number of days from 1 to 9999, and not ${days}.`)
      await withDatabase(async (database) => {
        const user = await userByEmail(database, email)
        if (!user || user.leftAt)
          throw new Trouble(
            'user-unknown',
            `There is no ${email} here: add them first with \`npx fairnotice user add\`.`,
          )
        const expiresAt = days ? new Date((await now(database)).getTime() + Number(days) * 86_400_000) : null
        const { token } = await createToken(database, user.id, { name, expiresAt, ...(scope ? { scopes: scope } : {}) })
        await tellTeam(database, [{ userId: user.id, kind: 'token-made', detail: { name } }])
        console.log(token)
      })
    })
}
