const NUMBERING =
  /^(?:(?:art(?:icle|ikel|\.)?|section|clause|chapter|hoofdstuk|chapitre|abschnitt|§)\s*)?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,5}|[ivxlc]{1,6}|[a-z])[.)\]:]?)(?=[\s–—:-])[\s.)\]:–—-]*/iu
const NEEDS_MARK = /^\(?[a-z]+\s[^\d]*$/iu

/** A heading's words without its own number: "4.2 Who receives it?" and "5. Who receives it?" are one heading. */
export function withoutNumber(title: string): string {
  const found = NUMBERING.exec(title)
  // "A right to object" and "I agree" begin with a word; "A. Rights", "IV) Rights" and "2 Rights" with a number.
  if (!found || NEEDS_MARK.test(found[0])) return title
  const rest = title.slice(found[0].length)
  return /[\p{L}\p{N}]/u.test(rest) ? rest : title
}

/** Letters and digits of any script, in lower case, joined by hyphens; 'section' if there are none. */
export function slug(title: string): string {
  const words = withoutNumber(title.trim())
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}])\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  return words ? words.join('-').slice(0, 80) : 'section'
}

export interface Titled {
  title: string
  /** Heading level, 1-6. */
  depth: number
}

/**
 * One id per heading, in order. It is made from the heading's words, never from its number or place, so it holds from
 * version to version. Of several headings with the same words the first keeps the plain id; the others are told apart by
 * the heading above them, and only then counted.
 */
export function headingIds(headings: readonly Titled[]): string[] {
  const slugs = headings.map((heading) => slug(heading.title))
  const above: number[] = []
  const taken = new Set<string>()
  const ordinals = new Map<string, number>()
  return headings.map((heading, index) => {
    while (above.length > 0 && (headings[above.at(-1) as number] as Titled).depth >= heading.depth) above.pop()
    const parent = above.at(-1)
    above.push(index)
    const own = slugs[index] as string
    let id = own
    if (taken.has(id) && parent !== undefined) id = `${slugs[parent]}--${own}`
    const base = id
    while (taken.has(id)) {
      const ordinal = (ordinals.get(base) ?? 1) + 1
      ordinals.set(base, ordinal)
      id = `${base}-${ordinal}`
    }
    taken.add(id)
    return id
  })
}
