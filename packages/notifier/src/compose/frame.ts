import { escapeHtml, safeUrl } from './escape.ts'
import { SHEET, STYLE } from './style.ts'

/** Everything before a message's content. `title` is the heading's text; `sheet` adds to the style sheet. */
export function frameTop(language: string, title: string, sheet = ''): string {
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>${escapeHtml(title)}</title>
<style>
${SHEET}${sheet}
</style>
</head>
<body class="fn-page" style="${STYLE.page}">
<main>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px">
<tr><td class="fn-pad fn-page" align="left" style="padding:32px 24px 40px;${STYLE.cell}">
`
}

/** Everything after it. */
export const FRAME_BOTTOM = `</td></tr>
</table>
</td></tr>
</table>
</main>
</body>
</html>
`

export const h1 = (text: string) => `<h1 class="fn-h1" style="${STYLE.h1}">${escapeHtml(text)}</h1>\n`
export const h2 = (text: string) => `<h2 class="fn-h2" style="${STYLE.h2}">${escapeHtml(text)}</h2>\n`
export const paragraph = (text: string) => `<p style="${STYLE.text}">${escapeHtml(text)}</p>\n`
export const muted = (text: string) => `<p class="fn-muted" style="${STYLE.muted}">${escapeHtml(text)}</p>\n`
export const quote = (text: string) =>
  `<blockquote class="fn-quote" style="${STYLE.quote}">${escapeHtml(text).replaceAll('\n', '<br>')}</blockquote>\n`

export function list(items: string[]): string {
  const rows = items.map((item) => `<li style="${STYLE.item}">${escapeHtml(item)}</li>`).join('\n')
  return `<ul style="${STYLE.list}">\n${rows}\n</ul>\n`
}

/** A link that shows its words; one whose URL is of no safe kind shows the words alone. */
export function link(url: string, words: string): string {
  const safe = safeUrl(url)
  if (safe === null) return escapeHtml(words)
  return `<a class="fn-link" href="${escapeHtml(safe)}" style="${STYLE.link}">${escapeHtml(words)}</a>`
}
