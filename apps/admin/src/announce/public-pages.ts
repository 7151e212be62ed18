import type { Database } from '@fairnotice/db'
import type { Previewed, Previews, Proposed } from '@fairnotice/public/preview'

// By way of the process: the public site reads its style sheets from beside itself and renders in threads of its own,
// neither of which a bundler leaves where it is. Node runs it as it stands.
const { createRequire } = process.getBuiltinModule('node:module')
const load = createRequire(import.meta.url)
const opened = new WeakMap<Database, Previews>()

/** One for each pool: its threads begin with the first page, and are kept. */
function previewsOf(database: Database, publicUrl: string): Previews {
  const known = opened.get(database)
  if (known) return known
  const site = load('@fairnotice/public/preview') as typeof import('@fairnotice/public/preview')
  const previews = new site.Previews(database, { publicUrl: publicUrl.replace(/\/+$/, ''), personal: true })
  opened.set(database, previews)
  return previews
}

/** What the public site will show of a proposed version, as one document of HTML; null in a language that it isn't in. */
export const publicPage = (
  database: Database,
  publicUrl: string,
  { proposed, page, language }: { proposed: Proposed; page: Previewed; language: string },
): Promise<string | null> => previewsOf(database, publicUrl).page(proposed, page, language)

/** The file that travels with its notices; null in a language that it was not compared in. */
export const revisedPolicyPdf = (
  database: Database,
  publicUrl: string,
  { proposed, language }: { proposed: Proposed; language: string },
): Promise<Uint8Array | null> => previewsOf(database, publicUrl).comparisonPdf(proposed, language)
