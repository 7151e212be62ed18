import { describe, expect, it } from 'vitest'
import { IntakeSettingsError, readListenUrl, readMailboxUrl } from '../src/intake/index.ts'
import { type Receipt, reported } from '../src/receipts/index.ts'

const receipt: Receipt = {
  kind: 'bounce',
  envid: 'abc',
  originalMessageId: '<abc@quietoars.example>',
  recipient: 'ada@post.example',
  action: 'failed',
  status: '5.1.1',
  diagnostic: '550 nobody',
  reporter: 'mx.post.example',
  arrivedAt: null,
}

describe('what a report means', () => {
  it('is a failure or a complaint of each recipient, and names the message in every way that it can', () => {
    const other = { ...receipt, originalMessageId: '<rewritten@gateway.example>' }
    const spam: Receipt = {
      ...receipt,
      kind: 'complaint',
      action: 'complained',
      envid: null,
      diagnostic: null,
      status: null,
    }
    expect(reported({ receipts: [receipt, other, spam] }, 'quietoars.example')).toEqual({
      reports: [
        { messageIds: ['<abc@quietoars.example>'], result: 'bounced', response: '550 nobody' },
        {
          messageIds: ['<rewritten@gateway.example>', '<abc@quietoars.example>'],
          result: 'bounced',
          response: '550 nobody',
        },
        { messageIds: ['<abc@quietoars.example>'], result: 'complaint', response: '' },
      ],
      otherwise: 'delivered',
    })
  })

  it('is no failure when the server still tries, however it words the status; and is one when it has given up', () => {
    const delayed = { ...receipt, action: 'delayed' as const, status: '5.0.0' }
    expect(reported({ receipts: [delayed] }, 'x')).toEqual({ reports: [], otherwise: 'delayed' })
    expect(reported({ receipts: [{ ...receipt, status: '4.4.1' }] }, 'x').reports).toHaveLength(1)
    expect(reported({ problems: ['no report in it'] }, 'x')).toEqual({ reports: [], otherwise: 'no-report' })
  })
})

describe('where reports come in', () => {
  it('is a mailbox, with what its login holds, and its folder', () => {
    expect(readMailboxUrl('imaps://b%40x.example:p%2F%3As@mail.example.org/Lists/Bounces')).toEqual({
      host: 'mail.example.org',
      port: 993,
      secure: true,
      startTls: false,
      user: 'b@x.example',
      password: 'p/:s',
      folder: 'Lists/Bounces',
    })
    expect(readMailboxUrl('imap://b:p@[::1]:1143')).toMatchObject({
      host: '::1',
      port: 1143,
      startTls: true,
      folder: 'INBOX',
    })
    expect(readMailboxUrl('imap://b:p@localhost/?tls=never')).toMatchObject({
      port: 143,
      startTls: false,
      folder: 'INBOX',
    })
  })

  it('is an address to listen at', () => {
    expect(readListenUrl('lmtp://127.0.0.1:3024')).toEqual({ lmtp: true, host: '127.0.0.1', port: 3024 })
    expect(readListenUrl('smtp://[::1]:3024')).toEqual({ lmtp: false, host: '::1', port: 3024 })
  })

  it.each(['', 'pop3://b:p4ss@x', 'imaps://x/INBOX', 'imap://b:p4ss@x/?tls=sometimes'])(
    '%j is no mailbox, and the password is not said',
    (url) => {
      expect(() => readMailboxUrl(url)).toThrow(IntakeSettingsError)
      expect(() => readMailboxUrl(url)).not.toThrow(/p4ss/)
    },
  )

  it.each(['', '127.0.0.1:3024', 'http://127.0.0.1:3024', 'lmtp://127.0.0.1'])(
    '%j is no address to listen at',
    (url) => {
      expect(() => readListenUrl(url)).toThrow(IntakeSettingsError)
    },
  )
})
