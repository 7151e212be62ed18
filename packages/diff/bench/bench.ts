import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compare } from '../src/index.ts'
import { aligned, changedWords, floor, type Pair, tidied, time, whole, words } from './measure.ts'
import * as peers from './peers.ts'
import { edited, policy, reordered, rewritten, sections } from './policies.ts'
import { seeded } from './random.ts'

// npm run bench [-- --full]: ratios against named peers in the same run, on generated policies. `--full` also waits for
// jsdiff on the heavy rewrite (minutes). Exit code 1 if a bound is missed.
const FULL = process.argv.includes('--full')
const missed: string[] = []

function say(name: string, value: number, unit: string, bound?: { least?: number; most?: number }): void {
  const ok = !bound || (value >= (bound.least ?? -Infinity) && value <= (bound.most ?? Infinity))
  if (!ok) missed.push(name)
  const wanted = bound ? `${bound.least !== undefined ? `≥ ${bound.least}` : `≤ ${bound.most}`}` : ''
  console.log(
    `${ok ? (bound ? 'ok    ' : '      ') : 'MISSED'}  ${name.padEnd(66)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit.padEnd(3)} ${wanted}`,
  )
}

export function cases(
  count: number,
  repeating: boolean,
  seed = 1,
): Record<string, Pair> & { light: Pair; medium: Pair; heavy: Pair } {
  const random = seeded(seed)
  const list = sections(random, { words: count, repeating })
  const old = policy(list)
  const extra = sections(random, { words: 150, repeating })
  const light = edited(random, list, 0.01)
  return {
    light: { old, new: policy([...light.slice(0, 3), ...extra, ...light.slice(3)]) },
    'light, nothing renumbered': { old, new: policy(light) },
    medium: { old, new: policy(edited(random, list, 0.1)) },
    heavy: { old, new: policy(edited(random, list, 0.5)) },
    reordered: { old, new: policy(reordered(random, list, Math.ceil(list.length / 6)).list) },
    unrelated: { old, new: policy(sections(seeded(seed + 1), { words: count, repeating })) },
  }
}

