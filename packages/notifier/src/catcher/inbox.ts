import { type Context, Hono } from 'hono'
import { listPage, messagePage, PAGE_SIZE, VIEWS, type View } from './pages.ts'
import type { CaughtReader } from './reader.ts'
import { INBOX_STYLE } from './style.ts'

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
/** For the message itself, which anyone may have written: its own inline styles, and nothing else. */
const MESSAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'self'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

const LOCAL = /^(?:(?:.+\.)?localhost|[\d.]+|\[[\da-f:.]+\])$/i

/**
 * The inbox as a web app: a list with search and paging, and each message as HTML, text, headers, source, with its
 * attachments. No script. Serve it where only the people at this installation can reach it: it shows sign-in links.
 *
 * @param hosts names under which it may be opened, besides `localhost` and bare addresses
 */
export function inboxApp(caught: CaughtReader, hosts: string[] = []): Hono {
  const app = new Hono()

  app.use(async (context, next) => {
    // A page on the web can point a name of its own at this machine (DNS rebinding) and read the links in here.
    const { hostname } = new URL(context.req.url)
    if (LOCAL.test(hostname) || hosts.includes(hostname)) return next()
    return context.text('Open the inbox as localhost or by its address.', 421)
  })

  app.use(async (context, next) => {
    await next()
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    context.header('Cache-Control', 'no-store')
    if (!context.res.headers.has('Content-Security-Policy')) context.header('Content-Security-Policy', PAGE_POLICY)
  })

  app.get('/inbox.css', (context) => context.body(INBOX_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }))

  app.get('/', async (context) => {
    const query = (context.req.query('q') ?? '').trim()
    const asked = Number(context.req.query('page'))
    const number = Number.isSafeInteger(asked) && asked > 0 ? asked : 1
    const page = await caught.listCaught({ query, offset: (number - 1) * PAGE_SIZE, limit: PAGE_SIZE })
    return context.html(listPage(page, query, number))
  })

  const withMessage =
    (
      show: (
        context: Context,
        message: NonNullable<Awaited<ReturnType<CaughtReader['readCaught']>>>,
      ) => Response | Promise<Response>,
    ) =>
    async (context: Context) => {
      const message = await caught.readCaught(context.req.param('id') ?? '')
      return message === null
        ? context.text('There is no such message. Older ones are removed.', 404)
        : show(context, message)
    }

  app.get(
    '/:id',
    withMessage((context, message) => {
      const asked = context.req.query('view') as View | undefined
      const first = message.html === null ? 'text' : 'html'
      return context.html(messagePage(message, asked !== undefined && VIEWS.includes(asked) ? asked : first))
    }),
  )

  app.get(
    '/:id/html',
    withMessage((context, message) => {
      context.header('Content-Security-Policy', MESSAGE_POLICY)
      return context.html(beside(message.html ?? '<p>This message has no HTML.</p>'))
    }),
  )

  app.get(
    '/:id/source',
    withMessage((context, { id, raw }) => context.body(new Uint8Array(raw), 200, saved('message/rfc822', `${id}.eml`))),
  )

  app.get(
    '/:id/attached/:at',
    withMessage((context, { attachments }) => {
      const file = attachments[Number(context.req.param('at'))]
      if (file === undefined) return context.text('There is no such attachment.', 404)
      return context.body(new Uint8Array(file.content), 200, saved('application/octet-stream', file.name))
    }),
  )

  return app
}

/** Links of a message open beside the inbox, not inside its frame. */
function beside(page: string): string {
  const base = '<base target="_blank">'
  return /<head\b[^>]*>/i.test(page) ? page.replace(/<head\b[^>]*>/i, (head) => head + base) : base + page
}

/** Saved and not shown: an attached page would else run as the inbox's own. */
const saved = (type: string, name: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
})
