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

  it('never marks what goes to members', async () => {
    expect((await previewNotice(content({ language: 'en' }))).subject).not.toContain('[Test]')
  })
})
