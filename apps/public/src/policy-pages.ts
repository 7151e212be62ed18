import { IMMUTABLE } from './answer.ts'
import { stylePath } from './assets/assets.ts'
import { atomFeed } from './feeds/atom.ts'
import { type Entry, entriesOf } from './feeds/entries.ts'
import { jsonFeed } from './feeds/json.ts'
import { versionFacts } from './feeds/version-json.ts'
import type { Content } from './kept/finished.ts'
import { type CardOf, cardFor } from './pages/card.ts'
import type { Weights } from './pages/changes.ts'
import { clausePage } from './pages/clause.ts'
import { comparePage, samePage } from './pages/compare.ts'
import { disposition } from './pages/file.ts'
import { document } from './pages/frame.ts'
import { framed } from './pages/framed.ts'
import { historyPage } from './pages/history.ts'
import { inForcePage } from './pages/in-force.ts'
import { onPage, sincePage, versionsAfter, versionsOn } from './pages/on.ts'
import type { Problem } from './pages/problem.ts'
import type { Page, PolicyScene } from './pages/scene.ts'
import { upcomingPage } from './pages/upcoming.ts'
import { versionPage } from './pages/version.ts'
import { FOREVER, type Version } from './published/catalogue.ts'
import type { Renderings } from './rendering/renderings.ts'
import type { Route } from './routes.ts'

export type PolicyRoute = Exclude<Route, { page: 'home' }>

/** A page's content, and the stamp of what it was made of where that isn't the policy's own. */
type Made = Content & { stamp?: string }

const html = (body: string): Made => ({ type: 'text/html; charset=utf-8', body })

/** Fetches what a page of a policy shows, and has it rendered: the edge between the database and the pages. */
export class PolicyPages {
  readonly #renderings: Renderings

  constructor(renderings: Renderings) {
    this.#renderings = renderings
  }

  async make(scene: PolicyScene, route: PolicyRoute): Promise<Made | Problem> {
    const { history } = scene
    const from = this.#renderings
    const numbered = (number: number) => history.versions.find((version) => version.number === number)
    const page = (made: Page, part: Parameters<typeof document>[3] = null) =>
      html(document(scene, { ...framed(scene, route, made), card: cardFor(scene, cardOf(route)) }, stylePath, part))
    switch (route.page) {
      case 'in-force':
        return page(inForcePage(scene, history.inForce && (await from.rendered(scene, history.inForce))), 'in-force')
      case 'history':
        return page(
          historyPage(scene, await this.#weights(scene, history.versions), await from.languages(scene)),
          'history',
        )
      case 'upcoming':
        return page(upcomingPage(scene, history.announced && (await from.stored(scene, history.announced))), 'upcoming')
      case 'version': {
        const version = numbered(route.number)
        return version ? page(versionPage(scene, version, await from.rendered(scene, version))) : 'missing'
      }
      case 'version.md': {
        const version = numbered(route.number)
        const text = version && (await from.text(scene, version))
        if (!text || text.language !== scene.language) return 'missing'
        return {
          type: 'text/markdown; charset=utf-8',
          body: text.markdown,
          headers: { 'cache-control': IMMUTABLE, 'access-control-allow-origin': '*' },
          modifiedAt: version.announcedAt,
          stamp: FOREVER,
        }
      }
      case 'version.json': {
        const version = numbered(route.number)
        if (!version) return 'missing'
        const facts = versionFacts(scene, version, await from.text(scene, version))
        return open(JSON.stringify(facts), 'application/json; charset=utf-8')
      }
      case 'version.pdf': {
        const version = numbered(route.number)
        const bytes = version && (await from.versionPdf(scene, version))
        return bytes ? { ...pdf(bytes, disposition(scene, route)), stamp: history.fileStamp } : 'missing'
      }
      case 'compare.pdf': {
        const [old, now] = [numbered(route.from), numbered(route.to)]
        const bytes = old && now && old !== now && (await from.comparisonPdf(scene, old, now))
        return bytes ? pdf(bytes, disposition(scene, route)) : 'missing'
      }
      case 'on': {
        const found = versionsOn(history, route.day, scene.now)
        if (!found) return 'wrong-day'
        const read = await Promise.all(
          found.map(async (version) => ({
            version,
            text: found.length === 1 ? await from.rendered(scene, version) : null,
          })),
        )
        return page(onPage(scene, route.day, read))
      }
      case 'since': {
        const found = versionsOn(history, route.day, scene.now)
        if (!found) return 'wrong-day'
        const then = found.at(-1) ?? null
        const since = then ? versionsAfter(history, then) : []
        return page(sincePage(scene, route.day, then, await this.#weights(scene, since)))
      }
      case 'compare': {
        const [old, now] = [numbered(route.from), numbered(route.to)]
        if (!old || !now) return 'missing'
        if (old === now) return page(samePage(scene), 'compare')
        const compared = await from.comparison(scene, old, now, route.sideBySide)
        return page(comparePage(scene, { ...route, ...compared }), 'compare')
      }
      case 'feed.atom':
        return open(atomFeed(scene, await this.#entries(scene)), 'application/atom+xml; charset=utf-8')
      case 'feed.json':
        return open(jsonFeed(scene, await this.#entries(scene)), 'application/feed+json; charset=utf-8')
      case 'clause': {
        const found = await from.clause(scene, route.clause)
        return found ? page(clausePage(scene, route.clause, found)) : 'missing'
      }
    }
  }

  /** The picture at an address; the path of today's if the address names an older one. */
  async card(scene: PolicyScene, of: CardOf, path: string): Promise<Made | { moved: string } | Problem> {
    const card = cardFor(scene, of)
    if (!card) return 'missing'
    if (card.path !== path) return { moved: card.path }
    const bytes = await this.#renderings.card(scene, card.facts)
    return {
      type: 'image/png',
      body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      headers: { 'cache-control': IMMUTABLE },
      stamp: FOREVER,
    }
  }

  async #entries(scene: PolicyScene): Promise<Entry[]> {
    return entriesOf(scene, await this.#weights(scene, scene.history.versions))
  }

  async #weights(scene: PolicyScene, versions: readonly Version[]): Promise<Map<number, Weights>> {
    const weights = new Map<number, Weights>()
    for (const version of versions) {
      const found = version.base === null ? null : await this.#renderings.weights(scene, version)
      if (found) weights.set(version.number, found)
    }
    return weights
  }
}

/**
 * A file, named for whoever saves it, and asked for anew each time: the name and logo of who publishes it may change,
 * and so may the weight of a change.
 */
const pdf = (bytes: Uint8Array, name: string): Made => ({
  type: 'application/pdf',
  body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  headers: { 'access-control-allow-origin': '*', 'content-disposition': name },
})

/** The card of a page: that of its version or comparison, else the policy's own. */
const cardOf = (route: PolicyRoute): CardOf => {
  if (route.page === 'upcoming') return 'upcoming'
  if (route.page === 'version') return `v${route.number}`
  return route.page === 'compare' ? `compare-${route.from}-${route.to}` : 'policy'
}

/** For machines, from any origin. */
const open = (body: string, type: string): Made => ({ type, body, headers: { 'access-control-allow-origin': '*' } })
