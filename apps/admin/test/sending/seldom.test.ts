import type { Database } from '@fairnotice/db'
import { describe, expect, it } from 'vitest'
import { seldom } from '../../src/sending/seldom.ts'

const MANY = 1_000_000

/** A clock, and a question that takes two seconds of it and is answered when the test says so. */
function open() {
  let at = 0
  let asked = 0
  const waiting: ((fault?: Error) => void)[] = []
  const database = {} as Database
  const ask = () => {
    const answer = ++asked
    return new Promise<number>((done, failed) => {
      waiting.push((fault) => {
        at += 2000
        if (fault) failed(fault)
        else done(answer)
      })
    })
  }
  return {
    look: (notices = MANY, key = 'a') => seldom(database, key, notices, ask, () => at),
    answer: (fault?: Error) => waiting.shift()?.(fault),
    pass: (milliseconds: number) => {
      at += milliseconds
    },
    asked: () => asked,
  }
}

describe('what takes long to count', () => {
  it('is read each time where there is little of it', async () => {
    const { look, answer, asked } = open()
    for (const count of [1, 2]) {
      const looked = look(10)
      answer()
      expect(await looked).toBe(count)
    }
    expect(asked()).toBe(2)
  })

  it('is read once for all who look at the same time, and not again for nine times as long', async () => {
    const { look, answer, pass, asked } = open()
    const together = [look(), look(), look()]
    answer()
    expect(await Promise.all(together)).toEqual([1, 1, 1])
    pass(17_999)
    expect(await look()).toBe(1)
    expect(asked()).toBe(1)
  })

  it('is read anew then, while whoever looks gets the answer before', async () => {
    const { look, answer, pass, asked } = open()
    const first = look()
    answer()
    await first
    pass(18_000)
    expect(await look()).toBe(1)
    expect(asked()).toBe(2)
    answer()
    await new Promise(setImmediate)
    expect(await look()).toBe(2)
  })

  it('is waited for, if the answer before is too old to be shown', async () => {
    const { look, answer, pass } = open()
    const first = look()
    answer()
    await first
    pass(120_000)
    const second = look()
    answer()
    expect(await second).toBe(2)
  })

  it('is asked again after a fault, of which those hear who have no answer', async () => {
    const { look, answer, pass } = open()
    const first = look()
    answer(new Error('gone'))
    await expect(first).rejects.toThrow('gone')
    const second = look()
    answer()
    expect(await second).toBe(2)
    pass(18_000)
    expect(await look()).toBe(2)
    answer(new Error('gone again'))
    await new Promise(setImmediate)
    expect(await look()).toBe(2)
    answer()
    await new Promise(setImmediate)
    expect(await look()).toBe(4)
  })

  it('is kept apart by what was asked', async () => {
    const { look, answer } = open()
    const first = look(MANY, 'a')
    const other = look(MANY, 'b')
    answer()
    answer()
    expect([await first, await other]).toEqual([1, 2])
  })
})
