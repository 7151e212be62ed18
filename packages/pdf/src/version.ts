import { LANGUAGES, type Language } from '@fairnotice/policy'
import { documentPdf, type FileFacts } from './document.ts'
import { blocksOf } from './from-text.ts'
import { withoutGaps } from './levels.ts'
import { WORDS } from './words.ts'

export interface VersionFile extends FileFacts {
  markdown: string
}

/**
 * A version's text as tagged PDF (PDF/UA-1): the same bytes for the same arguments, whenever and wherever it is made.
 * Characters that no face has are shown as □, said by name at the top and kept for whoever copies or listens. About 0.4 s for 25,000 words: run it beside a server, not in it.
 */
export function versionPdf(file: VersionFile): Uint8Array {
  const spoken = LANGUAGES.find((one) => one === file.language.split('-')[0]) ?? ('en' satisfies Language)
  const blocks = blocksOf(file.markdown, spoken)
  const [first, ...rest] = blocks
  const titled = first?.kind === 'heading' && first.depth === 1 ? first : null
  const title = titled ? titled.runs.map(({ text }) => text).join('') : file.title
  return documentPdf(file, {
    heading: titled ? title : file.title,
    opening: [],
    text: withoutGaps(titled ? rest : blocks, 1),
    subject: `${WORDS[file.frame].version(file.number)} · sha256:${file.sha256}`,
  })
}
