import { type Language, readableAccents, sayDay } from '@fairnotice/policy'
import type { Block, Run } from './content.ts'
import { Paper } from './paper.ts'
import { page, type Setting } from './setting.ts'
import { withStandIns } from './stand-ins.ts'
import { WORDS, type Words } from './words.ts'
import { writeBlocks } from './write.ts'

/** Who publishes, as far as a file shows it. */
export interface Publisher {
  name: string
  /** PNG, if it has a logo. */
  logo?: Uint8Array | null
  /** `#rrggbb`; used made readable. */
  colour?: string | null
}

/** What the files of a policy have in common. */
export interface FileFacts {
  publisher: Publisher
  /** The policy's title in the text's language. */
  title: string
  number: number
  /** BCP 47 tag of the text. */
  language: string
  /** Of the words around it. */
  frame: Language
  /** When the version was published: the file's own date, since it must be the same whenever it is made. */
  published: Date
  /** The policy's zone. */
  timeZone: string
  /** Where the version's page is. */
  url: string
  /** Hex, of the text. */
  sha256: string
}

export interface Parts {
  /** The document's title, and its first heading. */
  heading: string
  /** What stands between the heading and the text, in the frame's language. */
  opening: Block[]
  /** In the text's language. */
  text: Block[]
  /** Of what the file's identity is made, beside the text's own hash. */
  subject: string
}

/** Puts a file together: head, opening, text, foot. */
export function documentPdf(facts: FileFacts, { heading, opening, text, subject }: Parts): Uint8Array {
  const words = WORDS[facts.frame]
  const paper = new Paper({
    title: `${heading} · ${facts.publisher.name}`,
    author: facts.publisher.name,
    subject,
    language: facts.language,
    at: facts.published,
  })
  const missing = new Set<string>()
  const around = facts.language === facts.frame ? {} : { lang: facts.frame }
  if (facts.publisher.colour) paper.band(readableAccents(facts.publisher.colour).light.colour)
  if (facts.publisher.logo) paper.picture(facts.publisher.logo, 34)
  const section = (blocks: Block[], lang: object, setting: Setting) => {
    if (blocks.length === 0) return
    const element = paper.element(paper.root, 'Sect', lang)
    writeBlocks(paper, element, blocks, setting)
    element.end()
  }
  const frame = page(facts.frame, missing)
  const own = page(facts.language, missing)
  section([line({ text: facts.publisher.name, bold: true })], around, frame)
  section([{ kind: 'heading', depth: 1, runs: [{ text: heading }] }], {}, own)
  section([...factsOf(facts, words, charactersWithout(text, facts.language)), ...opening], around, frame)
  paper.space(8)
  section(text, {}, own)
  return paper.finish(`${facts.publisher.name} · ${heading}`, words.page)
}

const line = (...runs: Run[]): Block => ({ kind: 'paragraph', depth: 0, runs })

function factsOf(facts: FileFacts, words: Words, uncovered: readonly string[]): Block[] {
  const { number, published, timeZone, url, sha256, frame } = facts
  const day = sayDay(published, timeZone, frame === 'en' ? 'en-GB' : frame)
  const note = uncovered.length > 0 ? [line({ text: words.notCovered(uncovered.map(nameOf).join(', ')) })] : []
  return [
    line(
      { text: `${words.version(number)}. `, bold: true },
      { text: `${words.published(day)} ${words.whether} ` },
      { text: url, href: url },
    ),
    { kind: 'small', depth: 0, runs: [{ text: `${words.fingerprint}: ${sha256}` }] },
    ...note,
  ]
}

/** The characters of a text that no face has a sign for. */
function charactersWithout(blocks: readonly Block[], language: string): string[] {
  const missing = new Set<string>()
  const runs = (block: Block): Run[] => {
    switch (block.kind) {
      case 'list':
        return block.items.flatMap((item) => item.blocks.flatMap(runs))
      case 'table':
        return block.rows.flatMap((row) => row.flatMap((cell) => cell.runs))
      case 'rule':
        return []
      default:
        return block.runs
    }
  }
  withStandIns(blocks.flatMap(runs), missing, language)
  return [...missing].slice(0, 12)
}

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
