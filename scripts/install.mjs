// Plain JavaScript without dependencies: any Node from 20 on runs it on a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The Node that the root pins as a package. */
export const pinnedNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Installs what `package-lock.json` asks for and `node_modules` lacks; says so only when there is something to do. */
export function installWhatIsMissing() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node ${process.versions.node} is too old: Fair Notice needs Node 20 or later to begin with.`)
  const missing = findMissing()
  if (missing.length === 0) return
  const some = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ' and others' : '')
  console.log(`  Installing what is missing (${some}); the first time takes a minute or two …`)
  // npm tells its scripts where it is. Dev dependencies hold the generators and builders, whatever NODE_ENV says.
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0)
    fail(
      `npm ci failed${error ? ` (${error.message})` : ''}: see above. Check the network and the permissions of ${root}.`,
    )
  if (!existsSync(pinnedNode))
    fail(
      'npm ci left no Node in node_modules/node: allow install scripts (npm config get ignore-scripts) and start again.',
    )
}

/** What of the lock file this machine needs and lacks, as `name version`. */
function findMissing() {
  const wanted = read('package-lock.json')?.packages
  if (!wanted) fail(`package-lock.json is missing or broken in ${root}: get it back from git.`)
  if (!existsSync(pinnedNode)) return ['node_modules']
  const found = read('node_modules/.package-lock.json')?.packages ?? {}
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.peer && !isWorkspace(path))
    .filter(([path, { version }]) => found[path]?.version !== version)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)} ${version}`)
}

function isWorkspace(path) {
  return !path.includes('node_modules/')
}

function read(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch {
    return undefined
  }
}

/** Ends with one clear line. */
export function fail(line) {
  console.error(`fair-notice: ${line}`)
  process.exit(2)
}
