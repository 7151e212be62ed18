import { type Database, listenToPublications } from '@fairnotice/db'
import { type Catalogue, readCatalogue } from './catalogue.ts'

export interface Watch {
  /** As last read; the first reading is awaited by `watchCatalogue`. */
  catalogue(): Catalogue
  /** The product's clock, from the last reading on. */
  now(): Date
  /** Reads again, now. */
  refresh(): Promise<void>
  /** Whether the last reading worked. */
  healthy(): boolean
  close(): Promise<void>
}

/**
 * Holds the catalogue and keeps it right: read again at once when PostgreSQL notifies, and whenever the poll finds
 * another stamp, since a notification can be lost. While the database is away, the last reading stands.
 */
export async function watchCatalogue(
  database: Database,
  options: { listenUrl?: string; pollEvery?: number; changed?: () => void },
): Promise<Watch> {
  let held = await readCatalogue(database, null)
  let heldSince = Date.now()
  let mark = await catalogueMark(database)
  let well = true
  let reading: Promise<void> | null = null
  let again = false

  const read = async () => {
    const seen = await catalogueMark(database)
    const before = held.stamp
    held = await readCatalogue(database, held)
    heldSince = Date.now()
    mark = seen
    well = true
    if (held.stamp !== before) options.changed?.()
  }
  /** One reading at a time; a call during one is answered by the next, which sees what the call is about. */
  const refresh = (): Promise<void> => {
    if (reading) {
      again = true
      return reading
    }
    reading = (async () => {
      do {
        again = false
        await read()
      } while (again)
    })()
      .catch(() => {
        well = false
      })
      .finally(() => {
        reading = null
      })
    return reading
  }
  let polling = false
  const poll = async () => {
    // While the database says nothing, one question at a time waits for it.
    if (polling) return
    polling = true
    try {
      const seen = await catalogueMark(database)
      well = true
      if (seen !== mark) await refresh()
    } catch {
      well = false
    } finally {
      polling = false
    }
  }
  const timer = setInterval(poll, options.pollEvery ?? 3000)
  timer.unref()
  const listener = options.listenUrl ? await listenToPublications(options.listenUrl, () => void refresh()) : null
  return {
    catalogue: () => held,
    now: () => new Date(held.readAt.getTime() + Date.now() - heldSince),
    refresh,
    healthy: () => well,
    async close() {
      clearInterval(timer)
      await listener?.close()
      await reading
    },
  }
}

/**
 * A cheap mark that differs as soon as anything published does, and on a new day. Announcements are append-only, so
 * their number says enough.
 */
async function catalogueMark(database: Database): Promise<string> {
  const [row] = await database.$queryRaw<{ mark: string }[]>`
    select concat_ws('/',
      (select md5(string_agg(v::text, ',' order by v.id)) from published_version v),
      (select md5(string_agg(p::text, ',' order by p.id)) from published_policy p),
      (select md5(o::text) from published_organisation o),
      (select md5(string_agg(a::text, ',' order by a.slug)) from published_audience a),
      (select count(*) from published_announcement),
      (select string_agg((clock() at time zone p.time_zone)::date::text, ',' order by p.id) from published_policy p)) as mark`
  return row?.mark ?? ''
}
