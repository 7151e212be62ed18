import type { Stamp } from '../git/objects.ts'
import { inOrder, type MirrorFile, type Publication } from '../publication.ts'
import { standing, versionFiles } from './files.ts'

/** What one event writes and removes. */
export interface PlannedChange {
  write: MirrorFile[]
  /** Paths that were the mirror's and are no longer: the text in force in a language that was given up. */
  remove: string[]
}

/**
 * The files of one commit. `before` are the policy's events that are mirrored already, in any order; it may hold
 * later ones (an older policy's history can be filled in afterwards), and then the event takes its place among them.
 */
export function planCommit(before: readonly Publication[], publication: Publication): PlannedChange {
  const earlier = inOrder(before)
  const after = inOrder([...before, publication])
  const files = (events: readonly Publication[]) => [
    ...versionFiles(events.filter(({ version }) => version === publication.version)),
    ...standing(events),
  ]
  const had = new Map(files(earlier).map(({ path, content }) => [path, content]))
  const has = files(after)
  const kept = new Set(has.map(({ path }) => path))
  return {
    write: has.filter(({ path, content }) => had.get(path) !== content),
    remove: [...had.keys()].filter((path) => !kept.has(path)),
  }
}

/** Author and date of an event's commit and tag: the organisation, at the moment of the event, in the policy's zone. */
export function stampOf({ occurredAt, timeZone }: Publication, author: { name: string; email: string }): Stamp {
  const seconds = Math.floor(occurredAt.getTime() / 1000)
  return { name: author.name.trim(), email: author.email, seconds, offsetMinutes: offsetOf(seconds, timeZone) }
}

/** The zone's offset from UTC at that moment, in minutes. */
function offsetOf(seconds: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(seconds * 1000).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = name.match(/^GMT([+-])(\d\d):(\d\d)/) ?? []
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
