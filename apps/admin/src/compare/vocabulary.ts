import { audiences, type Database } from '@fairnotice/db'
import type { Vocabulary } from '@fairnotice/diff'

/** The organisation's own words, for the rules. */
export const vocabularyOf = async (database: Database): Promise<Vocabulary> => ({
  audiences: (await audiences(database)).map(({ slug, cues }) => ({ slug, cues })),
  recipients: [],
})
