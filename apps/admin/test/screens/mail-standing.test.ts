import { expect, test } from 'vitest'
import { speak } from '../../src/language/speak.ts'
import { mailStanding } from '../../src/screens/settings/mail-standing.ts'

const said = (configured: boolean, parts: string[]) =>
  mailStanding(
    configured,
    parts.map((part) => ({ part }) as never),
  ).map((key) => speak('en').t(key))

test('without a mail server it is said that there is none, and how to give one', () => {
  expect(said(false, [])).toEqual([expect.stringMatching(/^No mail server/), expect.stringContaining('set SMTP_URL')])
  // What else is heard of changes nothing of that.
  expect(said(false, ['mirror'])).toEqual(said(false, []))
})

test('of a mail server that nothing has left through it is said that it is not known how it fares', () => {
  expect(said(true, [])).toEqual([expect.stringContaining('goes out'), expect.stringContaining('not known')])
  expect(said(true, ['relay'])).toEqual([expect.stringContaining('goes out')])
})
