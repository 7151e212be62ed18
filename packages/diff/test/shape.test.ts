import { describe, expect, it } from 'vitest'
import { compare } from '../src/compare/index.ts'

/** The contract's example of `fairnotice.diff/1`, with what it leaves out ("…") filled in. */
const EXAMPLE = {
  schema: 'fairnotice.diff/1',
  hash: 'sha256:5e0c',
  engine: '1.0.0',
  rules: '1.0.0',
  old: { sha256: '9f1d', words: 2104, language: 'en' },
  new: { sha256: '77ab', words: 2104, language: 'en' },
  material: true,
  coarse: [],
  changes: [
    {
      id: 'c-4f1a09c2',
      type: 'edited',
      group: null,
      section: { old: ['How long do we keep it?'], new: ['How long do we keep it?'] },
      old: [{ start: 812, end: 901, text: 'We keep it for 180 days.' }],
      new: [{ start: 812, end: 899, text: 'We keep it for 2 years.' }],
      segments: [
        ['=', 'We keep it for '],
        ['-', '180 days'],
        ['+', '2 years'],
        ['=', '.'],
      ],
      kinds: ['retention'],
      materiality: 'material',
      axis: 'processing',
      direction: 'widens',
      audiences: ['visitors'],
      reasons: [{ rule: 'retention-lengthened', law: 'GDPR 13(2)(a)', text: 'Kept longer: 180 days → 2 years' }],
    },
  ],
}

/** Every path in a value with the type that stands there; all items of a list have the same paths. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return [`${at}: list`, ...value.flatMap((item) => paths(item, `${at}[]`))]
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => paths(item, `${at}.${key}`))
  return [`${at}: ${value === null ? 'nothing' : typeof value}`]
}

const text = (period: string): string =>
  `# Policy\n\n## For visitors: how long do we keep it?\n\nWe keep it for ${period}.\n`

const real = JSON.parse(
  JSON.stringify(
    compare(text('180 days'), text('2 years'), {
      language: 'en',
      vocabulary: { audiences: [{ slug: 'visitors', cues: ['visitors'] }], recipients: [] },
    }),
  ),
)

describe('the contract’s example of a comparison', () => {
  it('has the fields and types of a real one, and a real one no others but what differs at most', () => {
    // A reason without a law behind it says so.
    const own = ['.changes[].difference: string', '.changes[].reasons[].law: nothing']
    expect([...new Set(paths(real))].filter((path) => !own.includes(path)).sort()).toEqual(
      [...new Set(paths(EXAMPLE))].sort(),
    )
  })

  it('says what the rules say of the same change', () => {
    const [shown] = EXAMPLE.changes
    const [change] = real.changes
    const told = ({ segments, kinds, materiality, axis, direction, audiences, reasons }: typeof shown & object) => ({
      segments,
      kinds,
      materiality,
      axis,
      direction,
      audiences,
      first: reasons[0],
    })
    expect(told(change)).toEqual(told(shown as NonNullable<typeof shown>))
  })
})
