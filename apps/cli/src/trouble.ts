/** Something that the person at the keyboard can put right: one line on stderr, exit code 2, no stack. */
export class Trouble extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'Trouble'
    this.code = code
  }
}

/** A file or folder that can't be read, in words: what stands at its path, or who may read it. */
export function unreadable(path: string, { code }: NodeJS.ErrnoException): Trouble {
  const why =
    code === 'ENOENT'
      ? 'there is nothing at this path. Check it.'
      : code === 'EISDIR'
        ? 'this is a folder. Name a file in it.'
        : code === 'ENOTDIR'
          ? 'this is a file. Name a folder.'
          : `it can't be read (${code}). Check who may read it.`
  return new Trouble('file-unreadable', `${path}: ${why}`)
}
