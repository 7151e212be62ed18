import {
  type Database,
  type PublishedLogo,
  publishedComparison,
  publishedLanguages,
  publishedLogo,
  publishedTexts,
} from '@fairnotice/db'

/** A version's text as it lies in the database. */
export type SourceText = Awaited<ReturnType<typeof publishedTexts>>[number]

/** Where texts and comparisons come from: what is published, or beside it what someone wants to see before it is. */
export interface Source {
  texts(versionId: string): Promise<SourceText[]>
  /** With its base, as `fairnotice.diff/1`; null if there is none in the language. */
  comparison(versionId: string, language: string): Promise<{ body: unknown } | null>
  /** In which languages each version of a policy is, by the version's id. */
  languages(policyId: string): Promise<Map<string, string[]>>
  logo(sha256: string): Promise<PublishedLogo | null>
}

export const publishedRows = (database: Database): Source => ({
  texts: (versionId) => publishedTexts(database, versionId),
  comparison: (versionId, language) => publishedComparison(database, versionId, language),
  languages: (policyId) => publishedLanguages(database, policyId),
  logo: (sha256) => publishedLogo(database, sha256),
})
