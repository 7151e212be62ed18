import PostalMime from 'postal-mime'
import { compileNotice, fillNotice } from '../compose/compile.ts'
import type { NoticeContent } from '../compose/content.ts'

/** A message as a mail program shows it. */
export interface Preview {
  subject: string
  html: string
  text: string
}

/** The very message that would be sent, to a made-up recipient, taken apart again. Nothing is sent, and no file made. */
export async function previewNotice(content: NoticeContent): Promise<Preview> {
  const filled = fillNotice(compileNotice({ ...content, revisedPolicy: () => new Uint8Array() }), {
    name: null,
    address: 'member@example.org',
    messageId: '<preview@example.org>',
    // Each member's leads to their own notice; of what was not sent there is none.
    noticeUrl: URL.canParse(content.policyUrl)
      ? new URL(`/${content.language}/n/example`, content.policyUrl).href
      : null,
    date: new Date(0),
  })
  const { subject = '', html = '', text = '' } = await PostalMime.parse(filled.raw)
  return { subject, html, text }
}
