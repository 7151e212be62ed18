// Writes the next migration: what `prisma/schema.prisma` says and the migrations before it don't yet.
// Usage: node scripts/author-migration.mjs NAME   (prints the file; add triggers and the like to it by hand)
//
// Migrations are replayed in a database of a throw-away PostgreSQL, as `prisma migrate dev --create-only` does it.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbedded } from '../src/embedded/index.ts'
import { everything, readMigrations, withEngine } from '../src/migrate/engine.ts'

const name = process.argv[2]
if (!/^[a-z0-9_]+$/.test(name ?? '')) {
  process.stderr.write('Usage: author-migration.mjs NAME, in small letters, digits and underscores\n')
  process.exit(2)
}

const prisma = join(dirname(dirname(fileURLToPath(import.meta.url))), 'prisma')
const schema = await readFile(join(prisma, 'schema.prisma'), 'utf8')
const directory = await mkdtemp(join(tmpdir(), 'fairnotice-author-'))
const server = await startEmbedded({ directory, durable: false })
try {
  const migrationsList = await readMigrations(join(prisma, 'migrations'))
  // The engine's own `createMigration` finds no shadow database when it runs as WebAssembly; `diff` does.
  const { stdout: sql } = await withEngine({ url: server.url, schema }, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrationsList },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: everything,
    }),
  )
  if (!sql || sql.trim() === '-- This is an empty migration.') {
    process.stdout.write('The migrations already say all that schema.prisma says.\n')
  } else {
    const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const file = join(prisma, 'migrations', `${timestamp}_${name}`, 'migration.sql')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, sql)
    await writeFile(join(prisma, 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n')
    process.stdout.write(`${file}\n`)
  }
} finally {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}
