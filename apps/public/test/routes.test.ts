import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathOf, type Route, readPath } from '../src/routes.ts'

const LANGUAGES = ['en', 'nl', 'fr', 'de', 'pt-BR']
const isLanguage = (segment: string) => LANGUAGES.includes(segment)

const language = fc.constantFrom(null, ...LANGUAGES)
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/).filter((one) => !isLanguage(one))
const number = fc.integer({ min: 1, max: 999_999_999 })
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const clause = fc.stringMatching(/^[\p{L}\p{N}]{1,12}(--?[\p{L}\p{N}]{1,12}){0,3}$/u)

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ page: fc.constant('home' as const), language }),
  fc.record({ page: fc.constantFrom('in-force', 'history', 'upcoming', 'feed.atom', 'feed.json'), language, slug }),
  fc.record({ page: fc.constantFrom('version', 'version.md', 'version.json', 'version.pdf'), language, slug, number }),
  fc.record({ page: fc.constantFrom('on', 'since'), language, slug, day }),
  fc.record({
    page: fc.constant('compare' as const),
    language,
    slug,
    from: number,
    to: number,
    sideBySide: fc.boolean(),
  }),
  fc.record({ page: fc.constant('compare.pdf' as const), language, slug, from: number, to: number }),
  fc.record({ page: fc.constant('clause' as const), language, slug, clause }),
)

describe('addresses', () => {
  it('read back as what they were made of', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(readPath(decodeURIComponent(pathOf(one)), isLanguage)).toEqual(one)
      }),
    )
  })

  it('are the only spelling of their page: whatever reads as a route is written so again', () => {
    const piece = fc.oneof(
      slug,
      number.map(String),
      day,
      fc.constantFrom(
        '',
        '.',
        '..',
        'v',
        'on',
        'compare',
        'nl',
        '1...2',
        '01...2',
        'feed.atom',
        'side-by-side',
        'A',
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const path = `/${pieces.join('/')}`
        const read = readPath(path, isLanguage)
        if (read && 'page' in read && read.page !== 'home') expect(decodeURIComponent(pathOf(read))).toBe(path)
      }),
    )
  })
})
