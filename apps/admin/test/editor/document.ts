import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { extensions } from '../../src/editor/schema.ts'
import { readDocument } from '../../src/editor/source/read.ts'
import { bind, Writer } from '../../src/editor/source/write.ts'

export const schema = getSchema(extensions())

/** A text as the editor holds it, and what writes it back. */
export function open(markdown: string) {
  const { content, map } = readDocument(markdown)
  const doc = schema.nodeFromJSON({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] })
  doc.check()
  bind(map, doc)
  const writer = new Writer(map)
  return { doc, map, write: (edited: Node) => writer.document(edited) }
}

/** A document without its ties to the source, without blocks that say nothing and white space that means nothing. */
export function meaning(node: Node): unknown {
  const { n: _, ...attrs } = node.attrs
  if (node.isTextblock && !node.type.spec.code) return { type: node.type.name, attrs, words: words(node) }
  if (node.isText) return node.text
  const content: unknown[] = []
  node.forEach((child) => {
    if (child.type.name !== 'paragraph' || words(child) !== '') content.push(meaning(child))
  })
  return { type: node.type.name, attrs, content }
}

/** Words with their marks; a space bears none that a reader would see, and at an edge it is nothing. */
function words(block: Node): string {
  let said = ''
  block.forEach((node) => {
    const marks = node.marks.map(({ type, attrs }) => type.name + (attrs.href ?? '')).sort()
    const of = (bare: boolean) => marks.filter((mark) => !bare || mark.startsWith('link') || mark === 'code').join('+')
    if (node.isText) for (const char of node.text ?? '') said += `${char}{${of(/\s/.test(char))}}`
    else said += `<${node.type.name} ${node.attrs.source ?? ''}>`
  })
  return said
    .replace(/(?:[ \t]\{[^}]*\})+(?=<(?:soft|hard)Break|$)/g, '')
    .replace(/(^|<(?:soft|hard)Break >)(?:[ \t]\{[^}]*\})+/g, '$1')
    .replace(/(?:<(?:soft|hard)Break >)+$|^(?:<(?:soft|hard)Break >)+/g, '')
}

/** A policy of a made-up club with everything in it that Markdown can say. */
export const POLICY = `---
title: Privacy
---

# Privacy policy of the Quiet Oars

Last updated: 1 May 2026

The *Quiet Oars* rowing club ("**we**") keeps few data.
We wrote this text so that
it can be read in five minutes.

1. What we keep
---------------

We keep:
- your name, e-mail address and \`member number\`
- your **boat preferences**, and
  * the days on which you row
  * your weight class (only when you race)

    It is deleted after the season.
- what you write to privacy@quiet-oars.example \\[by e-mail\\]

* * *

## 2. Why, and for how long

| Data          | Purpose              | Kept for |
|:--------------|----------------------|---------:|
| Name          | membership &amp; dues | 2 years  |
| Weight class  | races                |          |
| Photos \\| film | **news**letter       | 180 days |

3) We share data with:

1. the [national union](https://union.example/privacy "Its policy"),
2. the harbour master, see [his notice][harbour];
10. Acme Mail BV.

> You may object at any time.
> We answer within
> 30 days.

### Your rights \`GDPR 15-22\`

You have the right to *access*, __rectification__ and ~~oblivion~~ erasure[^1].  
Write to us\\
or visit us: https://quiet-oars.example/contact?a=1&b=2.

<details><summary>Old addresses</summary>Quay 3</details>

\`\`\`text
Quiet Oars
Quay 7
\`\`\`

- [ ] a task list stays as it is
- [x] really

[harbour]: https://harbour.example/notice 'Harbour notice'
[^1]: Where no law says otherwise.
`
