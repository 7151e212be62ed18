import { expect, test } from 'vitest'
import { sayDetail } from '../../src/events/detail.ts'

const words = {
  find: (key: string) =>
    ({ 'detail.key.how': 'met', 'detail.how.link': 'gemailde link', 'detail.yes': 'ja', 'role.author': 'auteur' })[
      key
    ] ?? null,
  locale: 'nl-BE',
  zone: 'Europe/Brussels',
  nameOf: (tag: string) => (tag === 'en' ? 'Engels' : tag),
}

test('an event’s detail is said in words, with times in one’s own zone', () => {
  expect(sayDetail({ how: 'link', device: 'Firefox, Linux' }, words)).toBe(
    'met: gemailde link · device: Firefox, Linux',
  )
  expect(sayDetail({ language: 'en', enabled: true }, words)).toBe('language: Engels · enabled: ja')
  expect(sayDetail({ at: '2026-11-22T10:39:13.969Z' }, words)).toContain('22 november 2026')
  expect(sayDetail({ roles: ['author', 'unknown'] }, words)).toBe('roles: auteur en unknown')
})

test('what only a machine reads, and what says nothing, is left out', () => {
  const id = '0197a1b2-aaaa-7bbb-8ccc-0123456789ab'
  expect(
    sayDetail({ changeId: 'c-4f1a09c2', noticeId: id, ids: [id, id], reason: '', device: null, none: [] }, words),
  ).toBe('')
})
