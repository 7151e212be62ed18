import { randomUUID } from 'node:crypto'
import { type Database, publishedLogo } from '@fairnotice/db'
import type { Comparison } from '@fairnotice/diff'
import type { Summary } from '@fairnotice/policy'
import { iconPath, stylePath, styleSheet } from './assets/assets.ts'
import { logoPath, lookPath, lookSheet } from './assets/look.ts'
import type { PolicyScene } from './pages/scene.ts'
import { PolicyPages } from './policy-pages.ts'
import { type Catalogue, readCatalogue, type Version } from './published/catalogue.ts'
import { publishedRows, type SourceText } from './published/source.ts'
import { Renderings } from './rendering/renderings.ts'
import { wordingFor } from './wording/index.ts'

/** A version that is not announced yet, as announcing it would publish it. */
export interface Proposed {
  slug: string
  number: number
  /** Number of the version that it was compared with. */
  base: number
  note: string
  effectiveAt: Date
  summary: Summary
  urgentCitation: string | null
  /** How many members would be told. */
  members: number
  texts: SourceText[]
  /** As the public would see them. */
  comparisons: { language: string; body: Comparison }[]
}

/** The pages on which a publication shows first: what is coming, the policy with a line above it, and the comparison. */
const PREVIEWED = ['upcoming', 'in-force', 'compare'] as const
export type Previewed = (typeof PREVIEWED)[number]

export interface PreviewsOptions {
  /** The site's address as readers see it, without a slash at its end. */
  publicUrl: string
  /** Whether pages lead to member pages and subscriptions. */
  personal: boolean
}

/** Members fewer than ten are said as "fewer than 10", as the published rows have them. */
const countSaid = (members: number): number | null => (members < 10 ? null : members)

/**
 * Renders what the public site would show of a version that nobody has announced, by the site's own pages. For whoever
 * may read both what is published and the proposal: the site itself can do neither more nor less than before.
 */
export class Previews {
  readonly #database: Database
  readonly #options: PreviewsOptions
  readonly #proposals = new Map<string, Proposed>()
  readonly #renderings: Renderings
  readonly #policies: PolicyPages

  constructor(database: Database, options: PreviewsOptions) {
    this.#database = database
    this.#options = options
    const rows = publishedRows(database)
    this.#renderings = new Renderings({
      ...rows,
      texts: async (id) => this.#proposals.get(id)?.texts ?? rows.texts(id),
      comparison: async (id, language) =>
        this.#proposals.has(id)
          ? (this.#proposals.get(id)?.comparisons.find((one) => one.language === language) ?? null)
          : rows.comparison(id, language),
    })
    this.#policies = new PolicyPages(this.#renderings)
  }

  async close(): Promise<void> {
    await this.#renderings.close()
  }

  /**
   * A page as one document of HTML that fetches nothing: styles and logo are in it. Its links lead to a window of their
   * own, which a sandboxed frame never opens. Null where no such page would be: another policy or language.
   */
  page(proposed: Proposed, page: Previewed, language: string): Promise<string | null> {
    return this.#with(proposed, language, async (scene, catalogue) => {
      const { slug } = scene.history.policy
      const route =
        page === 'compare'
          ? { page, slug, from: proposed.base, to: proposed.number, sideBySide: false }
          : { page, slug }
      const made = await this.#policies.make(scene, { ...route, language: scene.prefix })
      return typeof made === 'string' ? null : this.#alone(String(made.body), catalogue)
    })
  }

  /** The comparison as the file that the site would give, and that travels with notices. */
  comparisonPdf(proposed: Proposed, language: string): Promise<Uint8Array | null> {
    return this.#with(proposed, language, async (scene) => {
      const { versions, announced } = scene.history
      const base = versions.find(({ number }) => number === proposed.base)
      return base && announced ? this.#renderings.comparisonPdf(scene, base, announced) : null
    })
  }

  async #with<T>(
    proposed: Proposed,
    language: string,
    make: (scene: PolicyScene, catalogue: Catalogue) => Promise<T | null>,
  ): Promise<T | null> {
    const catalogue = await readCatalogue(this.#database, null)
    const published = catalogue.policies.find(({ policy }) => policy.slug === proposed.slug)
    if (!published?.policy.languages.includes(language)) return null
    const announced = announcedAs(proposed, catalogue.readAt)
    const versions = [announced, ...published.versions.filter(({ number }) => number !== proposed.number)]
    versions.sort((a, b) => b.number - a.number)
    this.#proposals.set(announced.id, proposed)
    try {
      const scene: PolicyScene = {
        ...this.#options,
        organisation: catalogue.organisation,
        audiences: catalogue.audiences,
        language,
        words: wordingFor(language),
        now: catalogue.readAt,
        live: true,
        history: { ...published, versions, announced },
        prefix: language === published.policy.sourceLanguage ? null : language,
      }
      return await make(scene, catalogue)
    } finally {
      this.#proposals.delete(announced.id)
    }
  }

  async #alone(page: string, { organisation }: Catalogue): Promise<string> {
    const logo = organisation?.logo ? await publishedLogo(this.#database, organisation.logo) : null
    const source = logo && `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`
    return page
      .replace(
        `<link rel="stylesheet" href="${stylePath}">`,
        () => `<base target="_blank"><style>${styleSheet}\n${lookSheet(organisation)}</style>`,
      )
      .replace(`<link rel="stylesheet" href="${lookPath(organisation)}">`, '')
      .replace(`<link rel="icon" href="${iconPath}">`, '')
      .replace(`src="${logoPath(organisation)}"`, () => `src="${source ?? ''}"`)
  }
}

function announcedAs(proposed: Proposed, at: Date): Version {
  const { number, base, note, effectiveAt, summary, urgentCitation, members } = proposed
  const told = { told: countSaid(members), waived: 0 }
  return {
    // Of its own, so that nothing kept of one proposal is taken for another's.
    id: randomUUID(),
    number,
    base,
    note,
    effectiveAt,
    state: 'announced',
    origin: 'changed',
    announcedAt: at,
    inForceAt: null,
    supersededAt: null,
    withdrawnAt: null,
    heldSince: null,
    heldReason: null,
    announcements: [{ kind: 'announced', at, effectiveAt, urgentCitation, reason: null, summary, ...told }],
  }
}
