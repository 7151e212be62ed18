import { html, raw } from 'hono/html'
import { csvLine } from '../events/csv.ts'
import type { ReadableNotice } from './texts.ts'

const COLUMNS = ['notice', 'externalId', 'name', 'postalAddress', 'language', 'subject', 'text'] as const

/** One row a letter, for a print house or a mail merge. UTF-8 with its mark, since spreadsheets guess otherwise. */
export function lettersCsv(letters: readonly ReadableNotice[]): string {
  const rows = letters.map(({ notice, language, subject, text }) => [
    notice.id,
    notice.externalId,
    notice.name ?? '',
    notice.postalAddress ?? '',
    language,
    subject,
    text,
  ])
  return `\ufeff${[COLUMNS, ...rows].map(csvLine).join('')}`
}

/**
 * Letters to be printed, or saved as PDF by the browser: each begins on a page of its own, its address in the window,
 * dated in its own language. On paper a link shows where it leads, but for headings, whose list of links stands below.
 */
export async function lettersPage(
  letters: readonly ReadableNotice[],
  sender: { name: string; postalAddress: string },
  dayIn: (language: string) => string,
): Promise<string> {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => html`<span>${line}</span>`)
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${sender.name}: ${letters.length} ${letters.length === 1 ? 'letter' : 'letters'}</title>
<style>${raw(SHEET)}</style>
</head>
<body>
${letters.map(
  ({ notice, language, html: body }) => html`<article lang="${language}">
<header>
<p class="from">${sender.name}, ${sender.postalAddress.split('\n').join(', ')}</p>
<address>${notice.name ? html`<span>${notice.name}</span>` : ''}${lines(notice.postalAddress ?? '')}</address>
<p class="day">${dayIn(language)}</p>
</header>
${raw(body)}
</article>
`,
)}
</body>
</html>
`
  return String(page)
}

/** DIN 5008, form B: the address stands 45 mm from the top and 20 mm from the left, where the window is. */
const SHEET = `
@page { size: A4; margin: 20mm }
body { margin: 0; background: #fff; color: #1b2230; font: 15px/1.5 system-ui, sans-serif }
article { max-width: 170mm; margin: 0 auto; padding: 20mm; break-after: page; border-bottom: 1px dashed #515b6b }
article:last-of-type { break-after: auto; border-bottom: 0 }
header { min-height: 65mm; box-sizing: border-box; padding-top: 20mm }
.from { margin: 0 0 3mm; font-size: 11px; color: #515b6b }
address { font-style: normal }
address span { display: block }
.day { margin: 12mm 0 0 }
@media print {
  article { padding: 0; border: 0 }
  a::after { content: " (" attr(href) ")"; overflow-wrap: anywhere }
  h1 a::after, h2 a::after, h3 a::after, a[href^="mailto:"]::after { content: none }
  h1, h2, h3, .fn-changes h3 + p { break-after: avoid }
  blockquote, li, .fn-changes table { break-inside: avoid }
}
`
