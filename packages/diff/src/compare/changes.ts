import type { Alignment } from '../align/index.ts'
import type { Relation } from '../align/relations.ts'
import type { Units } from '../align/units.ts'
import type { Block, Section, Span } from '../tree/types.ts'
import type { ChangeType, Range, RawChange } from '../types.ts'
import { differenceOf, loneDifference } from './difference.ts'
import { group } from './grouping.ts'
import { type Covers, layout } from './layout.ts'
import { nameOf } from './naming.ts'
import type { Passage } from './segments.ts'
import { segmentsOf } from './segments.ts'
import { hexadecimal } from './sha256.ts'
import { mirrored } from './writer.ts'

/** Turns an alignment into changes, in reading order; what was removed stands before what was added in its place. */
export function changesOf({ old, new: now, relations }: Alignment, flip: boolean): RawChange[] {
  const covers = layout(old, now, relations, flip)
  const sectionsOld = new Map(old.document.sections.map((section) => [section.id, section]))
  const sectionsNew = new Map(now.document.sections.map((section) => [section.id, section]))
  const changes: RawChange[] = []
  const blocks: (Block | null)[] = []
  const names = new Set<number>()
  const ordinals = new Map<number, number>()

  if (covers.loose) looseSpace(covers.loose)
  let u = 0
  let stays = 0
  for (let v = 0; v <= now.count; v++) {
    const relation = v < now.count ? relations.new[v] : null
    // Old units up to the partner of the next one that stayed: those without a partner were removed here.
    if (v >= stays) {
      stays = v
      while (stays < now.count && (relations.new[stays]?.moved ?? true)) stays++
      const to = stays < now.count ? (relations.new[stays]?.old[0] as number) : old.count
      for (; u < to; u++) if (relations.old[u] === null) lone('removed', old, u)
      if (stays === v) stays++
    }
    if (v === now.count) break
    if (!relation) lone('added', now, v)
    else if (relation.moved) related(relation)
    else if (relation.new[0] === v) {
      related(relation)
      u = (relation.old.at(-1) as number) + 1
    }
  }
  group(changes, blocks)
  return changes

  function related(relation: Relation): void {
    const same = sameText(relation)
    if (same && !relation.moved) return
    const from = passage(old, covers.old, relation.old)
    const to = passage(now, covers.new, relation.new)
    const first = { old: sentence(old, relation.old[0] as number), new: sentence(now, relation.new[0] as number) }
    add(
      {
        id: '',
        group: null,
        type: typeOf(relation),
        difference: same ? 'space' : differenceOf(old, from, now, to),
        section: { old: first.old.block.section.path, new: first.new.block.section.path },
        old: relation.old.map((k) => range(old, covered(covers.old, k))),
        new: relation.new.map((k) => range(now, covered(covers.new, k))),
        segments: same
          ? [['=', old.document.text.slice(from.start, from.end)]]
          : flip
            ? mirrored(segmentsOf(now, to, old, from))
            : segmentsOf(old, from, now, to),
      },
      first.new.block.section,
      first.new.block,
    )
  }

  function sameText(relation: Relation): boolean {
    const start = covers.old.start[relation.old[0] as number] as number
    const end = covers.old.end[relation.old.at(-1) as number] as number
    const there = covers.new.start[relation.new[0] as number] as number
    if ((covers.new.end[relation.new.at(-1) as number] as number) - there !== end - start) return false
    return now.document.text.startsWith(old.document.text.slice(start, end), there)
  }

  function typeOf(relation: Relation): ChangeType {
    if (relation.moved) return 'moved'
    if (relation.new.length > 1) return 'split'
    if (relation.old.length > 1) return 'merged'
    const here = endsBlock(old, covers.old, relation.old[0] as number)
    const there = endsBlock(now, covers.new, relation.new[0] as number)
    if (here === null || there === null || here === there) return 'edited'
    return there ? 'split' : 'merged'
  }

  function lone(type: 'removed' | 'added', units: Units, k: number): void {
    const { block } = sentence(units, k)
    const own = type === 'removed' ? covers.old : covers.new
    const whole = range(units, covered(own, k))
    const other = (type === 'removed' ? sectionsNew : sectionsOld).get(block.section.id)
    const path = other ? other.path : []
    add(
      {
        id: '',
        group: null,
        type,
        difference: loneDifference(units, passage(units, own, [k])),
        section: type === 'removed' ? { old: block.section.path, new: path } : { old: path, new: block.section.path },
        old: type === 'removed' ? [whole] : [],
        new: type === 'added' ? [whole] : [],
        segments: [[type === 'removed' ? '-' : '+', whole.text]],
      },
      block.section,
      block,
    )
  }

  function looseSpace(loose: { old: Span; new: Span }): void {
    const before = range(old, loose.old)
    const after = range(now, loose.new)
    if (before.text === after.text) return
    const segments: RawChange['segments'] = []
    if (before.text) segments.push(['-', before.text])
    if (after.text) segments.push(['+', after.text])
    const type = before.text ? (after.text ? 'edited' : 'removed') : 'added'
    add(
      {
        id: '',
        group: null,
        type,
        difference: 'space',
        section: { old: [], new: [] },
        old: before.text ? [before] : [],
        new: after.text ? [after] : [],
        segments,
      },
      null,
      null,
    )
  }

  /** Names a change, which has no name yet. */
  function add(change: RawChange, section: Section | null, block: Block | null): void {
    const first = nameOf(section, change, old.document.text, now.document.text)
    let name = first
    if (names.has(name)) {
      // The same words a second time in one section, or by rare chance the same 32 bits: told apart by their ordinal.
      let ordinal = ordinals.get(first) ?? 1
      while (names.has(name)) name = nameOf(section, change, old.document.text, now.document.text, `\u0000${++ordinal}`)
      ordinals.set(first, ordinal)
    }
    names.add(name)
    change.id = `c-${hexadecimal(name)}`
    changes.push(change)
    blocks.push(block)
  }
}

function sentence(units: Units, k: number) {
  return units.document.sentences[k] as Units['document']['sentences'][number]
}

function covered({ start, end }: Covers, k: number): Span {
  return { start: start[k] as number, end: end[k] as number }
}

function range(units: Units, { start, end }: Span): Range {
  return { start, end, text: units.document.text.slice(start, end) }
}

function passage(units: Units, covers: Covers, list: readonly number[]): Passage {
  const first = list[0] as number
  const last = list.at(-1) as number
  return {
    unit: first,
    first: units.first[first] as number,
    last: units.first[last + 1] as number,
    start: covers.start[first] as number,
    end: covers.end[last] as number,
  }
}

/** Whether a unit that took white space along ends its paragraph there; null if it took none, or is no prose. */
function endsBlock(units: Units, covers: Covers, k: number): boolean | null {
  const { block, end } = sentence(units, k)
  if (covers.end[k] === end || k + 1 >= units.count) return null
  if (block.kind !== 'paragraph' && block.kind !== 'item') return null
  const next = sentence(units, k + 1).block
  if (next.kind !== 'paragraph' && next.kind !== 'item') return null
  return next !== block && !next.goesOn
}
