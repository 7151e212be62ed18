import { audiences, type Database } from '@fairnotice/db'
import type { Vocabulary } from '@fairnotice/diff'

/** A policy's own words, as its settings hold them. */
interface Own {
  recipients: string[]
  /** Groups of words that say the same. */
  vocabulary: unknown
}

/** The organisation's audiences and the policy's own words, for the rules. */
export const vocabularyOf = async (database: Database, policy: Own): Promise<Vocabulary> => ({
  audiences: await audiences(database),
  recipients: policy.recipients,
  words: policy.vocabulary as string[][],
})
