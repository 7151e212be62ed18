import type { Tokens } from './types.ts'

/** Columns of tokens that grow while a text is scanned. */
export class TokenRoom {
  length = 0
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  hash: Int32Array

  /** Real text has some five characters to a token. */
  constructor(characters: number) {
    const room = (characters >> 2) + 16
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.kind = new Uint8Array(room)
    this.hash = new Int32Array(room)
  }

  grow(): void {
    const room = this.start.length * 2
    const { start, end, kind, hash } = this
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.kind = new Uint8Array(room)
    this.hash = new Int32Array(room)
    this.start.set(start)
    this.end.set(end)
    this.kind.set(kind)
    this.hash.set(hash)
  }

  tokens(): Tokens {
    const { length } = this
    return {
      length,
      start: this.start.subarray(0, length),
      end: this.end.subarray(0, length),
      kind: this.kind.subarray(0, length),
      hash: this.hash.subarray(0, length),
    }
  }
}
