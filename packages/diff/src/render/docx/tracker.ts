import { escapeXml as x } from '../escape.ts'

export type Sign = '=' | '-' | '+'

/** Numbers every tracked change, and says by whom and when. */
export class Tracker {
  readonly author: string
  readonly date: string
  readonly #later: string
  #odd = false
  #id = 0

  constructor(author: string, date: string) {
    this.author = x(author)
    this.date = x(date)
    this.#later = new Date(Date.parse(date) + 60_000).toISOString().replace('.000Z', 'Z')
  }

  /** The next paragraph is a minute later: LibreOffice joins changes of one time across the paragraph's end between them. */
  turn(): void {
    this.#odd = !this.#odd
  }

  id(): number {
    return ++this.#id
  }

  /** Attributes of a tracked change, with a number of its own or the given one. */
  by(id: number = this.id()): string {
    return `w:id="${id}" w:author="${this.author}" w:date="${this.#odd ? this.#later : this.date}"`
  }
}
