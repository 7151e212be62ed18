import { type Checked, type Database, translatedSource, versionWithTexts } from '@fairnotice/db'
import { editedSections, type StaleSection, staleSections } from '@fairnotice/diff'
import { vocabularyOf } from '../compare/vocabulary.ts'

/** A translation beside the source that stands now. */
export interface Behind {
  /** Hash of the source text that stands. */
  source: string
  /** Everything that must be looked at; null: the text that it translates is not known, so all of it. */
  sections: StaleSection[] | null
  /** Keys of those that were looked at. */
  checked: string[]
  translation: string
}

type Found = NonNullable<Awaited<ReturnType<typeof versionWithTexts>>>

/** How far a translation is behind its source; null if it isn't, or is no translation. */
export async function behindOf(
  database: Database,
  { policy, version }: Found,
  language: string,
): Promise<Behind | null> {
  const text = version.renditions.find((each) => each.language === language)
  const source = version.renditions.find((each) => each.language === policy.sourceLanguage)
  if (!text || !source || text === source || text.sourceSha256 === source.sha256) return null
  const translated = await translatedSource(database, policy.id, version.id, policy.sourceLanguage, text.sourceSha256)
  const checked = text.checked as unknown as Partial<Checked>
  return {
    source: source.sha256,
    sections:
      translated === null
        ? null
        : staleSections(
            { translated, source: source.markdown, translation: text.markdown },
            policy.sourceLanguage,
            await vocabularyOf(database, policy),
          ),
    checked: checked.source === source.sha256 ? (checked.sections ?? []) : [],
    translation: text.markdown,
  }
}

const isLight = ({ materiality }: StaleSection['changes'][number]): boolean => materiality === 'editorial'

/**
 * What a save makes of a translation that is behind. Whoever says which sections are right now (`all`, `none`, or their
 * keys) is taken at their word; else those that the text edits were looked at, and with them those in which the source's
 * wording alone changed. When none is left, it translates the source as it stands.
 */
export async function afterSaving(
  database: Database,
  at: { slug: string; number: number; language: string },
  markdown: string,
  stillRight: string | undefined,
): Promise<(Checked & { complete: boolean }) | null> {
  const found = await versionWithTexts(database, at.slug, at.number)
  const behind = found && (await behindOf(database, found, at.language))
  if (!behind) return null
  const { source, sections, checked, translation } = behind
  const said = stillRight && !['all', 'none'].includes(stillRight) ? stillRight.split(',') : []
  const edited = stillRight === undefined ? editedSections(translation, markdown) : []
  const light = edited.length > 0 ? (sections ?? []).filter(({ changes }) => changes.every(isLight)) : []
  const looked = [...new Set([...checked, ...said, ...edited, ...light.map(({ key }) => key)])]
  const every = sections ? sections.every(({ key }) => looked.includes(key)) : edited.length > 0
  return { source, sections: looked, complete: stillRight === 'all' || every }
}
