import type { PolicyScene } from '../pages/scene.ts'
import { prefixOf, titleOf } from '../pages/scene.ts'
import type { Version } from '../published/catalogue.ts'
import type { Text } from '../rendering/renderings.ts'
import { pathOf } from '../routes.ts'

/** Schema of what `/{slug}/v/{n}.json` and the public API give of a version. */
const VERSION_SCHEMA = 'fairnotice.public-version/1'

/** A version as programs read it: its dates, its announcements and its text in one language. */
export function versionFacts(scene: PolicyScene, version: Version, text: Text | null): object {
  const { history, organisation, publicUrl, prefix } = scene
  const spoken = text ? prefixOf(history, text.language) : prefix
  const { policy } = history
  const address = (route: 'version' | 'version.md' | 'version.json' | 'version.pdf') =>
    publicUrl +
    pathOf({
      page: route,
      // A text is in its own language, wherever it is asked for.
      language: route === 'version.md' || route === 'version.pdf' ? spoken : prefix,
      slug: policy.slug,
      number: version.number,
    })
  return {
    schema: VERSION_SCHEMA,
    organisation: organisation?.name ?? null,
    policy: policy.slug,
    title: titleOf(history, text?.language ?? policy.sourceLanguage),
    example: policy.example,
    number: version.number,
    state: version.state,
    origin: version.origin,
    base: version.base,
    timeZone: policy.timeZone,
    announcedAt: version.announcedAt,
    effectiveAt: version.effectiveAt,
    inForceAt: version.inForceAt,
    supersededAt: version.supersededAt,
    withdrawnAt: version.withdrawnAt,
    heldSince: version.heldSince,
    heldReason: version.heldReason,
    note: version.note,
    announcements: version.announcements.map(
      ({ kind, at, effectiveAt, urgentCitation, reason, summary, told, waived }) => ({
        kind,
        at,
        effectiveAt,
        urgentCitation,
        reason,
        summary,
        // Below ten, the number could point at people.
        told: told ?? 'fewer than 10',
        waived: waived ?? 'fewer than 10',
      }),
    ),
    languages: policy.languages,
    text: text && { language: text.language, sha256: text.sha256, markdown: text.markdown },
    links: {
      html: address('version'),
      markdown: address('version.md'),
      json: address('version.json'),
      pdf: address('version.pdf'),
    },
  }
}
