import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Trouble } from '../trouble.ts'
import { root } from './env.ts'

/**
 * Generates the database client and builds what needs building. Turborepo keeps what it built by a hash of the
 * sources: the second time nothing is left to do.
 */
export async function build(environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const turbo = join(dirname(createRequire(join(root, 'package.json')).resolve('turbo/package.json')), 'bin/turbo')
  const args = [turbo, 'run', 'generate', 'build', '--output-logs=errors-only', '--env-mode=loose', '--ui=stream']
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...environment,
      PATH: `${join(root, 'node_modules/.bin')}:${environment.PATH ?? ''}`,
      NODE_ENV: 'production',
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      // Next would otherwise write into package-lock.json whenever it misses a build of its compiler for another system.
      NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
      DO_NOT_TRACK: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part))
  const end = () => child.kill('SIGTERM')
  signal.addEventListener('abort', end, { once: true })
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  signal.removeEventListener('abort', end)
  if (status === 0 || signal.aborted) return
  throw new Trouble('build-failed', `the build failed:\n${Buffer.concat(output).toString('utf8').trim()}`)
}
