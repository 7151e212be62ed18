import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { difference } from '../src/compare/documents.ts'
import { cases } from './cases.ts'
import { aligned, changedWords, floor, type Pair, parsed, race, tidied, time, whole, words } from './measure.ts'
import * as peers from './peers.ts'
import { policy, reordered, rewritten, sections } from './policies.ts'
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

/** Processor time of the first call in a process of its own: nothing compiled, nothing cached. The least of some. */
function cold(what: 'words' | 'whole' | 'jsdiff' | 'memory', pair: Pair, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => apart(what, [pair])[0] as number))
}

/** What a process of its own measures, where nothing of what was measured before lies about. */
function apart(what: string, pairs: readonly Pair[]): number[] {
  const script = fileURLToPath(new URL('./cold.ts', import.meta.url))
  const said = execFileSync(process.execPath, [script, what], { input: JSON.stringify(pairs), encoding: 'utf8' })
  return said.trim().split(' ').map(Number)
}

async function run(): Promise<void> {
  for (const repeating of [false, true]) {
    console.log(`\n25,000 words, ${repeating ? 'sentences that repeat themselves' : 'every sentence its own'}: warm`)
    for (const [name, pair] of Object.entries(cases(25_000, repeating))) warm(name, pair)
    const heavy = policy(rewrittenList(repeating))
    const { piecesBefore, piecesAfter, wordsBefore, wordsAfter } = tidied({
      old: cases(25_000, repeating).light.old,
      new: heavy,
    })
    say('rewritten by phrases: pieces fewer after tidying', 100 * (1 - piecesAfter / piecesBefore), '%', { least: 30 })
    say('rewritten by phrases: changed words more after tidying', 100 * (wordsAfter / wordsBefore - 1), '%', {
      most: 10,
    })
    say('moved sections found', 100 * movedFound(repeating), '%', { least: 95 })
  }
  coldly()
  growth()
  await beside()
  console.log(missed.length > 0 ? `\n${missed.length} bounds missed: ${missed.join('; ')}` : '\nAll bounds hold.')
  process.exitCode = missed.length > 0 ? 1 : 0
}

/** How many times as fast as jsdiff, as the issue that asked for this bounds it. */
const JSDIFF: Record<string, number> = { light: 10, 'light, nothing renumbered': 10, medium: 200, reordered: 150 }
const DIFF_SEQUENCES: Record<string, number> = { medium: 10, heavy: 100 }

function warm(name: string, pair: Pair): void {
  const [old, now] = parsed(pair)
  const light = name.startsWith('light')
  const spent = race(
    {
      ours: () => words(pair),
      aligning: () => difference(old, now),
      everything: () => whole(pair),
      floor: () => floor(pair),
      jsdiff: light ? () => peers.jsdiff(pair) : () => undefined,
    },
    name === 'unrelated' ? 3 : 8,
  )
  const base = spent.floor
  const slow = name === 'unrelated' ? { most: 500 } : undefined
  say(`${name}: words compared`, spent.ours, 'ms', slow)
  say(`${name}: whole comparison (parsed, aligned, words, tidied)`, spent.everything, 'ms', slow)
  if (name === 'unrelated') return
  say(`${name}: aligned and compared, in floors (tokenise and hash)`, spent.aligning / base, '×', { most: 4 })
  say(`${name}: with parsing, in floors`, spent.everything / base, '×', { most: 8 })
  let fewest = 0
  const exact = time(() => {
    fewest = peers.fewestEdits(pair)
  }, 0)
  say(`${name}: changed words, against the fewest possible`, changedWords(words(pair)) / fewest, '×', { most: 1.02 })
  const least = DIFF_SEQUENCES[name]
  say(`${name}: times as fast as diff-sequences`, exact / spent.ours, '×', least ? { least } : undefined)
  const bound = JSDIFF[name]
  if (bound === undefined) return
  const jsdiff = light ? spent.jsdiff : time(() => peers.jsdiff(pair), 0)
  say(`${name}: times as fast as jsdiff`, jsdiff / spent.ours, '×', { least: bound })
  say(`${name}: the whole comparison, times as fast as jsdiff's words`, jsdiff / spent.everything, '×')
}

function coldly(): void {
  console.log('\nCold: the first call in a new process')
  const pairs = cases(25_000, false)
  for (const [name, bound] of [
    ['light', 2.5],
    ['light, nothing renumbered', 2.5],
    ['medium', 50],
  ] as const) {
    const pair = pairs[name] as Pair
    // Before and after the peer, which takes seconds: a slow second of the machine must not meet us alone.
    const before = cold('words', pair, 6)
    const jsdiff = cold('jsdiff', pair, name === 'medium' ? 3 : 9)
    const ours = Math.min(before, cold('words', pair, 6))
    say(`${name}: times as fast as jsdiff`, jsdiff / ours, '×', { least: bound })
    say(`${name}: the whole comparison, times as fast as jsdiff's words`, jsdiff / cold('whole', pair, 5), '×')
  }
  const count = FULL ? 25_000 : 8_000
  const { heavy } = cases(count, false)
  const name = `heavy at ${count} words${FULL ? '' : ' (25,000 with --full)'}: times as fast as jsdiff`
  say(name, cold('jsdiff', heavy, 1) / cold('words', heavy, 3), '×', FULL ? { least: 1000 } : undefined)
}

function growth(): void {
  console.log('\nGrowth and memory')
  const sizes = [2_500, 25_000, 250_000] as const
  const pairs = sizes.map((count) => cases(count, false).medium) as [Pair, Pair, Pair]
  const unrelated = cases(250_000, false).unrelated as Pair
  // The least of three, as with first calls: what the machine does else meets one size or another.
  const rounds = Array.from({ length: 3 }, () => apart('growth', pairs))
  const spent = [0, 1, 2].map((n) => Math.min(...rounds.map((round) => round[n] as number))) as [number, number, number]
  for (const n of [0, 1, 2] as const) say(`medium at ${sizes[n]} words: whole comparison`, spent[n], 'ms')
  for (const n of [1, 2] as const)
    say(`medium: ten times the words, to ${sizes[n]}`, spent[n] / spent[(n - 1) as 0 | 1], '×', { most: 12 })
  say('medium at 250,000 words: memory of the whole process', cold('memory', pairs[2], 1), 'MB', { most: 400 })
  for (const what of ['words', 'whole'] as const)
    say(`unrelated at 250,000 words, coarse: ${what}`, cold(what, unrelated, 1), 'ms', { most: 2000 })
}

async function beside(): Promise<void> {
  const { compare } = await import('../src/index.ts')
  console.log('\nBeside them, for information (25,000 words, medium)')
  const { medium } = cases(25_000, false)
  const list: [string, () => unknown, number][] = [
    ['our whole comparison with what each change means', () => compare(medium.old, medium.new, { language: 'en' }), 1],
    ['git diff --word-diff --no-index', () => peers.git(medium), 3],
    ['fast-diff', () => peers.fastDiff(medium), 0],
    ['diff-match-patch (gives up after a second)', () => peers.diffMatchPatch(medium), 0],
    ['vscode-diff', () => peers.vscodeDiff(medium), 0],
  ]
  for (const [name, run, repeats] of list) say(name, time(run, repeats), 'ms')
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

await run()
