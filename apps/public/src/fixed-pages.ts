import { IMMUTABLE } from './answer.ts'
import { icon, iconPath, stylePath, styleSheet } from './assets/assets.ts'
import { lookPath, lookSheet } from './assets/look.ts'
import { robots, sitemap } from './feeds/sitemap.ts'
import type { Content } from './kept/finished.ts'
import { FOREVER } from './published/catalogue.ts'
import type { Watch } from './published/watch.ts'

/** What has an address of its own beside the policies; `stamp: null` if it is never kept. */
export function fixedPage(path: string, watch: Watch, publicUrl: string): (Content & { stamp: string | null }) | null {
  const catalogue = watch.catalogue()
  const plain = 'text/plain; charset=utf-8'
  const now = { stamp: null, type: plain, headers: { 'cache-control': 'no-store' } }
  const forGood = { stamp: FOREVER, headers: { 'cache-control': IMMUTABLE } }
  switch (path) {
    case stylePath:
      return { ...forGood, type: 'text/css; charset=utf-8', body: styleSheet }
    case lookPath(catalogue.organisation):
      return { ...forGood, type: 'text/css; charset=utf-8', body: lookSheet(catalogue.organisation) }
    case iconPath:
      return { ...forGood, type: 'image/svg+xml', body: icon }
    case '/robots.txt':
      return { stamp: FOREVER, type: plain, body: robots(publicUrl) }
    case '/sitemap.xml':
      return {
        stamp: catalogue.stamp,
        type: 'application/xml; charset=utf-8',
        body: sitemap(publicUrl, catalogue),
        modifiedAt: catalogue.seenAt,
      }
    case '/healthz':
      return { ...now, body: 'ok\n' }
    case '/readyz':
      return watch.healthy()
        ? { ...now, body: 'ok\n' }
        : { ...now, status: 503, body: 'the database does not answer\n' }
    default:
      return null
  }
}
