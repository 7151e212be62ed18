/** A chunk shorter than this may stand there by chance; "3." and a table's rule would tie a clause to its neighbour. */
export const TELLING = 24

/** Ends of chunks, in order. */
export interface Chunks {
  count: number
  end: Int32Array
}

export function startOf({ end }: Chunks, k: number): number {
  return k > 0 ? (end[k - 1] as number) : 0
}

/** Cuts after each line, and after a full stop between two letters: "1. May" and "Jan. 5" are dates. */
export function chunksOf(text: string): Chunks {
  let end = new Int32Array((text.length >> 5) + 16)
  let count = 0
  let from = 0
  let line = text.indexOf('\n')
  let stop = text.indexOf('. ')
  while (from < text.length) {
    let to = text.length
    if (line >= 0 && (stop < 0 || line < stop)) {
      to = line + 1
      line = text.indexOf('\n', to)
      // What stands in the brackets of a link belongs to them, whatever white space comes first.
      if (to < text.length && opensTarget(text, to - 2)) continue
    } else if (stop >= 0) {
      to = stop + 2
      stop = text.indexOf('. ', to)
      if (to < text.length && !(isLetter(text.charCodeAt(to)) && isLetter(text.charCodeAt(to - 3)))) continue
    }
    if (count === end.length) end = widened(end)
    end[count++] = to
    from = to
  }
  return { count, end }
}

/** A hash of each of the chunks `[first, last)`, of one letter in four: it only proposes what is the same. */
export function hashesOf(text: string, chunks: Chunks, first: number, last: number): Int32Array {
  const hashes = new Int32Array(last - first)
  let from = startOf(chunks, first)
  for (let k = first; k < last; k++) {
    const to = chunks.end[k] as number
    let hash = to - from
    for (let at = from; at < to; at += 4) hash = (Math.imul(hash, 131) + text.charCodeAt(at)) | 0
    hashes[k - first] = hash
    from = to
  }
  return hashes
}

function opensTarget(text: string, before: number): boolean {
  let at = before
  while (at >= 0 && text.charCodeAt(at) <= 32) at--
  return text[at] === '('
}

function widened(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2)
  wider.set(column)
  return wider
}

export function isLetter(unit: number): boolean {
  const lower = unit | 32
  return lower >= 97 && lower <= 122
}
