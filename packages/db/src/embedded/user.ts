import { spawnSync } from 'node:child_process'
import { EmbeddedError } from './error.ts'

/** How to start a program so that PostgreSQL accepts its user: what stands before the command, and the ids. */
export type RunAs = { prefix: string[]; ids: { uid?: number; gid?: number } }

const asWeAre: RunAs = { prefix: [], ids: {} }

/**
 * PostgreSQL refuses to run as root, so root lends it to the user `postgres` (made when it is missing), else `nobody`.
 *
 * `mustEnter`: folders that this user has to reach. A clone below `/root` or a `mktemp -d` folder (both 0700)
 * would stop it at a parent folder; there it gets the one capability that walks past folder permissions.
 */
export function chooseUser(mustEnter: readonly string[]): RunAs {
  if (process.getuid?.() !== 0) return asWeAre
  const ids = idsOf('postgres') ?? createUser() ?? idsOf('nobody')
  if (!ids)
    throw new EmbeddedError(
      'no-unprivileged-user',
      'PostgreSQL may not run as root and no other user could be made: run Fair Notice as an ordinary user, or set DATABASE_URL.',
    )
  const ways: RunAs[] = [
    { prefix: [], ids },
    ...['dac_read_search', 'dac_override'].map((name) => withCapability(name, ids)),
  ]
  const way = ways.find((candidate) => mustEnter.every((path) => reaches(candidate, path)))
  if (way) return way
  throw new EmbeddedError(
    'no-unprivileged-user',
    `PostgreSQL may not run as root, and its user can't enter ${mustEnter.find((path) => !reaches(ways[0] ?? asWeAre, path))}: allow it with "chmod o+x" on the folders above, move the clone to /srv or /opt, or run Fair Notice as an ordinary user.`,
  )
}

function withCapability(name: string, { uid, gid }: { uid: number; gid: number }): RunAs {
  const capability = `+${name}`
  return {
    prefix: [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      // Without it access(2), by which PostgreSQL finds its own programs, leaves capabilities out of account.
      '--securebits=+no_setuid_fixup',
      `--inh-caps=${capability}`,
      `--ambient-caps=${capability}`,
    ],
    ids: {},
  }
}

function reaches({ prefix, ids }: RunAs, path: string): boolean {
  const [command = 'test', ...rest] = [...prefix, 'test', '-x', path]
  return spawnSync(command, rest, { ...ids, cwd: '/', stdio: 'ignore' }).status === 0
}

function createUser(): { uid: number; gid: number } | undefined {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
    stdio: 'ignore',
  })
  return idsOf('postgres')
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
