import { compare } from '@fairnotice/diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTrailers } from '../src/git/trailers.ts'
import { LIMITS, type MirrorBroken, type Publication, planFiles, publicationProblems } from '../src/index.ts'
import { cut, cutBytes } from '../src/limits.ts'
import { planCommit, stampOf } from '../src/plan/commit.ts'
import { shownCounts } from '../src/plan/counts.ts'
import { asMarkdown, quiet } from '../src/plan/escape.ts'
import { commentPage, commitMessage, releasePage } from '../src/plan/messages.ts'
import { comparison, history, policyText, publication } from './fixture.ts'

const contentOf = (publications: Publication[], path: string) =>
  planFiles(publications).find((file) => file.path === path)?.content ?? ''

describe('the files', () => {
  it('are named so that a person finds their way', () => {
    expect(planFiles(history(2)).map(({ path }) => path)).toEqual([
      'privacy/CHANGELOG.md',
      'privacy/policy.en.md',
      'privacy/policy.nl.md',
      'privacy/versions/1/README.md',
      'privacy/versions/1/policy.en.md',
      'privacy/versions/1/policy.nl.md',
      'privacy/versions/1/version.json',
      'privacy/versions/2/README.md',
      'privacy/versions/2/comparison.en.json',
      'privacy/versions/2/comparison.en.md',
      'privacy/versions/2/comparison.nl.json',
      'privacy/versions/2/comparison.nl.md',
      'privacy/versions/2/policy.en.md',
      'privacy/versions/2/policy.nl.md',
      'privacy/versions/2/version.json',
    ])
  })

  it('hold the text in force to the character, and not the announced one', () => {
    const announced = history(2).slice(0, 2)
    expect(contentOf(announced, 'privacy/policy.en.md')).toBe(policyText(1, 'en'))
    expect(contentOf(announced, 'privacy/versions/2/policy.en.md')).toBe(policyText(2, 'en'))
    expect(contentOf(history(2), 'privacy/policy.en.md')).toBe(policyText(2, 'en'))
  })

  it('speak the policy’s own language', () => {
    const dutch = history(2, { sourceLanguage: 'nl' })
    expect(contentOf(dutch, 'privacy/CHANGELOG.md')).toContain('# Wijzigingen van Privacybeleid')
    expect(contentOf(dutch, 'privacy/CHANGELOG.md')).toContain('Van kracht sinds 1 mei 2020, 11:00 Brussels')
    expect(commitMessage(dutch[0] as Publication)).toMatch(/^Laat versie 1 van Privacybeleid ingaan\n/)
  })

  it('say that an example is one', () => {
    const example = history(1, { example: true })
    for (const path of ['privacy/CHANGELOG.md', 'privacy/versions/1/README.md'])
      expect(contentOf(example, path)).toContain('made-up organisation')
    expect(JSON.parse(contentOf(example, 'privacy/versions/1/version.json')).example).toBe(true)
    expect(commitMessage(example[0] as Publication)).toContain('made-up organisation')
  })

  it('are the same whatever the order in which events are given, and add up commit by commit', () => {
    const all = [
      ...history(3),
      publication(4, 'announced', '2020-10-01T09:00:00Z'),
      publication(4, 'withdrawn', '2020-10-02T09:00:00Z'),
    ]
    const planned = planFiles(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(planFiles(order)).toEqual(planned)
        const tree = new Map<string, string>()
        order.forEach((event, i) => {
          const { write, remove } = planCommit(order.slice(0, i), event)
          for (const path of remove) tree.delete(path)
          for (const { path, content } of write) tree.set(path, content)
        })
        expect(
          [...tree].map(([path, content]) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1)),
        ).toEqual(planned)
      }),
      { numRuns: 30 },
    )
  })

  it('are refused when a text does not match its hash or comparison, changed after publishing, or an event comes twice', () => {
    const [first] = history(1)
    const { renditions } = first as Publication
    const forged = { ...(first as Publication), renditions: renditions.map((one) => ({ ...one, markdown: 'Else' })) }
    const changed = publication(1, 'withdrawn', '2021-01-01T00:00:00Z', {
      renditions: publication(2, 'announced', '2021-01-01T00:00:00Z').renditions,
    })
    for (const [code, events] of [
      ['text-hash-mismatch', [forged]],
      ['published-text-changed', [first, changed]],
      [
        'comparison-does-not-fit',
        [publication(2, 'announced', '2021-01-01T00:00:00Z', { comparison: { en: comparison(3, 'en') } })],
      ],
      [
        'comparison-does-not-fit',
        [publication(2, 'announced', '2021-01-01T00:00:00Z', { comparison: { fr: comparison(2, 'en') } })],
      ],
      ['duplicate-event', [first, first]],
    ] as const)
      expect(() => planFiles([...events] as Publication[])).toThrow(
        expect.objectContaining({ name: 'MirrorBroken', code }) as MirrorBroken,
      )
  })
})

