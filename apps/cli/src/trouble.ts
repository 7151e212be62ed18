/** Something that the person at the keyboard can put right: one line on stderr, exit code 2, no stack. */
export class Trouble extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'Trouble'
    this.code = code
  }
}
