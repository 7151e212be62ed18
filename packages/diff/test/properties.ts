import fc from 'fast-check'
import { difference } from '../src/compare/documents.ts'
import { compare, comparing } from '../src/compare/index.ts'
import { parse } from '../src/tree/parse.ts'
import { RICH, splits } from './clusters.ts'
import { broken, wordFaults } from './invariants.ts'
import { itemsStandInOrder } from './lists.ts'

/** A property, for `npm test` in small and for `npm run fuzz` in 10,000 runs. */
export interface Checked {
  name: string
  property: fc.IProperty<unknown[]>
}

const VOCABULARY =
  'we may share your data with partners not for 30 days 2 years under Article 13(1)(c) of the law e-mail privacy@example.org https://example.org/a données donne\u0301es Straße ĳs “quoted” don’t l’accord 95/46/EG € 10 נתונים 你好 👩‍👩‍👧 and, or; (only) [link](/a) **bold** _it_ | \u00a0 a\u200bb etc. Art. x.Y'.split(
    ' ',
  )
const word = fc.constantFrom(...VOCABULARY)
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom('.', '?', '!', ':', '', ';'))
  .map(([words, mark]) => words.join(' ') + mark)

type Block = { kind: 'paragraph' | 'list' | 'table' | 'lines' | 'quote'; parts: string[] }
type Section = { title: string; blocks: Block[] }

const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom<Block['kind']>('paragraph', 'paragraph', 'list', 'table', 'lines', 'quote'),
  parts: fc.array(sentence, { minLength: 1, maxLength: 5 }),
})
const section: fc.Arbitrary<Section> = fc.record({ title: sentence, blocks: fc.array(block, { maxLength: 4 }) })
const policy = fc.array(section, { minLength: 1, maxLength: 6 })

interface Style {
  numbered: boolean
  markdown: boolean
  wrap: number
  nfd: boolean
  gap: string
  end: string
  /** What a list's lines begin with, as in text from a PDF: white space before the bullet. */
  item: string
}

function write(sections: readonly Section[], style: Style): string {
  const blocks = sections.flatMap((each, index) => {
    const title = (style.numbered ? `${index + 1}. ` : '') + each.title
    return [(style.markdown ? '## ' : '') + title, ...each.blocks.map((one) => body(one, style))]
  })
  const text = blocks.join(style.gap) + style.end
  return style.nfd ? text.normalize('NFD') : text
}

function body({ kind, parts }: Block, style: Style): string {
  if (kind === 'list') return parts.map((part, n) => (style.numbered ? `${n + 1}) ` : style.item) + part).join('\n')
  if (kind === 'table')
    return `| a | b |\n|---|---|\n${parts.map((part) => `| ${part.replaceAll('|', '/')} | x |`).join('\n')}`
  if (kind === 'lines') return parts.join('\n')
  const text = parts.join(' ')
  const wrapped = style.wrap > 0 ? text.replace(new RegExp(`(.{${style.wrap},}?) `, 'gu'), '$1\n') : text
  return kind === 'quote' ? `> ${wrapped}` : wrapped
}

const style: fc.Arbitrary<Style> = fc.record({
  numbered: fc.boolean(),
  markdown: fc.boolean(),
  wrap: fc.constantFrom(0, 0, 40, 70),
  nfd: fc.boolean(),
  gap: fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\r\n\r\n', '\n'),
  end: fc.constantFrom('\n', '', '\n\n', '  \n'),
  item: fc.constantFrom('- ', '- ', ' • ', '  - ', '\t• '),
})

/** Known edits, on the tree that texts are written from. */
type Edit = {
  kind: 'insert' | 'delete' | 'replace' | 'move' | 'split' | 'merge' | 'swap'
  at: number
  to: number
  text: string
  whole: Section
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom<Edit['kind']>('insert', 'delete', 'replace', 'move', 'split', 'merge', 'swap'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  text: sentence,
  whole: section,
})

function apply(sections: readonly Section[], { kind, at, to, text, whole }: Edit): Section[] {
  const list = structuredClone(sections) as Section[]
  const blocks = list.flatMap((each) => each.blocks)
  const target = blocks[at % Math.max(1, blocks.length)]
  if (kind === 'insert') {
    if (to % 3 === 0 || !target) list.splice(at % (list.length + 1), 0, whole)
    else target.parts.splice(to % (target.parts.length + 1), 0, text)
  } else if (kind === 'delete') {
    if (to % 3 === 0 || !target) list.splice(at % list.length, 1)
    else target.parts.splice(to % target.parts.length, 1)
  } else if (kind === 'replace' && target && target.parts.length > 0) {
    const part = to % target.parts.length
    const words = (target.parts[part] as string).split(' ')
    words[to % words.length] = text
    target.parts[part] = words.join(' ')
  } else if (kind === 'move' || kind === 'swap') {
    const [taken] = list.splice(at % list.length, 1)
    if (taken) list.splice(to % (list.length + 1), 0, taken)
  } else if (kind === 'split' && target && target.parts.length > 1) {
    const owner = list.find((each) => each.blocks.includes(target)) as Section
    const cut = 1 + (to % (target.parts.length - 1))
    owner.blocks.splice(owner.blocks.indexOf(target) + 1, 0, { ...target, parts: target.parts.splice(cut) })
  } else if (kind === 'merge' && target) {
    const owner = list.find((each) => each.blocks.includes(target)) as Section
    const [next] = owner.blocks.splice(owner.blocks.indexOf(target) + 1, 1)
    if (next) target.parts.push(...next.parts)
  }
  for (const each of list) each.blocks = each.blocks.filter((one) => one.parts.length > 0)
  return list
}

