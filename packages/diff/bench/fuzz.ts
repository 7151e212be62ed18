import fc from 'fast-check'
import { redlineIsValid } from '../test/docx/property.ts'
import { PROPERTIES } from '../test/properties.ts'

// npm run fuzz [RUNS] [SEED]: every property, 10,000 times; the seed is printed first, so that a failure can be repeated.
const runs = Number(process.argv[2] ?? 10_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}, ${runs} runs each`)
for (const { name, property } of [...PROPERTIES, redlineIsValid]) {
  const start = performance.now()
  const result = await fc.check(property, { numRuns: runs, seed })
  if (result.failed) {
    console.error(fc.defaultReportMessage(result))
    process.exitCode = 1
  }
  console.log(`${result.failed ? 'FAILED' : 'holds '}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
