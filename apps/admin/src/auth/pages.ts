/** Cookies of this app begin with it. */
export const COOKIE_PREFIX = 'fairnotice'
/** As the sign-in library names it, with and without https. */
export const SESSION_COOKIES = [`${COOKIE_PREFIX}.session_token`, `__Secure-${COOKIE_PREFIX}.session_token`] as const

/** Pages that anyone may open; every other one is for whoever is signed in. Data comes from the API alone, by its rules. */
export const OPEN_PAGES: readonly string[] = ['/sign-in', '/sign-in/link', '/sign-in/done']

/** What answers without pages: the API and the sign-in by their own rules, the rest says only how the app fares. */
export const OPEN_ROUTES: readonly string[] = [
  '/api/auth/[...all]',
  '/api/v1/[...path]',
  '/healthz',
  '/readyz',
  '/metrics',
]

/**
 * Where a link in a mail leads: to a page with a button, since programs that look through mail open every link, and this
 * one works once.
 */
export const linkPage = (adminUrl: string, token: string, next: string): string =>
  `${adminUrl}/sign-in/link?${new URLSearchParams({ token, next })}`

/** Where a page's visitor must go first; null when the page may be shown. */
export const signInFirst = (path: string, search: string, hasSession: boolean): string | null =>
  hasSession || OPEN_PAGES.includes(path) ? null : `/sign-in?next=${encodeURIComponent(path + search)}`
