import type { Version } from '../published/catalogue.ts'
import type { Text } from '../rendering/renderings.ts'
import { pathOf } from '../routes.ts'
import { beginning, type PolicyScene, prefixOf, titleOf } from './scene.ts'

/** A version as schema.org has it, for search engines. */
export function policyData(scene: PolicyScene, version: Version, text: Text, path: string): unknown {
  const { history, organisation, publicUrl } = scene
  return {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: titleOf(history, text.language),
    url: publicUrl + path,
    inLanguage: text.language,
    version: String(version.number),
    datePublished: version.announcedAt.toISOString(),
    dateModified: beginning(version).toISOString(),
    creativeWorkStatus: version.state,
    identifier: `sha256:${text.sha256}`,
    publisher: organisation && {
      '@type': 'Organization',
      name: organisation.name,
      url: `https://${organisation.domain}`,
    },
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/pdf',
      contentUrl:
        publicUrl +
        pathOf({
          page: 'version.pdf',
          language: prefixOf(history, text.language),
          slug: history.policy.slug,
          number: version.number,
        }),
    },
  }
}
