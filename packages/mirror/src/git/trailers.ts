/** What a commit of the mirror says of itself, so that a rerun finds it. */
export interface Trailers {
  /** `Publication.id`. */
  event: string
  policy: string
  version: number
}

/** The last paragraph of a commit message. */
export function writeTrailers({ event, policy, version }: Trailers): string {
  return `Fair-Notice-Event: ${event}\nFair-Notice-Policy: ${policy}\nFair-Notice-Version: ${version}\n`
}

/** Reads them back, from the last paragraph alone, as git does; null for a commit that is not the mirror's. */
export function readTrailers(message: string): Trailers | null {
  const last =
    message
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .at(-1) ?? ''
  const value = (key: string) => last.match(new RegExp(`^${key}: (.+)$`, 'm'))?.[1]?.trim()
  const event = value('Fair-Notice-Event')
  const policy = value('Fair-Notice-Policy')
  const version = Number(value('Fair-Notice-Version'))
  return event && policy && Number.isSafeInteger(version) && version > 0 ? { event, policy, version } : null
}
