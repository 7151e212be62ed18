import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

/** Everything in the database belongs to us: no table is managed by someone else. */
export const everything: Engine.SchemaFilter = { externalTables: [], externalEnums: [] }

/**
 * Lends Prisma's own schema engine, as WebAssembly (no binary to download), to `work`.
 * It reaches the database through an adapter, whose sessions are closed afterwards: they hold the engine's lock.
 * `schema` is the text of a `schema.prisma`, needed for comparing only. When PostgreSQL refused a script, the error is a
 * `RefusedScript`; otherwise the engine's own.
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
  } catch (error) {
    throw adapters.refusal ?? error
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

/** PostgreSQL's words about a script, with the line that it pointed at. */
export class RefusedScript extends Error {
  override readonly name = 'RefusedScript'

  constructor(script: string, cause: unknown) {
    const { message = String(cause), position } = cause as { message?: string; position?: string }
    const line = position === undefined ? undefined : script.slice(0, Number(position)).split('\n').length
    super(line === undefined ? message : `${message} (line ${line})`, { cause })
  }
}

/**
 * `@prisma/adapter-pg` cuts a script at every semicolon, which breaks function bodies (`$$ … ; … $$`), and runs the
 * pieces one by one. Sent whole, PostgreSQL parses it, and a migration that fails leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  refusal: RefusedScript | undefined
  readonly #url: string
  readonly #open = new Set<() => Promise<void>>()

  constructor(url: string) {
    super({ connectionString: url })
    this.#url = url
  }

  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      await adapter
        .underlyingDriver()
        .query(script)
        .catch((error: unknown) => {
          this.refusal = new RefusedScript(script, error)
          throw error
        })
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

const LETTER = 18
const LETTERS = 1002

/**
 * The catalogue keeps kinds of constraints and the like in PostgreSQL's one-letter type `"char"`. The engine insists on
 * it, and `@prisma/adapter-pg` knows only its array: so the letter passes under the array's name, and gets its own back.
 */
function readCatalogueLetters(adapter: SqlDriverAdapter): void {
  const reader = adapter as unknown as { performIO(query: SqlQuery): Promise<{ fields: { dataTypeID: number }[] }> }
  const perform = reader.performIO.bind(adapter)
  reader.performIO = async (query) => {
    const result = await perform(query)
    for (const field of result.fields) if (field.dataTypeID === LETTER) field.dataTypeID = LETTERS
    return result
  }
  const read = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await read(query)
    const columnTypes = result.columnTypes.map((type) =>
      type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }
}

/** TypeScript describes WebAssembly with the browser's types only, which have no place here. */
const { WebAssembly: webAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>
  }
}

let loaded: Promise<void> | undefined

function load(): Promise<void> {
  loaded ??= (async () => {
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: refusePanic } })
    const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const file = join(dirname(script), 'schema_engine_bg.wasm')
    const imports = { './schema_engine_bg.js': { ...bindings, ...unheldTimers() } }
    const { exports } = (await webAssembly.instantiate(await readFile(file), imports)).instance
    bindings.__wbg_set_wasm(exports)
    exports.__wbindgen_start()
  })()
  return loaded
}

/** The engine leaves its ten-second lock timer running, which would keep a finished process alive for that long. */
function unheldTimers(): Record<string, (callback: () => void, ms: number) => unknown> {
  const names = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout_'))
  return Object.fromEntries(
    names.map((name) => [name, (callback: () => void, ms: number) => setTimeout(callback, ms).unref()]),
  )
}

/** The engine announces a panic here, and would only say "unreachable" afterwards. */
function refusePanic(message: string): never {
  throw new Error(`Prisma's schema engine gave up: ${message}`)
}
