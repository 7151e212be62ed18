/** Plain text as one line of Markdown that shows exactly these characters. */
export function asMarkdown(text: string): string {
  return quiet(
    oneLine(text).replace(/[\\`*_{}[\]<>|~$&]/g, (char) =>
      char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`,
    ),
  ).replace(
    // What would begin a list, a heading or a quotation at the start of a line.
    /^(?=[#+>=-])|^(\d+)(?=[.)])/,
    (_, digits: string | undefined) => (digits === undefined ? '\\' : `${digits}\\`),
  )
}

/** Plain text as paragraphs of Markdown. */
export function asParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(asMarkdown)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** Without line breaks: a title can't add a trailer to a commit. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/**
 * GitHub reads commit messages, releases and issues: `@name` notifies a stranger, `fixes #3` closes an issue. An
 * invisible word joiner keeps the text and stops that. E-mail addresses stay as they are.
 */
export function quiet(text: string): string {
  return text.replace(/(^|[^\p{L}\p{N}_.])@(?=[A-Za-z0-9])/gu, '$1@\u2060').replace(/(#|\bGH-)(?=\d)/gi, '$1\u2060')
}
