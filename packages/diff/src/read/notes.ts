/** What a file says and its text does not, or what was read in one of several ways. */
const MESSAGES = {
  'windows-1252': () => 'Not UTF-8: read as Windows-1252.',
  nested: ({ count }: Values) => `Nested ${count} deep: read as plain text.`,
  elements: ({ what }: Values) => `Left out: ${what}.`,
  contents: () => 'Left out: the table of contents.',
  tracked: ({ count }: Values) => `Tracked changes are read as accepted (${count}).`,
  comments: ({ count }: Values) => `Left out: comments (${count}).`,
  looks: ({ count }: Values) => `Plain text: its headings (${count}) and lists were read by how they look.`,
  word: ({ what }: Values) => what ?? '',
}

interface Values {
  count?: number
  what?: string
}

/** `code` is stable; `message` says it in English, for whoever has no words of their own for it. */
export interface ReadNote extends Values {
  code: keyof typeof MESSAGES
  message: string
}

export const note = (code: ReadNote['code'], values: Values = {}): ReadNote => ({
  code,
  ...values,
  message: MESSAGES[code](values),
})
