import { NOT_RECORDED, NOTICE_PROBLEM } from '@fairnotice/db'
import { expect, test } from 'vitest'
import { speak } from '../../src/language/speak.ts'
import { sayTrouble } from '../../src/screens/frame/health.ts'
import { noticeProblem, noticeState } from '../../src/screens/progress/notice-state.ts'

const english = speak('en')
const dutch = speak('nl')

test('what stands in a notice’s way is said in the language of the screen, with the server’s code', () => {
  const refused = { state: 'refused', how: null, problem: '550: refused by the mail server' } as const
  expect(noticeState(refused, english)).toBe('refused · the mail server said no (550)')
  expect(noticeState(refused, dutch)).toBe('geweigerd · de mailserver zei nee (550)')
  expect(noticeState({ state: 'bounced', how: null, problem: 'the message came back' }, english)).toBe('came back')
  expect(noticeState({ state: 'sent', how: 'smtp', problem: null }, english)).toBe('sent')
})

test('every problem that a worker writes down is known', () => {
  expect(noticeProblem(NOT_RECORDED, dutch)).not.toBe(NOT_RECORDED)
  for (const problem of Object.values(NOTICE_PROBLEM))
    for (const speaking of [english, dutch])
      if (problem !== null) expect(noticeProblem(`451: ${problem}`, speaking)).toMatch(/^(.{5,} )?\(451\)$/)
  for (const problem of Object.values(NOTICE_PROBLEM))
    if (problem !== null) expect(noticeProblem(problem, dutch)).not.toBe(problem)
})

test('a server’s own words stay as they are', () => {
  expect(noticeProblem('something else: went wrong', dutch)).toBe('something else: went wrong')
  expect(noticeProblem('unreachable: connect ECONNREFUSED', dutch)).toBe(
    'Mailserver: is niet bereikbaar (connect ECONNREFUSED)',
  )
})

test('what is wrong with the mail server is said in words, with the system’s own beside them', () => {
  const detail = 'unreachable: connect ECONNREFUSED 127.0.0.1:25'
  expect(sayTrouble({ part: 'relay', detail }, dutch)).toBe('is niet bereikbaar (connect ECONNREFUSED 127.0.0.1:25)')
  expect(sayTrouble({ part: 'relay', detail: 'something else' }, english)).toBe('something else')
})