/** The first call in a process of its own: nothing compiled, nothing cached. */
function cold(what: 'words' | 'jsdiff' | 'fewest' | 'memory', name: string, count: number): number {
  const script = fileURLToPath(new URL('./cold.ts', import.meta.url))
  const once = () => Number(execFileSync(process.execPath, [script, what, name, String(count)], { maxBuffer: 1 << 26 }))
  return what === 'words' ? Math.min(once(), once(), once()) : once()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run()

function run(): void {
  for (const repeating of [false, true]) {
    console.log(`\n25,000 words, ${repeating ? 'sentences that repeat themselves' : 'every sentence its own'}: warm`)
    const all = cases(25_000, repeating)
    const bounds: Record<string, number | undefined> = { light: 10, medium: 200, reordered: 150 }
    for (const [name, pair] of Object.entries(all)) {
      const ours = time(() => words(pair), 9)
      const base = time(() => floor(pair), 9)
      const everything = time(() => whole(pair), 9)
      say(`${name}: words matched`, ours, 'ms', name === 'unrelated' ? { most: 500 } : undefined)
      say(
        `${name}: whole comparison, parsed and tidied`,
        everything,
        'ms',
        name === 'unrelated' ? { most: 500 } : undefined,
      )
      if (name !== 'unrelated') {
        say(`${name}: matching, in floors (tokenise and hash)`, ours / base, '×', { most: 4 })
        say(`${name}: whole comparison, in floors`, everything / base, '×', name === 'heavy' ? undefined : { most: 8 })
        const { bIds } = floor(pair)
        let fewest = 0
        const exact = time(() => {
          fewest = peers.fewestEdits(pair)
        }, 0)
        say(
          `${name}: changed words, against the fewest possible`,
          changedWords(words(pair).match, bIds.length) / fewest,
          '×',
          { most: 1.02 },
        )
        const least = { medium: 10, heavy: 100 }[name]
        say(`${name}: times as fast as diff-sequences`, exact / ours, '×', least ? { least } : undefined)
      }
      const bound = bounds[name]
      if (bound !== undefined || name.startsWith('light')) {
        const peer = time(() => peers.jsdiff(pair), name.startsWith('light') ? 3 : 0)
        say(`${name}: times as fast as jsdiff`, peer / ours, '×', bound ? { least: bound } : undefined)
      }
    }
    const heavy = policy(rewrittenList(repeating))
    const { piecesBefore, piecesAfter, wordsBefore, wordsAfter } = tidied({ old: all.light.old, new: heavy })
    say('rewritten by phrases: pieces fewer after tidying', 100 * (1 - piecesAfter / piecesBefore), '%', { least: 30 })
    say('rewritten by phrases: changed words more after tidying', 100 * (wordsAfter / wordsBefore - 1), '%', {
      most: 10,
    })
    say('moved sections found', 100 * movedFound(repeating), '%', { least: 95 })
  }

  console.log('\nCold: the first call in a new process')
  for (const [name, bound] of [
    ['light', 2.5],
    ['medium', 50],
  ] as const) {
    say(`${name}: times as fast as jsdiff`, cold('jsdiff', name, 25_000) / cold('words', name, 25_000), '×', {
      least: bound,
    })
  }
  const heavyWords = FULL ? 25_000 : 8_000
  const heavy = cold('jsdiff', 'heavy', heavyWords) / cold('words', 'heavy', heavyWords)
  say(
    `heavy at ${heavyWords} words${FULL ? '' : ' (25,000 with --full)'}: times as fast as jsdiff`,
    heavy,
    '×',
    FULL ? { least: 1000 } : undefined,
  )

  console.log('\nGrowth and memory')
  const sizes = [2_500, 25_000, 250_000]
  const grow = sizes.map((count) => {
    const { medium } = cases(count, false)
    return time(() => whole(medium), count > 100_000 ? 2 : 15)
  })
  for (const [n, spent] of grow.entries()) say(`medium at ${sizes[n]} words: whole comparison`, spent, 'ms')
  for (const n of [1, 2]) {
    say(`medium: ten times the words, to ${sizes[n]}`, (grow[n] as number) / (grow[n - 1] as number), '×', { most: 12 })
  }
  say('medium at 250,000 words: memory of the whole process', cold('memory', 'medium', 250_000), 'MB', { most: 400 })
  for (const name of ['unrelated'])
    say(`${name} at 250,000 words, coarse`, cold('words', name, 250_000), 'ms', { most: 2000 })

  console.log('\nBeside them, for information (25,000 words, medium)')
  const { medium } = cases(25_000, false)
  say(
    'our whole comparison with what each change means',
    time(() => compare(medium.old, medium.new, { language: 'en' }), 1),
    'ms',
  )
  say(
    'git diff --word-diff --no-index',
    time(() => peers.git(medium), 3),
    'ms',
  )
  say(
    'fast-diff',
    time(() => peers.fastDiff(medium), 0),
    'ms',
  )
  say(
    'diff-match-patch (gives up after a second)',
    time(() => peers.diffMatchPatch(medium), 0),
    'ms',
  )
  say(
    'vscode-diff',
    time(() => peers.vscodeDiff(medium), 0),
    'ms',
  )

  console.log(missed.length > 0 ? `\n${missed.length} bounds missed: ${missed.join('; ')}` : '\nAll bounds hold.')
  process.exitCode = missed.length > 0 ? 1 : 0
}

function rewrittenList(repeating: boolean) {
  const list = sections(seeded(1), { words: 25_000, repeating })
  return rewritten(seeded(2), list, 0.6)
}

/** Share of moved sections of which nothing is called removed or added. */
function movedFound(repeating: boolean): number {
  let found = 0
  let all = 0
  for (let seed = 1; seed <= 5; seed++) {
    const random = seeded(seed)
    const list = sections(random, { words: 8_000, repeating })
    const order = reordered(random, list, 6)
    const { old, relations } = aligned({ old: policy(list), new: policy(order.list) })
    for (const section of old.document.sections.slice(1)) {
      if (![...order.moved].some((title) => section.title.endsWith(title))) continue
      all++
      const own = old.document.sentences
        .map((sentence, k) => ({ sentence, k }))
        .filter(({ sentence }) => sentence.block.section === section)
      if (own.every(({ k }) => relations.old[k] !== null)) found++
    }
  }
  return found / all
}
