import type { Comparison } from '@fairnotice/diff'
import type { PolicyHtml } from '@fairnotice/policy'
import { Shelf } from '../kept/shelf.ts'
import type { CardFacts } from '../pages/card.ts'
import { type Weights, weightsOf } from '../pages/changes.ts'
import type { ClauseEntry } from '../pages/clause.ts'
import { fileFacts } from '../pages/file.ts'
import type { PolicyScene } from '../pages/scene.ts'
import { FOREVER, type PolicyHistory, type Version } from '../published/catalogue.ts'
import type { Source } from '../published/source.ts'
import { frameLanguage } from '../wording/index.ts'
import { Renderer } from './renderer.ts'
import type { ClauseStanding, RenderedComparison } from './tasks.ts'

/** One text of a version. */
export interface Text {
  language: string
  markdown: string
  sha256: string
  /** It is a translation: of the source text as it is, or of an older one. Null: it is the source, or stands alone. */
  translates: 'this' | 'older' | null
}

export interface RenderedText extends Text, PolicyHtml {}

/** What is known of a policy and asked in a language. */
type Asked = Pick<PolicyScene, 'history' | 'language'>

/** A text in a language that no rules know is compared by English ones; it is shown as what it is. */
const inLanguage = (comparison: Comparison, language: string): Comparison => ({
  ...comparison,
  new: { ...comparison.new, language },
})

const STANDING = new Set([FOREVER])
const MEGABYTE = 1024 * 1024

/** Fetches published texts and comparisons and has them rendered; a text is rendered once, whatever pages show it. */
export class Renderings {
  readonly #source: Source
  /** A thread for texts and one for all that is slower: who wants to read never waits for who compares. */
  readonly #reading = new Renderer()
  readonly #comparing = new Renderer()
  readonly #texts = new Shelf<PolicyHtml>(32 * MEGABYTE, ({ html }) => html.length * 2)

  /** Three numbers each, where the comparison that they are counted in may be a megabyte. */
  readonly #weights = new Shelf<Weights>(MEGABYTE, () => 50)

  constructor(source: Source) {
    this.#source = source
  }

  async close(): Promise<void> {
    await Promise.all([this.#reading.close(), this.#comparing.close()])
  }

  /** A version's text as it was published: in the language asked for, else in the policy's own. */
  async text({ history, language }: Asked, version: Version): Promise<Text | null> {
    const texts = await this.#source.texts(version.id)
    const spoken = (wanted: string) => texts.find((text) => text.language === wanted)
    const source = spoken(history.policy.sourceLanguage)
    const found = spoken(language) ?? source ?? texts[0]
    if (!found) return null
    const { sourceSha256, ...text } = found
    const translates = !source || found === source ? null : sourceSha256 === source.sha256 ? 'this' : 'older'
    return { ...text, translates }
  }

  async rendered(asked: Asked, version: Version): Promise<RenderedText | null> {
    const text = await this.text(asked, version)
    if (!text) return null
    const spoken = frameLanguage(text.language)
    const key = `${spoken} ${text.sha256}`
    const kept = this.#texts.get(key, STANDING)
    if (kept) return { ...text, ...kept }
    const made = await this.#reading.run('text', { markdown: text.markdown, spoken })
    this.#texts.put(key, FOREVER, made)
    return { ...text, ...made }
  }

  /** Renders what most readers will ask for, before they do. */
  async warm(history: PolicyHistory): Promise<void> {
    for (const version of [history.inForce, history.announced])
      if (version) for (const language of history.policy.languages) await this.rendered({ history, language }, version)
  }

  /** Has the thread that compares begin, and read its rules, before someone waits for it. */
  async warmComparing(): Promise<void> {
    const task = { old: 'We keep it for a day.', new: 'We keep it for a year.', comparison: null, sideBySide: false }
    await this.#comparing.run('comparison', { ...task, spoken: 'en', textLanguage: 'en', frame: 'en' })
  }

  /** In which languages each version was published, by its id. */
  languages({ history }: Asked): Promise<Map<string, string[]>> {
    return this.#source.languages(history.policy.id)
  }

  /** The stored comparison of a version with its base, in the language asked for, else the source's. */
  async stored({ history, language }: Asked, version: Version): Promise<Comparison | null> {
    for (const wanted of [language, history.policy.sourceLanguage]) {
      const found = await this.#source.comparison(version.id, wanted)
      if (found) return inLanguage(found.body as Comparison, wanted)
    }
    return null
  }

  /** How much a version changed; null if it has no stored comparison. What was found later comes with an announcement. */
  async weights(asked: Asked, version: Version): Promise<Weights | null> {
    const key = `${version.id} ${asked.language} ${version.announcements.length}`
    const kept = this.#weights.get(key, STANDING)
    if (kept) return kept
    const comparison = await this.stored(asked, version)
    if (!comparison) return null
    const weights = weightsOf(comparison)
    this.#weights.put(key, FOREVER, weights)
    return weights
  }

  /** Any two versions: the stored comparison for a version and its base, else one that is made now. */
  async comparison(
    asked: Asked,
    from: Version,
    to: Version,
    sideBySide: boolean,
  ): Promise<RenderedComparison & { decided: boolean }> {
    const { old, now, stored } = await this.#pair(asked, from, to)
    const made = await this.#comparing.run('comparison', {
      old: old.markdown,
      new: now.markdown,
      spoken: frameLanguage(now.language),
      comparison: stored,
      textLanguage: now.language,
      frame: frameLanguage(asked.language),
      sideBySide,
    })
    return { ...made, decided: stored !== null }
  }

