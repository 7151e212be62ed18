import { readFileSync } from 'node:fs'
import {
  addUser,
  announce,
  approve,
  claimNotices,
  createDraft,
  createPolicy,
  decide,
  now,
  openDatabase,
  type PolicySettings,
  passGates,
  postpone,
  publishFirst,
  recordAttempt,
  saveAudience,
  saveOrganisation,
  storedComparison,
  submit,
  upsertMembers,
  withdraw,
} from '@fairnotice/db'
import type { FreshDatabase } from '@fairnotice/db/testing'
import { compare } from '@fairnotice/diff'
import {
  type Actor,
  LANGUAGES,
  type Language,
  type NoticeRule,
  type Outcome,
  PRESETS,
  type Role,
  type Ruling,
  type Summary,
} from '@fairnotice/policy'

const EXAMPLE = new URL('../../cli/example/', import.meta.url)

/** A text of the example that the product brings. */
export const example = (file: string): string => readFileSync(new URL(file, EXAMPLE), 'utf8')

/** Texts in languages that the rules don't speak are read as English ones. */
const spoken = (language: string) =>
  (LANGUAGES as readonly string[]).includes(language) ? { language: language as Language } : {}

/** Does for real what the legal team does, so that the site has something to show. */
export type Press = Awaited<ReturnType<typeof openPress>>

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.blockers.map(({ code, text }) => `${code}: ${text}`).join('\n'))
  return outcome.value
}

export async function openPress(fresh: Pick<FreshDatabase, 'urls'>, { members = 12, example: isExample = true } = {}) {
  const db = openDatabase(fresh.urls.test, 3)
  const person = async (name: string, ...roles: Role[]): Promise<Actor> => ({
    userId: (await addUser(db, { email: `${name}@harbourandheath.example`, name, roles })).id,
    roles,
  })
  const ana = await person('ana', 'author', 'administrator')
  const ben = await person('ben', 'reviewer')
  const cem = await person('cem', 'publisher')
  await saveOrganisation(db, {
    name: 'Harbour & Heath',
    domain: 'harbourandheath.example',
    postalAddress: 'Voorbeeldkaai 12, 9000 Ghent',
    contact: 'privacy@harbourandheath.example',
    graceDays: 1,
    example: isExample,
  })
  for (const slug of ['members', 'visitors', 'customers', 'applicants', 'partners', 'newsletter'])
    await saveAudience(db, { slug, names: { en: slug }, cues: [slug] })
  if (members > 0)
    await upsertMembers(
      db,
      Array.from({ length: members }, (_, index) => ({ externalId: `m${index}`, email: `m${index}@members.example` })),
      { actorId: ana.userId, language: 'en', secret: 'only for tests' },
    )

  const compared = async (slug: string, number: number) => {
    const policy = await db.policy.findUniqueOrThrow({ where: { slug } })
    const version = await db.version.findUniqueOrThrow({
      where: { policyId_number: { policyId: policy.id, number } },
      include: { renditions: true, base: { include: { renditions: true } } },
    })
    const comparisons: Record<string, ReturnType<typeof compare>> = {}
    for (const { language, markdown } of version.renditions) {
      const old = version.base?.renditions.find((text) => text.language === language)
      if (old) comparisons[language] = compare(old.markdown, markdown, spoken(language))
    }
    return { version, comparisons }
  }

  /** Takes a draft through submission, decisions and approval by a second person. */
  const approved = async (slug: string, number: number, rule?: (ruling: Ruling) => Ruling) => {
    const { version, comparisons } = await compared(slug, number)
    must(await submit(db, { actor: ana, slug, number, comparisons }))
    for (const language of Object.keys(comparisons)) {
      const stored = await storedComparison(db, version.id, language)
      for (const change of stored?.changes ?? []) {
        if (change.materiality !== 'material') continue
        const { materiality, axis, direction, kinds, audiences } = change
        const ruling = { materiality, axis, direction, kinds, audiences }
        must(
          await decide(db, {
            actor: ben,
            slug,
            number,
            language,
            changeId: change.id,
            ruling: rule?.(ruling) ?? ruling,
            reason: 'As proposed.',
          }),
        )
      }
    }
    must(await approve(db, { actor: ben, slug, number }))
  }

  return {
    db,
    actors: { ana, ben, cem },
    now: () => now(db),
    async setClock(at: Date) {
      const shift = `${Math.round((at.getTime() - Date.now()) / 1000)} seconds`
      await db.testClock.upsert({ where: { id: 1 }, create: { id: 1, shift }, update: { shift } })
    },
    async policy(slug: string, settings: Partial<PolicySettings> = {}) {
      return must(
        await createPolicy(db, ana, slug, {
          title: 'Privacy policy',
          sourceLanguage: 'en',
          languages: ['en'],
          timeZone: 'Europe/Brussels',
          audiences: ['members'],
          noticeRule: (PRESETS['revised-policy-before-any-change'] as { rule: NoticeRule }).rule,
          example: isExample,
          ...settings,
        }),
      )
    },
    async draft(slug: string, renditions: Record<string, string>, note = '') {
      return must(await createDraft(db, { actor: ana, slug, renditions, note })).number
    },
    approved,
    /** The first version, in force from now or already since a day. */
    async first(slug: string, renditions: Record<string, string>, adoptedAt?: Date, note = '') {
      const number = await this.draft(slug, renditions, note)
      await approved(slug, number)
      must(await publishFirst(db, { actor: cem, slug, number, ...(adoptedAt ? { adoptedAt } : {}) }))
      return number
    },
    /** A new version, announced for a time. */
    async announced(
      slug: string,
      renditions: Record<string, string>,
      effectiveAt: Date,
      options: { note?: string; summary?: Summary; urgent?: { citation: string } } = {},
    ) {
      const number = await this.draft(slug, renditions, options.note)
      await approved(slug, number)
      const { summary = {}, urgent } = options
      must(
        await announce(db, {
          actor: cem,
          slug,
          number,
          effectiveAt,
          summary,
          ...(urgent ? { urgent } : {}),
          mailConfigured: true,
          confirmsEmptyAudience: true,
        }),
      )
      return number
    },
    postpone: async (slug: string, number: number, effectiveAt: Date, reason: string) =>
      must(await postpone(db, { actor: cem, slug, number, effectiveAt, reason })),
    withdraw: async (slug: string, number: number, reason: string) =>
      must(await withdraw(db, { actor: cem, slug, number, reason })),
    /** Every notice that is due is taken by a server. */
    async carryMail() {
      for (;;) {
        const notices = await claimNotices(db, 'test', 500, isExample)
        if (notices.length === 0) return
        for (const notice of notices)
          await recordAttempt(db, {
            notice,
            messageId: `<${notice.id}@harbourandheath.example>`,
            messageSha256: '0'.repeat(64),
            language: notice.language,
            policySha256: '0'.repeat(64),
            startedAt: await now(db),
            result: 'accepted',
            code: 250,
            server: 'mail.example',
            response: '250 OK',
            retryAt: null,
            caught: isExample,
          })
      }
    },
    passGates: () => passGates(db),
    close: () => db.$disconnect(),
  }
}

export const inDays = (from: Date, days: number): Date => new Date(from.getTime() + days * 86_400_000)
