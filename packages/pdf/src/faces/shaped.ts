import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit'
import * as harfbuzz from 'harfbuzzjs'

/**
 * The font with HarfBuzz laying out its text: fontkit's own layout sets Indic scripts wrong, and throws on some. Each
 * glyph knows the characters of its cluster, the first of a cluster all of them.
 */
export function shaped(font: Font, bytes: Uint8Array): Font {
  const shaper = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)))
  const layout = (text: string): Pick<GlyphRun, 'glyphs' | 'positions' | 'advanceWidth'> => {
    const buffer = new harfbuzz.Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    harfbuzz.shape(shaper, buffer)
    const infos = buffer.getGlyphInfos()
    const positions = buffer.getGlyphPositions() as GlyphPosition[]
    const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b)
    const said = new Set<number>()
    const glyphs = infos.map(({ codepoint, cluster }): Glyph => {
      const end = starts.find((start) => start > cluster) ?? text.length
      const of = said.has(cluster) ? [] : [...text.slice(cluster, end)]
      said.add(cluster)
      return font.getGlyph(
        codepoint,
        of.map((character) => character.codePointAt(0) as number),
      )
    })
    return {
      glyphs,
      positions,
      // pdfkit scales the positions where they are, and asks for the sum after.
      get advanceWidth() {
        return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
      },
    }
  }
  return Object.assign(font, { layout })
}
