import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { diffWords } from 'diff'
import { describe, expect, it } from 'vitest'
import { compared, mark } from './notation.ts'

const folder = new URL('.', import.meta.url).pathname
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string)

/** An example as a module: every `expression // → value` becomes a pair to compare. */
function asModule(code: string): string {
  const body = code.replace(/^(?!\/\/)(.+?) \/\/ → (.+)$/gm, 'found.push([$1, $2])')
  return `const found: unknown[][] = []\nexport { found }\n${body}`.replace(/\[0\]\./g, '[0]!.')
}

describe('the README’s examples', () => {
  it.each(examples.map((code, n) => [n + 1, code] as const))('example %i says what is true', async (n, code) => {
    const own = mkdtempSync(join(folder, 'readme-'))
    try {
      const file = join(own, `example-${n}.ts`)
      writeFileSync(file, asModule(code))
      const { found } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { found: [unknown, unknown][] }
      expect(found.length).toBeGreaterThan(0)
      for (const [is, said] of found) expect(is).toEqual(said)
    } finally {
      rmSync(own, { recursive: true })
    }
  })

  it('the two lines side by side are what both comparisons give', () => {
    const [, ours, theirs] = /^ours {7}(.+)\ndiffWords {2}(.+)$/m.exec(readme) as unknown as [string, string, string]
    expect(compared(ours)).toBe(ours)
    const old = ours.replace(/\{\+.*?\+\}/g, '').replace(/\[-(.*?)-\]/g, '$1')
    const now = ours.replace(/\[-.*?-\]/g, '').replace(/\{\+(.*?)\+\}/g, '$1')
    const words = diffWords(old, now).map(({ added, removed, value }) =>
      mark([added ? '+' : removed ? '-' : '=', value]),
    )
    expect(words.join('')).toBe(theirs)
  })
})
