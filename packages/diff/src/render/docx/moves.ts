/** A range of a move, which is never within another: its side, number, name, and what stands in it. */
const RANGE =
  /(?<start><w:move(?<side>From|To)RangeStart w:id="(?<id>\d+)"[^>]*? w:name=")(?<name>[^"]+)"\/>(?<inner>.*?)(?<end><w:move\k<side>RangeEnd w:id="\k<id>"\/>)/gs
const WORDS = { From: '<w:moveFrom ', To: '<w:moveTo ' }

/**
 * Each range of a move under a name of its own, with one range at its other end, as ECMA-376 part 1, 17.13.5.21-28 asks.
 * A passage that another change interrupts, or that filled two cells there and one paragraph here, has more ranges on one
 * side: the first goes with the first, the second with the second. What has no other end came or went instead.
 */
export function pairedMoves(xml: string): string {
  const ends = new Map<string, { From: string[]; To: string[] }>()
  for (const { groups } of xml.matchAll(RANGE)) {
    const { id, name, inner, side } = groups as { id: string; name: string; inner: string; side: 'From' | 'To' }
    const sides = ends.get(name) ?? { From: [], To: [] }
    // A range without moved words holds at most a comment's marks.
    if (inner.includes(WORDS[side])) sides[side].push(id)
    ends.set(name, sides)
  }
  const names = new Map<string, string>()
  for (const { From, To } of ends.values())
    for (const [k, from] of From.entries()) {
      const to = To[k]
      if (to === undefined) continue
      const name = `move${names.size / 2 + 1}`
      names.set(from, name).set(to, name)
    }
  return xml.replace(RANGE, (...found) => {
    const { start, id, inner, end } = found.at(-1) as Record<string, string>
    const name = names.get(id as string)
    return name === undefined ? unmoved(inner as string) : `${start}${name}"/>${inner}${end}`
  })
}

/** Moved words as words that went or came. */
const unmoved = (xml: string): string =>
  xml
    .replace(/<w:moveTo (.*?)<\/w:moveTo>/gs, '<w:ins $1</w:ins>')
    .replace(/<w:moveFrom (.*?)<\/w:moveFrom>/gs, (_, words: string) => {
      const gone = words.replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>')
      return `<w:del ${gone}</w:del>`
    })
