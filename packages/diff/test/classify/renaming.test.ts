import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'

const policy = (name: string, maker = 'Quiet Oars') => `# Privacy policy: ${name}

${name} keeps your trips on your phone. ${maker} is the controller.

## What the app does

The app ${name} shows your trips. If you delete the app, they are gone. Neither ${name} nor anyone else reads them.

## Children

${name} is meant for adults. The app asks your age.
`

describe('a product that goes by another name', () => {
  const found = (old: string, now: string) =>
    compare(old, now, { language: 'en' }).changes.map(({ materiality, kinds, reasons }) => [
      materiality,
      kinds[0],
      reasons[0]?.rule,
    ])

  it('is told once, and changes nothing else where it stands', () => {
    expect(found(policy('Oarlog'), policy('Rowbook'))).toEqual([
      ['notable', 'scope', 'product-renamed'],
      ...Array(4).fill(['editorial', 'editorial', 'term-renamed']),
    ])
  })

  it('is known by a name of several words, of which it keeps one', () => {
    const rules = found(policy('Oarlog Trip Book'), policy('Rowbook Trip')).map(([materiality]) => materiality)
    expect(rules[0]).toBe('notable')
    expect(rules).not.toContain('material')
  })

  it.each([
    ['Oarlog Gull', 'Gull'],
    ['Gull', 'Oarlog Gull'],
  ])('is known where one name is a part of the other: %s, %s', (old, now) => {
    const materialities = found(policy(old), policy(now)).map(([materiality]) => materiality)
    expect(materialities.length).toBeGreaterThan(3)
    expect(materialities).not.toContain('material')
  })

  it('hides no other change in the same sentence', () => {
    const now = policy('Rowbook').replace('meant for adults', 'meant for children')
    expect(found(policy('Oarlog'), now).at(-1)?.slice(0, 2)).toEqual(['material', 'children'])
  })

  it.each([
    ['an organisation with a legal form', policy('Oarlog Ltd'), policy('Rowbook Ltd')],
    ['who is responsible', policy('Oarlog', 'Oarlog'), policy('Rowbook', 'Rowbook')],
    [
      'a name that stays beside the new one',
      policy('Oarlog'),
      policy('Rowbook').replace('deletes', '').concat('\nOarlog keeps a copy.\n'),
    ],
  ])('is not %s', (_what, old, now) => {
    expect(found(old, now).map(([materiality]) => materiality)).toContain('material')
  })

  it('is no recipient that another takes the place of', () => {
    const old =
      '# Privacy policy\n\nThe app uses the Fathom service. The app sends Fathom your visits. The app is free.\n'
    expect(found(old, old.replaceAll('Fathom', 'Matomo')).map(([materiality]) => materiality)).toContain('material')
  })
})
