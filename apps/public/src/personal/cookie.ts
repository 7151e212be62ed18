import { LANGUAGES } from '@fairnotice/policy'

const NAME = 'fairnotice-visit'
/** The cookie goes to a member's pages and to no other, in each language. */
const PATHS = ['/me', ...LANGUAGES.map((language) => `/${language}/me`)]

/** Sets the session for an hour, one cookie a path; null ends it. Not readable by scripts, not sent by foreign pages. */
export const sessionCookies = (session: string | null, publicUrl: string): string[] =>
  PATHS.map(
    (path) =>
      `${NAME}=${session ?? ''}; Path=${path}; Max-Age=${session === null ? 0 : 3600}; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`,
  )

/** The session of a request, if it looks like one of ours. */
export function sessionOf(cookie: string | undefined): string | null {
  for (const part of (cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=')
    if (name === NAME && value && /^[\w-]{43}$/.test(value)) return value
  }
  return null
}
