import type { Path } from 'fontkit'
import { openFont } from './fonts.ts'
import { faceIn, withStandIns } from './stand-ins.ts'

/** A line of words as shapes, in whatever scripts. */
export interface Outline {
  /** At a size of one. */
  width: number
  /** An SVG path, its baseline beginning at a point. */
  path(x: number, y: number, size: number): string
}

/** Words as shapes, for whoever draws without these faces. From left to right only. */
export function outlineOf(words: string, bold: boolean, language: string): Outline {
  const drawn: { path: Path; x: number; y: number; scale: number }[] = []
  let width = 0
  for (const run of withStandIns([{ text: words, bold }], new Set(), language)) {
    const font = openFont(faceIn(run))
    const scale = 1 / font.unitsPerEm
    const { glyphs, positions } = font.layout(run.text)
    glyphs.forEach(({ path }, k) => {
      const { xAdvance, xOffset, yOffset } = positions[k] as (typeof positions)[number]
      drawn.push({ path, x: width + xOffset * scale, y: yOffset * scale, scale })
      width += xAdvance * scale
    })
  }
  return {
    width,
    path: (x, y, size) =>
      drawn
        .map(({ path, ...at }) =>
          path
            .scale(at.scale * size, -at.scale * size)
            .translate(x + at.x * size, y - at.y * size)
            .toSVG(),
        )
        .join(''),
  }
}
