import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A passage that someone said something of, in places of the editor's document. */
export interface Remark {
  id: string
  from: number
  to: number
}

const key = new PluginKey<DecorationSet>('remarks')

/** Underlines the passages that were commented on; they follow while the text is edited. */
export const Remarks = Extension.create<{ selected: (id: string) => void }>({
  name: 'remarks',
  addOptions: () => ({ selected: () => {} }),
  addProseMirrorPlugins() {
    const { selected } = this.options
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, marks) {
            const remarks: Remark[] | undefined = transaction.getMeta(key)
            if (!remarks) return marks.map(transaction.mapping, transaction.doc)
            return DecorationSet.create(
              transaction.doc,
              remarks.map(({ id, from, to }) =>
                Decoration.inline(from, to, { class: 'remark', 'data-remark': id }, { id }),
              ),
            )
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleClick(_, __, event) {
            const id = (event.target as Element | null)?.closest?.('[data-remark]')?.getAttribute('data-remark')
            if (id) selected(id)
            return false
          },
        },
      }),
    ]
  },
})

/** What to tell the editor so that it marks these passages and no others. */
export const remarksMeta = (remarks: Remark[]): [PluginKey<DecorationSet>, Remark[]] => [key, remarks]
