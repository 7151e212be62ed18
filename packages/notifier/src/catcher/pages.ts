import { html } from 'hono/html'
import type { CaughtMessage, CaughtPage, CaughtSummary } from './reader.ts'

type Html = ReturnType<typeof html>

/** The ways to look at a message. */
export const VIEWS = ['html', 'text', 'headers', 'source'] as const
export type View = (typeof VIEWS)[number]
const VIEW_NAMES: Record<View, string> = { html: 'As sent', text: 'Plain text', headers: 'Headers', source: 'Source' }

export const PAGE_SIZE = 50

const when = (at: Date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' }).format(at)
const stamp = (at: Date) => html`<time datetime="${at.toISOString()}">${when(at)} UTC</time>`

function page(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/inbox.css">
</head>
<body>
<header><a class="home" href="/">Inbox</a><p class="note">Caught, not delivered: no message here reached anyone.</p></header>
<main>
${content}
</main>
</body>
</html>
`
}

const row = ({ id, at, to, subject }: CaughtSummary) =>
  html`<li><a href="/${id}"><span class="to">${to}</span> <span class="subject">${subject || 'No subject'}</span> ${stamp(at)}</a></li>`

/** The list, newest first. */
export function listPage({ total, messages }: CaughtPage, query: string, number: number): Html {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const found =
    query === '' ? `${total.toLocaleString('en-GB')} caught` : `${total.toLocaleString('en-GB')} found for “${query}”`
  const none =
    query === ''
      ? 'Nothing was caught yet. What the worker sends appears here.'
      : 'No sender, recipient or subject has these words.'
  return page(
    query === '' ? 'Inbox' : `${query} · Inbox`,
    html`<h1>Messages</h1>
<form role="search"><input type="search" name="q" value="${query}" aria-label="Sender, recipient or subject" placeholder="Sender, recipient or subject"><button>Search</button></form>
<p class="count">${total === 0 ? none : `${found}, newest first`}</p>
${total === 0 ? '' : html`<ol>${messages.map(row)}</ol>`}
${pages === 1 ? '' : paging(query, number, pages)}`,
  )
}

function paging(query: string, number: number, pages: number): Html {
  const to = (target: number, words: string, rel: string) => {
    const search = new URLSearchParams({ ...(query === '' ? {} : { q: query }), page: String(target) })
    return html`<a rel="${rel}" href="/?${search.toString()}">${words}</a>`
  }
  return html`<nav class="pages" aria-label="Pages">
${number > 1 ? to(number - 1, 'Newer', 'prev') : ''} <span>Page ${number} of ${pages}</span> ${number < pages ? to(number + 1, 'Older', 'next') : ''}
</nav>`
}

/** One message in one view. */
export function messagePage(message: CaughtMessage, view: View): Html {
  const { id, at, from, to, subject, attachments } = message
  const link = (each: View) =>
    html`<a href="/${id}?view=${each}" ${each === view ? html`aria-current="page"` : ''}>${VIEW_NAMES[each]}</a>`
  return page(
    `${subject || 'No subject'} · Inbox`,
    html`<h1>${subject || 'No subject'}</h1>
<dl>
<dt>To</dt><dd>${to}</dd>
<dt>From</dt><dd>${from}</dd>
<dt>Caught</dt><dd>${stamp(at)}</dd>
${attachments.length === 0 ? '' : html`<dt>Attached</dt><dd>${attachments.map((file, at) => html`<a href="/${id}/attached/${at}">${file.name}</a> (${Math.ceil(file.content.length / 1024)} KB) `)}</dd>`}
</dl>
<nav class="views" aria-label="Views">${VIEWS.map(link)}</nav>
${viewOf(message, view)}`,
  )
}

function viewOf(message: CaughtMessage, view: View): Html {
  if (view === 'headers')
    return html`<dl class="headers">${message.headers.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`
  if (view === 'source')
    return html`<pre>${message.raw.toString()}</pre><p><a href="/${message.id}/source">Save the file</a></p>`
  if (view === 'text') return html`<pre class="reading">${message.text ?? 'This message has no plain text.'}</pre>`
  // Links open beside the inbox; nothing in the message runs, loads or posts.
  return html`<iframe title="The message" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" src="/${message.id}/html"></iframe>`
}
