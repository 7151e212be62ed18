import { AXES, DIRECTIONS, FINDINGS, KINDS, MATERIALITIES, ROLES, RUNGS, STATES } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'

/** What the HTTP API takes and gives; it validates by these, and the OpenAPI description is made from them. */

export const Blocker = z
  .object({
    code: z.string(),
    text: z.string().openapi({ description: 'In English.' }),
    field: z.string().optional(),
    passage: z.string().optional(),
    values: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .optional()
      .openapi({ description: 'What the text fills in, for those who say the code in another language.' }),
  })
  .openapi('Blocker')

export const ProblemDetails = z
  .object({ type: z.string(), title: z.string(), status: z.number(), code: z.string(), blockers: z.array(Blocker) })
  .openapi('Problem', { description: 'RFC 9457' })

const slugs = z.array(z.string())
const date = z.iso.datetime({ offset: true })

export const Ruling = z
  .object({
    materiality: z.enum(MATERIALITIES),
    axis: z.enum(AXES),
    direction: z.enum(DIRECTIONS),
    kinds: z.array(z.enum(KINDS)),
    audiences: slugs.openapi({ description: 'Slugs; empty means everyone.' }),
  })
  .openapi('Ruling')

export const NoticeRule = z
  .object({
    preset: z.string(),
    promises: z.array(
      z.object({
        channel: z.enum(['email', 'site']),
        changes: z.enum(['any', 'notable', 'material']),
        kinds: z.array(z.enum(KINDS)).optional(),
        policy: z.enum(['enclosed', 'attached', 'link']),
      }),
    ),
    legalFloor: z.boolean(),
    leadDays: z.number().int().min(0).max(366),
    leadTimes: z
      .array(
        z.object({
          days: z.number().int().min(0).max(366),
          audiences: slugs.optional(),
          kinds: z.array(z.enum(KINDS)).optional(),
        }),
      )
      .optional()
      .openapi({
        description:
          'Lead times for some audiences or kinds, longer or shorter than leadDays. A version’s lead time is the longest that its decided changes owe.',
      }),
    clause: z.object({ quote: z.string().min(1), section: z.string() }).nullable(),
  })
  .openapi('NoticeRule')

const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en or nl')

export const PolicySettings = z
  .object({
    title: z.string().trim().min(1).max(200),
    titles: z.record(z.string(), z.string()).default({}),
    sourceLanguage: language,
    languages: z.array(language).min(1),
    timeZone: z.string(),
    audiences: slugs.default([]),
    membersAreVisitors: z.boolean().default(true),
    allowStale: z.boolean().default(false).openapi({
      description:
        'A translation that is behind its source may be announced, labelled, where the source’s changes owe nobody a message.',
    }),
    noticeRule: NoticeRule,
    options: z.record(z.string(), z.array(z.string())).default({}),
    code: z.string().nullable().default(null),
    classification: z.string().nullable().default(null),
    owner: z.string().nullable().default(null),
  })
  .openapi('PolicySettings')

export const NewPolicy = PolicySettings.extend({ slug: z.string() }).openapi('NewPolicy')

export const VersionSummary = z
  .object({
    number: z.number().int(),
    state: z.enum(STATES),
    origin: z.enum(['first', 'adopted', 'changed', 'imported']).nullable(),
    base: z.number().int().nullable(),
    note: z.string(),
    revision: z.number().int(),
    createdAt: date,
    submittedAt: date.nullable(),
    approvedAt: date.nullable(),
    announcedAt: date.nullable(),
    effectiveAt: date.nullable(),
    inForceAt: date.nullable(),
    supersededAt: date.nullable(),
    withdrawnAt: date.nullable(),
    heldSince: date.nullable(),
    heldReason: z.string().nullable().openapi({ description: 'Codes of what holds it, joined by spaces.' }),
  })
  .openapi('VersionSummary')

export const Policy = PolicySettings.extend({
  slug: z.string(),
  example: z.boolean(),
  revision: z.number().int(),
  versions: z.array(VersionSummary),
}).openapi('Policy')

