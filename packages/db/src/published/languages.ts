import type { Rows } from '../client.ts'

/** In which languages each published version of a policy was published, by the version's id. */
export async function publishedLanguages(rows: Rows, policyId: string): Promise<Map<string, string[]>> {
  const found = await rows.$queryRaw<{ versionId: string; language: string }[]>`
    select r.version_id as "versionId", r.language
    from published_rendition r join published_version v on v.id = r.version_id
    where v.policy_id = ${policyId}::uuid order by r.language`
  const byVersion = Map.groupBy(found, ({ versionId }) => versionId)
  return new Map([...byVersion].map(([id, all]) => [id, all.map(({ language }) => language)]))
}
