import type { ReceivedNotice } from '@fairnotice/db'
import { expect, it } from 'vitest'
import { noticeList } from '../src/member/notices.ts'
import type { Room } from '../src/personal/room.ts'
import { en } from '../src/personal/words/en.ts'

const told = new Date('2027-03-01T00:00:00Z')
const room = {
  words: en,
  language: 'en',
  time: (at: Date) => at.toISOString(),
  path: (...parts: string[]) => `/${parts.join('/')}`,
} as unknown as Room
const notice: ReceivedNotice = {
  id: '0',
  kind: 'announced',
  slug: 'privacy',
  title: 'Privacy policy',
  titles: {},
  sourceLanguage: 'en',
  timeZone: 'Europe/Brussels',
  number: 2,
  base: 1,
  versionState: 'announced',
  effectiveAt: told,
  state: 'sent',
  how: 'smtp',
  plannedAt: told,
  sentAt: told,
  settledAt: told,
  toldEffectiveAt: told,
}
const said = (change: Partial<ReceivedNotice>) => String(noticeList(room, [{ ...notice, ...change }]))
const later = 'It takes effect later than that: on'

it('says on a member’s page that a version takes effect later than its notice said', () => {
  const moved = new Date(told.getTime() + 1000)
  expect(said({ effectiveAt: moved })).toContain(`${later} ${moved.toISOString()}`)
})

it('says nothing of it at the time that was told, once it is in force, or of a withdrawal', () => {
  const moved = new Date(told.getTime() + 1000)
  expect(said({})).not.toContain(later)
  expect(said({ effectiveAt: moved, versionState: 'in-force' })).not.toContain(later)
  expect(said({ effectiveAt: null, kind: 'withdrawn', versionState: 'withdrawn' })).not.toContain(later)
})
