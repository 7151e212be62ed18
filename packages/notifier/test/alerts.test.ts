import { createHash } from 'node:crypto'
import { LANGUAGES } from '@fairnotice/policy'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { type AlertKind, compileAlert, compileNotice, fillAlert, fillNotice } from '../src/index.ts'
import { joinMessage, readMessage } from '../src/message/index.ts'
import { alert, content as noticeContent } from './example.ts'

const KINDS: AlertKind[] = ['announced', 'postponed', 'withdrawn', 'late', 'in-force']
const STOP = 'https://policies.tarnfell.example/subscription/stop/abc'

const to = {
  address: 'ada@post.example',
  messageId: '<abc@tarnfell.example>',
  stopUrl: STOP,
  date: new Date('2026-11-20T09:30:00Z'),
}
const words = (text: string) => text.replace(/[\s>*=-]+/g, ' ').trim()
const seen = (html: string) =>
  words(
    html
      .replace(/<(head|style)[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'"),
  )

describe('an alert', () => {
  it.each(LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const)))(
    'says in %s what happened (%s), alike as HTML and as text, and how to stop it',
    async (language, kind) => {
      const mail = await PostalMime.parse(
        fillAlert(compileAlert(alert({ language, kind, reason: 'A printer’s error.' })), to).raw,
      )
      expect(mail.subject).toContain('Privacy policy')
      expect(mail.html).toContain(`lang="${language}"`)
      const html = seen(mail.html ?? '')
      for (const line of (mail.text ?? '').split('\n').map(words).filter(Boolean))
        if (!line.startsWith('https://')) expect(html).toContain(line.replace(/:$/, ''))
      expect(mail.text).toContain(STOP)
      expect(mail.html).toContain(`href="${STOP}"`)
      expect(html.includes('Loans are kept')).toBe(kind !== 'withdrawn')
      expect(mail.text).toContain('A printer’s error.')
    },
  )

  it('carries the headers of RFC 8058, and is another stream than the notices', async () => {
    const filled = fillAlert(compileAlert(alert()), to)
    const mail = await PostalMime.parse(filled.raw)
    const header = (key: string) => mail.headers.find((each) => each.key === key)?.value
    expect(header('list-unsubscribe')).toBe(`<${STOP}>`)
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header('list-id')).toBe('<policy-alerts.tarnfell.example>')
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(mail.from?.address).toBe('alerts@tarnfell.example')
    expect(filled.envelope).toEqual({ from: 'alerts@tarnfell.example', to: 'ada@post.example', envid: 'abc' })
    expect(compileAlert(alert()).stream).toBe('optional')
    const notice = fillNotice(compileNotice(noticeContent()), { ...to, name: null, noticeUrl: null })
    expect(notice.raw.toString('latin1')).not.toMatch(/^List-/m)
  })

  it('can’t be bent by a title, a reason or a link', async () => {
    const hostile = '"><script>x</script>\r\nBcc: all@evil.example'
    const mail = await PostalMime.parse(
      fillAlert(compileAlert(alert({ policyTitle: hostile, reason: hostile, summary: [hostile] })), {
        ...to,
        stopUrl: 'https://policies.tarnfell.example/stop/a\r\nBcc: all@evil.example',
      }).raw,
    )
    expect(mail.bcc).toBeUndefined()
    expect(mail.html).not.toContain('<script')
  })
})

describe('a message as it was sent', () => {
  it('is made again from its frame and its parts, to the byte, whatever they hold', { timeout: 60_000 }, () => {
    const compiled = compileNotice(noticeContent())
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'DKIM-Signature: v=1;\r\n'), (name, signature) => {
        const filled = fillNotice(compiled, { ...to, name, noticeUrl: 'https://x.example/n/t' })
        const again = joinMessage(compiled.frame, filled.parts, signature)
        expect(again.equals(Buffer.concat([Buffer.from(signature), filled.raw]))).toBe(true)
        expect(createHash('sha256').update(joinMessage(compiled.frame, filled.parts)).digest('hex')).toBe(filled.sha256)
      }),
      { numRuns: 100 },
    )
  })

  it('has a frame in which nobody stands, and the same name however often it is compiled', async () => {
    const { frame } = compileNotice(noticeContent())
    expect(frame.body.toString()).not.toContain('ada@')
    expect(compileNotice(noticeContent()).frame.sha256).toBe(frame.sha256)
    const shown = await readMessage(
      joinMessage(
        frame,
        frame.holes.map(() => ''),
      ),
    )
    expect(shown.html).toContain('<html')
    expect(() => joinMessage(frame, [])).toThrow(RangeError)
  })
})
