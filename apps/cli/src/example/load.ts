import {
  addUser,
  announce,
  approve,
  audiences,
  changePolicy,
  createDraft,
  createPolicy,
  type Database,
  decide,
  inTransaction,
  publishFirst,
  ruledChanges,
  saveAudience,
  saveOrganisation,
  submit,
  undecided,
  upsertMembers,
  versionWithTexts,
  wake,
} from '@fairnotice/db'
import { type Change, compareRenditions, proposeSummary, type Vocabulary } from '@fairnotice/diff'
import { type Actor, addDays, midnightFrom, type Outcome, type Role } from '@fairnotice/policy'
import { movableClock, until } from './clock.ts'
import { type ExamplePolicy, exampleOrganisation, examplePolicies, ruleFor } from './files.ts'
import { exampleMembers } from './members.ts'

/** How many made-up members the example has. */
const MEMBERS = 320

export interface ExampleTeam {
  ana: Actor
  bram: Actor
  chloe: Actor
}

/** The people of the example; the second and the third are there so that four eyes can be tried. */
export const EXAMPLE_PEOPLE = {
  ana: {
    name: 'Ana Vos',
    email: 'ana@harbourandheath.example',
    roles: ['author', 'reviewer', 'publisher', 'administrator'],
  },
  bram: { name: 'Bram Claes', email: 'bram@harbourandheath.example', roles: ['author', 'reviewer'] },
  chloe: { name: 'Chloé Renard', email: 'chloe@harbourandheath.example', roles: ['publisher', 'auditor'] },
} as const satisfies Record<keyof ExampleTeam, { name: string; email: string; roles: Role[] }>

/**
 * Loads the example: Harbour & Heath, two policies, three versions each. The worker must be running: it sends the
 * notices of the past to the catcher, while the clock stands there.
 */
export async function loadExample(app: Database, owner: Database, tell: (line: string) => void): Promise<void> {
  const clock = movableClock(owner)
  const house = await exampleOrganisation()
  const policies = await examplePolicies()
  const team = await people(app)
  await saveOrganisation(app, {
    name: house.name,
    domain: house.domain,
    postalAddress: house.postalAddress,
    contact: `privacy@${house.domain}`,
    example: true,
  })
  for (const { slug, name, cues } of house.audiences) await saveAudience(app, { slug, names: name, cues })
  const vocabulary: Vocabulary = {
    audiences: await audiences(app),
    recipients: [],
  }
  const steps = policies
    .flatMap((policy) => policy.versions.map((version) => ({ policy, version })))
    .sort((a, b) => a.version.number - b.version.number || a.version.date.getTime() - b.version.date.getTime())
  // Nobody was erased from an empty database: no secret is needed to recognise them.
  const imported = { actorId: team.ana.userId, language: 'en', secret: '' }
  try {
    await clock.moveTo(new Date(Date.UTC(2024, 0, 8, 9)))
    await upsertMembers(app, exampleMembers(MEMBERS), imported)
    for (const { policy, version } of steps) {
      tell(`Example: ${policy.slug}, version ${version.number} …`)
      const past = version.number < 3
      if (version.number === 1) {
        await clock.moveTo(version.date)
        await first(app, policy, team)
      } else {
        const announceAt = addDays(version.date, -40, policy.timeZone)
        if (past) await clock.moveTo(announceAt)
        else await clock.putRight()
        await upsertMembers(app, exampleMembers(MEMBERS), imported)
        // The last version of the second policy is left in review: there is something to decide.
        const decided = past || policy.slug === 'privacy'
        await review(app, policy, version.number, team, vocabulary, decided)
        if (decided) await tellMembers(app, policy, version.number, team, past ? version.date : null)
        if (past) {
          await clock.moveTo(new Date(version.date.getTime() + 60_000))
          await until(
            `${policy.slug} ${version.number} is in force`,
            async () => (await stateOf(app, policy.slug, version.number)) === 'in-force',
          )
        }
      }
    }
  } finally {
    await clock.putRight()
  }
}

async function people(app: Database): Promise<ExampleTeam> {
  const actor = async (person: { name: string; email: string; roles: readonly Role[] }): Promise<Actor> => {
    const user = await addUser(app, person)
    return { userId: user.id, roles: person.roles }
  }
  const { ana, bram, chloe } = EXAMPLE_PEOPLE
  return { ana: await actor(ana), bram: await actor(bram), chloe: await actor(chloe) }
}

const textOf = (policy: ExamplePolicy, number: number) =>
  policy.versions.find((version) => version.number === number) as ExamplePolicy['versions'][number]

