import { type Database, publishedComparison, publishedTexts } from '@fairnotice/db'
import { titleOf } from '../pages/scene.ts'
import type { Catalogue, PolicyHistory, Version } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { openApi } from './open-api.ts'

/** What the public API answers: JSON, or null where there is nothing. */
export interface Answered {
  body: unknown
  /** Of the policy that it is about; absent where it is about all. */
  stamp?: string
}

const NUMBER = '([1-9]\\d{0,8})'
const VERSION = new RegExp(`^versions/${NUMBER}$`)
const COMPARISON = new RegExp(`^versions/${NUMBER}/comparison/([A-Za-z-]{2,20})$`)

/**
 * The read-only JSON API under `/api`: no key, any origin. Addresses of other pages are given in full, so that a
 * program needs to build none.
 */
export async function answerApi(
  path: string,
  catalogue: Catalogue,
  publicUrl: string,
  database: Database,
): Promise<Answered | null> {
  if (path === '/api') return { body: index(publicUrl) }
  if (path === '/api/openapi.json') return { body: openApi(publicUrl) }
  if (path === '/api/policies')
    return { body: { policies: catalogue.policies.map((history) => policyFacts(history, publicUrl)) } }
  const [, slug, rest] = /^\/api\/policies\/([a-z0-9-]+)(?:\/(.+))?$/.exec(path) ?? []
  const history = catalogue.policies.find(({ policy }) => policy.slug === slug)
  if (!history) return null
  const { stamp } = history
  if (rest === undefined) {
    const versions = history.versions.map((version) => versionFacts(history, version, publicUrl))
    return { stamp, body: { ...policyFacts(history, publicUrl), versions } }
  }
  const version = VERSION.exec(rest) ?? COMPARISON.exec(rest)
  const found = version && history.versions.find(({ number }) => number === Number(version[1]))
  if (!found) return null
  const language = version[2]
  if (language === undefined) {
    const stored = await publishedTexts(database, found.id)
    const texts = stored.map(({ language, markdown, sha256 }) => ({ language, markdown, sha256 }))
    return { stamp, body: { ...versionFacts(history, found, publicUrl), texts } }
  }
  const comparison = await publishedComparison(database, found.id, language)
  return comparison && { stamp, body: comparison.body }
}

const index = (publicUrl: string) => ({
  openapi: `${publicUrl}/api/openapi.json`,
  policies: `${publicUrl}/api/policies`,
})

function policyFacts(history: PolicyHistory, publicUrl: string) {
  const { policy, inForce, announced } = history
  return {
    slug: policy.slug,
    title: policy.title,
    titles: Object.fromEntries(policy.languages.map((language) => [language, titleOf(history, language)])),
    sourceLanguage: policy.sourceLanguage,
    languages: policy.languages,
    timeZone: policy.timeZone,
    example: policy.example,
    inForce: inForce?.number ?? null,
    announced: announced?.number ?? null,
    url: `${publicUrl}/${policy.slug}`,
    api: `${publicUrl}/api/policies/${policy.slug}`,
  }
}

/** A version without its texts. Fewer than ten people told is said so: the number could point at them. */
export function versionFacts({ policy }: PolicyHistory, version: Version, publicUrl: string) {
  const { id: _, announcements, ...facts } = version
  return {
    ...facts,
    announcements: announcements.map((announcement) => ({
      ...announcement,
      told: announcement.told ?? 'fewer than 10',
    })),
    url: `${publicUrl}/${policy.slug}/v/${version.number}`,
    api: `${publicUrl}/api/policies/${policy.slug}/versions/${version.number}`,
    pdf: Object.fromEntries(
      policy.languages.map((language) => {
        const prefix = language === policy.sourceLanguage ? null : language
        return [
          language,
          publicUrl + pathOf({ page: 'version.pdf', language: prefix, slug: policy.slug, number: version.number }),
        ]
      }),
    ),
    comparisons:
      version.base === null
        ? {}
        : Object.fromEntries(
            policy.languages.map((language) => [
              language,
              `${publicUrl}/api/policies/${policy.slug}/versions/${version.number}/comparison/${language}`,
            ]),
          ),
  }
}
