import { type Database, publishedLogo } from '@fairnotice/db'
import { LANGUAGES } from '@fairnotice/policy'
import { readFirst } from './ahead.ts'
import { IMMUTABLE } from './answer.ts'
import { answerApi } from './api/api.ts'
import { stylePath } from './assets/assets.ts'
import { logoPath } from './assets/look.ts'
import { fixedPage } from './fixed-pages.ts'
import { type Finished, finish } from './kept/finished.ts'
import type { Shelf } from './kept/shelf.ts'
import { readCardPath } from './pages/card.ts'
import { document } from './pages/frame.ts'
import { isSpoken } from './pages/framed.ts'
import { homePage } from './pages/home.ts'
import { type Problem, problemPage, STATUS } from './pages/problem.ts'
import { type PolicyScene, prefixOf, type Scene } from './pages/scene.ts'
import { PolicyPages, type PolicyRoute } from './policy-pages.ts'
import { FOREVER } from './published/catalogue.ts'
import { publishedRows } from './published/source.ts'
import type { Watch } from './published/watch.ts'
import { BusyError } from './rendering/renderer.ts'
import { Renderings } from './rendering/renderings.ts'
import { pathOf, readPath, routeAsked } from './routes.ts'
import { frameLanguage, wordingFor } from './wording/index.ts'

const HTML = 'text/html; charset=utf-8'
const NO_QUERY = new URLSearchParams()

