import { createHash } from 'node:crypto'
import type { Rows } from './client.ts'
import { toJson } from './json.ts'

export interface OrganisationSettings {
  name: string
  domain: string
  postalAddress: string
  contact: string
  language?: string
  graceDays?: number
  syncLimitDays?: number
  example?: boolean
  /** `#rrggbb` */
  colour?: string | null
  /** Whether everyone of the team must use an authenticator app. */
  secondFactorRequired?: boolean
  /** How long a person counts as having just signed in. */
  stepUpMinutes?: number
}

export const organisation = (rows: Rows) => rows.organisation.findUnique({ where: { id: 1 } })

export const saveOrganisation = (rows: Rows, settings: OrganisationSettings) =>
  rows.organisation.upsert({ where: { id: 1 }, create: { id: 1, ...settings }, update: settings })

/** Shows a logo, or none. What was shown before stays, since its address may have been kept. */
export async function saveLogo(
  rows: Rows,
  logo: { type: string; bytes: Uint8Array; png: Uint8Array } | null,
): Promise<string | null> {
  if (!logo) {
    await rows.organisation.update({ where: { id: 1 }, data: { logo: null } })
    return null
  }
  const sha256 = createHash('sha256').update(logo.bytes).digest('hex')
  const kept = { type: logo.type, bytes: Uint8Array.from(logo.bytes), png: Uint8Array.from(logo.png) }
  await rows.logo.upsert({ where: { sha256 }, create: { sha256, ...kept }, update: {} })
  await rows.organisation.update({ where: { id: 1 }, data: { logo: sha256 } })
  return sha256
}

export interface AudienceSettings {
  slug: string
  /** {en: "Members", nl: "Leden"} */
  names: Record<string, string>
  /** Words in a text that show that a passage concerns this audience. */
  cues: string[]
}

export const audiences = async (rows: Rows): Promise<AudienceSettings[]> =>
  (await rows.audience.findMany({ orderBy: { slug: 'asc' } })).map((audience) => ({
    ...audience,
    names: audience.names as Record<string, string>,
  }))

export async function saveAudience(rows: Rows, audience: AudienceSettings): Promise<void> {
  const data = { names: toJson(audience.names), cues: audience.cues }
  await rows.audience.upsert({ where: { slug: audience.slug }, create: { slug: audience.slug, ...data }, update: data })
}
