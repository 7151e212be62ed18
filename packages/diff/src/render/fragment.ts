import { parse } from '../tree/parse.ts'
import type { Change } from '../types.ts'
import { namedIn } from './definitions.ts'
import { asRead } from './paragraphs.ts'
import { Reading } from './reading.ts'
import type { Piece, Run } from './run.ts'
import { runsOf } from './runs.ts'

/** Marks that are a block's form, and no words. */
const FORM = /^[\s#>|*+•-]*$/
/** Signs whose other half stands in another sentence. */
const HALVES = /\*\*|__/g

/** One change by itself, without the texts around it, as it is read: for mails and cards. */
export function runsOfChange(change: Change): Run[] {
  const sides = { old: '', new: '' }
  const pieces = change.segments.map(([sign, text]): Piece => {
    const piece = {
      sign,
      text,
      change,
      old: sign === '+' ? null : sides.old.length,
      new: sign === '-' ? null : sides.new.length,
    }
    if (sign !== '+') sides.old += text
    if (sign !== '-') sides.new += text
    return piece
  })
  const runs = runsOf(pieces, alone(sides.old), alone(sides.new))
  const labels = runs.filter(({ kind, mark }) => kind === 'label' && !FORM.test(mark))
  const numbers = labels.filter((run, k) => labels.findIndex(({ sign }) => sign === run.sign) === k)
  return withoutBlankEnds([
    ...numbers.map((run): Run => ({ ...run, kind: 'text', text: `${run.mark} ` })),
    ...runs
      .filter(({ kind }) => kind !== 'label')
      .map((run) => (run.kind === 'text' ? { ...run, text: run.text.replace(HALVES, '') } : run)),
  ])
}

const isBlank = ({ kind }: Run): boolean => kind === 'space' || kind === 'break'

/** A passage without the text around it: where its links lead may be said there. */
const alone = (text: string): Reading => new Reading({ ...asRead(parse(text)), definitions: namedIn(text) })

/** White space at its ends is that of the texts around it, and told only where nothing else changed. */
function withoutBlankEnds(runs: readonly Run[]): Run[] {
  if (!runs.some((run) => run.sign !== '=' && !isBlank(run))) return [...runs]
  const read = (run: Run) => !isBlank(run)
  return runs.slice(runs.findIndex(read), runs.findLastIndex(read) + 1)
}
