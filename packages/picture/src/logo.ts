import { draw } from './render.ts'
import { pngOfWebp, webpPoints } from './webp.ts'

/** A logo made safe to serve: as shapes or as points, and as points for what takes no shapes (PDF, cards). */
export interface Logo {
  type: 'image/svg+xml' | 'image/png'
  bytes: Uint8Array
  png: Uint8Array
  width: number
  height: number
  /** A drawing with words in it: they are set in another face, since its own is not in the file. */
  hasWords: boolean
}

export type LogoProblem = 'too-large' | 'not-a-picture' | 'empty'

/** Bytes of a logo as it is given. */
export const LARGEST_LOGO = 300_000
/** Points of a WebP, which all stand in memory at once: 64 MB of them. */
const LARGEST_WEBP = 16_000_000
/** Points of its longest side as it is kept. */
const SIDE = 800

/**
 * Reads an uploaded SVG, PNG, JPEG or WebP. An SVG is parsed and written anew as plain shapes, so that
 * nothing of what could run or fetch is left; a picture of points is decoded and encoded anew, so that nothing hides
 * beside its points.
 */
export async function readLogo(bytes: Uint8Array): Promise<Logo | { problem: LogoProblem }> {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > LARGEST_LOGO) return { problem: 'too-large' }
  try {
    const given = await readableByResvg(bytes)
    const points = given && pointsOf(given)
    const source = given && (points ? framed(given, points) : svgText(given))
    if (source === null) return { problem: 'not-a-picture' }
    const { svg, png, width, height, blank } = await draw(source, { fit: Math.min(SIDE, points?.width ?? SIDE) })
    // What can't be decoded shows nothing, without a word.
    if (height > 4 * SIDE || blank) return { problem: 'not-a-picture' }
    if (points) return { type: 'image/png', bytes: png, png, width, height, hasWords: false }
    // What it couldn't fetch stands as an unknown kind of data; it shows nothing.
    const shapes = svg.replace(/<image\b[^>]*\bhref="(?!data:image\/(?:png|jpeg);)[^>]*>/g, '')
    const hasWords = /<text[\s>]/.test(source)
    return { type: 'image/svg+xml', bytes: new TextEncoder().encode(shapes), png, width, height, hasWords }
  } catch {
    return { problem: 'not-a-picture' }
  }
}

/** Of a WebP, which resvg doesn't read, a PNG of the same points; null for one that would take too much memory. */
async function readableByResvg(bytes: Uint8Array): Promise<Uint8Array | null> {
  const webp = webpPoints(bytes)
  if (webp === null) return bytes
  return webp.width * webp.height > LARGEST_WEBP ? null : pngOfWebp(bytes)
}

interface Points {
  type: 'image/png' | 'image/jpeg'
  width: number
  height: number
}

function pointsOf(bytes: Uint8Array): Points | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? jpegPoints(view) : null
}

/** A JPEG says its size in its frame header (SOF), somewhere among its segments. */
function jpegPoints(view: DataView): Points | null {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker >>> 8 !== 0xff) return null
    const frame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (frame) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}

/** A picture of points inside a drawing of its own size; null for one of no or enormous size. */
function framed(bytes: Uint8Array, { type, width, height }: Points): string | null {
  if (width < 1 || height < 1 || width > 6000 || height > 6000) return null
  const data = Buffer.from(bytes).toString('base64')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:${type};base64,${data}"/></svg>`
}

const SVG_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE\s+svg[^>[]*>\s*)*<svg[\s>]/i

/** Null for what isn't an SVG, or brings entities of its own (a few lines of them unfold to gigabytes). */
function svgText(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes)
  return SVG_START.test(text) && !/<!ENTITY/i.test(text) ? text : null
}