const pair = fc
  .record({ policy, edits: fc.array(edit, { maxLength: 8 }), from: style, to: fc.option(style, { nil: null }) })
  .map(({ policy: old, edits, from, to }) => ({
    old: write(old, from),
    new: write(edits.reduce<Section[]>(apply, old as Section[]), to ?? from),
  }))

const NASTY = fc.string({
  unit: fc.constantFrom(
    ...'aA1.?! \n\n\t-*_#|[]()<>&`~\\\r"’“é\u0301ß\u00a0\u200b\u200d\ufeff:;,/@%€你ن👍🏽\ud800\udc00'.split(''),
    'the ',
    'not ',
    '\n- ',
    '\n# ',
    '. A',
    '13(1)(c)',
    '](',
    'http://a.b/',
  ),
  maxLength: 120,
})

export const PROPERTIES: Checked[] = [
  {
    name: 'known edits of a policy: lossless, mirrored, tidy',
    property: fc.property(pair, (texts) => {
      const faults = broken(texts.old, texts.new)
      if (faults.length > 0) throw new Error(faults.join('\n'))
    }) as fc.IProperty<unknown[]>,
  },
  {
    name: 'any two texts: lossless, mirrored, tidy',
    property: fc.property(NASTY, NASTY, (old, now) => {
      const faults = broken(old, now)
      if (faults.length > 0) throw new Error(faults.join('\n'))
    }) as fc.IProperty<unknown[]>,
  },
  {
    name: 'two halves of the same texts: lossless, mirrored, tidy',
    property: fc.property(NASTY, NASTY, NASTY, NASTY, (a, b, c, d) => {
      const faults = broken(a + b + c, b + d + c)
      if (faults.length > 0) throw new Error(faults.join('\n'))
    }) as fc.IProperty<unknown[]>,
  },
  {
    name: 'what is seen as one character is never cut',
    property: fc.property(RICH, RICH, RICH, RICH, (a, b, c, d) => {
      for (const [old, now] of [
        [a + b + c, a + d + c],
        [a + b, c + d],
      ] as const) {
        const { changes } = difference(parse(old), parse(now))
        const faults = [...splits(old, now, changes), ...broken(old, now)]
        if (faults.length > 0) throw new Error(faults.join('\n'))
      }
    }) as fc.IProperty<unknown[]>,
  },
  {
    name: 'words alone: lossless, mirrored, no word cut',
    property: fc.property(
      fc.oneof(
        pair,
        fc.record({ old: RICH, new: RICH }),
        fc.tuple(NASTY, NASTY, NASTY, NASTY).map(([a, b, c, d]) => ({ old: a + b + c, new: b + d + c })),
      ),
      (texts) => {
        const faults = wordFaults(texts.old, texts.new)
        if (faults.length > 0) throw new Error(faults.join('\n'))
      },
    ) as fc.IProperty<unknown[]>,
  },
  {
    name: 'what was compared before changes nothing',
    property: fc.property(pair, NASTY, fc.nat(), (texts, more, at) => {
      const cut = at % (texts.new.length + 1)
      const typed = texts.new.slice(0, cut) + more + texts.new.slice(cut)
      const against = comparing(texts.old)
      against(texts.new)
      if (JSON.stringify(against(typed)) !== JSON.stringify(compare(texts.old, typed)))
        throw new Error('a text that was compared after another gives another comparison')
    }) as fc.IProperty<unknown[]>,
  },
  {
    name: 'a text is parsed without gaps: blocks and sentences in order, every token in one',
    property: fc.property(
      fc.oneof(
        NASTY,
        pair.map((texts) => texts.old),
      ),
      (text) => {
        const { tokens, sentences, blocks } = parse(text)
        for (let i = 0; i < tokens.length; i++) {
          if ((tokens.end[i] as number) <= (tokens.start[i] as number)) throw new Error(`token ${i} is empty`)
          if (i > 0 && (tokens.start[i] as number) < (tokens.end[i - 1] as number))
            throw new Error(`token ${i} overlaps`)
        }
        let next = 0
        for (const each of sentences) {
          if (each.firstToken < next || each.lastToken <= each.firstToken)
            throw new Error(`sentence at ${each.start} is out of order`)
          next = each.lastToken
        }
        if (next !== tokens.length && tokens.length > 0) throw new Error('a token is in no sentence')
        blocks.forEach((each, n) => {
          if (n > 0 && each.start < (blocks[n - 1]?.end ?? 0)) throw new Error(`block at ${each.start} overlaps`)
        })
      },
    ) as fc.IProperty<unknown[]>,
  },
  itemsStandInOrder,
  {
    name: 'a word replaced in a sentence is one edited change',
    property: fc.property(
      fc.array(fc.constantFrom('alpha', 'bravo', 'charlie', 'delta', 'echo', 'golf', 'hotel'), {
        minLength: 5,
        maxLength: 12,
      }),
      fc.nat(),
      (words, at) => {
        const other: string[] = [...words]
        other[at % words.length] = 'zulu'
        const { changes } = difference(
          parse(`Intro stays. ${words.join(' ')}. Outro stays.`),
          parse(`Intro stays. ${other.join(' ')}. Outro stays.`),
        )
        if (changes.length !== 1 || changes[0]?.type !== 'edited') throw new Error(JSON.stringify(changes))
      },
    ) as fc.IProperty<unknown[]>,
  },
]
