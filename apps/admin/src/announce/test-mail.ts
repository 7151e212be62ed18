import { beginTests, type Database, versionWithTexts } from '@fairnotice/db'
import { composeTestNotice, type Filled, messageIdFor } from '@fairnotice/notifier'
import { blocked, done, type Outcome } from '@fairnotice/policy'
import { rehearsedContent, type Said } from './rehearse.ts'

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
  const contentIn = await rehearsedContent(database, { slug, number, said }, settings)
  if (!found || !contentIn) return blocked({ code: 'not-found', text: 'There is no such version.' })
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
    const content = contentIn(language)
    const domain = content.from.address.split('@').at(-1) ?? 'localhost'
    const filled = composeTestNotice(content, {
      name: user.name,
      address: user.email,
      messageId: messageIdFor(crypto.randomUUID(), user.email, domain, settings.secret),
      date: begun.value.at,
    })
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
