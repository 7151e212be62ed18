import { sameTargets } from './definitions.ts'
import { type Found, gapOn, settleGaps } from './gaps.ts'
import type { Reading, Stretch } from './reading.ts'
import { type Piece, type Run, run, sameStyle } from './run.ts'

/** A block's pieces as runs, in order. Nothing that differs is left out: what can't be read shows as its sign. */
export function runsOf(pieces: readonly Piece[], old: Reading, now: Reading): Run[] {
  const found = pieces.flatMap((piece) => (piece.sign === '=' ? unchanged(piece, old, now) : changed(piece, old, now)))
  const runs = sameSpace(ownLabelsFirst(settleGaps(found)))
  const restyled = new Set(runs.flatMap((run) => (run.was && run.change ? [run.change] : [])))
  return runs.filter(({ kind, change }) => kind !== 'sign' || !change || !restyled.has(change))
}

/** What moved may take its white space from one side here and from the other there: the same blank went and came. */
function sameSpace(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const last = kept.at(-1)
    const opposite = last && last.sign !== '=' && run.sign !== '=' && last.sign !== run.sign
    if (opposite && last.kind === 'space' && run.kind === 'space' && last.text === run.text)
      kept[kept.length - 1] = { ...last, kind: 'text', sign: '=' }
    else kept.push(run)
  }
  return kept
}

/** A list's mark that changed may stand after the old words, in what was replaced whole; it is the block's all the same. */
function ownLabelsFirst(runs: readonly Run[]): Run[] {
  const own: Run[] = []
  const rest: Run[] = []
  let inside = false
  for (const run of runs) {
    if (run.kind === 'break') inside = rest.some(({ kind, text }) => kind === 'text' && text.trim() !== '')
    if (run.kind === 'label' && !inside) own.push(run)
    else rest.push(run)
  }
  return [...own, ...rest]
}

function unchanged(piece: Piece, old: Reading, now: Reading): Found[] {
  const start = piece.new ?? 0
  const runs: Found[] = []
  const before = piece.old === null ? null : differently(piece, old, now)
  for (const stretch of now.stretches(start, start + piece.text.length)) {
    const { kind } = stretch
    if (kind === 'line') runs.push(run('line', piece, stretch))
    const shown = kind === 'text' || (kind === 'tag' && !stretch.text.startsWith('<!--'))
    if (kind === 'gap') runs.push(...gapOn('new', piece, stretch))
    if (before === null) runs.push(...(shown ? [run('text', piece, stretch)] : []))
    else if (shown) runs.push(...inParts(piece, stretch, old, before - start))
    else if (kind !== 'line') runs.push(...noLonger(piece, stretch, old, before - start))
  }
  return runs
}

/** Where the old look of an unchanged piece may be found; null if its whole block is the same on both sides. */
function differently({ old: start, new: at, text }: Piece, old: Reading, now: Reading): number | null {
  const before = old.blockAt(start as number)
  const after = now.blockAt(at as number)
  if (!before || !after) return null
  const same =
    (at as number) + text.length <= after.end &&
    before.end - before.content === after.end - after.content &&
    (start as number) - before.content === (at as number) - after.content &&
    old.document.text.slice(before.content, before.end) === now.document.text.slice(after.content, after.end) &&
    sameTargets(old.document.definitions, now.document.definitions)
  return same ? null : start
}

/** One unchanged stretch, cut where its old look ends. `shift`: from the new text's offsets to the old one's. */
function inParts(piece: Piece, stretch: Stretch, old: Reading, shift: number): Found[] {
  const parts: Found[] = []
  const exact = stretch.text.length === stretch.end - stretch.start
  for (const before of old.stretches(stretch.start + shift, stretch.end + shift)) {
    const text = exact
      ? stretch.text.slice(before.start - shift - stretch.start, before.end - shift - stretch.start)
      : stretch.text
    if (before.kind === 'gap') parts.push(...gapOn('old', piece, before))
    // A sign that is a word now: the same characters, read otherwise.
    const sign = exact && stretch.kind === 'text' && UNREAD.has(before.kind) ? '+' : '='
    const was = before.kind === 'text' && stretch.kind === 'text' && !sameStyle(before.style, stretch.style)
    parts.push({ ...run('text', { ...piece, sign }, stretch), text, was: was ? before.style : null })
    if (!exact) break
  }
  return parts
}

const UNREAD = new Set<Stretch['kind']>(['mark', 'before', 'target', 'gap'])

/** What was read in the old text, of an unchanged stretch that is a sign now, or stands between two blocks. */
function noLonger(piece: Piece, stretch: Stretch, old: Reading, shift: number): Found[] {
  return [...old.stretches(stretch.start + shift, stretch.end + shift)].flatMap((before): Found[] => {
    if (before.kind === 'gap') return gapOn('old', piece, before)
    return before.kind === 'text' ? [run('text', { ...piece, sign: '-' }, before)] : []
  })
}

function changed(piece: Piece, old: Reading, now: Reading): Found[] {
  const side = piece.sign === '-' ? old : now
  const start = (piece.sign === '-' ? piece.old : piece.new) ?? 0
  const stretches = [...side.stretches(start, start + piece.text.length)]
  const isRead = ({ kind, text }: Stretch) => (kind === 'text' || kind === 'tag') && text.trim() !== ''
  const read = stretches.some(isRead)
  const runs: Found[] = []
  for (const stretch of stretches) {
    const { kind, text } = stretch
    if (isRead(stretch) || (kind === 'text' && read)) runs.push(run('text', piece, stretch))
    else if (kind === 'text') runs.push(run('space', piece, stretch))
    else if (kind === 'line') runs.push(run('line', piece, stretch))
    else if (kind === 'gap') runs.push(...gapOn(piece.sign === '-' ? 'old' : 'new', piece, stretch))
    else if (kind === 'before') runs.push(run('label', piece, stretch))
    else if (kind === 'target' && stretch.link < start && /[^\s()]/.test(text)) {
      runs.push({ ...run('target', piece, stretch), text: text.replace(/^[\s(]+|[\s)]+$/g, '') })
    } else if (!read) runs.push(run('sign', piece, stretch))
  }
  return runs
}
