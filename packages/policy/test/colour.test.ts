import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, isColour, readableAccents } from '../src/index.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`)

describe('an organisation’s colour', () => {
  it('is readable on paper and under text, in light and in dark, whatever it is', () => {
    fc.assert(
      fc.property(colour, (one) => {
        const { light, dark } = readableAccents(one)
        for (const [accent, paper] of [
          [light, '#ffffff'],
          [dark, '#12161d'],
        ] as const) {
          expect(contrast(accent.colour, paper)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(accent.colour, accent.on)).toBeGreaterThanOrEqual(4.5)
          expect(isColour(accent.colour)).toBe(true)
          expect(accent.adjusted).toBe(accent.colour !== one)
        }
      }),
    )
  })

  it('stays as it is where it can be read', () => {
    expect(readableAccents('#1f4f8f').light).toEqual({ colour: '#1f4f8f', on: '#ffffff', adjusted: false })
    expect(readableAccents('#9cc4ff').dark.adjusted).toBe(false)
  })

  it('is changed by as little as is needed: yellow becomes ochre, not black', () => {
    const { light } = readableAccents('#ffd500')
    expect(light.adjusted).toBe(true)
    expect(contrast(light.colour, '#ffffff')).toBeLessThan(4.8)
  })

  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
  ])('the contrast of %s and %s is %f', (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 1))

  it.each(['', 'red', '#fff', '#12345g', 'url(#a)', '#123456;}'])('%j is none', (text) =>
    expect(isColour(text)).toBe(false),
  )
})
