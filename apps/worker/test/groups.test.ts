import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inGroups } from '../src/groups.ts'

/** Writes that end when they are told to. */
function slowWriter() {
  const writes: { items: number[]; end: () => void; fail: (fault: Error) => void }[] = []
  let most = 0
  let under = 0
  const write = (items: number[]) =>
    new Promise<void>((resolve, reject) => {
      most = Math.max(most, ++under)
      const ends =
        <T>(how: (said: T) => void) =>
        (said: T) => {
          under--
          how(said)
        }
      writes.push({ items, end: ends<void>(resolve), fail: ends<Error>(reject) })
    })
  return { write, writes, most: () => most }
}

describe('writing in groups', () => {
  it('writes what comes in during a write together after it', async () => {
    const { write, writes } = slowWriter()
    const record = inGroups(write, 10)
    void record(1)
    await turn()
    for (const item of [2, 3, 4]) void record(item)
    await turn()
    expect(writes.map(({ items }) => items)).toEqual([[1]])
    writes[0]?.end()
    await turn()
    expect(writes.map(({ items }) => items)).toEqual([[1], [2, 3, 4]])
  })

  it('begins a second write beside the first for as many as are worth one, and never a third', async () => {
    const { write, writes, most } = slowWriter()
    const record = inGroups(write, 3)
    for (let item = 1; item <= 8; item++) void record(item)
    await turn()
    expect(writes.map(({ items }) => items)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ])
    writes[1]?.end()
    await turn()
    // Two are left, and a write is under way: they wait for it, and whoever comes by then goes with them.
    expect(writes).toHaveLength(2)
    writes[0]?.end()
    await turn()
    expect(writes[2]?.items).toEqual([7, 8])
    expect(most()).toBe(2)
  })

  it('tells those of a write that failed, and no others', async () => {
    const { write, writes } = slowWriter()
    const record = inGroups(write, 2)
    const told = [1, 2, 3].map((item) =>
      record(item).then(
        () => `${item} written`,
        (fault: Error) => `${item} ${fault.message}`,
      ),
    )
    await turn()
    writes[0]?.fail(new Error('lost'))
    await turn()
    writes[1]?.end()
    expect(await Promise.all(told)).toEqual(['1 lost', '2 lost', '3 written'])
  })

  it('writes each once, in the order in which they came, none in a larger group', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }),
        async (size, steps) => {
          const { write, writes, most } = slowWriter()
          const record = inGroups(write, size)
          const promises: Promise<void>[] = []
          let ended = 0
          for (const comes of steps) {
            if (comes) promises.push(record(promises.length))
            else if (ended < writes.length) writes[ended++]?.end()
            await turn()
          }
          for (; ended < writes.length; await turn()) writes[ended++]?.end()
          await Promise.all(promises)
          expect(writes.flatMap(({ items }) => items)).toEqual(promises.map((_, item) => item))
          expect(Math.max(0, ...writes.map(({ items }) => items.length))).toBeLessThanOrEqual(size)
          expect(most()).toBeLessThanOrEqual(2)
        },
      ),
    )
  })
})
