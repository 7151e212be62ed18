import type { FileFacts } from '@fairnotice/pdf'
import { slug } from '@fairnotice/policy'
import type { Version } from '../published/catalogue.ts'
import type { Text } from '../rendering/renderings.ts'
import { pathOf } from '../routes.ts'
import { frameLanguage } from '../wording/index.ts'
import { type PolicyScene, titleOf } from './scene.ts'

/** What a version's PDF says of itself. Nothing in it depends on the day, nor on whether the version is in force. */
export function fileFacts(scene: PolicyScene, version: Version, text: Text, logo: Uint8Array | null): FileFacts {
  const { history, organisation, publicUrl, prefix } = scene
  const route = { page: 'version', language: prefix, slug: history.policy.slug, number: version.number } as const
  return {
    publisher: { name: organisation?.name ?? '', colour: organisation?.colour ?? null, logo },
    title: titleOf(history, text.language),
    number: version.number,
    language: text.language,
    frame: frameLanguage(text.language),
    published: version.announcedAt,
    timeZone: history.policy.timeZone,
    url: publicUrl + pathOf(route),
    sha256: text.sha256,
  }
}

/** The version, or the two, that a file is of. */
type Named = { number: number } | { from: number; to: number }

/**
 * The name that a file is saved under: who, what, which version, which language. In ASCII for old programs, and as it is
 * (RFC 6266, RFC 8187).
 */
export function disposition(scene: PolicyScene, route: Named): string {
  const { history, organisation, language } = scene
  const version = 'number' in route ? `v${route.number}` : `v${route.from}-v${route.to}`
  const named = (words: string[]) => [...words, version, language].filter(Boolean).join('-')
  const whole = named([slug(organisation?.name ?? ''), slug(titleOf(history, language))])
  const plain = named([history.policy.slug]).replace(/[^A-Za-z0-9-]/g, '-')
  return `inline; filename="${plain}.pdf"; filename*=UTF-8''${encodeURIComponent(whole)}.pdf`
}
