import { createHash } from 'node:crypto'
import type { Comparison } from '@fairnotice/diff'
import type { MirrorPorts, MirrorSettings, Publication, PublicationEvent, Rendition } from '../src/index.ts'
import type { GitHubServer } from './github/server.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Kestrel Library's privacy policy: each version keeps loan records a month longer. */
export function policyText(version: number, language: string): string {
  return language === 'nl'
    ? `# Privacybeleid\n\nBibliotheek De Torenvalk bewaart wat u leent ${version} maanden.\n\n## Uw rechten\n\nVraag ons op elk moment om inzage.\n`
    : `# Privacy policy\n\nKestrel Library keeps what you borrow for ${version} months.\n\n## Your rights\n\nAsk us at any time to see what we hold.\n`
}

export function rendition(version: number, language: string): Rendition {
  const markdown = policyText(version, language)
  return { language, markdown, sha256: sha256(markdown) }
}

/** The decided comparison of two neighbouring versions, as the database keeps it. */
export function comparison(version: number, language: 'en' | 'nl'): Comparison {
  const [old, now] = [policyText(version - 1, language), policyText(version, language)]
  // The one sentence that differs.
  const range = (text: string) => {
    const start = text.indexOf('\n\n') + 2
    const end = text.indexOf('\n\n', start)
    return { start, end, text: text.slice(start, end) }
  }
  const [before, after] = [range(old), range(now)]
  const at = before.text.search(/\d/)
  const rest = before.text.slice(at).replace(/^\d+/, '')
  const [title = ''] = old.slice(2).split('\n')
  return {
    schema: 'fairnotice.diff/1',
    hash: `sha256:${sha256(old + now)}`,
    engine: '1.0.0',
    rules: '1.0.0',
    old: { sha256: sha256(old), words: 21, language },
    new: { sha256: sha256(now), words: 21, language },
    material: true,
    coarse: [],
    changes: [
      {
        id: 'c-4f1a09c2',
        type: 'edited',
        difference: 'words',
        group: null,
        section: { old: [title], new: [title] },
        old: [before],
        new: [after],
        segments: [
          ['=', before.text.slice(0, at)],
          ['-', String(version - 1)],
          ['+', String(version)],
          ['=', rest],
        ],
        kinds: ['retention'],
        materiality: 'material',
        axis: 'processing',
        direction: 'widens',
        audiences: [],
        reasons: [
          {
            rule: 'retention-lengthened',
            law: 'GDPR 13(2)(a)',
            text: `Kept longer: ${version - 1} → ${version} months`,
          },
        ],
      },
    ],
  }
}

/** One event of a version. The first version comes into force without being announced. */
export function publication(
  version: number,
  event: PublicationEvent,
  occurredAt: string,
  more: Partial<Publication> = {},
): Publication {
  const languages = ['en', 'nl'] as const
  return {
    id: `event-${version}-${event}`,
    slug: 'privacy',
    titles: { en: 'Privacy policy', nl: 'Privacybeleid' },
    sourceLanguage: 'en',
    version,
    event,
    occurredAt: new Date(occurredAt),
    effectiveAt: new Date(occurredAt),
    timeZone: 'Europe/Brussels',
    renditions: languages.map((language) => rendition(version, language)),
    comparedWith: version === 1 ? null : version - 1,
    comparison:
      version === 1 ? null : Object.fromEntries(languages.map((language) => [language, comparison(version, language)])),
    summary:
      version === 1
        ? {}
        : { en: `We keep loan records for ${version} months.`, nl: `Wij bewaren uitleengegevens ${version} maanden.` },
    noticeCounts: version === 1 ? null : { notices: 412, settled: event === 'in-force' ? 412 : 0 },
    reason: null,
    example: false,
    ...more,
  }
}

/** Version 1 at once; each later one announced on the first of a month and in force a month later, if `told` says so. */
export function history(
  versions: number,
  more: Partial<Publication> = {},
  told = (_version: number) => true,
): Publication[] {
  const month = (n: number) => new Date(Date.UTC(2020, n, 1, 9)).toISOString()
  const events: Publication[] = []
  for (let version = 1; version <= versions; version += 1) {
    const effect = { effectiveAt: new Date(month(version * 2)), ...more }
    if (version > 1 && told(version)) events.push(publication(version, 'announced', month(version * 2 - 1), effect))
    events.push(publication(version, 'in-force', month(version * 2), effect))
  }
  return events
}

export function settingsFor(server: GitHubServer, more: Partial<MirrorSettings> = {}): MirrorSettings {
  return {
    baseUrl: server.url,
    owner: server.state.owner,
    repo: server.state.repo,
    branch: 'main',
    auth: { token: server.token },
    author: { name: 'Kestrel Library', email: 'privacy@kestrel.example' },
    rateLimits: 'none',
    ...more,
  }
}

export function ports(more: Partial<MirrorPorts> = {}): MirrorPorts {
  return { now: () => new Date('2026-11-01T12:00:00Z'), lastHead: null, retryUnitMs: 1, ...more }
}
