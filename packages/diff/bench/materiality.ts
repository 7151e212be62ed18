// How well the rules find what is material, beside two baselines. Run: npm run bench:materiality [-- --pairs DIR]
// Always over the package's own labelled pairs; also over real pairs (labels.jsonl and pairs/ID/{old,new}.md) where they are.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Language } from '@fairnotice/policy'
import { compare } from '../src/compare/index.ts'
import { pairs as ownPairs, VOCABULARY } from '../test/pairs/notation.ts'
import { retellings } from '../test/retold/retellings.ts'
import { edits } from './edits.ts'
import { real } from './labelled.ts'
import { type LabelledPair, report, score } from './score.ts'
import { wrongKinds } from './why.ts'

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: fileURLToPath(new URL('../../../../shared/bench', import.meta.url)) },
    list: { type: 'boolean', default: false },
  },
})

/** The package's own pairs: the changed words are the evidence. */
function own(): LabelledPair[] {
  return ownPairs().map((pair, i) => {
    const at = [...pair.new].findIndex((letter, j) => letter !== pair.old[j])
    const removed = pair.new.length < pair.old.length
    const text = removed ? pair.old : pair.new
    return {
      id: `own-${i + 1}`,
      language: pair.language,
      group: 'own',
      old: pair.old,
      new: pair.new,
      material: pair.expected.materiality === 'material',
      passages: [
        {
          kind: pair.expected.kind,
          materiality: pair.expected.materiality,
          evidence: text.slice(at).split('\n')[0] || text,
          side: removed ? 'old' : 'new',
        },
      ],
    }
  })
}

/** Whole sentences told again; half of them with one change of weight. What a trap is about is not labelled. */
const retold = (): LabelledPair[] =>
  retellings().map(({ language, old, new: now, expected }, i) => ({
    id: `retold-${i + 1}`,
    language,
    group: 'retold',
    old: `${old}\n`,
    new: `${now}\n`,
    material: expected === 'material',
    passages:
      expected === 'material' ? [] : [{ kind: 'editorial', materiality: 'editorial', evidence: now, side: 'new' }],
  }))

const run = (pair: LabelledPair) =>
  score(pair, compare(pair.old, pair.new, { language: pair.language as Language, vocabulary: VOCABULARY }))

const small = [...own(), ...retold()]
console.log(
  `OWN PAIRS (${small.length} small changes, packages/diff/test/pairs and test/retold)\n${report(small.map(run)).join('\n')}\n`,
)
if (existsSync(join(values.pairs, 'labels.jsonl'))) {
  const found = real(values.pairs)
  const scored = found.map(({ pair }) => run(pair))
  console.log(`REAL PAIRS (${found.length})\n${report(scored).join('\n')}`)
  for (const [i, { pair, result }] of scored.entries()) {
    if (values.list && result.material !== pair.material)
      console.log(`${pair.material ? 'MISSED' : 'FALSE ALARM'} ${pair.id} [${pair.language}] ${found[i]?.note}`)
  }
  if (values.list) for (const line of scored.flatMap(wrongKinds)) console.log(line)
  console.log(`\nRANDOM EDITS of their texts\n${edits(found.map(({ pair }) => pair)).join('\n')}`)
} else console.log('No real pairs here; give a folder with labels.jsonl by --pairs.')
