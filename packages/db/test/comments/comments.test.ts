import { addComment, commentsOf, createDraft, replyToComment, resolveComment } from '@fairnotice/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codes, type Installation, must, openInstallation, TEXT } from '../installation.ts'

let house: Installation
const slug = 'comments'
const passage = { language: 'en', revision: 1, start: 11, end: 18 }

beforeAll(async () => {
  house = await openInstallation()
  await house.policy(slug)
  must(await createDraft(house.db, { actor: house.people.ana, slug, renditions: { en: TEXT(30) }, note: '' }))
})
afterAll(() => house.close())

const say = (extra: object = {}) =>
  addComment(house.db, { actor: house.people.bram, slug, number: 1, passage, body: ' Which? ', ...extra })

test('a comment keeps the passage that it was written on, and its author is no editor of the version', async () => {
  const { id } = must(await say())
  must(await replyToComment(house.db, { actor: house.people.ana, slug, number: 1, id, body: 'This one.' }))
  const version = await house.db.version.findFirstOrThrow({ include: { editors: true } })
  const [comment] = await commentsOf(house.db, version.id)
  expect(comment).toMatchObject({ quote: TEXT(30).slice(11, 18), body: 'Which?', replies: [{ body: 'This one.' }] })
  expect(version.editors.map(({ userId }) => userId)).toEqual([house.people.ana.userId])
})

test('everything that is wrong with a comment is said at once', async () => {
  expect(codes(await say({ body: '  ', passage: { ...passage, revision: 9 } }))).toEqual([
    'body-missing',
    'revision-unknown',
  ])
  const end = TEXT(30).length
  expect(codes(await say({ passage: { ...passage, end: end + 1 } }))).toEqual(['passage-outside'])
  expect(codes(await say({ passage: { ...passage, end } }))).toEqual([])
  expect(codes(await say({ passage: { ...passage, end: passage.start } }))).toEqual(['passage-outside'])
  expect(codes(await say({ actor: { userId: house.people.bram.userId, roles: ['auditor'] } }))).toEqual([
    'role-missing',
  ])
})

test('a comment is resolved and opened again, as often as one likes', async () => {
  const { id } = must(await say())
  const turn = async (resolved: boolean) => {
    must(await resolveComment(house.db, { actor: house.people.ana, slug, number: 1, id, resolved }))
    return (await house.db.comment.findUniqueOrThrow({ where: { id } })).resolvedAt !== null
  }
  expect([await turn(true), await turn(true), await turn(false)]).toEqual([true, true, false])
})

test('what was said is neither altered nor deleted, whatever program tries', async () => {
  must(await say())
  await expect(house.sql.query(`update comment set body = 'x'`)).rejects.toThrow('comment-fixed')
  await expect(house.sql.query(`update comment set range_start = 0`)).rejects.toThrow('comment-fixed')
  await expect(house.sql.query('delete from comment')).rejects.toThrow('comment-fixed')
  await expect(house.sql.query(`update comment_reply set body = 'x'`)).rejects.toThrow('comment-fixed')
  await expect(house.sql.query('delete from comment_reply')).rejects.toThrow('comment-fixed')
})
