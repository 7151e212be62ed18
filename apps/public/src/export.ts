import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Database } from '@fairnotice/db'
import type { Finished } from './kept/finished.ts'
import { Shelf } from './kept/shelf.ts'
import { Pages } from './pages.ts'
import { watchCatalogue } from './published/watch.ts'

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
    const slugs = watch.catalogue().policies.map(({ policy }) => policy.slug)
    for (const slug of slugs) seen.add(`/api/policies/${slug}`)
    let written = 0
    // A Set may grow while it is walked: what is added is walked too.
    for (const path of seen) {
      const finished = await pages.find(path, new URLSearchParams())
      // A text may lack in one language, and then so does its comparison.
      if (finished.status === 404 && path.includes('/comparison/')) continue
      if (finished.status !== 200) throw new Error(`${path} answers ${finished.status}; this is a bug`, { cause })
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

/** The addresses on this site that a page leads to. */
function linksOf({ headers, bodies }: Finished, publicUrl: string): string[] {
  const type = headers['content-type'] ?? ''
  const text = bodies.identity.toString()
  if (type.startsWith('text/html'))
    return [
      ...[...text.matchAll(/ (?:href|src)="(\/[^"#]*)/g)].map(([, link]) => unescaped(link as string)),
      ...[...text.matchAll(/ content="([^"]*\/og\/[^"]*\.png)"/g)].map(([, link]) =>
        (link as string).slice(publicUrl.length),
      ),
    ]
  if (!type.startsWith('application/json')) return []
  const own = text.matchAll(/"(https?:[^"]*\/api\/[^"]*)"/g)
  return [...own].flatMap(([, link]) => (link?.startsWith(publicUrl) ? [link.slice(publicUrl.length)] : []))
}

const unescaped = (link: string): string => link.replaceAll('&amp;', '&').replaceAll('&#39;', "'")
