import { readFile } from 'node:fs/promises'
import { audiences, organisation, upsertMembers } from '@fairnotice/db'
import type { Command } from 'commander'
import { withDatabase } from '../database.ts'
import { readMembersFile } from '../members/read.ts'
import { Trouble, unreadable } from '../trouble.ts'

/** Bad rows that are shown; more would hide the first. */
const SHOWN = 20

export function configure(command: Command): void {
  command
    .command('import')
    .description('add and update members from a CSV, JSON or NDJSON file, all or nothing')
    .argument('<file>')
    .option('--snapshot', 'the file holds every member: who is absent has left')
    .action(async (file: string, { snapshot = false }: { snapshot?: boolean }) => {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw unreadable(file, error)
      })
      await withDatabase(async (database, { secret }) => {
        const known = (await audiences(database)).map(({ slug }) => slug)
        const { members, bad } = readMembersFile(file, text, known)
        if (bad.length > 0) {
          const more = bad.length > SHOWN ? [`… and ${bad.length - SHOWN} more`] : []
          throw new Trouble(
            'members-invalid',
            [
              `${file}: ${bad.length} bad ${bad.length === 1 ? 'row' : 'rows'}, nothing was imported:`,
              ...bad.slice(0, SHOWN),
              ...more,
            ].join('\n  '),
          )
        }
        const language = (await organisation(database))?.language ?? 'en'
        const { added, changed, left, noticesPlanned, erased } = await upsertMembers(database, members, {
          snapshot,
          actorId: null,
          language,
          secret,
        })
        console.log(
          `${added} added, ${changed} changed, ${left} left; ${noticesPlanned} ${noticesPlanned === 1 ? 'notice' : 'notices'} planned.`,
        )
        if (erased.length > 0) console.log(sayErased(erased))
      })
    })
}

/** Who was erased is not taken again, and the person who imports should take them out of their file. */
function sayErased(ids: readonly string[]): string {
  const shown = ids.slice(0, SHOWN).join(', ')
  const more = ids.length > SHOWN ? ` … and ${ids.length - SHOWN} more` : ''
  return `${ids.length} left out, since they were erased here (registering anew needs a registeredAt after that): ${shown}${more}`
}
