import { openDatabase } from '@fairnotice/db'
import { createSite } from '@fairnotice/public'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announcedTo } from '../setup/announced.ts'
import { type House, openHouse, policySettings } from '../setup/house.ts'
import type { ReceivedMessage } from '../setup/smtp.ts'

describe('a rule that promises the revised policy as an attached file', () => {
  let house: House
  let messages: ReceivedMessage[]

  beforeAll(async () => {
    house = await openHouse()
    const { noticeRule } = policySettings('privacy')
    const promises = noticeRule.promises?.map((promise) => ({ ...promise, policy: 'attached' as const }))
    await announcedTo(house, 3, { noticeRule: { ...noticeRule, promises } })
    await house.worker.start()
    messages = await house.smtp.received(3)
  })
  afterAll(() => house.close())

  const files = () => messages.map(({ mail }) => Buffer.from(mail.attachments[0]?.content as ArrayBuffer))

  it('sends each member the same PDF', () => {
    for (const { mail } of messages) {
      expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
        ['privacy-v2-en.pdf', 'application/pdf'],
      ])
      expect(mail.text).toContain('privacy-v2-en.pdf')
    }
    const [first, ...others] = files()
    expect(first?.subarray(0, 8).toString()).toBe('%PDF-1.7')
    for (const other of others) expect(other.equals(first as Buffer)).toBe(true)
  })

  it('sends the file that the public site shows for the comparison, byte for byte', async () => {
    const database = openDatabase(house.urls.public as string, 2)
    const site = await createSite(database, { publicUrl: 'http://public.test' })
    const response = await site.fetch(new Request('http://public.test/privacy/compare/1...2.pdf'))
    expect(Buffer.from(await response.arrayBuffer()).equals(files()[0] as Buffer)).toBe(true)
    await site.close()
    await database.$disconnect()
  })

  it('keeps the message itself light', () => {
    for (const { raw, mail } of messages) {
      const attached =
        ((Buffer.from(mail.attachments.map(({ content }) => content)[0] as ArrayBuffer).length * 4) / 3) * 1.03
      expect(raw.length - attached).toBeLessThan(100_000)
    }
  })
})
