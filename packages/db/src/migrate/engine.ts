import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, type SqlQuery } from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

/** Everything in the database belongs to us: no table is managed by someone else. */
export const everything: Engine.SchemaFilter = { externalTables: [], externalEnums: [] }

/**
 * Lends Prisma's own schema engine, as WebAssembly (no binary to download), to `work`.
 * It reaches the database through an adapter, whose sessions are closed afterwards: they hold the engine's lock.
 * `schema` is the text of a `schema.prisma`, needed for comparing only.
 */
export async function withEngine<T>(
  { url, schema }: { url: string; schema?: string },
  work: (engine: Engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load()
  const { SchemaEngine } = bindings as unknown as typeof Engine
  const adapters = new WholeScripts(url)
  const datamodels: [string, string][] | undefined = schema === undefined ? undefined : [['schema.prisma', schema]]
  const engine = await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapters))
  try {
    return await work(engine)
  } finally {
    engine.free()
    await adapters.close()
  }
}

/** The migration folders below `directory`, oldest first, as the engine wants them. */
export async function readMigrations(directory: string): Promise<Engine.MigrationList> {
  const folders = await readdir(directory, { withFileTypes: true }).catch(() => [])
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return {
    baseDir: directory,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: await readSql(join(directory, name, 'migration.sql')) },
      })),
    ),
  }
}

async function readSql(file: string): Promise<Engine.MigrationFile['content']> {
  try {
    return { tag: 'ok', value: await readFile(file, 'utf8') }
  } catch (error) {
    return { tag: 'error', value: String(error) }
  }
}

/**
 * `@prisma/adapter-pg` cuts a script at every semicolon, which breaks function bodies (`$$ … ; … $$`), and runs the
 * pieces one by one. Sent whole, PostgreSQL parses it, and a migration that fails leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  readonly #url: string
  readonly #open = new Set<() => Promise<void>>()

  constructor(url: string) {
    super({ connectionString: url })
    this.#url = url
  }

  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script)
    }
    readCatalogueLetters(adapter)
    const dispose = adapter.dispose.bind(adapter)
    const close = async () => {
      if (this.#open.delete(close)) await dispose()
    }
    this.#open.add(close)
    adapter.dispose = close
    return adapter
  }

  /** An empty database beside the real one, dropped afterwards, in which the engine replays the migrations. */
  override async connectToShadowDb() {
    const name = `shadow_${crypto.randomUUID().replaceAll('-', '')}`
    await this.#beside(`CREATE DATABASE ${name}`)
    const url = new URL(this.#url)
    url.pathname = `/${name}`
    const shadow = await new WholeScripts(url.href).connect()
    const close = shadow.dispose
    shadow.dispose = async () => {
      await close()
      await this.#beside(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    }
    return shadow
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open].map((close) => close()))
  }

  async #beside(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
}

const INTERNAL_CHAR = 18
const CHARACTER = 1042

/**
 * The catalogue keeps kinds of constraints and the like in PostgreSQL's one-letter type `"char"`, which the engine asks
 * for and `@prisma/adapter-pg` refuses to name. Renamed to `character`, the same letter arrives.
 */
function readCatalogueLetters(adapter: object): void {
  const reader = adapter as { performIO(query: SqlQuery): Promise<{ fields: { dataTypeID: number }[] }> }
  const perform = reader.performIO.bind(adapter)
  reader.performIO = async (query) => {
    const result = await perform(query)
    for (const field of result.fields) if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = CHARACTER
    return result
  }
}

let loaded: Promise<void> | undefined

function load(): Promise<void> {
  loaded ??= (async () => {
    const file = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
    const { instance } = await WebAssembly.instantiate(await readFile(file), {
      './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
    })
    bindings.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })()
  return loaded
}
