import { stylePath } from './assets/assets.ts'
import { type Finished, finish } from './kept/finished.ts'
import { document } from './pages/frame.ts'
import { isSpoken } from './pages/framed.ts'
import { type Problem, problemPage, STATUS } from './pages/problem.ts'
import { type PolicyScene, prefixOf, type Scene } from './pages/scene.ts'
import type { PolicyRoute } from './policy-pages.ts'
import type { Catalogue } from './published/catalogue.ts'
import { BusyError } from './rendering/renderer.ts'

/** Where in the site someone asked; `language` as the address has it. */
export type Place = Pick<PolicyRoute, 'slug' | 'language'>

export interface ProblemOptions {
  catalogue(): Catalogue
  sceneIn(language: string): Scene
  /** Is told why a page could not be shown; readers are told only that it couldn't. */
  report(error: unknown): void
}

/** Pages for addresses at which there is nothing, or nothing that could be made. None of them is kept. */
export class Problems {
  readonly #options: ProblemOptions

  constructor(options: ProblemOptions) {
    this.#options = options
  }

  /** What is wrong within a policy is said in its language, with the way to its other pages. */
  at(problem: Problem, { slug, language }: Place): Finished {
    const { catalogue, sceneIn } = this.#options
    const history = catalogue().policies.find(({ policy }) => policy.slug === slug)
    const spoken = language ?? history?.policy.sourceLanguage
    if (!history || !spoken || !isSpoken(history, spoken, 'in-force')) return this.anywhere(problem, language)
    return this.#said({ ...sceneIn(spoken), history, prefix: prefixOf(history, spoken) }, problem)
  }

  /** In a language that the address has, else in the organisation's. */
  anywhere(problem: Problem, language: string | null): Finished {
    const { catalogue, sceneIn } = this.#options
    return this.#said(sceneIn(language ?? catalogue().organisation?.language ?? 'en'), problem)
  }

  /** Something could not be made: there is too much to do, or a fault, which is reported. */
  broken(error: unknown, at: Place | null): Finished {
    const problem = error instanceof BusyError ? 'busy' : 'broken'
    if (problem === 'broken') this.#options.report(error)
    return at ? this.at(problem, at) : this.anywhere(problem, null)
  }

  #said(scene: Scene | PolicyScene, problem: Problem): Finished {
    const { policies } = this.#options.catalogue()
    const headers: Record<string, string> = problem === 'busy' ? { 'retry-after': '5' } : {}
    const body = document(scene, problemPage(scene, problem, policies), stylePath)
    return finish({ status: STATUS[problem], type: 'text/html; charset=utf-8', body, headers })
  }
}
