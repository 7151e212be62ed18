import { audiences, importPast, policyBySlug, userByEmail } from '@fairnotice/db'
import { compareRenditions } from '@fairnotice/diff'
import type { Role } from '@fairnotice/policy'
import type { Command } from 'commander'
import { withDatabase } from '../database.ts'
import { readFolder } from '../past/folder.ts'
import { Trouble } from '../trouble.ts'

export function configure(command: Command): void {
  command
    .description(
      'import old versions of a policy from a folder, with the dates in their names (2019-05-01.md, v3_2020-11-02_nl.docx) or in versions.csv or versions.json; a second person confirms them',
    )
    .argument('<slug>', 'the policy; nothing of it may be published yet')
    .argument('<folder>')
    .requiredOption('--by <email>', 'the author who imports them')
    .option('--dry-run', 'say what would be, and everything that is wrong, and write nothing')
    .action(async (slug: string, folder: string, { by, dryRun = false }: { by: string; dryRun?: boolean }) => {
      await withDatabase(async (database) => {
        const user = await userByEmail(database, by)
        if (!user || user.leftAt)
          throw new Trouble('user-unknown', `There is no ${by} here: add them first with \`npx fairnotice user add\`.`)
        const policy = await policyBySlug(database, slug)
        if (!policy) throw new Trouble('policy-unknown', `There is no policy “${slug}”.`)
        const { versions, files, problems } = await readFolder(folder, policy)
        const vocabulary = {
          audiences: await audiences(database),
          recipients: policy.recipients,
          words: policy.vocabulary as string[][],
        }
        const made = await importPast(database, {
          actor: { userId: user.id, roles: user.roles as Role[] },
          slug,
          versions,
          dryRun: dryRun || problems.length > 0,
          compare: (before, after, source) => compareRenditions(before, after, source, vocabulary),
        })
        const wrong = [
          ...problems,
          ...(made.ok
            ? []
            : made.blockers.map(({ text, passage }) => {
                const at = /^versions\/(\d+)$/.exec(passage ?? '')
                return at ? `${files[Number(at[1])]?.join(', ')}: ${text}` : text
              })),
        ]
        if (wrong.length > 0 || !made.ok)
          throw new Trouble('import-invalid', [`${folder}: nothing was imported:`, ...wrong].join('\n  '))
        for (const { number, date, languages, words, changes } of made.value.lines) {
          const found = changes
            ? Object.entries(changes)
                .filter(([, count]) => count > 0)
                .map(([weight, count]) => `${count} ${weight}`)
                .join(', ') || 'no changes in the source language'
            : 'the first'
          console.log(`v${number}  ${date}  ${languages.join(' ')}  ${words} words  ${found}`)
        }
        console.log(
          dryRun
            ? 'Nothing was written. Leave --dry-run away to import.'
            : 'Imported. A reviewer other than you confirms them in the admin app; then they are public.',
        )
      })
    })
}
