import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { organisation, reconcile, userByEmail } from '@fairnotice/db'
import { messageIdFor, messageIdsIn } from '@fairnotice/notifier'
import type { Role } from '@fairnotice/policy'
import type { Command } from 'commander'
import { withDatabase } from '../database.ts'
import { Trouble, unreadable } from '../trouble.ts'
import { keptErasures } from './restore.ts'

interface Options {
  by: string
  reason: string
  relayLog?: string[]
  nothingLeft?: boolean
  erased?: string
  erasures?: string
  otherStopped?: boolean
  allErasures?: boolean
  dryRun?: boolean
}

export function configure(command: Command): void {
  command
    .requiredOption('--by <email>', 'the administrator who does it')
    .requiredOption('--reason <text>', 'what happened, and what was checked')
    .option('--relay-log <file...>', 'logs of the mail server since the backup: who is in them is not written to again')
    .option('--nothing-left', 'instead of a log: nothing was sent since')
    .option('--erased <file>', 'external ids of members who were erased since, one a line')
    .option('--erasures <file>', 'who was erased since, as a worker keeps it')
    .option('--other-stopped', 'the installation that this was made from sends no more')
    .option('--all-erasures', 'every erasure since is named, or there was none')
    .option('--dry-run', 'say what would be found, and change nothing')
    .action(async (options: Options) => {
      if (!options.relayLog && !options.nothingLeft)
        throw new Trouble('log-missing', 'Give --relay-log, or say --nothing-left if nothing was sent since.')
      await withDatabase(async (database, { secret, ERASURES_FILE }) => {
        const user = await userByEmail(database, options.by)
        if (!user || user.leftAt) throw new Trouble('user-unknown', `There is no ${options.by} here.`)
        const domain = (await organisation(database))?.domain ?? 'localhost'
        const messageIds = options.relayLog ? await idsIn(options.relayLog) : null
        const made = await reconcile(
          database,
          {
            actor: { userId: user.id, roles: user.roles as Role[] },
            secret,
            log: messageIds && { messageIds, messageIdOf: (id, to) => messageIdFor(id, to, domain, secret) },
            erasedIds: options.erased ? await lines(options.erased) : [],
            tombstones: await keptErasures(options.erasures ?? ERASURES_FILE, options.erasures === undefined),
            otherStopped: options.otherStopped ?? false,
            allErasures: options.allErasures ?? false,
            reason: options.reason,
          },
          options.dryRun !== true,
        )
        if (!made.ok) throw new Trouble('not-reconciled', made.blockers.map(({ text }) => text).join('\n  '))
        const { unsent, sent, alerts, toSend, erased, unknown } = made.value
        console.log(
          `${sent} of ${unsent} notices had left, and ${alerts} alerts; ${erased} members were erased since; ${toSend} notices are still to be sent.`,
        )
        if (unknown > 0)
          console.log(`${unknown} Message-IDs of ours lead to no row: links, or announcements made after the backup.`)
        console.log(options.dryRun ? 'Nothing was written.' : 'Reconciled: this installation sends again.')
      })
    })
}

async function idsIn(files: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const file of files)
    try {
      for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }))
        for (const id of messageIdsIn(line)) found.add(id)
    } catch (error) {
      throw unreadable(file, error as NodeJS.ErrnoException)
    }
  return found
}

async function lines(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error)
  })
  return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}