  /** The same as a file; null if it isn't in the language asked for. */
  async comparisonPdf(scene: PolicyScene, from: Version, to: Version): Promise<Uint8Array | null> {
    const { old, now, stored } = await this.#pair(scene, from, to)
    if (now.language !== scene.language) return null
    return this.#comparing.run('comparison-pdf', {
      ...fileFacts(scene, to, now, await this.#logo(scene)),
      from: from.number,
      texts: { old: old.markdown, new: now.markdown },
      comparison: stored,
      spoken: frameLanguage(now.language),
    })
  }

  /** A version's text as a file; null if it isn't in the language asked for. */
  async versionPdf(scene: PolicyScene, version: Version): Promise<Uint8Array | null> {
    const text = await this.text(scene, version)
    if (text?.language !== scene.language) return null
    return this.#comparing.run('version-pdf', {
      ...fileFacts(scene, version, text, await this.#logo(scene)),
      markdown: text.markdown,
    })
  }

  /** The picture of a page, with the logo that its facts name. */
  async card(scene: PolicyScene, { logo: _, ...facts }: CardFacts): Promise<Uint8Array> {
    return this.#comparing.run('card', { ...facts, language: scene.language, logo: await this.#logo(scene) })
  }

  async #logo({ organisation }: PolicyScene): Promise<Uint8Array | null> {
    return organisation?.logo ? ((await this.#source.logo(organisation.logo))?.png ?? null) : null
  }

  /** Both texts in one language: the one asked for if both versions have it, else the one that every version has. */
  async #pair({ history, language }: Asked, from: Version, to: Version) {
    const [olds = [], news = []] = await Promise.all([from, to].map(({ id }) => this.#source.texts(id)))
    const pair = [language, history.policy.sourceLanguage]
      .map((wanted) => [olds, news].map((texts) => texts.find((text) => text.language === wanted)))
      .find((both) => both.every(Boolean)) as [Text, Text] | undefined
    if (!pair) throw new Error('a published version has no text in its source language; this is a bug')
    const [old, now] = pair
    const stored = to.base === from.number ? await this.#source.comparison(to.id, now.language) : null
    return { old, now, stored: (stored?.body as Comparison | undefined) ?? null }
  }

  /** A clause in each version that took effect or will, newest first; null if none has it. */
  async clause(asked: Asked, clause: string): Promise<ClauseEntry[] | null> {
    const versions = asked.history.versions.filter(({ state }) => state !== 'withdrawn')
    const texts = await Promise.all(versions.map((version) => this.text(asked, version)))
    const standings = await this.#comparing.run('clause', {
      clause,
      texts: texts.map((text) => ({
        markdown: text?.markdown ?? '',
        spoken: frameLanguage(text?.language ?? asked.language),
      })),
      frame: frameLanguage(asked.language),
    })
    return (
      standings &&
      versions.map((version, index) => ({
        version,
        standing: standings[index] as ClauseStanding,
        language: texts[index]?.language ?? asked.language,
      }))
    )
  }
}
