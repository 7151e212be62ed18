import type { Rows } from '../client.ts'
import { now } from '../clock.ts'
import { toJson } from '../json.ts'
import type { ComparisonBody } from './comparison.ts'

/** Stores the comparison of a translation that came or changed after submission. */
export async function storeComparison(
  rows: Rows,
  versionId: string,
  language: string,
  body: ComparisonBody,
): Promise<void> {
  const version = await rows.version.findUniqueOrThrow({ where: { id: versionId } })
  if (!version.baseId) return
  await rows.comparison.deleteMany({ where: { versionId, language } })
  await rows.comparison.create({
    data: {
      versionId,
      baseId: version.baseId,
      language,
      hash: body.hash,
      body: toJson(body),
      storedAt: await now(rows),
    },
  })
}
