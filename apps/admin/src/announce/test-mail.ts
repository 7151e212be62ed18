import { beginTests, type Database, versionWithTexts } from '@fairnotice/db'
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
 * Sends one person what members would get, in each of these languages, to their own address alone. It is marked as a test,
 * is no notice, and is limited.
 */
export async function sendTests(
  database: Database,
  asked: { actorId: string; slug: string; number: number; languages: string[]; said: Said },
  settings: TestMailSettings,
): Promise<Outcome<{ to: string; sent: number }>> {
  const { actorId, slug, number, said } = asked
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
  const user = await database.user.findUniqueOrThrow({ where: { id: actorId } })
  const begun = await beginTests(database, { actorId, policyId: policy.id, versionId: version.id, languages })
  if (!begun.ok) return begun
  for (const language of languages) {
    const content = standing.contentIn(language)
    const domain = content.from.address.split('@').at(-1) ?? 'localhost'
    const file = await revisedPolicyOf(database, content, standing, settings.publicUrl)
    const to = {
      name: user.name,
      address: user.email,
      messageId: messageIdFor(crypto.randomUUID(), user.email, domain, settings.secret),
      date: begun.value.at,
    }
    const filled = composeTestNotice(content, to, file && (() => file))
    const refused = await settings.carry(filled)
    if (refused !== null)
      return blocked({
        code: 'mail-refused',
        text: `The mail server did not take it: ${refused}`,
        values: { said: refused },
      })
  }
  return done({ to: user.email, sent: languages.length })
}

/** The file where members get one: by the notice rule, or since the message would weigh too much. */
async function revisedPolicyOf(
  database: Database,
  content: NoticeContent,
  { proposed }: Rehearsed,
  publicUrl: string,
): Promise<Uint8Array | null> {
  if (proposed === null || compileNotice({ ...content, test: true }).carriage !== 'attachment') return null
  return revisedPolicyPdf(database, publicUrl, { proposed, language: content.textLanguage ?? content.language })
}
