'use client'
import { Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconMessagePlus, IconTable, IconTablePlus } from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { useLanguage } from '../language/provider.tsx'

interface Props {
  editor: Editor
  readOnly: boolean
  onComment?: (() => void) | undefined
}

/** What Markdown can say, and nothing that it can't; and to comment on what is selected. */
export function Toolbar({ editor, readOnly, onComment }: Props) {
  const { t } = useLanguage()
  const nothingSelected = useEditorState({ editor, selector: () => editor.state.selection.empty })
  return (
    <RichTextEditor.Toolbar sticky role="toolbar" aria-label={t('editor.toolbar')}>
      {!readOnly && <Formatting editor={editor} />}
      {onComment && (
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Control
            aria-label={t('comments.comment')}
            title={t('comments.comment')}
            disabled={nothingSelected}
            onClick={onComment}
          >
            <IconMessagePlus stroke={1.5} size={16} aria-hidden />
          </RichTextEditor.Control>
        </RichTextEditor.ControlsGroup>
      )}
    </RichTextEditor.Toolbar>
  )
}

function Formatting({ editor }: { editor: Editor }) {
  return (
    <>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.H1 />
        <RichTextEditor.H2 />
        <RichTextEditor.H3 />
        <RichTextEditor.H4 />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.Strikethrough />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
        <RichTextEditor.Blockquote />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Link initialExternal={false} />
        <RichTextEditor.Unlink />
      </RichTextEditor.ControlsGroup>
      <TableMenu editor={editor} />
    </>
  )
}

/** Outside a table it puts one in; within one it changes it. */
function TableMenu({ editor }: { editor: Editor }) {
  const { t } = useLanguage()
  const name = t('editor.table')
  const [within, firstRow] = useEditorState({
    editor,
    selector: () => {
      const table = editor.isActive('table')
      return [table, table && !editor.can().addRowBefore()] as const
    },
  })
  if (!within)
    return (
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Control
          aria-label={t('editor.insertTable')}
          title={t('editor.insertTable')}
          onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        >
          <IconTablePlus stroke={1.5} size={16} aria-hidden />
        </RichTextEditor.Control>
      </RichTextEditor.ControlsGroup>
    )
  const chain = () => editor.chain().focus()
  const steps = [
    ['rowBefore', () => chain().addRowBefore().run(), !firstRow],
    ['rowAfter', () => chain().addRowAfter().run(), true],
    ['removeRow', () => chain().deleteRow().run(), true],
    ['columnBefore', () => chain().addColumnBefore().run(), true],
    ['columnAfter', () => chain().addColumnAfter().run(), true],
    ['removeColumn', () => chain().deleteColumn().run(), true],
    ['removeTable', () => chain().deleteTable().run(), true],
  ] as const
  return (
    <RichTextEditor.ControlsGroup>
      <Menu withinPortal returnFocus={false}>
        <Menu.Target>
          <RichTextEditor.Control aria-label={name} title={name} active>
            <IconTable stroke={1.5} size={16} aria-hidden />
          </RichTextEditor.Control>
        </Menu.Target>
        <Menu.Dropdown>
          {steps.map(([step, run, can]) => (
            <Menu.Item key={step} onClick={run} disabled={!can}>
              {t(`editor.tables.${step}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </RichTextEditor.ControlsGroup>
  )
}
