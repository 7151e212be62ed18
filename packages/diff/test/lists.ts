import fc from 'fast-check'
import { compare } from '../src/index.ts'
import { walk } from '../src/render/index.ts'
import type { Checked } from './properties.ts'

const ITEMS = 'name address photo payments visits orders letters questions'
  .split(' ')
  .map((what, k) => `Your ${what}, and what we were told of it in the year ${2001 + k}.`)
const list = fc.subarray(ITEMS, { minLength: 0 })
const shape = fc.record({
  item: fc.constantFrom('- ', ' - ', ' • ', '   • ', '\t• ', ' 1. ', '\u00a0• '),
  gap: fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n \n'),
  after: fc.constantFrom('', '2. What comes after', 'And what comes after.'),
})

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''

/** A list of which items came and went, each in its place among the others: where a reader looks for it. */
export const itemsStandInOrder: Checked = {
  name: 'items that came and went stand in their place among the others, however a list is indented',
  property: fc.property(list, list, shape, (before, after, { item, gap, after: end }) => {
    const text = (items: readonly string[]) =>
      ['What we keep', ...items.map((each) => item + each), ...(end ? [end] : [])].join(gap)
    const [old, now] = [text(before), text(after)]
    const blocks = walk(compare(old, now), { old, new: now })
    const read = (without: string) =>
      words(
        blocks.map(({ pieces }) => pieces.map(({ sign, text }) => (sign === without ? '' : text)).join('')).join(' '),
      )
    if (read('+') !== words(old)) throw new Error(`reads as ${read('+')}`)
    if (read('-') !== words(now)) throw new Error(`reads as ${read('-')}`)
  }) as fc.IProperty<unknown[]>,
}
