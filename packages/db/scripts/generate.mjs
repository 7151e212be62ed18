// Generates the Prisma client into `generated/` without a network.
//
// Prisma's CLI insists on a schema-engine binary, and downloads it when it has none, although `generate`
// never runs it. Naming any existing file satisfies it; the one named here is the running Node.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)))
const manifest = createRequire(import.meta.url).resolve('prisma/package.json')

const run = spawnSync(process.execPath, [join(dirname(manifest), 'build/index.js'), 'generate', '--no-hints'], {
  cwd: packageRoot,
  encoding: 'utf8',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_ENGINES_CHECKSUM_IGNORE_MISSING: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    PRISMA_HIDE_PREVIEW_FLAG_WARNINGS: '1',
    DO_NOT_TRACK: '1',
  },
})

if (run.status !== 0) {
  process.stderr.write(`prisma generate failed:\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}\n`)
  process.exit(run.status ?? 1)
}
