import type { Language } from '@fairnotice/policy'
import { compare } from '../src/compare/index.ts'
import { at, byLanguage, type Edit } from './edit.ts'
import { PLANTED } from './planted.ts'
import { pick, type Random, seeded } from './random.ts'
import type { LabelledPair } from './score.ts'

const inside = (word: string, random: Random): number => 1 + Math.floor(random() * (word.length - 2))
const LONG = /(?<![\p{L}\p{N}@./_<&#{'’%-])\p{Ll}{5,}(?![\p{L}\p{N}@./_>;}'’%-])/gu
const SHORT = /(?<![\p{L}\p{N}@./_<&#{'’%-])\p{Ll}{4}(?![\p{L}\p{N}@./_>;}'’%-])/gu
const without = (word: string, random: Random): string => {
  const i = inside(word, random)
  return word.slice(0, i) + word.slice(i + 1)
}

/** Says the same after as before. */
const HARMLESS: Record<string, Edit> = {
  'two letters swapped': at(LONG, (word, random) => {
    const i = inside(word, random)
    return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
  }),
  'a letter left out': at(LONG, without),
  'a letter left out of four': at(SHORT, without),
  'a letter too many': at(LONG, (word, random) => {
    const i = inside(word, random)
    return word.slice(0, i) + pick(random, [...'aeinrst']) + word.slice(i)
  }),
  'a word twice': at(LONG, (word) => `${word} ${word}`),
  'two words glued': at(/\p{Ll}{3,} \p{Ll}{3,}/gu, (words) => words.replace(' ', '')),
  'a hyphen from a printed line': at(
    /(?<!\p{L})\p{Ll}{8,}(?!\p{L})/gu,
    (word) => `${word.slice(0, 4)}- ${word.slice(4)}`,
  ),
  'a comma gone': at(/, /gu, () => ' '),
  'a capital': at(LONG, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  'a link around a word': at(LONG, (word) => `[${word}](https://tarnfell.example/more)`),
  'bold around a word': at(LONG, (word) => `**${word}**`),
  'a new paragraph': at(/(?<=\p{Ll}\.) (?=\p{Lu})/gu, () => '\n\n'),
  'two words in turn': byLanguage(
    {
      en: /(?<!\p{L})\p{Ll}{4,} and \p{Ll}{4,}(?!\p{L})/gu,
      nl: /(?<!\p{L})\p{Ll}{4,} en \p{Ll}{4,}(?!\p{L})/gu,
      de: /(?<!\p{L})\p{Ll}{4,} und \p{Ll}{4,}(?!\p{L})/gu,
      fr: /(?<!\p{L})\p{Ll}{4,} et \p{Ll}{4,}(?!\p{L})/gu,
    },
    (words) => words.split(' ').reverse().join(' '),
  ),
  'a sign without width': at(LONG, (word) => `${word.slice(0, 3)}\u200b${word.slice(3)}`),
  'a paragraph twice': (text) => `${text}\n\n${text}`,
  'umlauts spelled out': (text, _random, language) =>
    language === 'de'
      ? changed(
          text,
          text.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter),
        )
      : null,
  'letters by name': (text) =>
    changed(
      text,
      text.replace(/[éèëêàäöüß]/g, (letter) => `&#${letter.charCodeAt(0)};`),
    ),
  'letters broken': (text) =>
    changed(
      text,
      text.replace(/[é-üß-ä]/g, (letter) => String.fromCharCode(...new TextEncoder().encode(letter))),
    ),
}

const changed = (text: string, other: string): string | null => (other === text ? null : other)

/**
 * How many of edits made at random in the paragraphs of real texts are called what they are: an editor's slips and tidying
 * editorial, and planted changes of weight material. Seeded; some slips make another word, and are rightly told.
 */
export function edits(pairs: readonly LabelledPair[], tries = 100): string[] {
  const random = seeded(1)
  const groups = Object.values(Object.groupBy(pairs, ({ group }) => group)).map((group) => group?.[0] as LabelledPair)
  const paragraphs = groups.flatMap(({ new: text, language }) =>
    text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.length > 60 && paragraph.length < 1200 && !paragraph.includes('|'))
      .map((paragraph) => ({ paragraph, language })),
  )
  const share = (edit: Edit, right: (materialities: Set<string>) => boolean): string => {
    const made: boolean[] = []
    for (let i = 0; i < tries * 5 && made.length < tries; i++) {
      const { paragraph, language } = pick(random, paragraphs)
      const edited = edit(paragraph, random, language)
      if (edited === null) continue
      const { changes } = compare(paragraph, edited, { language: language as Language })
      made.push(right(new Set(changes.map(({ materiality }) => materiality))))
    }
    const all = Math.max(1, made.length)
    return `${String(Math.round((100 * made.filter(Boolean).length) / all)).padStart(4)}% of ${made.length}`
  }
  const lines = (list: Record<string, Edit>, right: (materialities: Set<string>) => boolean): string[] =>
    Object.entries(list).map(([name, edit]) => `    ${name.padEnd(30)}${share(edit, right)}`)
  return [
    'edits that say the same, called editorial',
    ...lines(HARMLESS, (found) => !found.has('material') && !found.has('notable')),
    'edits that say something else, called material',
    ...lines(PLANTED, (found) => found.has('material')),
  ]
}
