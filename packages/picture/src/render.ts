import { readFileSync } from 'node:fs'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

// By way of the process: a bundler takes in whatever it sees being resolved, and knows neither fonts nor this module.
const { createRequire } = process.getBuiltinModule('node:module')
const from = createRequire(import.meta.url)
const font = (name: string): Buffer => readFileSync(from.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))

let ready: Promise<Uint8Array[]> | null = null

/** The module and its fonts, begun once in a process: about 100 ms. */
const begin = (): Promise<Uint8Array[]> => {
  ready ??= initWasm(readFileSync(from.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(() => [
    font('DejaVuSansCondensed'),
    font('DejaVuSansCondensed-Bold'),
  ])
  return ready
}

/** The family that drawings of ours are set in. */
export const FAMILY = 'DejaVu Sans'

export interface Drawn {
  /** Rewritten as plain shapes: no script, no link, no event, nothing from elsewhere. */
  svg: string
  png: Uint8Array
  width: number
  height: number
  /** Nothing is seen of it. */
  blank: boolean
}

/** Draws an SVG, at most so wide. Throws what resvg says of one that it can't read. */
export async function draw(svg: string, { width, fit }: { width?: number; fit?: number } = {}): Promise<Drawn> {
  const fontBuffers = await begin()
  const settings = { font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: FAMILY } }
  const read = new Resvg(svg, settings)
  try {
    const wide = width ?? Math.min(fit ?? read.width, 4 * read.width)
    const large = wide === read.width ? read : new Resvg(svg, { ...settings, fitTo: { mode: 'width', value: wide } })
    const drawn = large.render()
    const blank = drawn.pixels.every((part, index) => index % 4 !== 3 || part === 0)
    const result = { blank, svg: read.toString(), png: drawn.asPng(), width: drawn.width, height: drawn.height }
    drawn.free()
    if (large !== read) large.free()
    return result
  } finally {
    read.free()
  }
}
