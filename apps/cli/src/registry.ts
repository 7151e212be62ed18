import type { Command } from 'commander'

/** What a command's file exports: `configure` adds arguments, options and the action to its (named, described) command. */
export interface CommandModule {
  configure(command: Command): void
}

/**
 * One line per command. The file is imported only when its command runs, so that `diff` never waits for the database.
 * An action returns nothing (exit code 0) or sets `process.exitCode`; what a user can put right is thrown as `Trouble`.
 */
export const registry: Record<string, { summary: string; load: () => Promise<CommandModule> }> = {
  backup: { summary: 'save everything in one file', load: () => import('./commands/backup.ts') },
  diff: { summary: 'compare two versions of a policy', load: () => import('./commands/diff.ts') },
  export: { summary: 'write the public site as files', load: () => import('./commands/export.ts') },
  import: { summary: 'import old versions of a policy', load: () => import('./commands/import.ts') },
  members: { summary: 'import members from a file', load: () => import('./commands/members.ts') },
  migrate: { summary: 'bring the database up to date', load: () => import('./commands/migrate.ts') },
  reconcile: {
    summary: 'let a restored or copied installation send again',
    load: () => import('./commands/reconcile.ts'),
  },
  restore: { summary: 'put a backup in the place of what is there', load: () => import('./commands/restore.ts') },
  start: { summary: 'run everything on this machine', load: () => import('./commands/start.ts') },
  status: { summary: 'say what is in force, coming and held', load: () => import('./commands/status.ts') },
  token: { summary: 'make API tokens', load: () => import('./commands/token.ts') },
  user: { summary: 'add people of the legal team', load: () => import('./commands/user.ts') },
}
