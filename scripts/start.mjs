// `npm start`: installs what is missing, then runs `fairnotice start` under the pinned Node.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fail, installWhatIsMissing, pinnedNode, root } from './install.mjs'

const WATCH_PARENT_MS = 1_000

installWhatIsMissing()

const args = ['--disable-warning=ExperimentalWarning', 'apps/cli/src/main.ts', 'start', ...process.argv.slice(2)]
const child = spawn(pinnedNode, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
child.on('error', (error) =>
  fail(`${pinnedNode} does not start (${error.message}): delete node_modules and start again.`),
)
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))

// Ctrl-C reaches the child from the terminal as well; it counts once there.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))

// npm, killed with -9, tells nobody; between it and this script there may be a shell, which stays.
const line = ancestors().join()
if (process.env.npm_lifecycle_event)
  setInterval(() => {
    if (ancestors().join() !== line) child.kill('SIGTERM')
  }, WATCH_PARENT_MS).unref()

/** The parent, and its parent where the system tells. */
function ancestors() {
  try {
    return [process.ppid, readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]]
  } catch {
    return [process.ppid]
  }
}
