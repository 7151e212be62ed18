import { type NextRequest, NextResponse } from 'next/server'
import { SESSION_COOKIES, signInFirst } from './auth/pages.ts'

/**
 * Whoever brings no session goes to sign-in first; whether it still holds is asked by the API, which has the data.
 *
 * A fresh nonce for each page: scripts run only with it. Styles may be inline, since Mantine sets sizes by style
 * attributes and the sandboxed samples of mails inherit this policy with their own style sheets; no style runs code.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const first = signInFirst(
    pathname,
    search,
    SESSION_COOKIES.some((name) => request.cookies.has(name)),
  )
  if (first) return NextResponse.redirect(new URL(first, request.url))
  const nonce = btoa(crypto.randomUUID())
  // React's development build rebuilds the server's stack traces with eval; the built app never does.
  // biome-ignore lint/style/noProcessEnv: a constant of the bundler, not a setting
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self' blob:",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  // Whoever came by https once comes by nothing else for a year; on one's own machine there is none.
  if (request.headers.get('x-forwarded-proto') === 'https')
    response.headers.set('strict-transport-security', 'max-age=31536000')
  return response
}

export const config = {
  matcher: [
    {
      source: '/((?!api/|_next/static|_next/image|healthz|readyz|metrics|icon.svg).*)',
      missing: [{ type: 'header', key: 'next-router-prefetch' }],
    },
  ],
}
