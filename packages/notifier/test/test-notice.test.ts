import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { composeTestNotice, previewNotice } from '../src/index.ts'
import { content } from './example.ts'

describe('a notice as a test', () => {
  const to = {
    name: 'Ana Vos',
    address: 'ana@quietoars.example',
    messageId: '<t@quietoars.example>',
    date: new Date(0),
  }

  it.each([
    ['en', '[Test]', 'This went to you alone'],
    ['nl', '[Proef]', 'Dit bericht ging naar u alleen'],
    ['fr', '[Essai]', 'Ce message n’est parti que vers vous'],
    ['de', '[Probe]', 'Diese Nachricht ging nur an Sie'],
  ] as const)('says so in %s, in its subject and first of all', async (language, mark, says) => {
    const notice = content({ language })
    const filled = composeTestNotice(notice, to)
    const mail = await PostalMime.parse(filled.raw)
    expect(filled.envelope.to).toBe('ana@quietoars.example')
    expect(mail.subject).toBe(`${mark} ${(await previewNotice(notice)).subject}`)
    expect(mail.text?.trimStart().slice(0, 120)).toContain(says)
    expect(mail.html).toContain(says)
    expect(mail.html).not.toContain('/n/')
  })

  it.each([
    ['en', 'those who work on the policy'],
    ['nl', 'wie aan het beleid werkt'],
    ['fr', 'ceux qui travaillent à la politique'],
    ['de', 'die an der Erklärung arbeiten'],
  ] as const)('says that others of the team got it, too, in %s', async (language, says) => {
    const mail = await PostalMime.parse(composeTestNotice(content({ language }), to, null, 'team').raw)
    for (const part of [mail.text, mail.html]) expect(part).toContain(says)
  })

  it('never marks what goes to members', async () => {
    expect((await previewNotice(content({ language: 'en' }))).subject).not.toContain('[Test]')
  })
})
