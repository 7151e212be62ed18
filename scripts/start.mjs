// `npm start`: installs what is missing, then runs `fairnotice start` under the pinned Node.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fail, installWhatIsMissing, pinnedNode, root } from './install.mjs'

const WATCH_NPM_MS = 1_000

installWhatIsMissing()

const args = ['--disable-warning=ExperimentalWarning', 'apps/cli/src/main.ts', 'start', ...process.argv.slice(2)]
const child = spawn(pinnedNode, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
child.on('error', (error) =>
  fail(`${pinnedNode} does not start (${error.message}): delete node_modules and start again.`),
)
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))

// Ctrl-C reaches the child from the terminal as well; it counts once there.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))

// npm, killed with -9, tells nobody, and a shell between it and this script may stay: so npm itself is watched.
const npm = process.env.npm_lifecycle_event === 'start' ? findNpm() : undefined
if (npm)
  setInterval(() => {
    if (describe(npm.pid)?.born !== npm.born) child.kill('SIGTERM')
  }, WATCH_NPM_MS).unref()

/** The npm that runs this script: the parent, or the parent of a shell; known where the system shows processes. */
function findNpm() {
  const parent = describe(process.ppid)
  return [parent, parent && describe(parent.parent)].find((one) => one?.command.startsWith('npm'))
}

function describe(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    if (fields[0] === 'Z') return undefined
    return { pid, parent: Number(fields[1]), born: fields[19], command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }
  } catch {
    return undefined
  }
}
