import {
  addUser,
  createSignInToken,
  endSessions,
  inTransaction,
  record,
  removeSecondFactor,
  userByEmail,
} from '@fairnotice/db'
import { ROLES, type Role } from '@fairnotice/policy'
import type { Command } from 'commander'
import { z } from 'zod'
import { withDatabase } from '../database.ts'
import { Trouble } from '../trouble.ts'

/** Hours that a printed sign-in link is good for. */
const LINK_HOURS = 24

export function configure(command: Command): void {
  command
    .command('add')
    .description('add a person of the legal team, or give one more roles; prints a one-time sign-in link')
    .argument('<email>')
    .requiredOption('--role <role...>', `one or more of ${ROLES.join(', ')}`)
    .option('--name <name>', 'how screens call them; without it the part before the @')
    .action(async (email: string, { role, name }: { role: string[]; name?: string }) => {
      if (!z.email().safeParse(email).success) throw new Trouble('email-invalid', `${email} is no e-mail address.`)
      const unknown = role.filter((given) => !ROLES.some((known) => known === given))
      if (unknown.length > 0)
        throw new Trouble('role-unknown', `There is no role ${unknown.join(', ')}; there are ${ROLES.join(', ')}.`)
      await withDatabase(async (database, { ADMIN_URL }) => {
        const user = await addUser(database, { email, roles: role as Role[], ...(name ? { name } : {}) })
        await record(database, { what: 'user-invited', actorId: null, detail: { email: user.email, roles: role } })
        const token = await createSignInToken(database, user.email, LINK_HOURS * 60)
        console.log(`${user.email} is ${user.roles.join(', ')}. Sign in once by this link, within ${LINK_HOURS} hours:`)
        console.log(`${ADMIN_URL}/api/auth/magic-link/verify?token=${token}&callbackURL=/`)
      })
    })

  command
    .command('reset-app')
    .description('take a lost authenticator app off a person’s sign-in, and sign them out everywhere')
    .argument('<email>')
    .action(async (email: string) => {
      await withDatabase(async (database) => {
        const user = await userByEmail(database, email)
        if (!user) throw new Trouble('user-unknown', `There is no ${email} here.`)
        const had = await inTransaction(database, async (rows) => {
          const removed = await removeSecondFactor(rows, user.id)
          if (removed) {
            await endSessions(rows, user.id)
            await record(rows, { what: 'second-factor-reset', actorId: null, detail: { email: user.email } })
          }
          return removed
        })
        console.log(
          had
            ? `${user.email} signs in by a password or a link alone, until they set up another app.`
            : `${user.email} has no authenticator app.`,
        )
      })
    })
}
