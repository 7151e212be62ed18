import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meaning, open, POLICY, schema } from './document.ts'

/** Where a passage of a document begins. */
function find(doc: Node, words: string): number {
  let found = -1
  doc.descendants((node, at) => {
    const index = node.isText ? (node.text?.indexOf(words) ?? -1) : -1
    if (found < 0 && index >= 0) found = at + index
  })
  if (found < 0) throw new Error(`"${words}" is not in the document`)
  return found
}

/** The text after some words were put in the place of others, in the editor. */
function replace(markdown: string, words: string, by: string): string {
  const { doc, write } = open(markdown)
  const at = find(doc, words)
  const marks = doc.nodeAt(at)?.marks
  return write(new Transform(doc).replaceWith(at, at + words.length, by === '' ? [] : schema.text(by, marks)).doc)
}

describe('opening and saving', () => {
  test('changes not one byte', () => {
    const { doc, write } = open(POLICY)
    expect(write(doc)).toBe(POLICY)
  })
  test.each([
    '',
    '\n',
    'one line',
    '\ufeff# Title\n\nText\n\n\n',
    '  \n\n# a\nb\n\n\n\nc',
    '\ufeff\n---\ntitle: x\n---\n\nText\n',
    '\n+++\ntitle = "x"\n+++\nText\n',
    '- a\n\n\n- b',
    '\tcode\n',
    '> - > x\n> - > y\n',
  ])('of %j changes not one byte', (text) => {
    const { doc, write } = open(text)
    expect(write(doc)).toBe(text)
  })
})

describe('front matter', () => {
  test.each(['', '\n\n', '\ufeff', '\ufeff\r\n'])('is not shown, and kept by an edit below it (after %j)', (before) => {
    const text = (words: string) => `${before}---\ntitle: x\n---\n\nWe keep ${words}.\n`
    expect(open(text('names')).doc.textContent).toBe('We keep names.')
    expect(replace(text('names'), 'names', 'letters')).toBe(text('letters'))
  })
})

describe('an edit rewrites what it touches, and nothing else', () => {
  test.each([
    ['in a paragraph with its own line ends', 'five minutes', 'ten minutes'],
    ['in a heading that is underlined', 'What we keep', 'What we collect'],
    ['in a nested list', 'weight class (only', 'weight (only'],
    ['beside an escape', 'what you write', 'whatever you write'],
    ['beside an address', 'what you write to privacy@', 'what you say to privacy@'],
    ['in a table’s cell', '180 days', '2 years'],
    ['in a cell beside a reference to a character', 'dues', 'fees'],
    ['in a quotation', 'within', 'in'],
    ['in a link by reference', 'his notice', 'his policy'],
    ['in marked words', 'news', 'fan'],
    ['after hard line ends', 'visit us', 'call us'],
    ['in a line of code', 'member number', 'number'],
    ['in what the editor has no form for', 'Quay 3', 'Quay 4'],
    ['in a fenced block', 'Quay 7', 'Quay 8'],
  ])('%s', (_, words, by) => {
    expect(replace(POLICY, words, by)).toBe(POLICY.replace(words, by))
  })
  test('what is typed is never markup by accident', () => {
    expect(replace('Read this.\n', 'this', '*this* and [that](x)')).toBe('Read \\*this\\* and \\[that]\\(x).\n')
    expect(replace('Read this.\n', 'Read', '1. Read')).toBe('1\\. Read this.\n')
    expect(replace('| a |\n| - |\n| b |\n', 'b', 'b | c')).toBe('| a |\n| - |\n| b \\| c |\n')
  })
  test('an address that is typed stays as it is', () => {
    expect(replace('Write to us.\n', 'us', 'dpo@quiet-oars.example or www.quiet-oars.example')).toBe(
      'Write to dpo@quiet-oars.example or www.quiet-oars.example.\n',
    )
  })
  test('an item put into a numbered list moves the numbers after it', () => {
    const { doc, write } = open('Intro:\n1. one\n2. two\n3. three\n\nEnd\n')
    const at = find(doc, 'two') + 'two'.length
    const edited = new Transform(doc).split(at, 2, [
      { type: schema.nodes.listItem as never },
      { type: schema.nodes.paragraph as never },
    ])
    edited.insert(at + 4, schema.text('new'))
    expect(write(edited.doc)).toBe('Intro:\n1. one\n2. two\n3. new\n4. three\n\nEnd\n')
  })
  test('a row put into a table leaves the other rows alone', () => {
    const { doc, write } = open('| a   | b |\n|-----|:-:|\n| 1   | 2 |\n')
    let end = 0
    doc.descendants((node, at) => {
      if (node.type.name === 'tableRow') end = at + node.nodeSize
    })
    const cell = (words: string) =>
      schema.node('tableCell', { align: null }, schema.node('paragraph', null, schema.text(words)))
    const edited = new Transform(doc).insert(end, schema.node('tableRow', null, [cell('3'), cell('4')])).doc
    expect(write(edited)).toBe('| a   | b |\n|-----|:-:|\n| 1   | 2 |\n| 3 | 4 |\n')
  })
})

