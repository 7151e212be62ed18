import { createHash } from 'node:crypto'
import { contrast, LANGUAGES } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { compileNotice, fillNotice } from '../../src/index.ts'
import { change, content, recipient } from '../example.ts'
import { header, htmlWords, received, words } from './received.ts'

const KINDS = ['announced', 'postponed', 'withdrawn', 'late'] as const

describe('a notice', () => {
  it('says in its subject what changes, when, and how many changes concern the member', async () => {
    const { mail } = await received()
    expect(mail.subject).toBe('Our members’ privacy policy changes on 1 January 2027: 2 changes concern you')
    const one = await received({ changes: [change()], policyTitle: 'Privacy policy' })
    expect(one.mail.subject).toBe('Our privacy policy changes on 1 January 2027: 1 change concerns you')
  })

  it('carries the headers of an automatic message that answers to a person', async () => {
    const { mail, filled } = await received()
    expect(mail.from).toEqual({ name: 'Tarn & Fell Library', address: 'notices@tarnfell.example' })
    expect(mail.replyTo).toEqual([{ name: '', address: 'privacy@tarnfell.example' }])
    expect(mail.to).toEqual([{ name: 'Ada Birk', address: 'ada.birk@post.example' }])
    expect(mail.date).toBe('2026-11-20T09:30:00.000Z')
    expect(mail.messageId).toBe('<4f1a09c2@tarnfell.example>')
    expect(header(mail, 'auto-submitted')).toEqual(['auto-generated'])
    expect(header(mail, 'list-unsubscribe')).toEqual([])
    expect(filled.envelope).toEqual({
      from: 'notices@tarnfell.example',
      to: 'ada.birk@post.example',
      envid: '4f1a09c2',
    })
    expect(filled.sha256).toBe(createHash('sha256').update(filled.raw).digest('hex'))
  })

  it.each(LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const)))(
    'says everything, in HTML as in plain text (%s, %s)',
    async (language, kind) => {
      const { mail } = await received({ language, kind, reason: 'Our supplier is late.', attach: 'link' })
      const said = words(mail.text ?? '')
      const expected = [
        'Tarn & Fell Library',
        'Our supplier is late',
        'We keep it for 2 years',
        '180 days',
        'Fell Road',
      ]
      if (kind !== 'withdrawn') expected.push('Close your account')
      for (const passage of expected) expect(said).toContain(words(passage))
      const sameWords = htmlWords(mail.html ?? '').replace(/https? \S+ .*?(?= |$)/g, '')
      for (const passage of expected) expect(sameWords).toContain(words(passage))
      expect(mail.html).toContain(`<html lang="${language}"`)
      expect(mail.html).not.toMatch(/<img|<script|undefined|null|NaN/)
      expect(mail.text).not.toMatch(/undefined|null|NaN/)
      expect(mail.text).toContain('https://policies.tarnfell.example/notice/abc')
    },
  )

  it('holds no picture, no script and no link but those it was given', async () => {
    const { mail } = await received()
    const links = [...(mail.html ?? '').matchAll(/href="([^"]*)"/g)].map(([, url]) => url)
    const given = [
      content().comparisonUrl,
      content().policyUrl,
      recipient().noticeUrl,
      'https://quillmark.example/privacy',
    ]
    expect(links.filter((url) => !given.includes(url?.replace(/#c-.*$/, '') as string))).toEqual([])
    expect(mail.html).not.toMatch(/<(img|script|iframe|form|link|object|video)\b/i)
    expect(mail.html).not.toMatch(/url\(/i)
  })

  it('does not sum up what was withdrawn as if it would happen', async () => {
    const [sentence] = content().summary
    expect((await received()).mail.text).toContain(sentence)
    expect((await received({ kind: 'withdrawn' })).mail.text).not.toContain(sentence)
  })

  it('gives the same bytes for the same content and member', () => {
    const once = fillNotice(compileNotice(content()), recipient())
    const again = fillNotice(compileNotice(content()), recipient())
    expect(again.sha256).toBe(once.sha256)
  })
})

describe('the sender’s own colour', () => {
  it('stands beside its name, made readable, and nothing else of it gets in', async () => {
    const organisation = { ...content().organisation, colour: '#ffd500' }
    const { mail } = await received({ organisation })
    const [, colour] = /border-left:4px solid (#[0-9a-f]{6})/.exec(mail.html ?? '') ?? []
    expect(contrast(colour ?? '#ffffff', '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect((await received({})).mail.html).not.toContain('border-left:4px solid #8')
  })
})
