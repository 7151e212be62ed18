import { addUser, createSignInToken, record } from '@fairnotice/db'
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
}
