let known: string[] | null = null
/** Names of languages in a language: making what knows them costs a browser as much as a whole form. */
const names = new Map<string, Intl.DisplayNames>()

/** Every zone that this browser knows; the policy's own is kept even if the browser does not know it. */
export function timeZones(own: string): string[] {
  known ??= Intl.supportedValuesOf('timeZone').sort()
  return known.includes(own) ? known : [...known, own].sort()
}

/** A language's own name for itself: "nl" → "Nederlands". */
export function languageName(tag: string, inLanguage: string = tag): string {
  try {
    const naming = names.get(inLanguage) ?? new Intl.DisplayNames([inLanguage], { type: 'language' })
    names.set(inLanguage, naming)
    const name = naming.of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1)
  } catch {
    return tag
  }
}
