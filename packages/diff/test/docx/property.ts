import fc from 'fast-check'
import { compare } from '../../src/index.ts'
import { toDocx } from '../../src/render/index.ts'
import { versions } from './policies.ts'
import { faultsOf } from './schema.ts'

/** Run sixty times in the suite, and ten thousand times by `npm run fuzz`. */
export const redlineIsValid = {
  name: 'is one that Word accepts, whatever changed',
  property: fc.asyncProperty(versions, async (texts) => {
    const faults = faultsOf(await toDocx(compare(texts.old, texts.new, { language: 'en' }), texts))
    if (faults.length > 0) throw new Error(faults.join('\n'))
  }),
}
