import PostalMime from 'postal-mime'

/** A message of ours as a mail program shows it. */
export interface ShownMessage {
  subject: string
  html: string
  text: string
  /** Files that travelled with it. */
  files: { name: string; type: string; content: Buffer }[]
}

/** Takes a message apart for showing. */
export async function readMessage(raw: Uint8Array): Promise<ShownMessage> {
  const { subject = '', html = '', text = '', attachments } = await PostalMime.parse(raw)
  return {
    subject,
    html,
    text,
    files: attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? 'file',
      type: mimeType,
      content: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array),
    })),
  }
}
