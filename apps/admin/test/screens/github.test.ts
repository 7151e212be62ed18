import { FINDING_CODES } from '@fairnotice/mirror'
import { expect, test } from 'vitest'
import { en } from '../../src/language/en/index.ts'
import { nl } from '../../src/language/nl/index.ts'
import { bodyOf, formOf } from '../../src/screens/github/mirror-form.ts'

test('every finding of the mirror is said in plain words, with what to do', () => {
  const worker = ['credentials-unreadable', 'history-broken']
  for (const texts of [en, nl])
    expect(Object.keys(texts.github.finding).sort()).toEqual([...FINDING_CODES, ...worker].sort())
})

test('a secret that was not typed is not sent', () => {
  const form = { ...formOf(null, null), owner: 'quiet-oars', repo: 'policies' }
  expect(bodyOf(form)).not.toHaveProperty('auth')
  expect(bodyOf(form)).not.toHaveProperty('signingKey')
  expect(bodyOf({ ...form, stopSigning: true }).signingKey).toBeNull()
  expect(bodyOf({ ...form, token: ' github_pat_1 ' }).auth).toEqual({ token: 'github_pat_1' })
  expect(bodyOf({ ...form, authKind: 'app', appId: '7' }).auth).toEqual({
    appId: '7',
    installationId: '',
    privateKey: '',
  })
})

test('what belongs to another choice is left behind', () => {
  const form = { ...formOf(null, null), labels: ['policy'], discussionCategory: 'ideas', noLimits: true }
  expect(bodyOf({ ...form, publicComment: 'discussion' })).toMatchObject({ labels: [], discussionCategory: 'ideas' })
  expect(bodyOf(form)).toMatchObject({ publicComment: null, discussionCategory: null, rateLimits: 'github.com' })
})