export const Rendition = z
  .object({
    language: z.string(),
    markdown: z.string(),
    sha256: z.string(),
    revision: z.number().int(),
    updatedAt: date,
    author: z.string(),
    stale: z.boolean().openapi({ description: 'It translates an older source text.' }),
    approved: z.boolean(),
  })
  .openapi('Rendition')

export const Behind = z
  .object({
    behind: z.boolean(),
    whole: z.boolean().openapi({ description: 'What it translates is not known, so all of it must be looked at.' }),
    sections: z.array(
      z.object({
        key: z.string(),
        heading: z.string().nullable().openapi({ description: 'In the translation.' }),
        source: z.string().nullable().openapi({ description: 'The same heading in the source.' }),
        checked: z.boolean(),
        changes: z.array(
          z.looseObject({
            id: z.string(),
            type: z.string(),
            segments: z.array(z.tuple([z.enum(['=', '-', '+']), z.string()])),
          }),
        ),
      }),
    ),
  })
  .openapi('Behind')

export const GateReason = z
  .object({
    code: z.enum(['effective-time', 'undispatched', 'lead-time', 'grace', 'unreachable', 'unplanned']),
    count: z.number().nullable(),
    until: date.nullable(),
  })
  .openapi('GateReason')

export const Gate = z
  .object({
    open: z.boolean(),
    opensAt: date.nullable(),
    reasons: z.array(GateReason),
    owed: z.number(),
    settled: z.number(),
  })
  .openapi('Gate')

export const Announcement = z
  .object({
    id: z.string(),
    kind: z.enum(['announced', 'postponed', 'withdrawn', 'late']),
    at: date,
    by: z.string(),
    effectiveAt: date.nullable(),
    members: z.number(),
    everyone: z.boolean(),
    audiences: slugs,
    reason: z.string().nullable(),
    urgentCitation: z.string().nullable(),
    counts: z.record(z.string(), z.number()).openapi({ description: 'Notices by state.' }),
    how: z
      .record(z.string(), z.number())
      .openapi({ description: 'Resolved and void notices by how: shown, letter, waived, left, erased …' }),
  })
  .openapi('Announcement')

