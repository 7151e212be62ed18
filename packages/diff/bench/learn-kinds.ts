// npm run learn:kinds -- --pairs DIR [--pairs DIR …] [--write]: learns which kinds a material change has, from folders of
// labelled pairs (see bench/materiality.ts) and the package's own. It prints how often each folder's material passages get
// the right kind from a model that has not seen that folder; with --write it writes src/classify/kinds/learned.ts.
import { writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Kind } from '@fairnotice/policy'
import { chosen } from '../src/classify/kinds/index.ts'
import { source } from './learn/file.ts'
import { learn, thresholdFor, weighedUnseen } from './learn/model.ts'
import { ownRows, type Row, rowsOf } from './learn/rows.ts'

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
})
if (values.pairs.length < 2) {
  console.error('Give two folders of labelled pairs or more, each by --pairs: what is learned is tried on another.')
  process.exit(2)
}

const read = values.pairs.map(rowsOf)
const rows = read.flatMap((one) => one.rows)
const asked = read.flatMap((one) => one.asked)
const own = ownRows()
const unseen = weighedUnseen(rows, own)
const threshold = thresholdFor(unseen)
const kinds = new Map<Row, Kind[]>(unseen.map(([row, weighed]) => [row, chosen(row.evidence, weighed, threshold)]))

console.log('RIGHT KIND, by a model that has not seen the folder')
for (const folder of values.pairs) line(`${basename(dirname(folder))}/${basename(folder)}`, folder)
line('all', null)

if (values.write) {
  const model = { ...learn([...rows, ...own]), threshold }
  const file = fileURLToPath(new URL('../src/classify/kinds/learned.ts', import.meta.url))
  const text = source(model, asked.length + own.length)
  writeFileSync(file, text)
  console.log(`${file}: ${text.length} bytes`)
}

function line(name: string, folder: string | null): void {
  const passages = asked.filter((one) => folder === null || one.folder === folder)
  const changes = rows.filter((row) => folder === null || row.folder === folder)
  const right = passages.filter(({ kind, rows }) => rows.some((row) => kinds.get(row)?.includes(kind as Kind)))
  const named = changes.reduce((sum, row) => sum + (kinds.get(row)?.length ?? 0), 0)
  console.log(
    `${name.padEnd(24)} ${((100 * right.length) / passages.length).toFixed(1)}% (${right.length}/${passages.length})  ${(named / changes.length).toFixed(2)} kinds a change`,
  )
}
