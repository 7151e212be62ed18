import { describe, expect, it } from 'vitest'
import { persistAll } from '../src/persist.ts'

const never = new AbortController().signal
const WAITS = [1, 1]

/** Writes what holds none of these; gives what is written. */
function refusing(...refused: string[]) {
  const written: string[] = []
  let tries = 0
  const write = async (items: readonly string[]) => {
    tries++
    const wrong = items.find((item) => refused.includes(item))
    if (wrong !== undefined) throw new Error(`refused: ${wrong}`)
    written.push(...items)
  }
  return { write, written, tries: () => tries }
}

describe('what must not be lost', () => {
  it('is written in one go where nothing is wrong', async () => {
    const { write, written, tries } = refusing()
    await persistAll(['a', 'b', 'c'], write, never, WAITS)
    expect([written, tries()]).toEqual([['a', 'b', 'c'], 1])
  })

  it('is written but for the one that the database refuses, and that one is said', async () => {
    const { write, written } = refusing('b')
    await expect(persistAll(['a', 'b', 'c'], write, never, WAITS)).rejects.toThrow('refused: b')
    expect(written.sort()).toEqual(['a', 'c'])
  })

  it('is written once the database is back', async () => {
    const { write, written } = refusing()
    let away = 2
    const back = async (items: readonly string[]) => {
      if (away-- > 0) throw new Error('away')
      await write(items)
    }
    await persistAll(['a', 'b'], back, never, WAITS)
    expect(written).toEqual(['a', 'b'])
  })

  it('of one is tried no more than that', async () => {
    const { write, tries } = refusing('a')
    await expect(persistAll(['a'], write, never, WAITS)).rejects.toThrow('refused: a')
    expect(tries()).toBe(3)
  })
})
