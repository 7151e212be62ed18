import PostalMime, { type Email } from 'postal-mime'
import { compileNotice, fillNotice, type NoticeContent, type NoticeRecipient } from '../../src/index.ts'
import { content, recipient } from '../example.ts'

/** A notice as the member's mail program reads it, and as it was filled. */
export async function received(part: Partial<NoticeContent> = {}, to: Partial<NoticeRecipient> = {}) {
  const filled = fillNotice(compileNotice(content(part)), recipient(to))
  return { filled, mail: await PostalMime.parse(filled.raw) }
}

export const header = (mail: Email, key: string) =>
  mail.headers.filter((each) => each.key === key).map((each) => each.value)

/** The words of a text alone, a space between them. */
export const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The same of what a reader sees of an HTML text. */
export const htmlWords = (html: string) =>
  words(
    html
      .replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'"),
  )
