/** Names files in the mirror. Every path begins with the policy's slug; what else the repository holds is its owner's. */
export const paths = {
  inForce: (slug: string, language: string) => `${slug}/policy.${language}.md`,
  changelog: (slug: string) => `${slug}/CHANGELOG.md`,
  version: (slug: string, version: number) => `${slug}/versions/${version}`,
  about: (slug: string, version: number) => `${slug}/versions/${version}/README.md`,
  facts: (slug: string, version: number) => `${slug}/versions/${version}/version.json`,
  text: (slug: string, version: number, language: string) => `${slug}/versions/${version}/policy.${language}.md`,
  comparison: (slug: string, version: number, language: string, format: 'md' | 'json') =>
    `${slug}/versions/${version}/comparison.${language}.${format}`,
}

/** The tag of a version that came into force. */
export const tagName = (slug: string, version: number): string => `${slug}/v${version}`
