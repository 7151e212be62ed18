import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffWordsWithSpace } from 'diff'
import { floor, type Pair } from './measure.ts'

const require = createRequire(import.meta.url)
const diffSequences = (require('diff-sequences') as { default: typeof import('diff-sequences').default }).default

/** Words removed and added by the fewest edits there are: exact, on the same words as ours. */
export function fewestEdits(pair: Pair): number {
  const { aIds, bIds } = floor(pair)
  let same = 0
  diffSequences(
    aIds.length,
    bIds.length,
    (i, j) => aIds[i] === bIds[j],
    (common) => {
      same += common
    },
  )
  return aIds.length + bIds.length - 2 * same
}

export function jsdiff(pair: Pair): unknown {
  return diffWordsWithSpace(pair.old, pair.new)
}

export function fastDiff(pair: Pair): unknown {
  return (require('fast-diff') as (a: string, b: string) => unknown)(pair.old, pair.new)
}

export function diffMatchPatch(pair: Pair): unknown {
  const { diff_match_patch: Peer } = require('diff-match-patch') as {
    diff_match_patch: new () => { diff_main(a: string, b: string): unknown }
  }
  return new Peer().diff_main(pair.old, pair.new)
}

export function vscodeDiff(pair: Pair): { moves: readonly unknown[] } {
  const { DefaultLinesDiffComputer: Peer } = require('vscode-diff') as {
    DefaultLinesDiffComputer: new () => {
      computeDiff(a: string[], b: string[], options: object): { moves: readonly unknown[] }
    }
  }
  const options = { ignoreTrimWhitespace: false, maxComputationTimeMs: 10_000, computeMoves: true }
  return new Peer().computeDiff(pair.old.split('\n'), pair.new.split('\n'), options)
}

export function git(pair: Pair): void {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-bench-'))
  try {
    writeFileSync(join(folder, 'old.md'), pair.old)
    writeFileSync(join(folder, 'new.md'), pair.new)
    execFileSync('git', ['diff', '--word-diff', '--no-index', '--', 'old.md', 'new.md'], {
      cwd: folder,
      stdio: 'ignore',
    })
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}
