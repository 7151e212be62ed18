const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for HTML, in elements and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
}

const XML_FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text for XML 1.0: what it can't hold at all (control characters, halves of pairs) becomes U+FFFD. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(XML_FORBIDDEN, '\ufffd'))
}
