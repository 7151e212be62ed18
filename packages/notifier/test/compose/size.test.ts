import { LANGUAGES } from '@fairnotice/policy'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { wordingIn } from '../../src/compose/language/index.ts'
import { compileNotice, fillNotice } from '../../src/index.ts'
import { change, content, POLICY, recipient } from '../example.ts'
import { htmlWords, received, words } from './received.ts'

describe('a notice', () => {
  it('carries the revised policy below the changes, as a file, or as a link', async () => {
    const inline = await received({ attach: 'inline' })
    expect(words(inline.mail.text ?? '')).toContain(words('Then we erase it'))
    expect(htmlWords(inline.mail.html ?? '')).toContain(words('Then we erase it'))
    expect(inline.mail.attachments).toEqual([])
    const attached = await received({ attach: 'attachment' })
    expect(attached.mail.attachments.map((file) => [file.filename, file.mimeType])).toEqual([
      ['members-privacy-v4.html', 'text/html'],
    ])
    expect(htmlWords(Buffer.from(attached.mail.attachments[0]?.content as ArrayBuffer).toString())).toContain(
      words('Then we erase it'),
    )
    expect(attached.mail.text).toContain('members-privacy-v4.html')
    const linked = await received({ attach: 'link' })
    expect(linked.mail.attachments).toEqual([])
    expect(linked.mail.text).not.toContain('Then we erase it')
  })

  it('attaches a policy that would make the message heavier than mail clients show', async () => {
    const { filled, mail } = await received({
      policyMarkdown: `${POLICY}\n${'Nothing is sold to anyone. '.repeat(4000)}`,
    })
    expect(mail.attachments).toHaveLength(1)
    expect(filled.raw.length).toBeGreaterThan(100_000)
    expect(Buffer.byteLength(mail.html ?? '')).toBeLessThan(60_000)
  })

  it('stays under 100 KB with five hundred changes, counts those it leaves out, and attaches them all', async () => {
    const changes = Array.from({ length: 500 }, (_, at) =>
      change({ segments: [['+', `Sentence ${at}.`]], new: [{ start: 0, end: 1, text: `Sentence ${at}.` }] }),
    )
    const compiled = compileNotice(content({ changes }))
    expect(compiled.bytes).toBeLessThan(100_000)
    const mail = await PostalMime.parse(fillNotice(compiled, recipient()).raw)
    const sentences = (text: string) => [...text.matchAll(/Sentence \d+\./g)].length
    const shown = sentences(mail.text ?? '')
    expect(shown).toBeGreaterThan(20)
    expect(sentences(mail.html ?? '')).toBe(shown)
    expect(mail.text).toContain(`${500 - shown} more changes are in the full comparison`)
    const said = `This message shows ${shown} of 500 changes, those that weigh most first; the others stand in the full comparison and in the attached file.`
    for (const part of [mail.text, mail.html]) expect(part?.indexOf(said)).toBeGreaterThan(0)
    expect(mail.text?.indexOf(said)).toBeLessThan(mail.text?.indexOf('Sentence 0.') ?? 0)
    expect(sentences(Buffer.from(mail.attachments[0]?.content as ArrayBuffer).toString())).toBe(500)
  })

  it.each(LANGUAGES)('says it where not even one change fits, or no file goes along, too (%s)', async (language) => {
    const long = 'A register of who may open the door, and when. '.repeat(2500)
    const one = [change({ segments: [['+', long]], new: [{ start: 0, end: 1, text: long }] })]
    for (const attach of ['inline', 'link'] as const) {
      const compiled = compileNotice(content({ changes: one, attach, language }))
      expect(compiled.bytes).toBeLessThan(100_000)
      const mail = await PostalMime.parse(fillNotice(compiled, recipient()).raw)
      expect(mail.text).not.toContain('who may open the door')
      const said = wordingIn(language).partShown(0, 1, attach === 'inline')
      expect(mail.text).toContain(said)
      expect(htmlWords(mail.html ?? '')).toContain(words(said))
    }
  })
})
