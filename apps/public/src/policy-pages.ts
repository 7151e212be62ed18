import { type Database, publishedComparison, publishedTexts } from '@fairnotice/db'
import { type Comparison, compare } from '@fairnotice/diff'
import { htmlText } from '@fairnotice/diff/render'
import { IMMUTABLE } from './answer.ts'
import { stylePath } from './assets/assets.ts'
import { atomFeed } from './feeds/atom.ts'
import { entriesOf } from './feeds/entries.ts'
import { jsonFeed } from './feeds/json.ts'
import { versionFacts } from './feeds/version-json.ts'
import { rendered, scrollable } from './html.ts'
import type { Content } from './kept/finished.ts'
import { type Weights, weightsOf } from './pages/changes.ts'
import { type ClauseText, clauseIn, clausePage } from './pages/clause.ts'
import { comparePage, samePage } from './pages/compare.ts'
import { document } from './pages/frame.ts'
import { historyPage } from './pages/history.ts'
import { inForcePage } from './pages/in-force.ts'
import { onPage, sincePage, versionsOn } from './pages/on.ts'
import type { Problem } from './pages/problem.ts'
import { type Text, textFor } from './pages/reading.ts'
import type { Page, PolicyScene } from './pages/scene.ts'
import { upcomingPage } from './pages/upcoming.ts'
import { versionPage } from './pages/version.ts'
import type { Version } from './published/catalogue.ts'
import type { Route } from './routes.ts'
import { frameLanguage } from './wording/index.ts'

type PolicyRoute = Exclude<Route, { page: 'home' }>

/** A page's content; `forever` if nothing that happens later changes it. */
type Made = Content & { forever?: boolean }

const html = (body: string): Made => ({ type: 'text/html; charset=utf-8', body })

/** Fetches what a page of a policy shows, and has it rendered: the edge between the database and the pages. */
export class PolicyPages {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async make(scene: PolicyScene, route: PolicyRoute): Promise<Made | Problem> {
    const { history } = scene
    const numbered = (number: number) => history.versions.find((version) => version.number === number)
    const page = (made: Page, part: Parameters<typeof document>[3] = null) =>
      html(document(scene, made, stylePath, part))
    switch (route.page) {
      case 'in-force':
        return page(inForcePage(scene, history.inForce && (await this.#text(scene, history.inForce))), 'in-force')
      case 'history':
        return page(historyPage(scene, await this.#weights(scene)), 'history')
      case 'upcoming':
        return page(
          upcomingPage(scene, history.announced && (await this.#published(scene, history.announced))),
          'upcoming',
        )
      case 'version': {
        const version = numbered(route.number)
        return version ? page(versionPage(scene, version, await this.#text(scene, version))) : 'missing'
      }
      case 'version.md': {
        const version = numbered(route.number)
        const text = version && (await this.#text(scene, version))
        if (!text || text.language !== scene.language) return 'missing'
        return {
          type: 'text/markdown; charset=utf-8',
          body: text.markdown,
          headers: { 'cache-control': IMMUTABLE, 'access-control-allow-origin': '*' },
          modifiedAt: version.announcedAt,
          forever: true,
        }
      }
      case 'version.json': {
        const version = numbered(route.number)
        if (!version) return 'missing'
        return json(versionFacts(scene, version, await this.#text(scene, version)), 'application/json; charset=utf-8')
      }
      case 'on': {
        const found = versionsOn(history, route.day, scene.now)
        if (!found) return 'wrong-day'
        const read = await Promise.all(
          found.map(async (version) => ({
            version,
            text: found.length === 1 ? await this.#text(scene, version) : null,
          })),
        )
        return page(onPage(scene, route.day, read))
      }
      case 'since': {
        const found = versionsOn(history, route.day, scene.now)
        return found ? page(sincePage(scene, route.day, found.at(-1) ?? null)) : 'wrong-day'
      }
      case 'compare': {
        const [from, to] = [numbered(route.from), numbered(route.to)]
        if (!from || !to) return 'missing'
        if (from === to) return page(samePage(scene), 'compare')
        return page(await this.#compare(scene, from, to, route.sideBySide), 'compare')
      }
      case 'feed.atom':
        return { type: 'application/atom+xml; charset=utf-8', body: atomFeed(scene, entriesOf(scene)) }
      case 'feed.json':
        return { ...json(null, 'application/feed+json; charset=utf-8'), body: jsonFeed(scene, entriesOf(scene)) }
      case 'clause': {
        const found = await this.#clauses(scene, route.clause)
        return found.some(({ markdown }) => markdown !== null)
          ? page(clausePage(scene, route.clause, found))
          : 'missing'
      }
    }
  }

  async #text({ history, language }: PolicyScene, version: Version): Promise<Text | null> {
    return textFor(await publishedTexts(this.#database, version.id), language, history.policy.sourceLanguage)
  }

  /** The stored comparison with its base, in the page's language or else the source's. */
  async #published({ history, language }: PolicyScene, version: Version): Promise<Comparison | null> {
    const found =
      (await publishedComparison(this.#database, version.id, language)) ??
      (await publishedComparison(this.#database, version.id, history.policy.sourceLanguage))
    return (found?.body as Comparison | undefined) ?? null
  }

  /** A clause in each version that took effect, or will, newest first. */
  async #clauses(scene: PolicyScene, clause: string): Promise<ClauseText[]> {
    const found: ClauseText[] = []
    for (const version of scene.history.versions) {
      if (version.state === 'withdrawn') continue
      const text = await this.#text(scene, version)
      if (text) found.push(clauseIn(version, text, clause))
    }
    return found
  }

  async #weights(scene: PolicyScene): Promise<Map<number, Weights>> {
    const weights = new Map<number, Weights>()
    for (const version of scene.history.versions) {
      const comparison = version.base === null ? null : await this.#published(scene, version)
      if (comparison) weights.set(version.number, weightsOf(comparison))
    }
    return weights
  }

  async #compare(scene: PolicyScene, from: Version, to: Version, sideBySide: boolean): Promise<Page> {
    const { sourceLanguage } = scene.history.policy
    const [olds, news] = await Promise.all([from, to].map(({ id }) => publishedTexts(this.#database, id)))
    // Both texts in one language: the page's if both versions have it, else the one that every version has.
    const both = (language: string) =>
      [olds, news].map((texts) => texts?.find((text) => text.language === language)) as [Text?, Text?]
    const [old, now] = both(scene.language).every(Boolean) ? both(scene.language) : both(sourceLanguage)
    if (!old || !now) throw new Error('a published version has no text in its source language; this is a bug')
    const stored = to.base === from.number ? await publishedComparison(this.#database, to.id, now.language) : null
    const comparison =
      (stored?.body as Comparison | undefined) ??
      compare(old.markdown, now.markdown, { language: frameLanguage(now.language) })
    const text = htmlText(
      comparison,
      { old: old.markdown, new: now.markdown },
      {
        language: frameLanguage(scene.language),
        view: sideBySide ? 'side-by-side' : 'inline',
      },
    )
    return comparePage(scene, {
      from: from.number,
      to: to.number,
      sideBySide,
      comparison,
      decided: stored !== null,
      text: rendered(scrollable(text, scene.words.table)),
    })
  }
}

const json = (data: unknown, type: string): Made => ({
  type,
  body: JSON.stringify(data),
  headers: { 'access-control-allow-origin': '*' },
})
