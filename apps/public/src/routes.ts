/** Everything that has an address on this site. `language: null` is the policy's source language, or the organisation's. */
export type Route =
  | { page: 'home'; language: string | null }
  | { page: 'in-force' | 'history' | 'upcoming' | 'feed.atom' | 'feed.json'; language: string | null; slug: string }
  | {
      page: 'version' | 'version.md' | 'version.json' | 'version.pdf'
      language: string | null
      slug: string
      number: number
    }
  | { page: 'on' | 'since'; language: string | null; slug: string; day: string }
  | { page: 'compare'; language: string | null; slug: string; from: number; to: number; sideBySide: boolean }
  | { page: 'compare.pdf'; language: string | null; slug: string; from: number; to: number }
  | { page: 'clause'; language: string | null; slug: string; clause: string }

/** What a form asks for: it leads on to a route. */
export type Question = { ask: 'on' | 'since' | 'compare'; language: string | null; slug: string }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const NUMBER = '([1-9]\\d{0,8})'
const DAY = '(\\d{4}-\\d{2}-\\d{2})'
const VERSION = new RegExp(`^v/${NUMBER}(\\.md|\\.json|\\.pdf)?$`)
const ON = new RegExp(`^(on|since)/${DAY}$`)
const COMPARE = new RegExp(`^compare/${NUMBER}\\.\\.\\.${NUMBER}(/side-by-side|\\.pdf)?$`)
const CLAUSE = /^clause\/([^/]{1,200})$/

/**
 * Reads a path (decoded, without a query). `isLanguage` says whether a first segment is a language prefix. Only what
 * is written exactly as `pathOf` would write it is a route, so that one page has one address and one place in memory.
 */
export function readPath(path: string, isLanguage: (segment: string) => boolean): Route | Question | null {
  const segments = path.slice(1).split('/')
  const language = isLanguage(segments[0] as string) ? (segments.shift() as string) : null
  const slug = segments.shift() ?? ''
  if (slug === '') return segments.length === 0 ? { page: 'home', language } : null
  if (!SLUG.test(slug)) return null
  const rest = segments.join('/')
  switch (rest) {
    case '':
      return segments.length === 0 ? { page: 'in-force', language, slug } : null
    case 'history':
    case 'upcoming':
    case 'feed.atom':
    case 'feed.json':
      return { page: rest, language, slug }
    case 'on':
    case 'since':
    case 'compare':
      return { ask: rest, language, slug }
  }
  const version = VERSION.exec(rest)
  if (version)
    return {
      page: `version${(version[2] ?? '') as '' | '.md' | '.json' | '.pdf'}`,
      language,
      slug,
      number: Number(version[1]),
    }
  const on = ON.exec(rest)
  if (on) return { page: on[1] as 'on' | 'since', language, slug, day: on[2] as string }
  const pair = COMPARE.exec(rest)
  if (pair) {
    const versions = { language, slug, from: Number(pair[1]), to: Number(pair[2]) }
    return pair[3] === '.pdf'
      ? { page: 'compare.pdf', ...versions }
      : { page: 'compare', ...versions, sideBySide: pair[3] !== undefined }
  }
  const clause = CLAUSE.exec(rest)
  return clause ? { page: 'clause', language, slug, clause: clause[1] as string } : null
}

/** What a form's question leads to, or what is wrong with it. */
export function routeAsked({ ask, language, slug }: Question, query: URLSearchParams): Route | 'missing' | 'wrong-day' {
  if (ask === 'compare') {
    const [from, to] = ['from', 'to'].map((name) => query.get(name) ?? '') as [string, string]
    const numbers = [from, to].every((number) => /^[1-9]\d{0,8}$/.test(number))
    return numbers
      ? { page: 'compare', language, slug, from: Number(from), to: Number(to), sideBySide: false }
      : 'missing'
  }
  const day = query.get('day') ?? ''
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { page: ask, language, slug, day } : 'wrong-day'
}

/** The one address of a route, from the site's root. */
export function pathOf(route: Route): string {
  const prefix = route.language === null ? '' : `/${route.language}`
  if (route.page === 'home') return prefix || '/'
  const policy = `${prefix}/${route.slug}`
  switch (route.page) {
    case 'in-force':
      return policy
    case 'version':
    case 'version.md':
    case 'version.json':
    case 'version.pdf':
      return `${policy}/v/${route.number}${route.page.slice('version'.length)}`
    case 'on':
    case 'since':
      return `${policy}/${route.page}/${route.day}`
    case 'compare':
      return `${policy}/compare/${route.from}...${route.to}${route.sideBySide ? '/side-by-side' : ''}`
    case 'compare.pdf':
      return `${policy}/compare/${route.from}...${route.to}.pdf`
    case 'clause':
      return `${policy}/clause/${encodeURIComponent(route.clause)}`
    default:
      return `${policy}/${route.page}`
  }
}
