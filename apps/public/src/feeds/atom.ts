import { html } from '../html.ts'
import { type PolicyScene, titleOf } from '../pages/scene.ts'
import { pathOf } from '../routes.ts'
import { fillText } from '../wording/index.ts'
import type { Entry } from './entries.ts'

/** RFC 4287. */
export function atomFeed(scene: PolicyScene, entries: readonly Entry[]): string {
  const { publicUrl, prefix, history, organisation, words, language } = scene
  const slug = history.policy.slug
  const self = publicUrl + pathOf({ page: 'feed.atom', language: prefix, slug })
  const page = publicUrl + pathOf({ page: 'history', language: prefix, slug })
  const title = fillText(words.feed.title, {
    title: titleOf(history, language),
    organisation: organisation?.name ?? '',
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n${html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${printable(title)}</title>
<updated>${(entries[0]?.at ?? history.seenAt).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<author><name>${printable(organisation?.name ?? title)}</name></author>
${entries.map(
  (entry) => html`<entry>
<id>${entry.id}</id>
<title>${printable(entry.title)}</title>
<updated>${entry.at.toISOString()}</updated>
<published>${entry.at.toISOString()}</published>
<link rel="alternate" type="text/html" href="${entry.url}"/>
<content type="text">${printable(entry.text.join('\n') || entry.title)}</content>
</entry>
`,
)}</feed>`}\n`
}

/** XML 1.0 has no place for control characters, escaped or not. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '�').toWellFormed()
