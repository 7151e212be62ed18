import type { Change } from '../types.ts'
import { startOf } from './places.ts'

/** Moved changes twice: where they were, among what was removed there, and where they are. */
export function withDepartures(
  changes: readonly Change[],
  places: ReadonlyMap<Change, number>,
): { change: Change; departs: boolean }[] {
  const leaving = changes.filter((change) => change.type === 'moved').sort((a, b) => startOf(a) - startOf(b))
  // What stayed in order tells more than how much text stands before: two changes may stand at one place.
  const settled = changes.map((change) => (change.old.length > 0 && change.type !== 'moved' ? startOf(change) : -1))
  const after = new Map<Change, number>()
  const inOrder = [...settled.keys()].filter((k) => settled[k] !== -1)
  let passed = 0
  for (const each of leaving) {
    while (passed < inOrder.length && (settled[inOrder[passed] as number] as number) < startOf(each)) passed++
    after.set(each, passed === 0 ? -1 : (inOrder[passed - 1] as number))
  }
  const result: { change: Change; departs: boolean }[] = []
  let next = 0
  changes.forEach((change, k) => {
    const here = change.new[0]?.start ?? places.get(change) ?? 0
    for (; next < leaving.length; next++) {
      const each = leaving[next] as Change
      const before = settled[k] === -1 ? (places.get(each) ?? 0) <= here : startOf(each) < startOf(change)
      if (!before || (after.get(each) as number) >= k) break
      result.push({ change: each, departs: true })
    }
    result.push({ change, departs: false })
  })
  for (; next < leaving.length; next++) result.push({ change: leaving[next] as Change, departs: true })
  return result
}
