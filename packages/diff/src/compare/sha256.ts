/** SHA-256 in hexadecimal, synchronous and the same in Node and browsers (FIPS 180-4); the platform's own is one or the other. */

const PRIMES: number[] = []
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime !== 0)) PRIMES.push(n)
const fraction = (root: number) => ((root - Math.floor(root)) * 0x100000000) | 0
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))

export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  const state = INITIAL.slice()
  const words = new Int32Array(64)
  for (let at = 0; at < padded.length; at += 64) digest(state, words, view, at)
  return Array.from(state, hexadecimal).join('')
}

function digest(state: Int32Array, w: Int32Array, view: DataView, at: number): void {
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + 4 * i)
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number
    const y = w[i - 2] as number
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] as number) + (w[i] as number)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const next = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = ((state[i] as number) + (next[i] as number)) | 0
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** 32 bits as 8 hexadecimal digits. */
export function hexadecimal(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}

/**
 * 32 bits of texts one after another, for names that only have to differ (MurmurHash3's mixing over code units). `length`:
 * of all that will be added.
 */
export class ShortHash {
  #hash: number

  constructor(length: number) {
    this.#hash = length
  }

  /** Adds `text.slice(start, end)`: a slice of its own would be slower to read. */
  add(text: string, start = 0, end = text.length): void {
    let hash = this.#hash
    for (let at = start; at < end; at++) {
      const mixed = Math.imul(text.charCodeAt(at), 0xcc9e2d51)
      hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
      hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
    }
    this.#hash = hash
  }

  value(): number {
    let hash = this.#hash
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }
}
