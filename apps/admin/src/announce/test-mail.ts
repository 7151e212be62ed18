import { beginTests, type Database, users, versionWithTexts } from '@fairnotice/db'
import { compileNotice, composeTestNotice, type Filled, messageIdFor, type NoticeContent } from '@fairnotice/notifier'
import { blocked, done, type Outcome } from '@fairnotice/policy'
import { revisedPolicyPdf } from './public-pages.ts'
import { type Rehearsed, rehearsed, type Said } from './rehearse.ts'

export interface TestMailSettings {
  publicUrl: string
  mailFrom: string
  secret: string
  /** Hands a message to the mail server; null when it took it, else what it said. */
  carry(message: Filled): Promise<string | null>
}

/**
 * Sends what members would get, in each of these languages, to whoever asks or to everyone of the legal team, and to no
 * member. It is marked as a test, is no notice, and is limited.
 */
export async function sendTests(
  database: Database,
  asked: { actorId: string; slug: string; number: number; languages: string[]; to: 'me' | 'team'; said: Said },
  settings: TestMailSettings,
): Promise<Outcome<{ to: string[]; sent: number; refused: string[] }>> {
  const { actorId, slug, number, to: whom, said } = asked
  const languages = [...new Set(asked.languages)]
  const found = await versionWithTexts(database, slug, number)
  const standing = await rehearsed(database, { slug, number, said }, settings)
  if (!found || !standing) return blocked({ code: 'not-found', text: 'There is no such version.' })
  const { policy, version } = found
  if (version.state !== 'submitted' && version.state !== 'approved')
    return blocked({
      code: 'wrong-state',
      text: 'A test can be sent from submission until announcing: before, there is no comparison to tell of.',
    })
  const people = (await users(database)).filter(
    ({ id, leftAt, roles }) => id === actorId || (whom === 'team' && leftAt === null && roles.length > 0),
  )
  const begun = await beginTests(database, { actorId, policyId: policy.id, versionId: version.id, languages, to: whom })
  if (!begun.ok) return begun
  let sent = 0
  const problems = new Map<string, string>()
  for (const language of languages) {
    const content = standing.contentIn(language)
    const domain = content.from.address.split('@').at(-1) ?? 'localhost'
    const file = await revisedPolicyOf(database, content, standing, settings.publicUrl)
    for (const { name, email } of people) {
      const messageId = messageIdFor(crypto.randomUUID(), email, domain, settings.secret)
      const to = { name, address: email, messageId, date: begun.value.at }
      const problem = await settings.carry(composeTestNotice(content, to, file && (() => file), whom))
      if (problem === null) sent++
      else problems.set(email, problem)
    }
  }
  const [problem] = problems.values()
  if (sent === 0 && problem !== undefined)
    return blocked({
      code: 'mail-refused',
      text: `The mail server did not take it: ${problem}`,
      values: { said: problem },
    })
  return done({ to: people.map(({ email }) => email), sent, refused: [...problems.keys()] })
}

/** The file where members get one: by the notice rule, or since the message would weigh too much. */
async function revisedPolicyOf(
  database: Database,
  content: NoticeContent,
  { proposed }: Rehearsed,
  publicUrl: string,
): Promise<Uint8Array | null> {
  if (proposed === null || compileNotice({ ...content, test: 'team' }).carriage !== 'attachment') return null
  return revisedPolicyPdf(database, publicUrl, { proposed, language: content.textLanguage ?? content.language })
}
