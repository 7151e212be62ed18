import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Receipt, readReceipt } from '../src/index.ts'

const lines = (text: string) => text.replace(/\n/g, '\r\n')

/** A report as mail servers write them; `status` is the machine's part. */
const report = (status: string, returned = 'Message-ID: <4f1a09c2@tarnfell.example>\nSubject: Our policy\n') =>
  lines(`From: <MAILER-DAEMON@mx.post.example>
To: <bounce@tarnfell.example>
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="xx"

--xx
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--xx
Content-Type: message/delivery-status

${status}
--xx
Content-Type: text/rfc822-headers

${returned}
--xx--
`)

const UNKNOWN_USER = `Reporting-MTA: dns; mx.post.example
X-Queue-ID: 4F1A
Original-Envelope-Id: 4f1a09c2
Arrival-Date: Fri, 20 Nov 2026 09:30:00 +0000 (UTC)

Final-Recipient: rfc822; ada.birk@store.post.example
Original-Recipient: rfc822;ada.birk@post.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; store.post.example
Diagnostic-Code: smtp; 550 5.1.1 <ada.birk@store.post.example>: Recipient address
    rejected: User unknown
`

async function receipts(raw: string): Promise<Receipt[]> {
  const read = await readReceipt(raw)
  if ('problems' in read) throw new Error(read.problems.join('; '))
  return read.receipts
}

describe('a bounce', () => {
  it('of an unknown user leads back to its notice', async () => {
    expect(await receipts(report(UNKNOWN_USER))).toEqual([
      {
        kind: 'bounce',
        envid: '4f1a09c2',
        originalMessageId: '<4f1a09c2@tarnfell.example>',
        recipient: 'ada.birk@post.example',
        action: 'failed',
        status: '5.1.1',
        diagnostic: '550 5.1.1 <ada.birk@store.post.example>: Recipient address rejected: User unknown',
        reporter: 'mx.post.example',
        arrivedAt: new Date('2026-11-20T09:30:00Z'),
      },
    ])
  })

  it('of a full mailbox can be a delay, which is no failure', async () => {
    const delayed = report(`Reporting-MTA: dns;mx.post.example

Final-Recipient: rfc822;ada@post.example
Action: delayed
Status: 4.2.2 (mailbox full)
Will-Retry-Until: Wed, 25 Nov 2026 09:30:00 +0000
`)
    expect(await receipts(delayed)).toMatchObject([
      { action: 'delayed', status: '4.2.2', envid: null, diagnostic: null, recipient: 'ada@post.example' },
    ])
  })

  it('of several recipients gives a receipt for each', async () => {
    const several = report(`Reporting-MTA: dns; mx.post.example

Final-Recipient: rfc822; ada@post.example
Action: failed
Status: 5.1.1

Final-Recipient: rfc822; bo@post.example
Action: relayed
Status: 2.0.0
`)
    expect((await receipts(several)).map(({ recipient, action }) => [recipient, action])).toEqual([
      ['ada@post.example', 'failed'],
      ['bo@post.example', 'relayed'],
    ])
  })

  it('finds the Message-ID in a whole message returned, folded or in another case', async () => {
    const whole = report(
      UNKNOWN_USER,
      'Subject: x\nMESSAGE-ID:\n <abc@tarnfell.example>\n\nMessage-ID: <not-this@evil.example>',
    ).replace('text/rfc822-headers', 'message/rfc822')
    expect(await receipts(whole)).toMatchObject([{ originalMessageId: '<abc@tarnfell.example>' }])
  })

  it('without the original says so with null', async () => {
    expect(await receipts(report(UNKNOWN_USER, 'Subject: x'))).toMatchObject([
      { originalMessageId: null, envid: '4f1a09c2' },
    ])
  })

  it('is read in base64 too', async () => {
    const encoded = report(UNKNOWN_USER).replace(
      /Content-Type: message\/delivery-status\r\n\r\n([\s\S]*?)--xx/,
      (_, body: string) =>
        `Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64')}\r\n--xx`,
    )
    expect(await receipts(encoded)).toMatchObject([{ recipient: 'ada.birk@post.example', action: 'failed' }])
  })
})

describe('a complaint', () => {
  it('of a provider’s user leads back to its notice', async () => {
    const arf = report(
      `Feedback-Type: abuse
User-Agent: PostLoop/1.0
Version: 1
Original-Envelope-Id: 4f1a09c2
Original-Rcpt-To: <ada@post.example>
Received-Date: Fri, 20 Nov 2026 09:30:00 +0000
`,
    )
      .replace('delivery-status; boundary', 'feedback-report; boundary')
      .replace('message/delivery-status', 'message/feedback-report')
    expect(await receipts(arf)).toEqual([
      {
        kind: 'complaint',
        envid: '4f1a09c2',
        originalMessageId: '<4f1a09c2@tarnfell.example>',
        recipient: 'ada@post.example',
        action: 'complained',
        status: null,
        diagnostic: 'abuse',
        reporter: 'PostLoop/1.0',
        arrivedAt: new Date('2026-11-20T09:30:00Z'),
      },
    ])
  })
})

describe('what is no report', () => {
  it('is a problem: an absence reply', async () => {
    const away = lines(
      'From: ada@post.example\nAuto-Submitted: auto-replied\nSubject: Away\n\nI am away until Monday.\n',
    )
    expect(await readReceipt(away)).toEqual({
      problems: [expect.stringContaining('no report in it'), 'an automatic answer (Auto-Submitted: auto-replied)'],
    })
  })

  it('is a problem: a report without recipients, or with actions that don’t exist', async () => {
    expect(await readReceipt(report('Reporting-MTA: dns; mx.post.example\n'))).toEqual({
      problems: ['the delivery status names no recipient'],
    })
    expect(await readReceipt(report('Reporting-MTA: dns; mx\n\nAction: exploded\n\nStatus: 5.0.0\n'))).toEqual({
      problems: ['recipient 1: its action is "exploded"', 'recipient 2: its action is missing'],
    })
  })

  it(
    'never throws, whatever the bytes',
    () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.string().map(report)), async (raw) => {
          const read = await readReceipt(raw)
          expect('receipts' in read || 'problems' in read).toBe(true)
        }),
      ),
    60_000,
  )

  it(
    'loses nothing of what a report says',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.emailAddress(),
          fc.constantFrom('failed', 'delayed', 'delivered', 'relayed', 'expanded'),
          fc.tuple(fc.constantFrom(2, 4, 5), fc.nat(999), fc.nat(999)).map((parts) => parts.join('.')),
          async (recipient, action, status) => {
            const text = `Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; ${recipient}\nAction: ${action}\nStatus: ${status}\n`
            expect(await receipts(report(text))).toMatchObject([{ recipient, action, status }])
          },
        ),
      ),
    60_000,
  )
})
