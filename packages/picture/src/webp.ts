import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

// As in render.ts: a bundler would take the module in, and lose the file beside it.
const { createRequire } = process.getBuiltinModule('node:module')
const from = createRequire(import.meta.url)

type Decode = (bytes: Uint8Array) => Promise<{ data: Uint8ClampedArray; width: number; height: number }>
let ready: Promise<Decode> | null = null

/** libwebp as WebAssembly, begun with the first picture that needs it. */
const begin = (): Promise<Decode> => {
  ready ??= import('@jsquash/webp/decode.js').then(async ({ init, default: decode }) => {
    const wasmBinary = readFileSync(from.resolve('@jsquash/webp/codec/dec/webp_dec.wasm'))
    await init({ wasmBinary } as object)
    return decode as unknown as Decode
  })
  return ready
}

const text = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))

/** Points across and down, as a WebP says at its beginning; null for what is none. */
export function webpPoints(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 30 || text(bytes, 0) !== 'RIFF' || text(bytes, 8) !== 'WEBP') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65536
  switch (text(bytes, 12)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: three(24) + 1, height: three(27) + 1 }
    default:
      return null
  }
}

/** A WebP as PNG, for what reads none. Throws what can't be decoded; one that moves can't. */
export async function pngOfWebp(bytes: Uint8Array): Promise<Uint8Array> {
  const decode = await begin()
  const { data, width, height } = await decode(bytes)
  return png(data, width, height)
}

/** Red, green, blue and alpha, eight bits each, as PNG. */
function png(points: Uint8ClampedArray, width: number, height: number): Uint8Array {
  const lines = Buffer.alloc(height * (4 * width + 1))
  for (let y = 0; y < height; y++)
    lines.set(points.subarray(4 * width * y, 4 * width * (y + 1)), y * (4 * width + 1) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(lines, { level: 1 })), chunk('IEND')])
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  out.set(body, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
