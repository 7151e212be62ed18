/** Every zone that this browser knows; the policy's own is kept even if the browser does not know it. */
export const timeZones = (own: string): string[] => [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].sort()

/** A language's own name for itself: "nl" → "Nederlands". */
export function languageName(tag: string, inLanguage: string = tag): string {
  try {
    const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1)
  } catch {
    return tag
  }
}
