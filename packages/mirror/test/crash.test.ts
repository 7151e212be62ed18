import { expect, it } from 'vitest'
import { type MirrorPorts, mirror } from '../src/index.ts'
import { history, ports, publication, settingsFor } from './fixture.ts'
import { files, log, onGitHub } from './harness.ts'

/** A policy in force and a version that people may comment on: every kind of write happens. */
const publications = [
  ...history(1),
  publication(2, 'announced', '2026-10-15T09:00:00Z', { effectiveAt: new Date('2026-12-01T00:00:00Z') }),
]

/** A `fetch` whose process dies once GitHub has carried out so many writes: the answer never arrives. */
function mortal(writes: number): { fetch: NonNullable<MirrorPorts['fetch']>; died: Promise<'died'> } {
  let left = writes
  let die: (word: 'died') => void = () => {}
  const died = new Promise<'died'>((resolve) => {
    die = resolve
  })
  return {
    died,
    fetch: async (input, init) => {
      const response = await fetch(input, init)
      if (init?.method === 'GET') return response
      left -= 1
      if (left > 0) return response
      await response.arrayBuffer()
      die('died')
      return new Promise(() => {})
    },
  }
}

onGitHub('a crash', (github) => {
  // Reads change nothing: dying before one is dying after the write before it.
  const writes = [
    'repos/create-or-update-file-contents',
    'git/create-tree',
    'git/create-commit',
    'git/update-ref',
    'git/create-tree',
    'git/create-commit',
    'git/update-ref',
    'git/create-tag',
    'git/create-ref',
    'repos/create-release',
    'issues/create',
  ]

  let first: string[] | null = null

  it.each(writes.map((operation, i) => [i + 1, operation] as const))(
    'after write %i (%s) leaves nothing twice and nothing out',
    async (count, operation) => {
      const settings = settingsFor(github(), { publicComment: 'issue' })
      const { fetch, died } = mortal(count)
      expect(await Promise.race([mirror(publications, settings, ports({ fetch })), died])).toBe('died')
      expect(github().calls.at(-1)).toBe(operation)

      expect(await mirror(publications, settings, ports())).toMatchObject({ state: 'done', findings: [] })
      expect(await log(github(), '%s')).toEqual([
        'Begin the mirror of published policies',
        'Bring version 1 of Privacy policy into force',
        'Announce version 2 of Privacy policy',
      ])
      // The same commit whatever happened: its name is a function of what it says.
      const heads = await log(github(), '%H')
      first ??= heads
      expect(heads).toEqual(first)
      expect(github().state.releases.map(({ tag_name }) => tag_name)).toEqual(['privacy/v1'])
      expect(github().state.issues).toHaveLength(1)
      expect((await files(github())).size).toBeGreaterThan(10)
    },
  )
})
