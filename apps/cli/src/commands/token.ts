import { createToken, userByEmail } from '@fairnotice/db'
import type { Command } from 'commander'
import { withDatabase } from '../database.ts'
import { Trouble } from '../trouble.ts'

export function configure(command: Command): void {
  command
    .command('create')
    .description('make an API token of a person, with that person’s roles; prints the token alone, once')
    .argument('<email>')
    .option('--name <name>', 'what it is for', 'command line')
    .action(async (email: string, { name }: { name: string }) => {
      await withDatabase(async (database) => {
        const user = await userByEmail(database, email)
        if (!user || user.leftAt)
          throw new Trouble(
            'user-unknown',
            `There is no ${email} here: add them first with \`npx fairnotice user add\`.`,
          )
        const { token } = await createToken(database, user.id, name)
        console.log(token)
      })
    })
}
