const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Controls that neither HTML nor a mail client wants; tab and line break stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this class is about
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROLS, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] as string)
}

/** A URL for a link: only what a browser or a mail program may follow without running anything. */
export function safeUrl(url: string): string | null {
  return /^(https?|mailto):/i.test(url) ? url : null
}
