import type { Rows } from '../client.ts'
import type { Topic } from './read.ts'

/** What forms and tokens may do, as the role of member pages. Each is one function of the database that looks at the token. */

/** Asks for a link to an address's page. Says nothing of whether it is anybody's: the worker looks, later. */
export async function askForLink(rows: Rows, email: string, language: string): Promise<void> {
  await rows.$executeRaw`insert into link_request (email, language) values (${email}, ${language})`
}

/** Asks for alerts. Nothing but a message to confirm it comes of this. */
export async function askForAlerts(
  rows: Rows,
  asked: { email: string; language: string; policyId: string | null; topics: readonly Topic[] },
): Promise<void> {
  await rows.$executeRaw`
    insert into subscriber (email, language, policy_id, topics)
    values (${asked.email}, ${asked.language}, ${asked.policyId}::uuid, ${[...asked.topics]}::text[])`
}

/** Uses the presented link: a visit of an hour under the session whose SHA-256 (hex) is given. False: it can't be used (any more). */
export const openVisit = (rows: Rows, sessionHash: string): Promise<boolean> =>
  said(rows.$queryRaw`select open_visit(${sessionHash}) as said`)

export const closeVisit = async (rows: Rows): Promise<void> => {
  await rows.$queryRaw`select close_visit()::text`
}

export const chooseLanguage = (rows: Rows, language: string): Promise<boolean> =>
  said(rows.$queryRaw`select choose_language(${language}) as said`)

/** The optional messages of a policy, or of all (null); none: they stop at once. */
export const chooseTopics = (rows: Rows, policyId: string | null, topics: readonly Topic[]): Promise<boolean> =>
  said(rows.$queryRaw`select choose_topics(${policyId}::uuid, ${[...topics]}::text[]) as said`)

/** `open`: there is one already. */
export const fileRequest = (
  rows: Rows,
  kind: 'correction' | 'erasure',
  text: string,
): Promise<'done' | 'open' | 'too-many' | 'refused'> =>
  said(rows.$queryRaw`select file_request(${kind}, ${text}) as said`)

export const changeAddress = (rows: Rows, email: string): Promise<'done' | 'same' | 'too-many' | 'refused'> =>
  said(rows.$queryRaw`select change_address(${email}) as said`)

/** `waiting`: for the other mailbox; `overtaken`: the address was changed otherwise meanwhile. */
export const confirmAddress = (
  rows: Rows,
): Promise<'done' | 'waiting' | 'overtaken' | 'used' | 'expired' | 'unknown'> =>
  said(rows.$queryRaw`select confirm_address() as said`)

export const confirmSubscription = (rows: Rows): Promise<'done' | 'used' | 'expired' | 'unknown'> =>
  said(rows.$queryRaw`select confirm_subscription() as said`)

/** False: there is none (any more). Whoever asked gets nothing more either way. */
export const stopSubscription = (rows: Rows): Promise<boolean> =>
  said(rows.$queryRaw`select stop_subscription() as said`)

/** Whether messages leave at all, as the worker last found. */
export const mailWorks = (rows: Rows): Promise<boolean> => said(rows.$queryRaw`select mail_works() as said`)

const said = async <T>(answer: Promise<unknown>): Promise<T> => ((await answer) as [{ said: T }])[0].said
