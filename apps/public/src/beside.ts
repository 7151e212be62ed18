import { type Database, publishedLogo } from '@fairnotice/db'
import { IMMUTABLE } from './answer.ts'
import { answerApi } from './api/api.ts'
import { logoPath } from './assets/look.ts'
import { fixedPage } from './fixed-pages.ts'
import { type Finished, finish, redirect } from './kept/finished.ts'
import type { Shelf } from './kept/shelf.ts'
import { readCardPath } from './pages/card.ts'
import { isSpoken } from './pages/framed.ts'
import { prefixOf, type Scene } from './pages/scene.ts'
import type { PolicyPages } from './policy-pages.ts'
import type { Problems } from './problems.ts'
import { FOREVER } from './published/catalogue.ts'
import type { Watch } from './published/watch.ts'

export interface BesideOptions {
  database: Database
  watch: Watch
  publicUrl: string
  kept: Shelf<Finished>
  policies: PolicyPages
  problems: Problems
  sceneIn(language: string): Scene
}

/** What stands beside the pages: style and maps, pictures, the logo, the public API. */
export class Beside {
  readonly #options: BesideOptions

  constructor(options: BesideOptions) {
    this.#options = options
  }

  /** Null for what may be a page. */
  find(path: string): Finished | Promise<Finished> | null {
    const fixed = this.#fixed(path)
    if (fixed) return fixed
    const card = readCardPath(path)
    const made =
      path === '/api' || path.startsWith('/api/')
        ? this.#api(path)
        : card
          ? this.#card(path, card)
          : path.startsWith('/assets/logo.')
            ? this.#logo(path)
            : null
    return made?.catch((error) => this.#options.problems.broken(error, null)) ?? null
  }

  /** What has an address of its own beside the policies. */
  #fixed(path: string): Finished | null {
    const { watch, publicUrl, kept } = this.#options
    const found = fixedPage(path, watch, publicUrl)
    if (!found) return null
    const finished = finish(found)
    if (found.stamp !== null) kept.put(path, found.stamp, finished)
    return finished
  }

  /** The public API. What isn't there is said in JSON too. */
  async #api(path: string): Promise<Finished> {
    const { watch, publicUrl, database, kept } = this.#options
    const catalogue = watch.catalogue()
    const type = 'application/json; charset=utf-8'
    const headers = { 'access-control-allow-origin': '*' }
    const found = await answerApi(path, catalogue, publicUrl, database)
    if (!found)
      return finish({
        status: 404,
        type: 'application/problem+json; charset=utf-8',
        headers,
        body: JSON.stringify({ title: 'Nothing published is there.', status: 404, code: 'not-found' }),
      })
    const finished = finish({ type, headers, body: JSON.stringify(found.body), modifiedAt: catalogue.seenAt })
    kept.put(path, found.stamp ?? catalogue.stamp, finished)
    return finished
  }

  /** The picture of a page. */
  async #card(path: string, { slug, language, of }: NonNullable<ReturnType<typeof readCardPath>>): Promise<Finished> {
    const { watch, policies, problems, sceneIn, kept } = this.#options
    const history = watch.catalogue().policies.find(({ policy }) => policy.slug === slug)
    if (!history || !isSpoken(history, language, 'in-force')) return problems.anywhere('missing', null)
    const made = await policies.card({ ...sceneIn(language), history, prefix: prefixOf(history, language) }, of, path)
    if (typeof made === 'string') return problems.anywhere(made, null)
    if ('moved' in made) return redirect(made.moved, 303)
    const finished = finish(made)
    kept.put(path, FOREVER, finished)
    return finished
  }

  /** The organisation's logo, as it is shown now. */
  async #logo(path: string): Promise<Finished> {
    const { watch, database, problems, kept } = this.#options
    const { organisation, stamp } = watch.catalogue()
    const logo =
      organisation?.logo && logoPath(organisation) === path ? await publishedLogo(database, organisation.logo) : null
    if (!logo) return problems.anywhere('missing', null)
    const finished = finish({ type: logo.type, body: Buffer.from(logo.bytes), headers: { 'cache-control': IMMUTABLE } })
    kept.put(path, stamp, finished)
    return finished
  }
}