async function first(app: Database, policy: ExamplePolicy, { ana, bram, chloe }: ExampleTeam): Promise<void> {
  const { texts, note } = textOf(policy, 1)
  const source = policy.sourceLanguage
  await inTransaction(app, async (rows) =>
    must(
      await createPolicy(rows, ana, policy.slug, {
        title: policy.title[source] ?? policy.slug,
        titles: policy.title,
        sourceLanguage: source,
        languages: policy.languages,
        timeZone: policy.timeZone,
        audiences: policy.audiences,
        noticeRule: ruleFor(policy, texts[source] ?? ''),
        options: OPTIONS,
        ...policy.documentControl,
        example: true,
      }),
    ),
  )
  must(await createDraft(app, { actor: ana, slug: policy.slug, renditions: texts, note }))
  const version = { slug: policy.slug, number: 1 }
  must(await submit(app, { ...version, actor: ana, comparisons: {} }))
  must(await approve(app, { ...version, actor: bram }))
  must(await publishFirst(app, { ...version, actor: chloe }))
}

/** What the example lets its members do about a change. */
const OPTIONS = {
  en: [
    'Object to a change, or ask us to erase your data: privacy@harbourandheath.example.',
    'Close your account in the app, under Profile, at any time.',
  ],
  nl: [
    'Maak bezwaar tegen een wijziging of vraag ons uw gegevens te wissen: privacy@harbourandheath.example.',
    'Sluit uw account op elk moment in de app, onder Profiel.',
  ],
}

async function review(
  app: Database,
  policy: ExamplePolicy,
  number: number,
  team: ExampleTeam,
  vocabulary: Vocabulary,
  decided: boolean,
): Promise<void> {
  const { texts, note } = textOf(policy, number)
  const version = { slug: policy.slug, number }
  await inTransaction(app, async (rows) =>
    must(
      await changePolicy(
        rows,
        team.chloe.roles.includes('administrator') ? team.chloe : team.ana,
        policy.slug,
        { noticeRule: ruleFor(policy, texts[policy.sourceLanguage] ?? '') },
        null,
      ),
    ),
  )
  // Ana is the one who signs in first: what she did not write waits for her review.
  const author = decided ? team.ana : team.bram
  must(await createDraft(app, { actor: author, slug: policy.slug, renditions: texts, note }))
  const before = textOf(policy, number - 1).texts
  const list = (all: Record<string, string>) =>
    Object.entries(all).map(([language, markdown]) => ({ language, markdown }))
  must(
    await submit(app, {
      ...version,
      actor: author,
      comparisons: compareRenditions(list(before), list(texts), policy.sourceLanguage, vocabulary),
    }),
  )
  if (!decided) return
  const found = await versionWithTexts(app, policy.slug, number)
  const waiting = undecided(await ruledChanges(app, found?.version.id ?? '', policy.sourceLanguage))
  for (const { change, language } of waiting)
    must(await decide(app, { ...version, actor: team.bram, language, changeId: change.id, ruling: change, reason: '' }))
  must(await approve(app, { ...version, actor: team.bram }))
}

async function tellMembers(
  app: Database,
  policy: ExamplePolicy,
  number: number,
  team: ExampleTeam,
  effectiveAt: Date | null,
): Promise<void> {
  const found = await versionWithTexts(app, policy.slug, number)
  const rulings = await ruledChanges(app, found?.version.id ?? '', policy.sourceLanguage)
  const changes = rulings
    .filter(({ language }) => language === policy.sourceLanguage)
    .map(({ change, ruling }) => ({ ...(change as unknown as Change), ...ruling }))
  const summary = proposeSummary(changes)
  const soonest = midnightFrom(addDays(new Date(), 33, policy.timeZone), policy.timeZone)
  must(
    await announce(app, {
      actor: team.chloe,
      slug: policy.slug,
      number,
      effectiveAt: effectiveAt ?? soonest,
      summary,
      mailConfigured: false,
    }),
  )
  await wake(app)
  await until(
    `the notices of ${policy.slug} ${number} are caught`,
    async () => (await app.notice.count({ where: { state: { in: ['planned', 'claimed'] } } })) === 0,
  )
}

const stateOf = async (app: Database, slug: string, number: number) =>
  (await versionWithTexts(app, slug, number))?.version.state

/** The example is ours: whatever blocks one of its steps is a fault of the product. */
function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(
    `The example could not be loaded: ${outcome.blockers.map(({ code, text }) => `${code}: ${text}`).join(' ')}`,
  )
}
