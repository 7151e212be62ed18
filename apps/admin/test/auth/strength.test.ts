import { expect, test } from 'vitest'
import { STRONG_ENOUGH, strengthOf } from '../../src/auth/strength.ts'

const about = ['Bram Vos', 'bram.vos@quietoars.example', 'Quiet Oars']

test.each([
  'password1234',
  'Password1234!',
  'qwertyuiop12',
  'aaaaaaaaaaaaaaaa',
  'abcdefghijkl',
  '123456789012',
  'letmeinletmein',
  'BramVos2026!',
  'quietoarsquietoars',
  'Quiet Oars 2026',
  'fairnotice2026',
])('%s is too easy to guess', (password) => {
  expect(strengthOf(password, about)).toBeLessThan(STRONG_ENOUGH)
})

test.each([
  'violet ladders under nine ponds',
  'four words that Bram knows',
  'vier eenden op een ladder',
  'kT9#mZ2$vQ7!',
  'горшок лампа якорь 7',
])('%s holds', (password) => {
  expect(strengthOf(password, about)).toBeGreaterThanOrEqual(STRONG_ENOUGH)
})