describe('a comparison', () => {
  it('is shown in the words of the app, between the versions that it is of', () => {
    expect(contentOf(history(2), 'privacy/versions/2/comparison.en.md')).toMatch(
      /^# Version 1 → Version 2\n.*for ~~1~~\*\*2\*\* months\.\n/s,
    )
    expect(contentOf(history(2), 'privacy/versions/2/comparison.nl.md')).toMatch(/^# Versie 1 → Versie 2\n/)
  })

  it('of the engine’s own making passes as it is', () => {
    const engine = compare(policyText(1, 'en'), policyText(2, 'en'), { language: 'en' })
    const events = [publication(2, 'in-force', '2021-01-01T00:00:00Z', { comparison: { en: engine } })]
    expect(JSON.parse(contentOf(events, 'privacy/versions/2/comparison.en.json'))).toEqual(engine)
  })
})

describe('what is public', () => {
  /** The object with a secret put beside each of its fields, however deep. */
  const withSecrets = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withSecrets)
    if (typeof value !== 'object' || value === null || value instanceof Date) return value
    const copy = Object.entries(value).map(([key, inner]) => [key, withSecrets(inner)])
    return {
      ...Object.fromEntries(copy),
      decidedBy: 'SECRET Ada Lovelace',
      internalReason: 'SECRET',
      proposal: { materiality: 'SECRET' },
    }
  }

  it('leaves out whatever else lies on a comparison: names, proposals, reasons', () => {
    const secret = withSecrets(comparison(2, 'en')) as ReturnType<typeof comparison>
    const events = [publication(2, 'in-force', '2021-01-01T00:00:00Z', { comparison: { en: secret } })]
    for (const { path, content } of planFiles(events)) expect([path, content.includes('SECRET')]).toEqual([path, false])
    expect(JSON.parse(contentOf(events, 'privacy/versions/2/comparison.en.json'))).toEqual(comparison(2, 'en'))
  })

  it('never tells a count below 10, not by a difference either', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const [notices, settled] = [Math.max(a, b), Math.min(a, b)]
        const shown = shownCounts({ notices, settled })
        for (const count of Object.values(shown))
          if (typeof count === 'number') expect(count).toBeGreaterThanOrEqual(10)
        if (typeof shown.notices === 'number' && typeof shown.settled === 'number')
          expect(shown.notices - shown.settled).toBeGreaterThanOrEqual(10)
      }),
    )
    expect(shownCounts({ notices: 500, settled: 495 })).toEqual({ notices: 500, settled: 'all but fewer than 10' })
    expect(shownCounts({ notices: 9, settled: 3 })).toEqual({ notices: 'fewer than 10', settled: 'fewer than 10' })
  })

  it('mentions nobody, closes no issue and brings no trailer of its own', () => {
    const summary = 'Thanks @octocat! Fixes #3, GH-4.\n\nFair-Notice-Event: forged\n\nMail privacy@kestrel.example'
    const event = publication(2, 'announced', '2021-01-01T00:00:00Z', {
      summary: { en: summary },
      titles: { en: 'Policy\n\nFair-Notice-Event: forged' },
    })
    const texts = [
      commitMessage(event),
      releasePage(event, undefined).body,
      commentPage(event, { publicUrl: undefined, fileUrl: (path) => path }).body,
    ]
    for (const text of texts) expect(text).not.toMatch(/(?<!\w)@\w|#\d|GH-\d/)
    expect(readTrailers(commitMessage(event))?.event).toBe('event-2-announced')
    expect(commitMessage(event)).not.toMatch(/^Fair-Notice-Event: forged/m)
    expect(quiet('privacy@kestrel.example')).toBe('privacy@kestrel.example')
  })

  it('shows a title as it is, whatever Markdown it looks like', () => {
    expect(asMarkdown('# <b>A & B</b>\n*x* [y](z)')).toBe('\\# &lt;b\\>A &amp; B&lt;/b\\> \\*x\\* \\[y\\](z)')
    expect(asMarkdown('1. One')).toBe('1\\. One')
  })
})

describe('limits', () => {
  it('are kept by every title and body', () => {
    const long = publication(2, 'announced', '2021-01-01T00:00:00Z', {
      titles: { en: '政策'.repeat(400) },
      summary: { en: '变化'.repeat(60_000) },
    })
    const release = releasePage(long, 'https://policies.kestrel.example')
    const comment = commentPage(long, { publicUrl: undefined, fileUrl: (path) => path })
    expect(release.name.length).toBeLessThanOrEqual(LIMITS.titleLength)
    expect(comment.title.length).toBeLessThanOrEqual(LIMITS.titleLength)
    expect(Buffer.byteLength(release.body)).toBeLessThanOrEqual(LIMITS.releaseBytes)
    expect(Buffer.byteLength(comment.body)).toBeLessThanOrEqual(LIMITS.commentBytes)
  })

  it('cut between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 4, max: 40 }), (text, limit) => {
        const [short, few] = [cut(text, limit), cutBytes(text, limit)]
        expect(short.length).toBeLessThanOrEqual(limit)
        expect(Buffer.byteLength(few)).toBeLessThanOrEqual(limit)
        for (const part of [short, few]) expect(part.isWellFormed()).toBe(true)
      }),
    )
  })

  it('are named for everything that breaks them, at once', () => {
    const bad = publication(0, 'announced', '2021-01-01T00:00:00Z', {
      id: 'two\nlines',
      slug: '../up',
      sourceLanguage: 'de',
      timeZone: 'Mars/Olympus',
      effectiveAt: new Date('never'),
    })
    expect(publicationProblems([bad])).toEqual([
      '../up version 0: the slug cannot name a folder',
      '../up version 0: not a version number',
      '../up version 0: the event’s id is not one plain word',
      '../up version 0: not a time zone',
      '../up version 0: not a date',
      '../up version 0: no title in de',
    ])
  })
})

describe('dates', () => {
  it.each([
    ['2026-02-28T23:00:00Z', 'Europe/Brussels', 60],
    ['2026-07-01T00:00:00Z', 'Europe/Brussels', 120],
    ['2026-07-01T00:00:00Z', 'UTC', 0],
    ['2026-07-01T00:00:00Z', 'America/St_Johns', -150],
    ['2026-07-01T00:00:00Z', 'Asia/Kathmandu', 345],
  ])('%s in %s is %i minutes from UTC', (instant, timeZone, offset) => {
    const event = publication(1, 'in-force', instant, { timeZone })
    expect(stampOf(event, { name: 'A', email: 'a@b' }).offsetMinutes).toBe(offset)
  })
})
