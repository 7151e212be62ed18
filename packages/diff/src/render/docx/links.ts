import { escapeXml as x } from '../escape.ts'

/** The addresses that a document links to: each has one relationship. */
export class Links {
  readonly #ids = new Map<string, string>()

  /** Null for what Word could not follow: a place within the site, or no address at all. */
  idOf(href: string | null): string | null {
    if (href === null) return null
    const known = this.#ids.get(href)
    if (known) return known
    // Word calls a document broken of which one address is none.
    if (!URL.canParse(href)) return null
    const id = `link${this.#ids.size + 1}`
    this.#ids.set(href, id)
    return id
  }

  /** Relationship id and address, ready for XML. */
  relations(): [id: string, target: string][] {
    return [...this.#ids].map(([href, id]) => [id, x(new URL(href).href)])
  }
}
