import fc from 'fast-check'
import { describe, it } from 'vitest'
import { PROPERTIES } from './properties.ts'

describe('what always holds', () => {
  for (const { name, property } of PROPERTIES) it(name, () => fc.assert(property, { numRuns: 150 }), 30_000)
})