export const Finding = z
  .object({
    key: z.string(),
    code: z.enum(FINDINGS),
    language: z.string().nullable(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string(),
    acceptance: z
      .object({
        by: z.string(),
        at: date,
        reason: z.string(),
        confirmedBy: z.string().nullable(),
        confirmedAt: date.nullable(),
        yours: z.boolean(),
      })
      .nullable(),
  })
  .openapi('Finding', { description: 'Blocks until one person accepts it with a reason and another confirms.' })

export const BounceIntake = z
  .object({
    state: z.enum(['works', 'never', 'waiting', 'failed']),
    last: z
      .object({ address: z.string(), sentAt: date, receivedAt: date.nullable(), problem: z.string().nullable() })
      .nullable(),
  })
  .openapi('BounceIntake')

const PastLine = z.object({
  number: z.number().int(),
  date: z.string().openapi({ description: 'yyyy-mm-dd, in the policy’s zone.' }),
  note: z.string(),
  languages: z.array(z.string()),
  words: z.number().int(),
  changes: z.record(z.string(), z.number()).nullable().openapi({
    description: 'How many changes the rules find since the one before, by weight; nobody has decided them.',
  }),
})

export const PastLines = z.object({ lines: z.array(PastLine) }).openapi('PastLines')

export const PastImport = PastLines.extend({ by: z.string(), yours: z.boolean(), at: date }).openapi('PastImport', {
  description: 'What was imported and waits for a second person.',
})

export const Version = VersionSummary.extend({
  findings: z.array(Finding),
  renditions: z.array(Rendition),
  baseTexts: z
    .array(z.object({ language: z.string(), markdown: z.string() }))
    .openapi({ description: 'Texts of the version it is compared with.' }),
  editors: z.array(z.string()).openapi({ description: 'Names.' }),
  youEdited: z.boolean(),
  youApproved: z
    .boolean()
    .openapi({ description: 'An urgent announcement, or one to nobody, is then another’s to make.' }),
  gate: Gate.nullable(),
  announcements: z.array(Announcement),
  blockers: z
    .array(Blocker)
    .openapi({ description: 'What blocks the next step: approving a submitted version, announcing an approved one.' }),
}).openapi('Version')

export const Decision = z
  .object({
    ruling: Ruling,
    reason: z.string(),
    lowered: z.array(z.string()),
    decidedBy: z.string(),
    decidedAt: date,
    confirmedBy: z.string().nullable(),
    confirmedAt: date.nullable(),
    pending: z.boolean(),
    yours: z.boolean(),
  })
  .openapi('Decision')

/** fairnotice.diff/1, each change with its decision; segments and ranges as DESIGN §5 has them. */
export const Comparison = z
  .looseObject({
    schema: z.literal('fairnotice.diff/1'),
    hash: z.string(),
    material: z.boolean(),
    provisional: z.boolean(),
    changes: z.array(
      z.looseObject({
        id: z.string(),
        type: z.string(),
        section: z.object({ old: z.array(z.string()), new: z.array(z.string()) }),
        old: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
        new: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
        segments: z.array(z.tuple([z.enum(['=', '-', '+']), z.string()])),
        ...Ruling.shape,
        reasons: z.array(z.object({ rule: z.string(), law: z.string().nullable(), text: z.string() })),
        ruling: Ruling.openapi({ description: 'What holds now: the decision, or the proposal.' }),
        decision: Decision.nullable(),
        renders: z.array(z.string()).openapi({ description: 'In a translation: the decided changes of the source.' }),
      }),
    ),
  })
  .openapi('Comparison')

export const SummaryByLanguage = z.record(
  z.string(),
  z.array(z.object({ text: z.string(), changeIds: z.array(z.string()) })),
)

export const Rehearsal = z
  .object({
    members: z.number(),
    everyone: z.boolean(),
    audiences: slugs,
    concernedByLanguage: z
      .record(z.string(), z.object({ everyone: z.boolean(), audiences: slugs }))
      .openapi({ description: 'Whom a translation’s own changes concern beside them: members served in it.' }),
    byLanguage: z.record(z.string(), z.number()),
    byAudience: z.record(z.string(), z.number()),
    notTold: z.number().openapi({ description: 'Members whom no change concerns.' }),
    membersSynchronisedAt: date.nullable(),
    earliest: z.object({
      floor: date,
      proposed: date,
      leadDays: z.number().openapi({ description: 'The longest lead time that the decided changes owe.' }),
    }),
    blockers: z.array(Blocker),
    summary: SummaryByLanguage,
    samples: z.array(z.object({ language: z.string(), subject: z.string(), html: z.string(), text: z.string() })),
  })
  .openapi('Rehearsal')

export const AnnounceBody = z
  .object({
    effectiveAt: date,
    urgent: z.object({ citation: z.string() }).optional(),
    summary: SummaryByLanguage.optional(),
    confirmsEmptyAudience: z.boolean().optional(),
  })
  .openapi('Announce')

export const Member = z
  .object({
    externalId: z.string().trim().min(1).max(200),
    email: z.email().max(320),
    otherEmails: z.array(z.email()).default([]),
    name: z.string().max(500).nullable().default(null),
    postalAddress: z.string().max(1000).nullable().default(null),
    language: language.optional(),
    audiences: slugs.default([]),
    registeredAt: date.optional(),
    toldAtRegistration: z.object({ at: date, versionSha256: z.string() }).nullable().optional(),
  })
  .openapi('Member')

export const Notice = z
  .object({
    id: z.string(),
    state: z.enum(['planned', 'claimed', 'sent', 'refused', 'bounced', 'resolved', 'void']),
    externalId: z.string(),
    email: z.string(),
    name: z.string().nullable(),
    language: z.string(),
    plannedAt: date,
    attempts: z.number(),
    dueAt: date,
    sentAt: date.nullable(),
    settledAt: date.nullable(),
    how: z.string().nullable(),
    problem: z.string().nullable(),
  })
  .openapi('Notice')

/** A decision raised after its version took effect. */
export const Raising = z
  .object({
    id: z.string(),
    language: z.string(),
    changeId: z.string(),
    before: Ruling,
    ruling: Ruling,
    reason: z.string(),
    raisedBy: z.string(),
    raisedAt: date,
    yours: z.boolean(),
    toldAt: date.nullable().openapi({ description: 'When a late announcement told of it; null: it waits for one.' }),
  })
  .openapi('Raising')

/** What was raised of a version, and what announcing it late would do. */
export const Late = z
  .object({
    raised: z.array(Raising),
    waiting: z.number().openapi({ description: 'How many wait for a late announcement.' }),
    members: z.number(),
    byLanguage: z.record(z.string(), z.number()),
    samples: z.array(z.object({ language: z.string(), subject: z.string(), html: z.string(), text: z.string() })),
  })
  .openapi('Late')

/** Someone whom e-mail can't reach, and what can still be done. */
export const Unreachable = z
  .object({
    id: z.string(),
    kind: z.enum(['announced', 'postponed', 'withdrawn', 'late']),
    state: z.enum(['refused', 'bounced']),
    problem: z.string().nullable(),
    externalId: z.string(),
    email: z.string(),
    name: z.string().nullable(),
    language: z.string(),
    audiences: slugs,
    postalAddress: z.string().nullable(),
    tried: z.array(
      z.object({ address: z.string(), result: z.enum(['accepted', 'later', 'refused', 'bounced']), at: date }),
    ),
    waiver: z
      .object({ reason: z.string(), proposedBy: z.string(), proposedAt: date, yours: z.boolean() })
      .nullable()
      .openapi({ description: 'Proposed by one person; another confirms or dismisses it.' }),
    ladder: z.object({
      addresses: z
        .array(z.object({ address: z.string(), refused: z.boolean() }))
        .openapi({ description: 'Where it may still be sent: never again to an address that took it.' }),
      rungs: z.array(z.object({ rung: z.enum(RUNGS), state: z.enum(['open', 'waiting', 'impossible']) })),
      next: z.enum(RUNGS).nullable(),
    }),
  })
  .openapi('Unreachable')

/** A notice as the organisation's own site shows it at sign-in. */
export const PendingNotice = z
  .object({
    id: z.string(),
    policy: z.string(),
    title: z.string(),
    version: z.number(),
    kind: z.enum(['announced', 'postponed', 'withdrawn', 'late']),
    effectiveAt: date.nullable(),
    language: z.string(),
    subject: z.string(),
    html: z.string().openapi({ description: 'A part of a page, with its styles inline.' }),
    text: z.string(),
    versionSha256: z.string().openapi({ description: 'Hash of the policy’s text that it tells of.' }),
  })
  .openapi('PendingNotice')

export const User = z
  .object({ id: z.string(), name: z.string(), email: z.string(), roles: z.array(z.enum(ROLES)), left: z.boolean() })
  .openapi('User')

export const Organisation = z
  .object({
    name: z.string().trim().min(1),
    domain: z.string().trim().min(1),
    postalAddress: z.string().trim().min(1),
    contact: z.string().trim().min(1),
    language: language.default('en'),
    graceDays: z.number().int().min(0).max(60).default(5),
    syncLimitDays: z.number().int().min(1).max(366).default(31),
  })
  .openapi('Organisation')

export const Audience = z
  .object({
    slug: z.string().regex(/^[a-z0-9-]+$/),
    names: z.record(z.string(), z.string()),
    cues: z.array(z.string()).default([]),
  })
  .openapi('Audience')

export const Health = z
  .object({ part: z.string(), ok: z.boolean(), since: date, checkedAt: date, detail: z.string().nullable() })
  .openapi('Health')

export const EventRow = z
  .object({
    id: z.string(),
    at: date,
    actor: z.string().nullable(),
    what: z.string(),
    policy: z.string().nullable(),
    version: z.number().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('Event')

const MirrorPlace = z.object({
  baseUrl: z
    .string()
    .nullable()
    .default(null)
    .openapi({ description: 'The REST API’s address on GitHub Enterprise; null: github.com.' }),
  owner: z.string().trim(),
  repo: z.string().trim(),
  branch: z.string().trim().default('main'),
  author: z
    .object({ name: z.string().trim(), email: z.string().trim() })
    .openapi({ description: 'The organisation, as author of every commit.' }),
  publicComment: z.enum(['issue', 'discussion']).nullable().default(null),
  discussionCategory: z.string().trim().nullable().default(null),
  labels: z.array(z.string().trim()).default([]),
  rateLimits: z.enum(['github.com', 'none']).default('github.com'),
  enabled: z.boolean().default(true),
})

/** Write-only: no answer ever holds one. */
const MirrorAuth = z.union([
  z.object({ token: z.string().trim() }),
  z.object({ appId: z.string().trim(), privateKey: z.string(), installationId: z.string().trim() }),
])

export const MirrorSettings = MirrorPlace.extend({
  auth: MirrorAuth.optional().openapi({
    description: 'Written, never read. Absent: what is stored, as long as baseUrl stays the same.',
  }),
  signingKey: z.string().nullable().optional().openapi({
    description: 'An Ed25519 private key. Written, never read. Absent: what is stored; null: no signatures.',
  }),
}).openapi('MirrorSettings')

export const MirrorFinding = z
  .object({
    code: z.string(),
    severity: z.enum(['stop', 'note', 'retry']),
    text: z.string(),
    details: z.array(z.string()),
  })
  .openapi('MirrorFinding')

export const MirrorAccess = z
  .object({
    ok: z.boolean(),
    needed: z.record(z.string(), z.enum(['read', 'write'])),
    signingKey: z.string().nullable().openapi({ description: 'The public half, for GitHub’s settings.' }),
    findings: z.array(MirrorFinding),
  })
  .openapi('MirrorAccess')

export const Mirror = z
  .object({
    settings: MirrorPlace.extend({
      authKind: z.enum(['token', 'app']),
      signed: z.boolean(),
      changedBy: z.string(),
      changedAt: date,
    }).nullable(),
    state: z
      .object({
        outcome: z.enum(['done', 'delayed', 'stopped']).nullable(),
        head: z.string().nullable(),
        branch: z.string().nullable(),
        ranAt: date.nullable(),
        retryAt: date.nullable(),
        findings: z.array(MirrorFinding),
        drift: z
          .object({
            state: z.enum(['same', 'different']),
            files: z.number(),
            differing: z.array(z.object({ path: z.string(), state: z.string() })),
            pending: z.number(),
            findings: z.array(MirrorFinding),
          })
          .nullable(),
        driftAt: date.nullable(),
      })
      .nullable(),
    running: z.boolean(),
    due: z.boolean().openapi({ description: 'Something waits for the next run, and nothing holds it up.' }),
  })
  .openapi('Mirror')

/** One line of the desk: what waits for this person, or holds. */
export const Waiting = z
  .object({
    slug: z.string(),
    title: z.string(),
    number: z.number(),
    state: z.enum(STATES),
    waitsFor: z.enum(['write', 'import', 'review', 'announce', 'confirm', 'resolve', 'late']),
    text: z.string(),
  })
  .openapi('Waiting')

export const Desk = z
  .object({
    waiting: z.array(Waiting),
    requests: z.number().openapi({ description: 'Members’ requests that wait for an answer, if you may give it.' }),
    policies: z.array(Policy),
    health: z.array(Health),
    sendingPausedAt: date.nullable(),
  })
  .openapi('Desk')