/** One thing that a person may do to a document. */
const edits = fc.record({
  what: fc.constantFrom('type', 'delete', 'split', 'remove block', 'bold', 'new paragraph', 'move block'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  words: fc.stringMatching(/^[a-z*_[\]<>&#|.1 \\-]{1,12}$/),
})

function edit(
  doc: Node,
  { what, at, length, words }: { what: string; at: number; length: number; words: string },
): Transform {
  const change = new Transform(doc)
  const leaves: { at: number; node: Node }[] = []
  doc.descendants((node, place) => {
    if (node.isTextblock && node.content.size > 0 && node.type.name !== 'raw') leaves.push({ at: place, node })
  })
  const leaf = leaves[Math.floor(at * leaves.length * 0.999)]
  if (!leaf) return change
  const start = leaf.at + 1 + Math.floor(((at * 7919) % 1) * leaf.node.content.size)
  const end = Math.min(start + length, leaf.at + 1 + leaf.node.content.size)
  const block = Math.floor(at * doc.childCount * 0.999)
  let from = 0
  for (let index = 0; index < block; index++) from += doc.child(index).nodeSize
  const whole = doc.child(block)
  if (what === 'type') change.insert(start, schema.text(words, doc.nodeAt(Math.max(leaf.at + 1, start - 1))?.marks))
  if (what === 'delete') change.delete(start, end)
  if (what === 'split' && doc.resolve(start).depth === 1) change.split(start)
  if (what === 'bold' && !leaf.node.type.spec.code) change.addMark(start, end, schema.marks.bold?.create() as never)
  if (what === 'new paragraph') change.insert(from, schema.node('paragraph', null, schema.text(words.trim() || 'x')))
  // Who removes the address of a link breaks the link.
  if (what === 'remove block' && doc.childCount > 1 && whole.type.name !== 'raw')
    change.delete(from, from + whole.nodeSize)
  if (what === 'move block' && doc.childCount > 1) {
    change.delete(from, from + whole.nodeSize)
    const to = Math.floor(((at * 104729) % 1) * change.doc.childCount)
    let place = 0
    for (let index = 0; index < to; index++) place += change.doc.child(index).nodeSize
    change.replace(place, place, new Slice(Fragment.from(whole), 0, 0))
  }
  return change
}

describe('for any edits', () => {
  test('what is saved reads back as what the editor showed, and undoing them gives back every byte', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (list) => {
        const { doc, write } = open(POLICY)
        let now = doc
        const undo: ((document: Node) => Node)[] = []
        for (const each of list) {
          const change = edit(now, each)
          for (const [index, step] of change.steps.entries()) {
            const inverse = step.invert(change.docs[index] as Node)
            undo.unshift((document) => inverse.apply(document).doc as Node)
          }
          now = change.doc
        }
        const text = write(now)
        expect(meaning(open(text).doc)).toEqual(meaning(now))
        expect(write(undo.reduce((document, back) => back(document), now))).toBe(POLICY)
      }),
      { numRuns: 300, verbose: true },
    )
  })
  test('a block that was not edited keeps every byte', () => {
    fc.assert(
      fc.property(edits, (each) => {
        const { doc, map, write } = open(POLICY)
        const change = edit(doc, each)
        const text = write(change.doc)
        change.doc.forEach((block) => {
          const entry = map.entries.get(block.attrs.n)
          if (entry?.node === block) expect(text).toContain(entry.raw)
        })
      }),
      { numRuns: 300, verbose: true },
    )
  })
})
