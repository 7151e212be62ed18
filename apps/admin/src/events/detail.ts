import { sayTime } from '@fairnotice/policy'

/** What words the detail of an event needs; as `useLanguage` gives them. */
export interface DetailWords {
  /** Texts by a path; null when there is none. */
  find(key: string): string | null
  locale: string
  zone: string
  /** A language's name. */
  nameOf(tag: string): string
}

const MACHINE = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|c-[0-9a-f]{8}|(?:sha256:)?[0-9a-f]{64})$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/
/** Where a key's values have words elsewhere. */
const VALUES: Record<string, string> = { how: 'detail.how', roles: 'role', scopes: 'scopes.name', kind: 'kind' }

/** What a person can read of an event's detail; ids and hashes stay in the API's answer. */
export function sayDetail(detail: Record<string, unknown>, words: DetailWords): string {
  const { find, locale, zone, nameOf } = words
  const value = (key: string, one: unknown): string => {
    if (typeof one === 'boolean') return find(one ? 'detail.yes' : 'detail.no') ?? String(one)
    if (typeof one === 'object') return JSON.stringify(one)
    const text = String(one)
    if (MOMENT.test(text)) return sayTime(new Date(text), zone, locale)
    if (key === 'language') return nameOf(text)
    return (VALUES[key] && find(`${VALUES[key]}.${text}`)) || text
  }
  const shown = (one: unknown) =>
    one !== null &&
    one !== '' &&
    !(typeof one === 'string' && MACHINE.test(one)) &&
    !(Array.isArray(one) && (one.length === 0 || one.every((each) => typeof each === 'string' && MACHINE.test(each))))
  return Object.entries(detail)
    .filter(([, one]) => shown(one))
    .map(([key, one]) => {
      const said = Array.isArray(one)
        ? new Intl.ListFormat(locale).format(one.map((each) => value(key, each)))
        : value(key, one)
      return `${find(`detail.key.${key}`) ?? key}: ${said}`
    })
    .join(' · ')
}