/** Where in the site someone asked; `language` as the address has it. */
type Place = Pick<PolicyRoute, 'slug' | 'language'>

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
  readonly #database: Database
  readonly #watch: Watch
  readonly #publicUrl: string
  readonly #kept: Shelf<Finished>
  readonly #making = new Map<string, Promise<Finished>>()
  readonly #policies: PolicyPages
  readonly #renderings: Renderings
  readonly #live: boolean
  readonly #personal: boolean
  readonly #report: (error: unknown) => void
  #warming: Promise<void> = Promise.resolve()
  #closing = false

  constructor(
    database: Database,
    watch: Watch,
    publicUrl: string,
    kept: Shelf<Finished>,
    { live, personal = false, report }: PagesOptions,
  ) {
    this.#database = database
    this.#watch = watch
    this.#publicUrl = publicUrl
    this.#kept = kept
    this.#live = live
    this.#personal = personal
    this.#report = report
    this.#renderings = new Renderings(publishedRows(database))
    this.#policies = new PolicyPages(this.#renderings)
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
      if (!overtaken()) await this.#renderings.warm(history).catch((error) => this.#broken(error, null))
    if (catalogue.policies.some(({ versions }) => versions.length > 1) && !overtaken())
      await this.#renderings.warmComparing().catch((error) => this.#broken(error, null))
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
      return this.#broken(error, null)
    }
  }

  #make(raw: string, query: URLSearchParams): Finished | Promise<Finished> {
    const path = decoded(raw)
    if (path === null) return this.#problem('missing', null)
    const fixed = this.#fixed(path)
    if (fixed) return fixed
    if (path.length > 1 && path.endsWith('/'))
      return redirect(encodeURI(path.replace(/\/+$/, '') || '/').replace(/^\/+/, '/'))
    if (path === '/api' || path.startsWith('/api/')) return this.#api(path).catch((error) => this.#broken(error, null))
    const card = readCardPath(path)
    if (card) return this.#card(path, card)
    if (path.startsWith('/assets/logo.')) return this.#logo(path).catch((error) => this.#broken(error, null))
    const read = readPath(path, (segment) => this.#isLanguage(segment))
    if (read === null) return this.#problem('missing', null)
    if ('ask' in read) {
      const asked = routeAsked(read, query)
      return typeof asked === 'string' ? this.#problemAt(asked, read) : redirect(pathOf(asked), 303)
    }
    if (read.page === 'home') return this.#home(read.language)
    const { slug } = read
    const catalogue = this.#watch.catalogue()
    const history = catalogue.policies.find(({ policy }) => policy.slug === slug)
    if (!history) return this.#problem('missing', read.language)
    const { sourceLanguage } = history.policy
    if (read.language === sourceLanguage) return redirect(pathOf({ ...read, language: null }))
    const language = read.language ?? sourceLanguage
    if (!isSpoken(history, language, read.page)) return this.#problemAt('missing', read)
    const key = pathOf(read)
    const making = `${key} ${history.stamp}`
    const underway = this.#making.get(making)
    if (underway) return underway
    const scene = { ...this.#scene(language), history, prefix: read.language }
    const made = this.#policies
      .make(scene, read)
      .then((content) => {
        if (typeof content === 'string') return this.#problemAt(content, read)
        const finished = finish({ modifiedAt: history.seenAt, ...content })
        this.#kept.put(key, content.stamp ?? history.stamp, finished)
        return finished
      })
      .catch((error) => this.#broken(error, read))
      .finally(() => this.#making.delete(making))
    this.#making.set(making, made)
    return made
  }

  /** The picture of a page. */
  async #card(path: string, { slug, language, of }: NonNullable<ReturnType<typeof readCardPath>>): Promise<Finished> {
    const history = this.#watch.catalogue().policies.find(({ policy }) => policy.slug === slug)
    if (!history || !isSpoken(history, language, 'in-force')) return this.#problem('missing', null)
    const prefix = language === history.policy.sourceLanguage ? null : language
    try {
      const made = await this.#policies.card({ ...this.#scene(language), history, prefix }, of, path)
      if (typeof made === 'string') return this.#problem(made, null)
      if ('moved' in made) return redirect(made.moved, 303)
      const finished = finish(made)
      this.#kept.put(path, FOREVER, finished)
      return finished
    } catch (error) {
      return this.#broken(error, null)
    }
  }

  /** The organisation's logo, as it is shown now. */
  async #logo(path: string): Promise<Finished> {
    const { organisation, stamp } = this.#watch.catalogue()
    const logo =
      organisation?.logo && logoPath(organisation) === path
        ? await publishedLogo(this.#database, organisation.logo)
        : null
    if (!logo) return this.#problem('missing', null)
    const finished = finish({ type: logo.type, body: Buffer.from(logo.bytes), headers: { 'cache-control': IMMUTABLE } })
    this.#kept.put(path, stamp, finished)
    return finished
  }

  /** The public API. What isn't there is said in JSON too. */
  async #api(path: string): Promise<Finished> {
    const catalogue = this.#watch.catalogue()
    const type = 'application/json; charset=utf-8'
    const headers = { 'access-control-allow-origin': '*' }
    const found = await answerApi(path, catalogue, this.#publicUrl, this.#database)
    if (!found)
      return finish({
        status: 404,
        type: 'application/problem+json; charset=utf-8',
        headers,
        body: JSON.stringify({ title: 'Nothing published is there.', status: 404, code: 'not-found' }),
      })
    const finished = finish({ type, headers, body: JSON.stringify(found.body), modifiedAt: catalogue.seenAt })
    this.#kept.put(path, found.stamp ?? catalogue.stamp, finished)
    return finished
  }

  /** What has an address of its own beside the policies. */
  #fixed(path: string): Finished | null {
    const found = fixedPage(path, this.#watch, this.#publicUrl)
    if (!found) return null
    const finished = finish(found)
    if (found.stamp !== null) this.#kept.put(path, found.stamp, finished)
    return finished
  }

  #home(language: string | null): Finished {
    const catalogue = this.#watch.catalogue()
    const own = frameLanguage(catalogue.organisation?.language ?? 'en')
    if (language === own) return redirect('/')
    if (language !== null && frameLanguage(language) !== language) return this.#problem('missing', null)
    const scene = this.#scene(language ?? own)
    const finished = finish({
      type: HTML,
      body: document(scene, homePage(scene, catalogue.policies), stylePath),
      modifiedAt: catalogue.seenAt,
    })
    this.#kept.put(pathOf({ page: 'home', language }), catalogue.stamp, finished)
    return finished
  }

  /** What is wrong within a policy is said in its language, with the way to its other pages. */
  #problemAt(problem: Problem, { slug, language }: Place): Finished {
    const history = this.#watch.catalogue().policies.find(({ policy }) => policy.slug === slug)
    const spoken = language ?? history?.policy.sourceLanguage
    if (!history || !spoken || !isSpoken(history, spoken, 'in-force')) return this.#problem(problem, language)
    return this.#problemIn({ ...this.#scene(spoken), history, prefix: prefixOf(history, spoken) }, problem)
  }

  #problem(problem: Problem, language: string | null): Finished {
    const { organisation } = this.#watch.catalogue()
    return this.#problemIn(this.#scene(language ?? organisation?.language ?? 'en'), problem)
  }

  #problemIn(scene: Scene | PolicyScene, problem: Problem): Finished {
    const { policies } = this.#watch.catalogue()
    const headers: Record<string, string> = problem === 'busy' ? { 'retry-after': '5' } : {}
    const body = document(scene, problemPage(scene, problem, policies), stylePath)
    return finish({ status: STATUS[problem], type: HTML, body, headers })
  }

  #broken(error: unknown, at: Place | null): Finished {
    const problem = error instanceof BusyError ? 'busy' : 'broken'
    if (problem === 'broken') this.#report(error)
    return at ? this.#problemAt(problem, at) : this.#problem(problem, null)
  }

  #scene(language: string): Scene {
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

const redirect = (path: string, status: 303 | 308 = 308): Finished =>
  finish({
    status,
    type: 'text/plain; charset=utf-8',
    body: `${path}\n`,
    headers: { location: path, 'cache-control': 'no-store' },
  })
