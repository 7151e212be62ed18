/** Fields of a report part: name in lower case → value, unfolded. */
export type Fields = Map<string, string>

/** Groups of fields with an empty line between them, as in message/delivery-status. */
export function fieldGroups(text: string): Fields[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map(fieldsOf)
    .filter((fields) => fields.size > 0)
}

function fieldsOf(text: string): Fields {
  const fields: Fields = new Map()
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    // The first counts: a second of the same name isn't allowed, and must not override it.
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** `rfc822; ada@post.example` → `ada@post.example`; comments in parentheses are dropped. */
export function typedValue(value: string | undefined): string | null {
  if (value === undefined) return null
  const bare = value.replace(/^[\w-]+\s*;/, '').trim()
  return bare === '' ? null : bare
}

/** xtext of RFC 3461: `+2B` is a plus. Some servers hand an envelope id back as they got it. */
export function fromXtext(text: string): string {
  return text.replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
