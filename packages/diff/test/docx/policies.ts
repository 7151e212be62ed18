import fc from 'fast-check'

const word = fc.constantFrom(
  ...'we keep your data for 30 days under Article 13(1)(c) **bold** _slanted_ [link](https://a.example/x) [page](https://b.example) a@b.example données Straße נתונים 你好 👩‍👩‍👧 & <b> `code`'.split(
    ' ',
  ),
)
const sentence = fc.array(word, { minLength: 2, maxLength: 9 }).map((words) => `Ours: ${words.join(' ')}.`)
const cell = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const block = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.map((each) => `- ${each}`).join('\n')),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.map((each, k) => `${k + 1}. ${each}`).join('\n')),
  fc
    .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 })
    .map((rows) => `| Data | Kept |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`),
  sentence.map((each) => `> ${each}`),
)
const clause = fc
  .tuple(cell, fc.array(block, { minLength: 1, maxLength: 3 }))
  .map(([title, blocks]) => [`## About ${title}`, ...blocks])
const policy = fc.array(clause, { minLength: 1, maxLength: 4 })
const edit = fc.record({ what: fc.nat(3), at: fc.nat(99), to: fc.nat(99), clause, block })

/** Two versions of a policy: clauses and blocks come, go, move and are rewritten. */
export const versions = fc.tuple(policy, fc.array(edit, { maxLength: 5 })).map(([old, edits]) => {
  const now = structuredClone(old)
  for (const { what, at, to, clause: whole, block: one } of edits) {
    const blocks = now[at % now.length] as string[]
    if (what === 0) now.splice(at % (now.length + 1), 0, whole)
    else if (what === 1 && now.length > 1) now.splice(to % now.length, 0, ...now.splice(at % now.length, 1))
    else if (what === 2) blocks.splice(1 + (to % blocks.length), 1, one)
    else if (blocks.length > 1) blocks[1] = (blocks[1] as string).replace(/keep|days|your|Ours/, 'share')
  }
  const text = (clauses: string[][]) => `${clauses.flat().join('\n\n')}\n`
  return { old: text(old), new: text(now) }
})
