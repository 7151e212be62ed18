import type { Database } from '@fairnotice/db'
import { LANGUAGES } from '@fairnotice/policy'
import { readFirst } from './ahead.ts'
import { stylePath } from './assets/assets.ts'
import { Beside } from './beside.ts'
import { type Finished, finish, redirect } from './kept/finished.ts'
import type { Shelf } from './kept/shelf.ts'
import { document } from './pages/frame.ts'
import { isSpoken } from './pages/framed.ts'
import { homePage } from './pages/home.ts'
import type { Scene } from './pages/scene.ts'
import { PolicyPages } from './policy-pages.ts'
import { Problems } from './problems.ts'
import { publishedRows } from './published/source.ts'
import type { Watch } from './published/watch.ts'
import { Renderings } from './rendering/renderings.ts'
import { pathOf, readPath, routeAsked } from './routes.ts'
import { frameLanguage, wordingFor } from './wording/index.ts'

const HTML = 'text/html; charset=utf-8'
const NO_QUERY = new URLSearchParams()

export interface PagesOptions {
  /** Whether a server answers: forms work, and pages are rendered anew each day. */
  live: boolean
  /** Whether there are member pages and subscriptions by e-mail. */
  personal?: boolean
  /** Is told why a page could not be shown. */
  report(error: unknown): void
}

/** Finds the finished page of an address, in memory or by making it. */
export class Pages {
  readonly #watch: Watch
  readonly #publicUrl: string
  readonly #kept: Shelf<Finished>
  readonly #making = new Map<string, Promise<Finished>>()
  readonly #policies: PolicyPages
  readonly #renderings: Renderings
  readonly #beside: Beside
  readonly #problems: Problems
  readonly #live: boolean
  readonly #personal: boolean
  #warming: Promise<void> = Promise.resolve()
  #closing = false

  constructor(
    database: Database,
    watch: Watch,
    publicUrl: string,
    kept: Shelf<Finished>,
    { live, personal = false, report }: PagesOptions,
  ) {
    this.#watch = watch
    this.#publicUrl = publicUrl
    this.#kept = kept
    this.#live = live
    this.#personal = personal
    this.#renderings = new Renderings(publishedRows(database))
    this.#policies = new PolicyPages(this.#renderings)
    const catalogue = () => this.#watch.catalogue()
    const sceneIn = (language: string) => this.#sceneIn(language)
    this.#problems = new Problems({ catalogue, sceneIn, report })
    this.#beside = new Beside({
      database,
      watch,
      publicUrl,
      kept,
      sceneIn,
      policies: this.#policies,
      problems: this.#problems,
    })
  }

  /**
   * Makes what most readers ask for, before they do: as the site begins, at each publication, at midnight. One page at a
   * time, so that a reader's own page waits for one of them at most; what is kept already takes no time.
   */
  warm(): Promise<void> {
    this.#warming = this.#warming.then(() => this.#makeAhead())
    return this.#warming
  }

  async #makeAhead(): Promise<void> {
    const catalogue = this.#watch.catalogue()
    const overtaken = () => this.#closing || this.#watch.catalogue().stamp !== catalogue.stamp
    // The texts of all come before the comparisons of any.
    for (const history of catalogue.policies)
      if (!overtaken()) await this.#renderings.warm(history).catch((error) => this.#problems.broken(error, null))
    if (catalogue.policies.some(({ versions }) => versions.length > 1) && !overtaken())
      await this.#renderings.warmComparing().catch((error) => this.#problems.broken(error, null))
    for (const path of catalogue.policies.flatMap(readFirst)) {
      if (overtaken()) return
      await this.find(path, NO_QUERY)
    }
  }

  /** What is being made ahead ends first: it would find the database gone. */
  async close(): Promise<void> {
    this.#closing = true
    await this.#renderings.close()
    await this.#warming
  }

  /** A path that is kept is a canonical one: whatever else is asked for finds its way to one, or to a problem. */
  find(path: string, query: URLSearchParams): Finished | Promise<Finished> {
    const kept = this.#kept.get(path, this.#watch.catalogue().stamps)
    if (kept) return kept
    try {
      return this.#make(path, query)
    } catch (error) {
      return this.#problems.broken(error, null)
    }
  }

  #make(raw: string, query: URLSearchParams): Finished | Promise<Finished> {
    const path = decoded(raw)
    if (path === null) return this.#problems.anywhere('missing', null)
    if (path.length > 1 && path.endsWith('/'))
      return redirect(encodeURI(path.replace(/\/+$/, '') || '/').replace(/^\/+/, '/'))
    const beside = this.#beside.find(path)
    if (beside) return beside
    const read = readPath(path, (segment) => this.#isLanguage(segment))
    if (read === null) return this.#problems.anywhere('missing', null)
    if ('ask' in read) {
      const asked = routeAsked(read, query)
      return typeof asked === 'string' ? this.#problems.at(asked, read) : redirect(pathOf(asked), 303)
    }
    if (read.page === 'home') return this.#home(read.language)
    const { slug } = read
    const catalogue = this.#watch.catalogue()
    const history = catalogue.policies.find(({ policy }) => policy.slug === slug)
    if (!history) return this.#problems.anywhere('missing', read.language)
    const { sourceLanguage } = history.policy
    if (read.language === sourceLanguage) return redirect(pathOf({ ...read, language: null }))
    const language = read.language ?? sourceLanguage
    if (!isSpoken(history, language, read.page)) return this.#problems.at('missing', read)
    const key = pathOf(read)
    const making = `${key} ${history.stamp}`
    const underway = this.#making.get(making)
    if (underway) return underway
    const scene = { ...this.#sceneIn(language), history, prefix: read.language }
    const made = this.#policies
      .make(scene, read)
      .then((content) => {
        if (typeof content === 'string') return this.#problems.at(content, read)
        const finished = finish({ modifiedAt: history.seenAt, ...content })
        this.#kept.put(key, content.stamp ?? history.stamp, finished)
        return finished
      })
      .catch((error) => this.#problems.broken(error, read))
      .finally(() => this.#making.delete(making))
    this.#making.set(making, made)
    return made
  }

  #home(language: string | null): Finished {
    const catalogue = this.#watch.catalogue()
    const own = frameLanguage(catalogue.organisation?.language ?? 'en')
    if (language === own) return redirect('/')
    if (language !== null && frameLanguage(language) !== language) return this.#problems.anywhere('missing', null)
    const scene = this.#sceneIn(language ?? own)
    const finished = finish({
      type: HTML,
      body: document(scene, homePage(scene, catalogue.policies), stylePath),
      modifiedAt: catalogue.seenAt,
    })
    this.#kept.put(pathOf({ page: 'home', language }), catalogue.stamp, finished)
    return finished
  }

  #sceneIn(language: string): Scene {
    const { organisation, audiences } = this.#watch.catalogue()
    return {
      publicUrl: this.#publicUrl,
      organisation,
      audiences,
      language,
      words: wordingFor(language),
      now: this.#watch.now(),
      live: this.#live,
      personal: this.#personal,
    }
  }

  /** The frame's languages, and any other that a policy speaks, unless a policy itself is called so. */
  #isLanguage(segment: string): boolean {
    if ((LANGUAGES as readonly string[]).includes(segment)) return true
    const { policies } = this.#watch.catalogue()
    return (
      policies.some(({ policy }) => policy.languages.includes(segment)) &&
      !policies.some(({ policy }) => policy.slug === segment)
    )
  }
}

/** Null for what is no UTF-8. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
