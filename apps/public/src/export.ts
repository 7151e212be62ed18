import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Database } from '@fairnotice/db'
import type { Finished } from './kept/finished.ts'
import { Shelf } from './kept/shelf.ts'
import { Pages } from './pages.ts'
import type { PolicyHistory } from './published/catalogue.ts'
import { watchCatalogue } from './published/watch.ts'
import { pathOf } from './routes.ts'

/** Where every page can be reached from, and what stands beside them. */
const ENTRANCES = ['/', '/sitemap.xml', '/robots.txt', '/api', '/api/openapi.json', '/api/policies']

/**
 * Writes the whole public site as plain files, for any web server, CDN or archive: whatever can be reached by links
 * from the list of policies, in every language. A page is the `index.html` of its own folder. Forms, which need a
 * server, are left out, and so is "in 31 days". Returns how many files were written; a path that answers an error
 * throws, since it would be a broken link.
 */
export async function exportSite(
  database: Database,
  directory: string,
  { publicUrl }: { publicUrl: string },
): Promise<number> {
  const watch = await watchCatalogue(database, {})
  let cause: unknown
  const pages = new Pages(database, watch, publicUrl, new Shelf<Finished>(0, () => 1), {
    live: false,
    report: (error) => {
      cause = error
    },
  })
  try {
    const seen = new Set(ENTRANCES)
    for (const history of watch.catalogue().policies) for (const path of unlinked(history)) seen.add(path)
    const entrances = new Set(seen)
    let written = 0
    // A Set may grow while it is walked: what is added is walked too.
    for (const path of seen) {
      const finished = await pages.find(path, new URLSearchParams())
      if (finished.status !== 200) {
        // A text may lack in one language; and a policy may link to what was never here.
        if (finished.status < 500 && !entrances.has(path)) continue
        throw new Error(`${path} answers ${finished.status}; this is a bug`, { cause })
      }
      await write(directory, path, finished)
      written++
      for (const link of linksOf(finished, publicUrl)) seen.add(link)
    }
    await write(directory, '/404.html', await pages.find('/404', new URLSearchParams()))
    return written + 1
  } finally {
    await watch.close()
    await pages.close()
  }
}

async function write(directory: string, path: string, { bodies }: Finished): Promise<void> {
  const file = join(directory, fileOf(path))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bodies.identity)
}

/** `/privacy/v/1` → `privacy/v/1/index.html`; what has an ending keeps its name. Dots in `1...2` are no ending. */
export function fileOf(path: string): string {
  const decoded = decodeURIComponent(path)
  if (decoded === '/api') return 'api/index.json'
  if (decoded.startsWith('/api/') && !decoded.endsWith('.json')) return `${decoded.slice(1)}/index.json`
  return /\.(?:html|xml|txt|css|svg|png|webp|md|json|atom|pdf)$/.test(decoded)
    ? decoded.slice(1)
    : join(decoded.slice(1), 'index.html')
}

/** What no page links to by itself: programs know where it is. */
function unlinked({ policy, versions }: PolicyHistory): string[] {
  const { slug, languages, sourceLanguage } = policy
  const json = languages.flatMap((spoken) =>
    versions.map(({ number }) =>
      pathOf({ page: 'version.json', language: spoken === sourceLanguage ? null : spoken, slug, number }),
    ),
  )
  return [`/api/policies/${slug}`, ...json]
}

/** The addresses on this site that a page leads to, within the text or in full. */
function linksOf({ headers, bodies }: Finished, publicUrl: string): string[] {
  const type = headers['content-type'] ?? ''
  if (!/^text\/html|json|xml/.test(type)) return []
  const text = bodies.identity.toString()
  const full = text
    .split(publicUrl)
    .slice(1)
    .flatMap((rest) => /^\/[^"'<>\s#?\\]*/.exec(rest)?.[0] ?? [])
  const within = type.startsWith('text/html') ? text.matchAll(/ (?:href|src)="(\/[^"#]*)/g) : []
  return [...full, ...[...within].map(([, link]) => link as string)].map(unescaped)
}

const unescaped = (link: string): string => link.replaceAll('&amp;', '&').replaceAll('&#39;', "'")
