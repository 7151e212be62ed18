import { randomUUID } from 'node:crypto'
import { type Database, inTransaction, type Rows } from '../client.ts'
import { now } from '../clock.ts'
import { record } from '../events.ts'
import { planMissing } from '../notices/plan.ts'
import { wake } from '../wake.ts'
import { erasedAmong } from './tombstones.ts'

/** A member as the organisation's own system knows them. What is left out stays as it is known; null or [] takes it away. */
export interface MemberRecord {
  externalId: string
  email: string
  otherEmails?: string[] | undefined
  name?: string | null | undefined
  postalAddress?: string | null | undefined
  language?: string | undefined
  /** IANA zone, if the organisation knows it: when mail may be sent is told in it. */
  timeZone?: string | null | undefined
  /** Slugs; empty: in all audiences. */
  audiences?: string[] | undefined
  registeredAt?: Date | undefined
  toldAtRegistration?: { at: Date; versionSha256: string } | null | undefined
}

export interface Imported {
  added: number
  changed: number
  left: number
  /** Notices planned at once for those who entered the audience of an announced version. */
  noticesPlanned: number
  /** External ids that were erased here and are not taken again: nothing shows that they registered anew since. */
  erased: string[]
}

const CHUNK = 2000

/**
 * Adds and updates members by `externalId`, all or nothing. With `snapshot`, whoever is absent has left. Who enters
 * the audience of an announced version gets a notice at once; who comes back is owed what they missed (the database's
 * trigger sees to that). Of two records with one id in one import the later one counts. Who was erased comes back only
 * with a registration after that; `secret` is the installation's, by which erased ids are recognised.
 */
export async function upsertMembers(
  db: Database,
  members: readonly MemberRecord[],
  options: { snapshot?: boolean; actorId: string | null; language: string; secret: string },
): Promise<Imported> {
  return inTransaction(db, async (rows) => {
    const at = await now(rows)
    const before = await rows.member.count()
    let changed = 0
    const named = [...new Map(members.map((member) => [member.externalId, member])).values()]
    const gone = await erasedAmong(
      rows,
      options.secret,
      named.map(({ externalId }) => externalId),
    )
    const each = named.filter(({ externalId, registeredAt }) => {
      const erasedAt = gone.get(externalId)
      return erasedAt === undefined || (registeredAt !== undefined && registeredAt > erasedAt)
    })
    const taken = new Set(each)
    const erased = named.filter((member) => !taken.has(member)).map(({ externalId }) => externalId)
    for (let start = 0; start < each.length; start += CHUNK)
      changed += await writeChunk(rows, each.slice(start, start + CHUNK), at, options.language)
    const added = (await rows.member.count()) - before
    const left = options.snapshot
      ? await leaveAbsent(
          rows,
          members.map(({ externalId }) => externalId),
          at,
        )
      : 0
    await rows.organisation.updateMany({ data: { membersSynchronisedAt: at } })
    const noticesPlanned = await planMissing(rows)
    if (noticesPlanned > 0) await wake(rows)
    await record(rows, {
      what: 'members-imported',
      actorId: options.actorId,
      detail: { added, changed: changed - added, left, noticesPlanned, erased: erased.length },
    })
    return { added, changed: changed - added, left, noticesPlanned, erased }
  })
}

/** One statement per chunk: rows travel as one JSON value, so that memory and round trips stay small. */
async function writeChunk(rows: Rows, members: readonly MemberRecord[], at: Date, language: string): Promise<number> {
  // A key that is undefined is not written: the statement tells what was said from what was not.
  const values = members.map((member) => ({
    id: randomUUID(),
    external_id: member.externalId,
    email: member.email.trim().toLowerCase(),
    other_emails: member.otherEmails,
    name: member.name,
    postal_address: member.postalAddress,
    language: member.language,
    time_zone: member.timeZone,
    audiences: member.audiences,
    registered_at: member.registeredAt ?? at,
    told_at_registration: member.toldAtRegistration ?? undefined,
    pseudonym: randomUUID(),
  }))
  return rows.$executeRaw`
    insert into member as m (id, external_id, email, other_emails, name, postal_address, language, time_zone, audiences, registered_at, told_at_registration, pseudonym, updated_at)
    select r.id, r.external_id, r.email, coalesce(r.other_emails, known.other_emails, '{}'),
      case when said ? 'name' then r.name else known.name end,
      case when said ? 'postal_address' then r.postal_address else known.postal_address end,
      coalesce(r.language, known.language, ${language}),
      case when said ? 'time_zone' then r.time_zone else known.time_zone end,
      coalesce(r.audiences, known.audiences, '{}'), r.registered_at, r.told_at_registration, r.pseudonym, ${at}
    from jsonb_array_elements(${JSON.stringify(values)}::jsonb) said,
      jsonb_to_record(said) as r(id uuid, external_id text, email text, other_emails text[], name text, postal_address text,
        language text, time_zone text, audiences text[], registered_at timestamptz, told_at_registration jsonb, pseudonym uuid)
      left join member known on known.external_id = r.external_id
    on conflict (external_id) do update set email = excluded.email, other_emails = excluded.other_emails, name = excluded.name,
      postal_address = excluded.postal_address, language = excluded.language, time_zone = excluded.time_zone, audiences = excluded.audiences,
      told_at_registration = coalesce(excluded.told_at_registration, m.told_at_registration), left_at = null, updated_at = excluded.updated_at
      where m.erased_at is null and (m.email, m.other_emails, m.name, m.postal_address, m.language, m.time_zone, m.audiences, m.told_at_registration, m.left_at)
        is distinct from (excluded.email, excluded.other_emails, excluded.name, excluded.postal_address, excluded.language, excluded.time_zone, excluded.audiences, coalesce(excluded.told_at_registration, m.told_at_registration), null::timestamptz)`
}

async function leaveAbsent(rows: Rows, present: string[], at: Date): Promise<number> {
  return rows.$executeRaw`
    update member set left_at = ${at}, updated_at = ${at}
    where left_at is null and erased_at is null and external_id <> all (${present}::text[])`
}
